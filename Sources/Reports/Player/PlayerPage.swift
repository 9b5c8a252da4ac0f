import Quiz
import Text

extension PlayerResults {
  /// The results as one file: no script, nothing fetched.
  package var html: String {
    let words = PlayerWords(results: self)
    return HTML.element(
      .html, [.init(.lang, "en")],
      [
        PageParts.head(title: words.title),
        Tag.body(
          Tag.header(
            Tag.h1(.text(words.title)),
            Tag.p([.class: "quiet"], .text(today.date?.words ?? ""))),
          Tag.main(all: sections(words))),
      ]
    ).page
  }

  private func sections(_ words: PlayerWords) -> [HTML] {
    var sections = [
      PageParts.section("summary", "Summary", [PageParts.list(words.figures)])
    ]
    if !days.isEmpty {
      sections.append(
        PageParts.section("course", "Accuracy over time", [CourseDrawing(course).html]))
    }
    let tables = [("Source", bySource), ("Kind", byKind), ("Tag", byTag)].filter { !$1.isEmpty }
    if !tables.isEmpty {
      sections.append(
        PageParts.section("tables", "By source, kind and tag", tables.map { Self.table($0, $1) }))
    }
    if !words.certainty.isEmpty {
      sections.append(
        PageParts.section(
          "certainty", "Certainty",
          [CalibrationDrawing(certainties).html, bins, PageParts.list(words.certainty)]))
    }
    if !words.claims.isEmpty {
      sections.append(PageParts.section("claims", "Claims", [PageParts.list(words.claims)]))
    }
    if !missed.isEmpty {
      sections.append(PageParts.section("missed", "Most missed", missed.map(Self.article)))
    }
    return sections
  }

  private static func table(_ title: String, _ rows: [Row]) -> HTML {
    PageTable(
      "By \(title.lowercased())",
      [.words(title), .number("Answers"), .number("Right"), .number("Marks")],
      rows: rows.map { row in
        [
          Tag.bdi(.text(row.name)), .text("\(row.answers)"), .text("\(row.right)"),
          .text(Figure.percent(row.share)),
        ]
      }
    ).html
  }

  private var bins: HTML {
    PageTable(
      "How sure, and how often right",
      [.words("Certainty"), .number("Answers"), .number("Mean certainty"), .number("Right")],
      rows: Calibration.bins(of: certainties).map { bin in
        [
          .text(CalibrationWords.range(bin)), .text("\(bin.count)"),
          .text(Figure.percent(bin.certainty)), .text(Figure.percent(bin.right)),
        ]
      }
    ).html
  }

  private static func article(_ question: Question) -> HTML {
    Tag.article(
      all: [
        Tag.h3(.text(question.stem)),
        Tag.p([.class: "quiet"], .text("\(question.pack) \(question.id)")),
        Tag.p(.text(PlayerWords.missed(question) + ". Key: \(question.key)")),
      ] + question.citations.map { Tag.blockquote(Tag.p(.text($0))) })
  }
}
