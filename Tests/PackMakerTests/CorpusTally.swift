import Foundation

/// How one annotator did: what it found of the key, what it missed, and what it made up.
struct CorpusTally {
  /// Words, where words are counted; else items.
  var right = 0
  var wrong = 0
  var missed = 0
  /// For whoever mends the rules: `article paragraph: words`.
  var falseFinds: [String] = []
  var misses: [String] = []

  /// Of what was found, how much is right; 1 where nothing was.
  var precision: Double {
    right + wrong == 0 ? 1 : Double(right) / Double(right + wrong)
  }

  /// Of what there is, how much was found; 1 where there is nothing.
  var recall: Double {
    right + missed == 0 ? 1 : Double(right) / Double(right + missed)
  }

  mutating func hit(_ count: Int = 1) { right += count }

  mutating func miss(_ what: String, count: Int = 1) {
    missed += count
    misses.append(what)
  }

  mutating func falseFind(_ what: String, count: Int = 1) {
    wrong += count
    falseFinds.append(what)
  }

  static func += (one: inout CorpusTally, other: CorpusTally) {
    one.right += other.right
    one.wrong += other.wrong
    one.missed += other.missed
    one.falseFinds += other.falseFinds
    one.misses += other.misses
  }
}

/// What is measured, in the table's order.
enum CorpusRow: String, CaseIterable, Hashable {
  case keptWords = "cleaning, by word"
  case keptParagraphs = "cleaning, by paragraph"
  case metadata = "headline, outlet, byline, date"
  case people = "people"
  case peopleForms = "later forms of people"
  case organisations = "organisations"
  case places = "places"
  case acronyms = "acronyms"
  case roles = "roles of people"
  case numbers = "numbers: figure and value"
  case measures = "numbers: measure"
  case nouns = "numbers: noun"
  case modifiers = "numbers: modifier"
  case dates = "dates"
  case dateForms = "dates: form"
  case resolvedDates = "dates: resolved"
  case boundDates = "dates: bound"
  case quotations = "quotations"
  case quotationSpeakers = "quotations: speaker"
  case reports = "indirect speech"
  case reportSpeakers = "indirect speech: speaker"
  case voices = "voice: source or somebody"
  case voiceSpeakers = "voice: speaker"
  case differences = "differences between two"
  case agreements = "agreements of two"
}

struct CorpusScores {
  var rows: [CorpusRow: CorpusTally] = [:]

  subscript(row: CorpusRow) -> CorpusTally {
    get { rows[row] ?? CorpusTally() }
    set { rows[row] = newValue }
  }

  static func += (one: inout CorpusScores, other: CorpusScores) {
    for (row, tally) in other.rows { one[row] += tally }
  }

  /// One line a row: precision, recall, and the counts behind them.
  func table(_ title: String) -> String {
    var lines = [
      title.padding(toLength: 34, withPad: " ", startingAt: 0)
        + "  prec.  recall  found  false missed"
    ]
    for row in CorpusRow.allCases {
      let tally = self[row]
      lines.append(
        row.rawValue.padding(toLength: 34, withPad: " ", startingAt: 0)
          + String(
            format: "%7.3f %7.3f %6d %6d %6d", tally.precision, tally.recall, tally.right,
            tally.wrong, tally.missed))
    }
    return lines.joined(separator: "\n")
  }

  /// What was missed and made up, row by row.
  var faults: String {
    CorpusRow.allCases.flatMap { row in
      self[row].misses.map { "\(row.rawValue) | missed | \($0)" }
        + self[row].falseFinds.map { "\(row.rawValue) | false | \($0)" }
    }.joined(separator: "\n")
  }
}
