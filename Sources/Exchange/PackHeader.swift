import Packs
import Quiz
import Text

/// What a pack says of itself, as labelled lines that people read and this program reads back, for
/// formats with room for a text of their own before the questions.
struct PackHeader {
  private enum Label: String, CaseIterable {
    case pack = "Pack"
    case version = "Version"
    case title = "Title"
    case description = "Description"
    case contentNote = "Content note"
    case language = "Language"
    case license = "Licence"
  }

  /// What a verdict means, the period that the sources cover, the sources, and the lines.
  static func text(of pack: Pack) -> String {
    var lines = [
      "A verdict says what a source states, never what is true. Supported: the source itself asserts"
        + " it. Refuted: the source asserts what cannot be true together with it. Not stated: neither."
    ]
    if let period = period(of: pack.sources) { lines.append(period) }
    if !pack.sources.isEmpty { lines += ["", "The sources:"] }
    for source in pack.sources {
      lines.append(
        "- \(source.label), \(source.published.words)" + (source.url.map { ", \($0)" } ?? ""))
    }
    lines.append("")
    func add(_ label: Label, _ text: String?) {
      if let text { lines.append("\(label.rawValue): \(FeedbackText.value(text))") }
    }
    add(.pack, pack.id)
    add(.version, "\(pack.version)")
    add(.title, pack.title)
    add(.description, pack.description.isEmpty ? nil : pack.description)
    add(.contentNote, pack.contentNote)
    add(.language, pack.language)
    add(.license, pack.license)
    return lines.map { Gate.line($0) }.joined(separator: "\n")
  }

  /// Takes the lines of a text into a pack.
  ///
  /// - Returns: whether the text holds them, the pack's id among them.
  static func take(_ text: String, into pack: inout Pack) -> Bool {
    var found: [Label: String] = [:]
    for line in text.split(separator: "\n") {
      guard
        let label = Label.allCases.first(where: { line.utf8.starts(with: "\($0.rawValue): ".utf8) }
        ),
        let value = FeedbackText.text(
          ofValue: Substring(line.utf8.dropFirst(label.rawValue.utf8.count + 2)))
      else { continue }
      // A pack has no empty field: what was left empty is what the pack does not say.
      let text = Gate.clean(value)
      if !text.isBlank { found[label] = text }
    }
    guard let id = found[.pack], Spelling.isIdentifier(id),
      let version = found[.version].flatMap({ Int($0) }),
      (1...999_999_999).contains(version), let title = found[.title]
    else { return false }
    (pack.id, pack.version, pack.title) = (id, version, title)
    pack.description = found[.description] ?? ""
    pack.contentNote = found[.contentNote]
    pack.language = found[.language] ?? pack.language
    pack.license = found[.license]
    return true
  }

  static func period(of sources: [Source]) -> String? {
    let dates = sources.compactMap { source in
      switch source.published {
      case .stated(let date), .inferred(let date, _): date
      case .notStated: nil
      }
    }
    // A month lasts longer than any day of it.
    func end(_ date: PartialDate) -> (Int, Int, Int) {
      (date.year, date.month ?? 12, date.day ?? 31)
    }
    guard let first = dates.min(), let last = dates.max(by: { end($0) < end($1) }) else {
      return nil
    }
    return first == last
      ? "The sources are of \(first.words); later events are not covered."
      : "The sources are of \(first.words) to \(last.words); later events are not covered."
  }
}
