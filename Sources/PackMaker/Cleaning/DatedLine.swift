import Articles
import Text

/// A line around a text that says when the text was published, or may say so.
struct DatedLine {
  let index: Int
  let number: Int
  let date: PartialDate
  let kind: Kind
  /// The line is a date and little else.
  let isAlone: Bool

  enum Kind { case published, bare, updated }

  var stated: Stated<PartialDate> { Stated(date, .paragraph(number)) }

  /// Nil for a line that names no day, and for one that is a text, a credit or a teaser.
  init?(_ line: Line, on page: Page) {
    let reason = page.reasons[line.index]
    isAlone = reason == "timestamp" || reason == "no-words"
    guard isAlone || Self.besides.contains(reason ?? ""),
      isAlone || line.words.count <= 16 || Self.endsDated(line),
      let (date, words) = PageDate.first(in: line.words[...]),
      isAlone || words.upperBound >= line.words.count - 4
    else { return nil }
    (index, number, self.date) = (line.index, line.number, date)
    // A word may be glued to the one before: `Ana HorvatUpdated: Feb 3, 2025`.
    var before = line.words[..<words.lowerBound].map(\.text)
    // `Published` may stand in a line of its own.
    if before.isEmpty, let label = page.line(before: line), label.words.count <= 2 {
      before = label.words.map(\.text)
    }
    if before.contains(where: { ["published", "posted", "first", "issued"].contains($0) }) {
      kind = .published
    } else if before.contains(where: { word in
      word == "last" || ["updated", "modified", "edited"].contains { word.hasSuffix($0) }
    }) {
      kind = .updated
    } else {
      kind = .bare
    }
  }

  /// `… from the sea?Monday, 6 January 2020`: a standfirst with the date run into its end.
  private static func endsDated(_ line: Line) -> Bool {
    guard line.words.count <= 40, let (_, words) = PageDate.first(in: line.words[...]),
      words.upperBound == line.words.count, words.lowerBound > 0
    else { return false }
    let glued = line.words[words.lowerBound - 1].text
    return ["?", ".", "!"].contains { mark in
      glued.split(separator: mark, omittingEmptySubsequences: true).last.map {
        $0.count < glued.count && PageDate.isWeekday(String($0))
      } ?? false
    }
  }

  private static let besides: Set<String> = [
    "byline", "desk-line", "no-sentence", "sub-heading", "share-line", "section-label",
  ]
}
