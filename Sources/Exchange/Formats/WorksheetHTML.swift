package import Quiz

/// A worksheet to print: one file that fetches nothing, key and sources on pages of their own.
package struct WorksheetHTML: Exporting {
  package let name = "worksheet-html"
  package let summary = "Worksheet to print from a browser, key and sources on pages of their own."
  package let endings = ["html", "htm"]
  package let dropped = Field.onPaper

  package init() {}

  package func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    guard !pack.questions.isEmpty else { throw .nothingToWrite(losses) }
    let table = PaperSources(pack)
    let questions = pack.questions.map { PaperQuestion($0, in: table) }
    var page = HTMLPage(language: pack.language, title: pack.title)
    page.add("<h1 dir=\"auto\">\(PageText.escaped(pack.title))</h1>")
    if !pack.description.isEmpty { page.paragraph(pack.description) }
    if let note = pack.contentNote { page.paragraph(note, class: "note") }
    page.add("<p class=\"name\"><span>Name:</span> <span>Date:</span></p>")
    if questions.contains(where: { $0.verdict != nil }) {
      page.paragraph(PaperWords.verdicts, class: "note")
    }
    for (index, question) in questions.enumerated() { page.question(question, number: index + 1) }
    page.section(PaperWords.key)
    for (index, question) in questions.enumerated() { page.answer(question, number: index + 1) }
    page.add("</section>")
    if !pack.sources.isEmpty {
      page.section(PaperWords.sources)
      for source in pack.sources { page.source(source) }
      page.add("</section>")
    }
    return page.finished
  }
}

private struct HTMLPage {
  private var bytes: [UInt8] = []

  init(language: String, title: String) {
    let language = PageText.escaped(language)
    add("<!DOCTYPE html>\n<html lang=\"\(language)\">\n<head>\n<meta charset=\"utf-8\">")
    add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    // Whatever a text holds, the page can fetch and run nothing.
    add(
      "<meta http-equiv=\"Content-Security-Policy\""
        + " content=\"default-src 'none'; style-src 'unsafe-inline'\">")
    add("<title>\(PageText.escaped(title))</title>\n<style>\n\(Self.styles)\n</style>")
    add("</head>\n<body>")
  }

  var finished: [UInt8] { bytes + "</body>\n</html>\n".utf8 }

  mutating func add(_ html: String) {
    bytes += html.utf8
    bytes.append(0x0A)
  }

  mutating func paragraph(_ text: String, class name: String? = nil) {
    let attribute = name.map { " class=\"\($0)\"" } ?? ""
    add("<p\(attribute) dir=\"auto\">\(PageText.lines(text))</p>")
  }

  mutating func section(_ heading: String) {
    add("<section class=\"page\">\n<h2>\(PageText.escaped(heading))</h2>")
  }

  mutating func question(_ question: PaperQuestion, number: Int) {
    let remark = PaperWords.remark(on: question.status).map { " <em>(\($0))</em>" } ?? ""
    add("<article>")
    add(
      "<p class=\"stem\"><b>\(number).</b>"
        + " <span dir=\"auto\">\(PageText.lines(question.stem))</span>\(remark)</p>")
    let task = question.task
    add("<p class=\"task\">\(PageText.escaped(task.instruction))</p>")
    switch task {
    case .one(let options), .all(let options): self.options(options, isBoxed: true)
    case .order(let items):
      options(items, isBoxed: false)
      add("<p class=\"line\"></p>")
    case .match(let prompts, let options):
      add("<ul class=\"prompts\">")
      for prompt in prompts { add("<li><bdi>\(PageText.lines(prompt))</bdi></li>") }
      add("</ul>")
      self.options(options, isBoxed: false)
    case .write: add("<p class=\"line\"></p>")
    }
    add("</article>")
  }

  private mutating func options(_ options: [String], isBoxed: Bool) {
    add(isBoxed ? "<ul class=\"options boxed\">" : "<ul class=\"options\">")
    for (index, option) in options.enumerated() {
      add("<li><b>\(PaperQuestion.letter(index))</b> <bdi>\(PageText.lines(option))</bdi></li>")
    }
    add("</ul>")
  }

  mutating func answer(_ question: PaperQuestion, number: Int) {
    add("<article>")
    add("<p><b>\(number).</b> <bdi>\(PageText.lines(question.key))</bdi></p>")
    if let verdict = question.verdict { paragraph("Verdict: \(verdict)") }
    if !question.explanation.isEmpty { paragraph(question.explanation) }
    for correction in question.corrections { paragraph(correction.words) }
    if !question.citations.isEmpty {
      add("<ul class=\"citations\">")
      for citation in question.citations {
        let text = citation.text.isEmpty ? "" : ": " + PageText.lines(citation.text)
        add("<li dir=\"auto\">\(PageText.escaped(citation.place))\(text)</li>")
      }
      add("</ul>")
    }
    add("</article>")
  }

  mutating func source(_ source: Source) {
    var parts = ["<b>\(PageText.escaped(source.label))</b>"]
    if let outlet = source.outlet, outlet != source.label { parts.append(PageText.escaped(outlet)) }
    if let headline = source.headline { parts.append("<cite>\(PageText.escaped(headline))</cite>") }
    parts.append(PageText.escaped(source.published.words))
    if case .inferred(_, let how) = source.published {
      parts.append("inferred: " + PageText.escaped(how))
    }
    if let url = source.url { parts.append(PageText.link(url)) }
    add("<article>\n<p dir=\"auto\">\(parts.joined(separator: ", "))</p>")
    if let brief = source.brief { paragraph(brief) }
    add("</article>")
  }

  private static let styles = """
    :root { color-scheme: light; }
    body {
      margin: 0 auto; max-width: 45rem; padding: 1rem; background: #fff; color: #111;
      font: 1rem/1.45 Georgia, serif; overflow-wrap: anywhere;
    }
    h1 { font-size: 1.5rem; line-height: 1.2; }
    h2 { font-size: 1.25rem; }
    article { margin: 1.2rem 0; }
    p { margin: .3rem 0; }
    .note, .task { color: #444; font-size: .9rem; }
    .name { display: flex; gap: 2rem; margin: 1.5rem 0; }
    .name span { flex: 1; border-bottom: 1px solid #111; }
    ul { list-style: none; margin: .3rem 0; padding: 0 0 0 1.5rem; }
    li { margin: .15rem 0; }
    .boxed li::before { content: "☐ "; }
    .prompts li::before { content: "____ "; }
    .citations { font-size: .9rem; list-style: disc; }
    .line { border-bottom: 1px solid #111; height: 1.6rem; margin-left: 1.5rem; }
    section.page { border-top: 2px solid #111; margin-top: 3rem; }
    @media print {
      body { max-width: none; padding: 0; font-size: 11pt; }
      article { break-inside: avoid; }
      section.page { break-before: page; border: 0; margin: 0; }
      a { color: inherit; text-decoration: none; }
    }
    """
}
