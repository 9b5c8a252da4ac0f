package import Quiz

/// A worksheet in Markdown; key and sources on pages of their own.
package struct WorksheetMarkdown: Exporting {
  package let name = "worksheet-md"
  package let summary = "Worksheet in Markdown, key and sources on pages of their own."
  package let endings: [String] = []
  package let usualEndings = ["md"]
  package let dropped = Field.onPaper

  package init() {}

  package func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    guard !pack.questions.isEmpty else { throw .nothingToWrite(losses) }
    let table = PaperSources(pack)
    let questions = pack.questions.map { PaperQuestion($0, in: table) }
    var page = MarkdownPage()
    page.heading(1, pack.title)
    if !pack.description.isEmpty { page.paragraph(MarkdownText.lines(pack.description)) }
    if let note = pack.contentNote { page.paragraph("**Note:** " + MarkdownText.lines(note)) }
    page.paragraph("Name: \(Self.blank)  Date: \(Self.blank)")
    if questions.contains(where: { $0.verdict != nil }) {
      page.paragraph(MarkdownText.lines(PaperWords.verdicts))
    }
    for (index, question) in questions.enumerated() { page.question(question, number: index + 1) }
    page.newPage()
    page.heading(2, PaperWords.key)
    for (index, question) in questions.enumerated() { page.answer(question, number: index + 1) }
    if !pack.sources.isEmpty {
      page.newPage()
      page.heading(2, PaperWords.sources)
      for source in pack.sources { page.source(source) }
    }
    return page.bytes
  }

  static let blank = "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_"
}

/// What both worksheets say in their own words.
enum PaperWords {
  static let key = "Key"
  static let sources = "Sources"
  static let verdicts = """
    Supported: the named source itself says it. Refuted: the source says something that cannot be \
    true together with it. Not stated: neither. A verdict is about the source, never about the world.
    """

  /// What stands behind an answer that nobody has looked at or that has no source.
  static func remark(on status: Question.Status) -> String? {
    switch status {
    case .accepted: nil
    case .draft: "draft"
    case .rejected: "rejected"
    case .unsourced: "unsourced"
    }
  }
}

private struct MarkdownPage {
  private(set) var bytes: [UInt8] = []

  mutating func paragraph(_ markdown: String) {
    if !bytes.isEmpty { bytes.append(0x0A) }
    bytes += markdown.utf8
    bytes.append(0x0A)
  }

  mutating func heading(_ level: Int, _ text: String) {
    paragraph(String(repeating: "#", count: level) + " " + MarkdownText.line(text))
  }

  mutating func newPage() {
    paragraph("<div style=\"page-break-before: always\"></div>")
  }

  mutating func list(_ items: [String]) {
    paragraph(items.map { "- " + $0 }.joined(separator: "\n"))
  }

  mutating func question(_ question: PaperQuestion, number: Int) {
    let remark = PaperWords.remark(on: question.status).map { " (\($0))" } ?? ""
    paragraph("**\(number).** " + MarkdownText.lines(question.stem) + remark)
    let task = question.task
    switch task {
    case .one(let options), .all(let options), .order(let options):
      paragraph("*\(task.instruction)*")
      list(Self.lettered(options))
      if case .order = task { paragraph("Order: \(WorksheetMarkdown.blank)") }
    case .match(let prompts, let options):
      paragraph("*\(task.instruction)*")
      list(prompts.map { "\\_\\_\\_ " + MarkdownText.line($0) })
      // Two lists in a row would be one.
      paragraph("Choose from:")
      list(Self.lettered(options))
    case .write:
      paragraph("*\(MarkdownText.line(task.instruction))* \(WorksheetMarkdown.blank)")
    }
  }

  mutating func answer(_ question: PaperQuestion, number: Int) {
    var lines = ["**\(number).** " + MarkdownText.line(question.key)]
    if let verdict = question.verdict { lines.append(MarkdownText.line("Verdict: \(verdict)")) }
    if !question.explanation.isEmpty { lines.append(MarkdownText.lines(question.explanation)) }
    lines += question.corrections.map { MarkdownText.line($0.words) }
    paragraph(lines.joined(separator: "\\\n"))
    guard !question.citations.isEmpty else { return }
    list(
      question.citations.map { citation in
        MarkdownText.line(citation.place)
          + (citation.text.isEmpty ? "" : ": " + MarkdownText.line(citation.text))
      })
  }

  mutating func source(_ source: Source) {
    var parts = ["**\(MarkdownText.line(source.label))**"]
    if let outlet = source.outlet, outlet != source.label {
      parts.append(MarkdownText.line(outlet))
    }
    if let headline = source.headline { parts.append("“\(MarkdownText.line(headline))”") }
    parts.append(MarkdownText.line(source.published.words))
    if case .inferred(_, let how) = source.published {
      parts.append("inferred: " + MarkdownText.line(how))
    }
    if let url = source.url { parts.append(MarkdownText.line(url)) }
    var lines = [parts.joined(separator: ", ")]
    if let brief = source.brief { lines.append(MarkdownText.lines(brief)) }
    paragraph(lines.joined(separator: "\\\n"))
  }

  private static func lettered(_ options: [String]) -> [String] {
    options.enumerated().map { "**\(PaperQuestion.letter($0))** " + MarkdownText.line($1) }
  }
}
