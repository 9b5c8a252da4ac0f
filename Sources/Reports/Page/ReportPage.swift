extension ClassReport {
  /// The report as one file: no script, nothing fetched, to be read, printed or handed on.
  package var html: String {
    HTML.element(
      .html, [.init(.lang, "en")],
      [
        PageParts.head(title: "\(results.packTitle): class report"),
        Tag.body(
          Tag.header(heading, contents),
          Tag.main(all: [summary, gradebookSection, itemTable, questionSection, certaintySection]),
          Tag.footer(all: notes)),
      ]
    ).page
  }

  private var heading: HTML {
    Tag.div(
      Tag.h1(inPackLanguage(results.packTitle)),
      Tag.p(
        [.class: "quiet"],
        .text("Class report, session "), Tag.bdi(.text(results.session)),
        .text(", \(results.date)")))
  }

  /// A text of the pack, which a screen reader is to speak in the pack's language.
  func inPackLanguage(_ text: String) -> HTML {
    results.language == "en" ? .text(text) : Tag.span([.lang: results.language], .text(text))
  }

  private var contents: HTML {
    let places = [
      ("#summary", "Summary"), ("#gradebook", "Gradebook"), ("#items", "Items"),
      ("#questions", "Questions"), ("#certainty", "Certainty"), ("#notes", "Notes"),
    ]
    return Tag.nav(
      [.ariaLabel: "Contents"],
      Tag.p(all: places.flatMap { [HTML.link($1, to: $0), .text(" ")] }))
  }

  private var summary: HTML {
    let words = ClassWords(self)
    return PageParts.section(
      "summary", "Summary",
      [
        PageParts.list(words.figures),
        Tag.ul(all: words.findings.map { Tag.li(.text($0)) }),
      ].filter { $0 != Tag.ul() })
  }

  private var notes: [HTML] {
    [Tag.h2([.id: "notes"], "Notes")] + Notes.texts.map { Tag.p([.class: "quiet"], .text($0)) }
  }
}
