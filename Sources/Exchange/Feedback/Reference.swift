import Packs
package import Quiz
import Text

/// A source, and of its passages the one that a question cites; without one, a source that a
/// question is about.
package struct Reference: Hashable, Sendable {
  /// Its passages stand empty.
  package var source: Source
  /// Nil where the source is named as a whole.
  package var passage: Passage?

  package init(source: Source, passage: Passage?) {
    self.source = source
    self.source.passages = []
    self.passage = passage
  }
}

extension Reference {
  private static let notNamed = "not named"

  /// `dw#p10: DW, outlet Deutsche Welle, "Headline", 21 March 2025, paragraph 10`: what stands
  /// behind the word `Source`. An outlet that is the label itself is not said twice.
  var line: String {
    var out = source.id + (passage.map { "#" + $0.id } ?? "") + ": "
    out += FeedbackText.field(source.label)
    if let outlet = source.outlet {
      if outlet != source.label {
        let isTaken = outlet == Self.notNamed
        out += ", outlet " + (isTaken ? FeedbackText.quoted(outlet) : FeedbackText.field(outlet))
      }
    } else {
      out += ", outlet \(Self.notNamed)"
    }
    if let headline = source.headline { out += ", " + FeedbackText.quoted(headline) }
    switch source.published {
    case .stated(let date): out += ", " + date.words
    case .inferred(let date, let how):
      out += ", \(date.words) (date inferred: \(FeedbackText.field(how)))"
    case .notStated: out += ", date not stated"
    }
    if let passage { out += ", paragraph \(passage.paragraph)" }
    return out
  }

  /// The reference of such a line; nil where it is none.
  init?(line: Substring) {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = line[..<colon].split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let id = name.first.map(String.init), Spelling.isIdentifier(id) else { return nil }
    var passage: Passage?
    if name.count > 1 {
      let id = String(name[1])
      guard let paragraph = Spelling.paragraph(ofPassage: id) else { return nil }
      passage = Passage(id: id, paragraph: paragraph)
    }
    var scanner = FieldScanner(line[line.utf8.index(after: colon)...])
    guard scanner.take(" "), let label = scanner.field() else { return nil }
    var source = Source(id: id, label: label, outlet: label)
    if scanner.take(", outlet \(Self.notNamed)") {
      source.outlet = nil
    } else if scanner.take(", outlet ") {
      guard let outlet = scanner.field() else { return nil }
      source.outlet = outlet
    }
    if scanner.rest.starts(with: ", \"".utf8) {
      guard scanner.take(", "), let headline = scanner.quoted() else { return nil }
      source.headline = headline
    }
    if !scanner.take(", date not stated") {
      guard let published = scanner.published() else { return nil }
      source.published = published
    }
    if let passage, !scanner.take(", paragraph \(passage.paragraph)") { return nil }
    guard scanner.isAtEnd else { return nil }
    self.init(source: source, passage: passage)
  }
}

extension FieldScanner {
  fileprivate mutating func published() -> Publication? {
    guard take(", "), let words = field() else { return nil }
    guard take("(date inferred: ") else { return PartialDate(words: words).map(Publication.stated) }
    guard words.hasSuffix(" "), let date = PartialDate(words: String(words.dropLast())),
      let how = field(), take(")")
    else { return nil }
    return .inferred(date, how: how)
  }
}

extension PartialDate {
  /// Reads what ``words`` gives.
  fileprivate init?(words: String) {
    let parts = words.split(separator: " ", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let year = parts.last.flatMap({ Int($0) }) else {
      return nil
    }
    let month = parts.count > 1 ? Self.months.firstIndex(of: String(parts[parts.count - 2])) : nil
    if parts.count > 1, month == nil { return nil }
    let day = parts.count > 2 ? Int(parts[0]) : nil
    if parts.count > 2, day == nil { return nil }
    self.init(year: year, month: month.map { $0 + 1 }, day: day)
    // Spaces, signs and noughts that nobody writes are no date.
    guard self.words == words else { return nil }
  }
}
