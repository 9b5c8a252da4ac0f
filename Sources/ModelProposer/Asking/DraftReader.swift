package import Quiz
import Text

/// Reads a model's answer. What is not in the shape asked for is dropped and counted, never mended.
package enum DraftReader {
  /// Items looked at in one answer, however many it holds.
  static let limit = 200

  package struct Reading: Hashable, Sendable {
    package var drafts: [ModelDraft] = []
    package var malformed: [Malformed: Int] = [:]
  }

  /// What is wrong with the shape of an item.
  package enum Malformed: String, Hashable, Sendable, CaseIterable {
    case notAnObject = "not-an-object"
    case missingMember = "missing-member"
    case wrongType = "wrong-type"
    case unknownMember = "unknown-member"
    case unknownKind = "unknown-kind"
    case unknownVerdict = "unknown-verdict"
    case keyNotAnOption = "key-not-an-option"
    case keyNotANumber = "key-not-a-number"
    case empty = "empty"
    case tooLong = "too-long"
    case tooMany = "too-many"
  }

  /// The items of `{"items": […]}` or of a bare array; nil where the JSON is neither.
  package static func read(_ answer: JSON) -> Reading? {
    guard let items = answer["items"]?.array ?? answer.array else { return nil }
    var reading = Reading()
    for item in items.prefix(limit) {
      do throws(Fault) {
        reading.drafts.append(try draft(item))
      } catch {
        reading.malformed[error.reason, default: 0] += 1
      }
    }
    if items.count > limit { reading.malformed[.tooMany] = items.count - limit }
    return reading
  }

  private struct Fault: Error {
    var reason: Malformed
  }

  private static let names: Set<String> = [
    "paragraph", "quote", "kind", "text", "options", "key", "wrong", "right", "unit", "why",
    "difficulty",
  ]

  private static func draft(_ item: JSON) throws(Fault) -> ModelDraft {
    guard case .object(let members) = item else { throw Fault(reason: .notAnObject) }
    guard members.allSatisfy({ names.contains($0.name) }) else {
      throw Fault(reason: .unknownMember)
    }
    return ModelDraft(
      content: try content(item), explanation: try text("why", of: item, isOptional: true),
      paragraph: try integer("paragraph", of: item),
      quote: try text("quote", of: item, limit: 2000),
      difficulty: try difficulty(item))
  }

  private static func content(_ item: JSON) throws(Fault) -> ModelDraft.Content {
    let kind = try text("kind", of: item)
    let wording = try text("text", of: item)
    let key = try text("key", of: item)
    switch kind {
    case "claim":
      switch key {
      case "supported": return .claim(wording, .supported)
      case "not-stated": return .claim(wording, .notStated)
      case "refuted":
        let wrong = try text("wrong", of: item)
        return .claim(wording, .refuted(wrong: wrong, right: try text("right", of: item)))
      default: throw Fault(reason: .unknownVerdict)
      }
    case "choice":
      let (options, index) = try options(item, key: key)
      return .choice(stem: wording, options: options, key: index)
    case "who-said":
      let (options, index) = try options(item, key: key)
      return .whoSaid(statement: wording, options: options, key: index)
    case "number":
      guard let value = NumberReading.value(of: key) else { throw Fault(reason: .keyNotANumber) }
      let unit = try text("unit", of: item, isOptional: true)
      return .number(stem: wording, written: key, value: value, unit: unit)
    case "text":
      return .text(stem: wording, key: key)
    default: throw Fault(reason: .unknownKind)
    }
  }

  private static func options(
    _ item: JSON, key: String
  ) throws(Fault) -> (options: [String], key: Int) {
    guard let member = item["options"] else { throw Fault(reason: .missingMember) }
    guard let elements = member.array else { throw Fault(reason: .wrongType) }
    guard elements.count <= 8 else { throw Fault(reason: .tooMany) }
    var options: [String] = []
    for element in elements {
      guard let text = element.string else { throw Fault(reason: .wrongType) }
      options.append(try bounded(text, limit: 200))
    }
    guard let index = options.firstIndex(of: key) else { throw Fault(reason: .keyNotAnOption) }
    return (options, index)
  }

  private static func difficulty(_ item: JSON) throws(Fault) -> Int {
    let level = try integer("difficulty", of: item)
    guard (1...3).contains(level) else { throw Fault(reason: .wrongType) }
    return level
  }

  private static func integer(_ name: String, of item: JSON) throws(Fault) -> Int {
    guard let member = item[name] else { throw Fault(reason: .missingMember) }
    guard let value = member.int else { throw Fault(reason: .wrongType) }
    return value
  }

  private static func text(
    _ name: String, of item: JSON, limit: Int = 500, isOptional: Bool = false
  ) throws(Fault) -> String {
    guard let member = item[name] else {
      if isOptional { return "" }
      throw Fault(reason: .missingMember)
    }
    guard let text = member.string else { throw Fault(reason: .wrongType) }
    let whole = try bounded(text, limit: limit)
    guard isOptional || !whole.isEmpty else { throw Fault(reason: .empty) }
    return whole
  }

  /// On one line and without spaces at its ends; in bytes, since a length is a bound here.
  private static func bounded(_ text: String, limit: Int) throws(Fault) -> String {
    guard text.utf8.count <= limit else { throw Fault(reason: .tooLong) }
    return Normalisation.normalise(text)
  }
}
