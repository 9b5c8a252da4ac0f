/// What an element means for the paragraphs of a page.
enum HTMLElement {
  /// Stands within a line: it parts no paragraph.
  case inline
  /// Parts paragraphs and says nothing of them.
  case block
  /// `p`, `div` and the like: text of its own, even in the cells of a table that only lays out.
  case flow
  case heading(Int)
  case listItem
  case caption
  case quotation
  case cell
  case preformatted
  /// `article` and `main`, whose header is the article's.
  case article
  case header
  case footer
  case furniture
  case form
  case lineBreak
  /// Its text is none of the page's: scripts, drawings, what stands in for a film.
  case unread
  case title
  case link

  init(_ name: String) { self = Self.table[name] ?? .inline }

  private static let table: [String: HTMLElement] = {
    var table: [String: HTMLElement] = [
      "li": .listItem, "dt": .listItem, "dd": .listItem, "figure": .caption,
      "figcaption": .caption, "caption": .caption, "blockquote": .quotation, "td": .cell,
      "th": .cell, "pre": .preformatted, "article": .article, "main": .article,
      "header": .header, "footer": .footer, "form": .form, "br": .lineBreak, "title": .title,
      "a": .link,
    ]
    for level in 1...6 { table["h\(level)"] = .heading(level) }
    for name in ["p", "div", "section", "center", "address"] { table[name] = .flow }
    for name in ["nav", "aside", "menu", "dialog", "button", "select", "textarea", "datalist"] {
      table[name] = .furniture
    }
    for name in [
      "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "video",
      "audio", "canvas", "head", "noframes", "noembed", "applet",
    ] { table[name] = .unread }
    for name in [
      "html", "body", "ul", "ol", "dl", "table", "thead", "tbody", "tfoot", "tr", "hr", "details",
      "summary", "fieldset", "legend", "option", "optgroup", "hgroup", "search", "dir", "frameset",
    ] { table[name] = .block }
    return table
  }()
}
