extension ClassReport {
  /// Who disagrees with which key, as a page of its own.
  package var disputesHTML: String {
    let rows = disputes
    let disputed = items.map(\.item).filter { item in rows.contains { $0.item.id == item.id } }
    let title = "\(results.packTitle): what students disagree with"
    let tables = disputed.map { item -> HTML in
      let own = rows.filter { $0.item.id == item.id }
      return PageTable(
        "\(item.number). \(item.stem) Key: \(item.keys.joined(separator: "; "))",
        [.words("Student"), .words("Had answered"), .words("Why")],
        rows: own.map { row in
          [
            Tag.bdi(.text(row.student.name)), Tag.bdi(.text(row.answer ?? Figure.none)),
            Tag.bdi(.text(row.why)),
          ]
        }
      ).html
    }
    return HTML.element(
      .html, [.init(.lang, "en")],
      [
        PageParts.head(title: title),
        Tag.body(
          Tag.header(Tag.h1(.text(title))),
          Tag.main(all: tables.isEmpty ? [Tag.p("Nobody disagreed.")] : tables)),
      ]
    ).page
  }
}
