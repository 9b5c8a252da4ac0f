import Articles

/// What the markup says is no part of the article.
struct MarkedFurniture: LineRule {
  let name = "page-furniture"
  let summary = "menus, headers, footers, asides, forms, tables and code, as the markup has them"

  func drops(_ line: Line, on page: Page) -> Bool {
    switch line.markup.role {
    case .furniture, .frontMatter, .tableCell, .code: true
    case .text, .heading, .listItem, .caption, .quotation: false
    }
  }
}
