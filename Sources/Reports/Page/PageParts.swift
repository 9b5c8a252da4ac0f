/// Pieces that every page of ours is put together from.
package enum PageParts {
  /// The head of a self-contained page: a content security policy that lets nothing be fetched or
  /// run, and no referrer, since what names pupils is nobody else's business.
  package static func head(title: String) -> HTML {
    Tag.head(
      Tag.meta([.charset: "utf-8"]),
      Tag.meta([
        .httpEquiv: "Content-Security-Policy",
        .content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
      ]),
      Tag.meta([.name: "viewport", .content: "width=device-width, initial-scale=1"]),
      Tag.meta([.name: "referrer", .content: "no-referrer"]),
      Tag.meta([.name: "robots", .content: "noindex"]),
      Tag.title(.text(title)),
      .styles(PageStyles.sheet))
  }

  package static func section(
    _ id: String, _ title: String, startsPage: Bool = false, _ parts: [HTML]
  ) -> HTML {
    let attributes: [HTML.Attribute] =
      (startsPage ? [.init(.class, "page")] : []) + [.init(.ariaLabelledby, id)]
    return .element(.section, attributes, [Tag.h2([.id: id], .text(title))] + parts)
  }

  /// Names and what belongs to them.
  package static func list(_ entries: [(name: String, text: String)]) -> HTML {
    Tag.dl(all: entries.flatMap { [Tag.dt(.text($0.name)), Tag.dd(.text($0.text))] })
  }
}

/// A table with a caption and scopes, as wide as it needs: it scrolls by itself, by keyboard too.
package struct PageTable {
  package struct Column {
    let title: String
    let isNumber: Bool

    package static func words(_ title: String) -> Column { Column(title: title, isNumber: false) }
    package static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
  }

  package var caption: String
  package var columns: [Column]
  /// The first cell of a row is its heading.
  package var rows: [[HTML]]

  package init(_ caption: String, _ columns: [Column], rows: [[HTML]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  package var html: HTML {
    let titles = columns.map { column in
      Tag.th([.scope: "col", .class: Self.style(column)], .text(column.title))
    }
    return Tag.div(
      [.class: "wide", .role: "region", .tabindex: "0", .ariaLabel: caption],
      Tag.table(
        Tag.caption(.text(caption)), Tag.thead(Tag.tr(all: titles)),
        Tag.tbody(all: rows.map(row))))
  }

  private func row(_ cells: [HTML]) -> HTML {
    Tag.tr(
      all: zip(columns, cells).enumerated().map { place, pair in
        let (column, cell) = pair
        return place == 0
          ? Tag.th([.scope: "row", .class: Self.style(column)], cell)
          : Tag.td([.class: Self.style(column)], cell)
      })
  }

  private static func style(_ column: Column) -> String { column.isNumber ? "number" : "words" }
}
