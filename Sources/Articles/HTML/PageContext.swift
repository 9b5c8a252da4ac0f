/// What holds for text at a place of a page, by the elements around it.
struct PageContext {
  var role: Article.Role = .text
  var isFurniture = false
  /// Inside a `form`; some sites put their whole page in one.
  var isForm = false
  var isUnread = false
  var isLink = false
  /// Set in bold, by an element that is for nothing else.
  var isBold = false
  var isArticle = false
  var isPreformatted = false
  var isBlock = true

  /// What holds inside an element at this place.
  func inside(_ element: HTMLElement, _ name: String, _ attributes: HTMLAttributes) -> PageContext {
    var inner = self
    inner.isBlock = true
    switch element {
    case .inline, .title:
      inner.isBlock = false
      inner.isBold = isBold || name == "b" || name == "strong"
    case .lineBreak, .block: break
    case .link:
      inner.isBlock = false
      inner.isLink = isLink || attributes["href"] != nil
    case .flow: if role == .tableCell { inner.role = .text }
    case .heading(let level): inner.role = .heading(level: level)
    case .listItem: inner.role = .listItem
    case .caption: inner.role = .caption
    case .quotation: inner.role = .quotation
    case .cell: inner.role = .tableCell
    case .preformatted:
      inner.role = .code
      inner.isPreformatted = true
    case .article:
      inner.isArticle = true
      inner.isForm = false
      if role == .tableCell { inner.role = .text }
    case .header: inner.isFurniture = isFurniture || !isArticle
    // A quotation's footer names who said it.
    case .footer: inner.isFurniture = isFurniture || role != .quotation
    case .furniture: inner.isFurniture = true
    case .form: inner.isForm = true
    case .unread:
      inner.isUnread = true
      inner.isBlock = false
    }
    if !attributes.isEmpty, name != "body", name != "html" { inner.heed(attributes) }
    return inner
  }

  private mutating func heed(_ attributes: HTMLAttributes) {
    if let role = attributes["role"], Self.landmarks.contains(ASCII.lower(role)) {
      isFurniture = true
    }
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { isFurniture = true }
    if let style = attributes["style"], style.utf8.count < 4_096,
      ASCII.find("display:none", in: style.utf8.filter { !ASCII.isBlank($0) }[...]) != nil
    {
      isFurniture = true
    }
    if isBlock, let names = attributes["class"], names.utf8.count < 4_096 {
      let words = ASCII.lower(names).utf8.split { !ASCII.isLetter($0) }
      if words.contains(where: { word in Self.captions.contains { word.elementsEqual($0.utf8) } }) {
        role = .caption
      }
    }
  }

  private static let landmarks: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu", "menubar",
    "alertdialog", "toolbar",
  ]

  /// Words of a class, as `wp-caption-text` has them.
  private static let captions = ["caption", "figcaption", "credit"]
}
