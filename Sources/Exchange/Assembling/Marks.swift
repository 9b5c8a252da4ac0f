import Packs
package import Quiz

/// What tags can say of a question beside its own tags: `kind:claim`, `difficulty:3`, `fact:x`,
/// `seconds:30`, `status:draft`, `from:x`. A tag of the pack's that begins like one of these is
/// written behind `tag:`.
package enum Marks {
  private static let own = ["kind", "difficulty", "fact", "seconds", "status", "from", "tag"]
  private static let usualDifficulty = 2

  /// The question's tags, and the marks that say what is not usual of it.
  package static func written(_ question: Question) -> [String] {
    var tags = ["kind:\(question.kind)"]
    if question.difficulty != usualDifficulty { tags.append("difficulty:\(question.difficulty)") }
    if question.fact != question.id { tags.append("fact:\(question.fact)") }
    if let seconds = question.seconds { tags.append("seconds:\(seconds)") }
    if question.status != .accepted { tags.append("status:\(question.status.rawValue)") }
    if let from = question.from { tags.append("from:\(from)") }
    return tags + question.tags.map { isOwn($0) ? "tag:\($0)" : $0 }
  }

  /// As ``written(_:)`` without the kind, for a question that is asked as one of another form.
  static func recast(_ question: Question) -> [String] {
    written(question).filter { !$0.utf8.starts(with: "kind:".utf8) }
  }

  /// Takes what tags say into a question that is being read.
  static func take(_ tags: [String], into item: inout Imported) {
    for tag in tags {
      guard isOwn(tag), let colon = tag.utf8.firstIndex(of: UInt8(ascii: ":")) else {
        item.tags.append(tag)
        continue
      }
      let value = String(tag[tag.utf8.index(after: colon)...])
      // What begins like a mark and is none is a tag that somebody else wrote.
      let isTaken: Bool
      switch tag[..<colon] {
      case "kind": isTaken = take(Kinds.named(value)?.name, \.kind, &item)
      case "difficulty": isTaken = take(Int(value), \.difficulty, &item)
      case "fact": isTaken = take(Spelling.isIdentifier(value) ? value : nil, \.fact, &item)
      case "seconds": isTaken = take(Int(value), \.seconds, &item)
      case "status": isTaken = take(Question.Status(rawValue: value), \.status, &item)
      case "from": isTaken = take(Spelling.isIdentifier(value) ? value : nil, \.from, &item)
      default:
        item.tags.append(value)
        isTaken = true
      }
      if !isTaken { item.tags.append(tag) }
    }
  }

  private static func take<Value>(
    _ value: Value?, _ field: WritableKeyPath<Imported, Value?>, _ item: inout Imported
  ) -> Bool {
    guard let value else { return false }
    item[keyPath: field] = value
    return true
  }

  private static func isOwn(_ tag: String) -> Bool {
    own.contains {
      tag.utf8.starts(with: $0.utf8) && tag.utf8.dropFirst($0.utf8.count).first == 0x3A
    }
  }
}
