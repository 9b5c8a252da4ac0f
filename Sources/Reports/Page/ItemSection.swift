import Quiz

extension ClassReport {
  /// All questions at a glance.
  var itemTable: HTML {
    let table = PageTable(
      "Every question: how many had it right, and whether it told students apart",
      [
        .number("No."), .words("Question"), .number("Facility"), .number("Discrimination"),
        .words("Judgement"), .number("Certainty"), .number("Time"), .number("Disputed"),
      ],
      rows: items.map { row in
        [
          HTML.link("\(row.item.number)", to: "#\(Self.place(row))"), inPackLanguage(row.item.stem),
          .text(Figure.percent(row.statistics?.facility)),
          .text(Figure.fixed(row.statistics?.discrimination.value)),
          .text(ClassWords.judgement(on: row)),
          .text(Figure.percent(row.meanCertainty.map { $0 / 100 })),
          .text(Figure.time(row.meanSeconds)), .text("\(row.disputes)"),
        ]
      })
    return PageParts.section("items", "Items", startsPage: true, [table.html])
  }

  var questionSection: HTML {
    PageParts.section("questions", "Questions", startsPage: true, items.map(article))
  }

  /// Made of our own number, so that no text of a pack stands in an address.
  private static func place(_ row: ItemRow) -> String { "question-\(row.item.number)" }

  private func article(_ row: ItemRow) -> HTML {
    var parts = [
      Tag.h3([.id: Self.place(row)], .text("\(row.item.number). "), inPackLanguage(row.item.stem)),
      PageParts.list(ClassWords.figures(of: row)),
    ]
    if !row.shares.isEmpty { parts.append(shares(row)) }
    parts += row.reasons.map { Tag.p(.text("Disputed: "), Tag.bdi(.text($0))) }
    parts += row.item.citations.map(citation)
    return Tag.article([.ariaLabelledby: Self.place(row)], all: parts)
  }

  private func shares(_ row: ItemRow) -> HTML {
    let isOpen = row.item.options.isEmpty
    var rows: [[HTML]] = row.shares.map { share in
      [
        Tag.bdi(inPackLanguage(share.text)), .text(share.isKey ? "key" : ""),
        .text("\(share.count)"), .text(Figure.percent(share.share)), Self.bar(share.share),
      ]
    }
    if row.otherAnswers > 0 {
      rows.append([.text("other answers"), "", .text("\(row.otherAnswers)"), "", ""])
    }
    return PageTable(
      "Answers to question \(row.item.number)" + (isOpen ? ", most frequent first" : ""),
      [
        .words("Answer"), .words("Key"),
        .number(results.hands == nil ? "Students" : "Hands"), .number("Share"), .words("Bar"),
      ], rows: rows
    ).html
  }

  /// The share once more for the eye; the figure stands beside it.
  private static func bar(_ share: Double) -> HTML {
    Tag.svg(
      [.class: "bar", .viewBox: "0 0 100 12", .ariaHidden: "true"],
      Tag.rect([
        .x: "0", .y: "0", .width: Figures.rounded(min(max(share, 0), 1) * 100), .height: "12",
      ]))
  }

  private func citation(_ citation: CitationObject) -> HTML {
    // An address of a pack never points into our own page.
    let address = citation.url.flatMap { $0.hasPrefix("#") ? nil : $0 }
    return Tag.blockquote(
      Tag.p(inPackLanguage(citation.text)),
      Tag.p(
        [.class: "quiet"], Tag.cite(HTML.link(citation.label, to: address)),
        .text(", \(citation.published), paragraph \(citation.paragraph)")))
  }
}
