import Packs
import Quiz
import Text

/// Reads Moodle's XML, question by question.
struct MoodleXMLReader {
  private var assembly: Assembly
  private var count = 0
  private var categories = MoodleCategories()
  /// Whether this program wrote the file.
  private var isOwn = false

  static func read(
    _ bytes: [UInt8], _ options: ImportOptions, to faults: inout [Fault]
  ) throws(ExchangeError) -> Pack {
    var reader = MoodleXMLReader(assembly: Assembly(options))
    let root = try XMLReader.read(bytes, cutting: ["question"]) { reader.take($0) }
    guard root.name == "quiz" else { throw .notThisFormat(expected: "an element named quiz") }
    return reader.assembly.finished(telling: &faults)
  }

  private init(assembly: Assembly) { self.assembly = assembly }

  private mutating func take(_ element: XMLElement) {
    count += 1
    let type = element["type"] ?? ""
    let place = Fault.Place.line(element.line)
    if type != "category" { categories.question(in: &assembly) }
    do throws(ItemFault) {
      switch type {
      case "category": category(element)
      case "description":
        let text = try text(of: element.first("questiontext"))
        isOwn = PackHeader.take(text, into: &assembly.pack)
        if !isOwn { throw ItemFault(.unknownType(type)) }
      default:
        let (item, notes) = try question(element, type, place)
        for note in notes { assembly.add(Fault(place, note)) }
        assembly.add(item)
      }
    } catch {
      assembly.add(Fault(place, error.cause))
    }
  }

  /// The first category names the pack, unless a description says it better.
  private mutating func category(_ element: XMLElement) {
    guard let path = element.first("category", "text")?.text else { return }
    var info = ""
    do throws(ItemFault) {
      info = try text(of: element.first("info"))
    } catch {
      let shown = if case .media(let media) = error.cause { media } else { "info" }
      assembly.add(Fault(.line(element.line), .without(shown, field: "picture of the category")))
    }
    categories.begin(path, at: .line(element.line), info: info)
  }

  private func question(
    _ element: XMLElement, _ type: String, _ place: Fault.Place
  ) throws(ItemFault) -> (Imported, [Fault.Cause]) {
    if let file = element.descendants(where: { $0 == "file" }).first {
      throw ItemFault(.media(file["name"] ?? "a file"))
    }
    var answers = MoodleAnswers(element: element)
    let form = try answers.form(type)
    let id = Spacing.trimmed(element.first("idnumber")?.text ?? "")
    let name = Spacing.trimmed(element.first("name", "text")?.text ?? "")
    var item = Imported(
      place, id: id.isEmpty ? (name.isEmpty ? nil : name) : id,
      stem: try text(of: element.first("questiontext")), form: form)
    item.name = name
    let tags = (element.first("tags")?.all("tag") ?? []).compactMap {
      $0.first("text").map { Spacing.trimmed($0.text) }
    }
    var feedback = try text(of: element.first("generalfeedback"))
    if tags.contains(MoodleXMLNames.claim), isOwn {
      // The verdict in words, which the key says as well.
      feedback =
        feedback.utf8.firstIndex(of: 0x0A).map {
          String(feedback[feedback.utf8.index(after: $0)...])
        } ?? ""
    }
    if feedback.isEmpty {
      feedback = answers.keyFeedback
    } else if !answers.keyFeedback.isEmpty {
      answers.notes.append(.without(answers.keyFeedback, field: "feedback"))
    }
    item.take(feedback: feedback)
    item.take(tags: tags)
    try hints(of: element, &item, &answers)
    answers.notes += try MoodleSettings.notes(on: element, type)
    if case .number(var key) = item.form, key.unit.isEmpty {
      let units = element.first("units")?.all("unit") ?? []
      // The answer is in the unit that counts once.
      let chosen = units.firstIndex { MoodleSettings.multiplier(of: $0) == 1 } ?? 0
      for (index, unit) in units.enumerated() {
        let name = Spacing.trimmed(unit.first("unit_name")?.text ?? "")
        let multiplier = Spacing.trimmed(unit.first("multiplier")?.text ?? "1")
        if index == chosen { key.unit = name }
        if index != chosen || MoodleSettings.multiplier(of: unit) != 1 {
          answers.notes.append(.without("\(name) × \(multiplier)", field: "unit"))
        }
      }
      item.form = .number(key)
    }
    return (item, answers.notes)
  }

  private func hints(
    of element: XMLElement, _ item: inout Imported, _ answers: inout MoodleAnswers
  ) throws(ItemFault) {
    var hints: [String] = []
    for hint in element.all("hint") { hints.append(try text(of: hint)) }
    hints.removeAll(where: \.isBlank)
    let isFree = item.feedback.hint == nil
    if isFree { item.feedback.hint = hints.first }
    for hint in hints.dropFirst(isFree ? 1 : 0) {
      answers.notes.append(.without(hint, field: "hint"))
    }
  }

  private func text(of element: XMLElement?) throws(ItemFault) -> String {
    try MoodleText.read(element)
  }
}

/// The categories of a file, of which the first that holds questions names the pack. Moodle writes
/// those that hold others before them.
struct MoodleCategories {
  private struct Category {
    var path: String
    var title: String
    var place: Fault.Place
    var info: String
  }

  /// The paths of categories that the pack has its title of or that were told; of questions before
  /// any category it is empty.
  private var known: Set<String> = []
  /// The category that no question has followed yet.
  private var open: Category?

  mutating func begin(_ path: String, at place: Fault.Place, info: String = "") {
    guard let title = MoodleCategory.title(of: path) else { return }
    open = Category(path: path, title: title, place: place, info: info)
  }

  /// To be told before each question is read; a pack may have its title already.
  mutating func question(in assembly: inout Assembly, isTitled: Bool = false) {
    let isFirst = known.isEmpty
    let category = open
    open = nil
    guard known.insert(category?.path ?? "").inserted, let category else { return }
    if isFirst {
      guard !isTitled else { return }
      assembly.pack.title = category.title
      if !category.info.isBlank { assembly.pack.description = Gate.clean(category.info) }
      return
    }
    // A pack is one: which of its questions stood together is lost.
    assembly.add(Fault(category.place, .without(category.title, field: "category")))
    if !category.info.isBlank {
      assembly.add(Fault(category.place, .without(category.info, field: "category's description")))
    }
  }
}

/// Where Moodle keeps questions: `$course$/top/Geography/Rivers`.
enum MoodleCategory {
  /// The name of the innermost category; nil where it has none of its own. Two slashes are one that
  /// belongs to a name.
  static func title(of path: String) -> String? {
    let whole = path.split(separator: "//", omittingEmptySubsequences: false)
      .map { $0.replacing("/", with: "\u{1}") }.joined(separator: "/")
    guard let last = whole.split(separator: "\u{1}").last else { return nil }
    let title = Gate.line(Spacing.trimmed(String(last)))
    return title.isBlank || title == "top" || title.hasPrefix("$") ? nil : title
  }
}

/// Texts with a format of their own.
enum MoodleText {
  static func read(_ element: XMLElement?) throws(ItemFault) -> String {
    guard let element else { return "" }
    let text = Spacing.trimmed(element.first("text")?.text ?? element.text)
    switch element["format"] ?? "html" {
    case "html", "moodle_auto_format":
      // The second shows lines as they stand.
      let isHTML = element["format"] != "moodle_auto_format"
      let found = HTMLText.read(isHTML ? text : text.replacing("\n", with: "<br>"))
      if let media = found.media { throw ItemFault(.media(media)) }
      return found.text
    default: return text
    }
  }
}
