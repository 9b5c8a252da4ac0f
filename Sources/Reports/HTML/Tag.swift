/// The elements that our pages are made of. A closed list: no text can name one.
package enum Tag: String, Hashable, Sendable, CaseIterable {
  case a, article, bdi, blockquote, body, caption, cite, code, col, dd, div, dl, dt, em
  case figcaption, figure, footer, h1, h2, h3, h4, head, header, html, li, main, meta, nav, ol, p
  case section, small, span, strong, table, tbody, td, th, thead, title, tr, ul
  // SVG.
  case circle, desc, g, line, rect, svg, text

  /// Elements without content and end tag (HTML Living Standard, 13.1.2, "void elements").
  var isVoid: Bool { self == .meta || self == .col }

  /// Whether a line may be broken around it without a space appearing in the text.
  var isBlock: Bool {
    switch self {
    case .a, .bdi, .cite, .code, .em, .small, .span, .strong: false
    default: true
    }
  }
}

/// The attributes that our pages use; no event handler and no inline style is among them.
package enum AttributeName: String, Hashable, Sendable, CaseIterable {
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case ariaLabelledby = "aria-labelledby"
  case ariaDescribedby = "aria-describedby"
  case charset, `class`, content, id, lang, name, rel, role, scope, tabindex
  case httpEquiv = "http-equiv"
  // SVG.
  case cx, cy, r, x, y, x1, y1, x2, y2, width, height, viewBox
  case textAnchor = "text-anchor"
  case strokeDasharray = "stroke-dasharray"
}
