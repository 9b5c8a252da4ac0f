import Packs
package import Quiz

/// The table that Wayground, once Quizizz, imports. The explanation holds the sources.
package struct Wayground: Exporting, Importing {
  package let name = "wayground"
  package let summary = "Table for Wayground's (Quizizz's) import, sources in the explanation."
  package let endings: [String] = []
  package let usualEndings = ["csv"]
  package let dropped: Set<Field> = [
    .packID, .version, .title, .packDescription, .contentNote, .language, .license,
    .uncitedSources, .file, .sourceDigest, .brief, .uncitedPassages, .passageRange,
    .passageDigest, .questionID,
  ]

  package init() {}

  private static let optionLimit = 5
  private static let header =
    ["Question Text", "Question Type"] + (1...optionLimit).map { "Option \($0)" }
    + ["Correct Answer", "Time in seconds", "Image Link", "Answer explanation"]

  /// Types of questions by their names in the table.
  enum Kind: String {
    case one = "Multiple Choice"
    case all = "Checkbox"
    case words = "Fill-in-the-Blank"
  }

  package func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    let table = SourceTable(pack)
    var csv = CSVWriter(marked: false)
    csv.row(Self.header)
    var count = 0
    for question in pack.questions {
      guard let cells = Self.cells(of: question, table, to: &losses) else { continue }
      csv.row(cells)
      count += 1
    }
    guard count > 0 else { throw .nothingToWrite(losses) }
    return csv.bytes
  }

  private static func cells(
    of question: Question, _ table: SourceTable, to losses: inout [Loss]
  ) -> [String]? {
    var feedback = table.feedback(of: question, marks: true)
    let item: GameItem
    let kind: Kind
    switch question.form {
    case .choice, .selection:
      guard
        var asked = GameItem(question, options: 2...optionLimit, takesAll: true, to: &losses)
      else { return nil }
      kind = if case .choice = question.form { .one } else { .all }
      asked.disarm(to: &losses)
      item = asked
    case .text(let key):
      guard key.accepted.count <= optionLimit else {
        losses.append(
          Loss(
            question: question.id,
            .wrongCount(.key, count: key.accepted.count, 1...optionLimit), .leftOut))
        return nil
      }
      kind = .words
      var asked = GameItem(question, accepted: key.accepted)
      asked.disarm(to: &losses)
      item = asked
    case .number(let key):
      losses.append(Loss(question: question.id, .form("number"), .recast(as: "a few words")))
      let spellings = [Figures.plain(key.value), Figures.grouped(key.value)].uniqued()
      kind = .words
      feedback.unit = nil
      feedback.tags.removeAll { $0 == "kind:\(question.kind)" }
      item = GameItem(question, accepted: spellings)
    case .ordering, .matching:
      losses.append(Loss(question: question.id, .form(question.form.name), .leftOut))
      return nil
    }
    var explanation = feedback.text
    if Formula.isIn(explanation) {
      explanation = Formula.disarmed(explanation)
      losses.append(
        Loss(
          question: question.id, .misread(.feedback, as: "a formula"),
          .replaced(by: explanation)))
    }
    let blanks = Array(repeating: "", count: optionLimit - item.options.count)
    return [item.stem, kind.rawValue] + item.options + blanks
      + [item.keyNumbers, question.seconds.map { "\($0)" } ?? "", "", explanation]
  }
}
