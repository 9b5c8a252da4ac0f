import Packs
package import Quiz

/// A table of our own with a question in each row, to be worked on in a spreadsheet. Several texts
/// in one cell stand one a line.
package struct CSVTable: Exporting, Importing {
  package let name = "csv"
  package let summary = "Table with a question in each row, for spreadsheets."
  package let endings: [String] = []
  package let usualEndings = ["csv"]
  package let dropped: Set<Field> = [
    .packID, .version, .title, .packDescription, .contentNote, .language, .license,
    .uncitedSources, .file, .sourceDigest, .brief, .uncitedPassages, .passageRange,
    .passageDigest,
  ]

  package init() {}

  static let header = [
    "id", "kind", "form", "question", "answer", "others", "prompts", "tolerance", "unit",
    "explanation", "sources", "hint", "tags", "difficulty", "seconds", "fact", "status", "from",
  ]

  package func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    guard !pack.questions.isEmpty else { throw .nothingToWrite(losses) }
    let table = SourceTable(pack)
    var csv = CSVWriter(marked: true)
    csv.row(Self.header)
    for question in pack.questions {
      csv.row(Self.cells(of: question, table).map(Formula.disarmed))
    }
    return csv.bytes
  }

  private static func cells(of question: Question, _ table: SourceTable) -> [String] {
    let form = FormCells(question.form)
    var feedback = table.feedback(of: question, marks: false)
    (feedback.explanation, feedback.hint, feedback.unit) = ("", nil, nil)
    return [
      question.id, question.kind, question.form.name, question.stem, form.answer, form.others,
      form.prompts, form.tolerance, form.unit, question.explanation, feedback.text,
      question.hint ?? "", TextList.joined(question.tags), "\(question.difficulty)",
      question.seconds.map { "\($0)" } ?? "", question.fact == question.id ? "" : question.fact,
      question.status.rawValue, question.from ?? "",
    ]
  }
}

/// What of a form stands in cells: the right answers, the wrong ones, and what they answer to.
struct FormCells {
  var answer = ""
  var others = ""
  var prompts = ""
  var tolerance = ""
  var unit = ""

  init(_ form: Form) {
    switch form {
    case .choice(let choice):
      answer = choice.options[choice.key]
      var wrong = choice.options
      wrong.remove(at: choice.key)
      others = TextList.joined(wrong)
      // An answer that would be several lines is one.
      answer = TextList.joined([answer])
    case .selection(let selection):
      let keys = Set(selection.keys)
      answer = TextList.joined(selection.keys.map { selection.options[$0] })
      others = TextList.joined(
        selection.options.indices.filter { !keys.contains($0) }.map { selection.options[$0] })
    case .number(let key):
      answer = Figures.plain(key.value)
      if key.tolerance != 0 { tolerance = Figures.plain(key.tolerance) }
      unit = key.unit
    case .text(let key): answer = TextList.joined(key.accepted)
    case .ordering(let ordering): answer = TextList.joined(ordering.items)
    case .matching(let matching):
      prompts = TextList.joined(matching.prompts)
      answer = TextList.joined(matching.key.map { matching.options[$0] })
      let used = Set(matching.key)
      others = TextList.joined(
        matching.options.indices.filter { !used.contains($0) }.map { matching.options[$0] })
    }
  }
}
