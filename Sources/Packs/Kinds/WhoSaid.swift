import Quiz

/// A statement, and who made it.
struct WhoSaid: Kind {
  let name = "who-said"
  let summary = "A statement: who made it, according to the source?"
  let keys = [Self.statement, Self.speaker, Self.others]

  private static let statement = Key(
    "statement", .text, required: true, "What goes behind “said that”, or a “quotation”.")
  private static let speaker = Key("speaker", .text, required: true, "Who said it.")
  private static let others = Key("others", .texts(2...5), required: true, "Who did not.")

  func lower(_ fields: inout Fields) -> Lowered? {
    let statement = fields.text(Self.statement)
    let options = fields.options(answer: Self.speaker, others: Self.others)
    guard let statement, let options else { return nil }
    return Lowered(
      stem: stem(statement, about: fields.aboutLabels), statement: statement,
      form: .choice(Choice(options: options, key: 0)))
  }

  func raise(_ question: Question, _ labels: Labels) -> [Entry]? {
    guard question.kind == name, case .choice(let choice) = question.form,
      let statement = question.statement
    else { return nil }
    var others = choice.options
    let speaker = others.remove(at: choice.key)
    return [
      Entry(Self.statement, .text(statement)), Entry(Self.speaker, .text(speaker)),
      Entry(Self.others, .texts(others)),
    ]
  }

  func stem(_ statement: String, about labels: [String]) -> String {
    let source = labels.isEmpty ? "" : ", according to \(Self.list(labels)),"
    let isQuotation = statement.first.map("“\"‘'«„".contains) == true
    if isQuotation { return "Who\(source) said: \(statement)" }
    // A statement that was written as a sentence ends in its own full stop.
    let clause = statement.hasSuffix(".") ? String(statement.dropLast()) : statement
    return "Who\(source) said that \(clause)?"
  }

  private static func list(_ labels: [String]) -> String {
    guard let last = labels.last, labels.count > 1 else { return labels.first ?? "" }
    return labels.dropLast().joined(separator: ", ") + " and " + last
  }
}
