import Packs
import Testing

/// A pack with something wrong: `⟦` marks the place that the diagnostic must name.
struct Broken: CustomTestStringConvertible, Sendable {
  let words: String
  let marked: String
  var severity: Diagnostic.Severity = .error

  var testDescription: String { words }

  static let head = """
    factcheck: 1
    id: bridge
    title: The bridge
    sources:
      gazette: {label: the Gazette, passages: {p1: {note: One.}, p4: {note: Four.}}}
      courier: {label: the Courier, passages: {p2: {note: Two.}}}
    questions:

    """

  /// A pack whose text is given whole.
  static func file(_ words: String, _ marked: String) -> Broken {
    Broken(words: words, marked: marked)
  }

  /// A sound pack with these questions.
  static func questions(_ words: String, _ marked: String) -> Broken {
    Broken(words: words, marked: head + marked.indented(2))
  }

  /// A sound number question with these lines at its end.
  static func number(_ words: String, _ marked: String) -> Broken {
    questions(
      words,
      """
      - id: lorries
        kind: number
        ask: How many?
        answer: 12
        unit: lorries
        cites: [gazette#p4]
        why: The Gazette says so.

      """ + marked.indented(2))
  }

  /// A question with these lines behind what every question needs.
  static func question(_ kind: String, _ words: String, _ marked: String) -> Broken {
    questions(
      words,
      """
      - id: one
        kind: \(kind)
        cites: [gazette#p4]
        why: The Gazette says so.

      """ + marked.indented(2))
  }

  /// A pack with these lines before its questions, and no questions.
  static func source(_ words: String, _ marked: String) -> Broken {
    file(
      words,
      "factcheck: 1\nid: bridge\ntitle: The bridge\nsources:\n" + marked.indented(2)
        + "\nquestions: []\n")
  }

  /// Reads the pack without its mark and expects exactly this one diagnostic.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let place = Self.place(of: "⟦", in: marked)
    let text = marked.replacing("⟦", with: "")
    let reading = PackReader.read(Array(text.utf8), path: "bridge.yaml")
    let wanted = "bridge.yaml:\(place.line):\(place.column): \(severity.rawValue): \(words)"
    #expect(
      reading.diagnostics.map(DiagnosticPrinter.headline) == [wanted],
      sourceLocation: sourceLocation)
    #expect((reading.pack == nil) == (severity == .error), sourceLocation: sourceLocation)
  }

  static func place(of mark: Character, in text: String) -> Place {
    var place = Place.start
    for character in text {
      if character == mark { return place }
      place =
        character.isNewline
        ? Place(line: place.line + 1, column: 1)
        : Place(line: place.line, column: place.column + character.unicodeScalars.count)
    }
    return place
  }
}

extension String {
  func indented(_ columns: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : String(repeating: " ", count: columns) + $0 }
      .joined(separator: "\n")
  }
}
