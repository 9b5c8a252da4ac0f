import Text

/// Gathers a page's paragraphs and metadata out of what its parser meets.
struct PageReader {
  private(set) var paragraphs: [Article.Paragraph] = []
  private(set) var metadata = PageMetadata()

  private var open: [Open] = []
  /// How many elements of a name are open, so that an end tag which matches none costs nothing.
  private var counts: [String: Int] = [:]
  private var current = PageContext()
  private var pending = Pending()
  /// Numbers of the paragraphs that nothing but a `form` makes furniture, and their roles.
  private var formed: [(index: Int, role: Article.Role)] = []
  private var titleDepth: Int?

  private struct Open {
    var name: String
    var outer: PageContext
  }

  /// The paragraph that is being gathered.
  private struct Pending {
    var bytes: [UInt8] = []
    var line = 0
    var context = PageContext()
    /// Bytes that are not blank.
    var inked = 0
    var linked = 0
    var bold = 0
    /// A line has ended and nothing came behind it.
    var isBroken = false
  }

  var depth: Int { open.count }

  mutating func start(_ name: String, _ attributes: HTMLAttributes) {
    metadata.start(name, attributes, isFurniture: current.isFurniture)
    let element = HTMLElement(name)
    switch element {
    case .lineBreak:
      breakLine()
      return
    case .title where !current.isFurniture && titleDepth == nil && counts["svg", default: 0] == 0:
      titleDepth = open.count
    default: break
    }
    let inner = current.inside(element, name, attributes)
    if inner.isBlock { flush() }
    open.append(Open(name: name, outer: current))
    counts[name, default: 0] += 1
    current = inner
  }

  mutating func end(_ name: String) {
    guard let count = counts[name], count > 0 else { return }
    metadata.end(name)
    while let last = open.popLast() {
      if current.isBlock { flush() }
      if titleDepth == open.count { titleDepth = nil }
      current = last.outer
      counts[last.name, default: 1] -= 1
      if last.name == name { return }
    }
  }

  /// An end tag out of order; only those count that end a part of the page.
  mutating func endIgnored(_ name: String) {
    switch HTMLElement(name) {
    case .furniture, .header, .footer, .form, .article, .caption, .quotation: end(name)
    case .flow where name == "section": end(name)
    default: break
    }
  }

  mutating func raw(_ bytes: UnsafeBufferPointer<UInt8>) { metadata.raw(bytes) }

  /// - Parameter line: of the last byte.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    if titleDepth != nil {
      metadata.title(bytes)
      return
    }
    guard !current.isUnread else { return }
    guard current.isPreformatted else { return add(bytes, line: line) }
    for (index, part) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { breakLine() }
      add(UnsafeBufferPointer(rebasing: part), line: line)
    }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    let inked = bytes.count { !ASCII.isBlank($0) }
    if inked > 0 {
      if pending.inked == 0 {
        pending.context = current
        pending.line = line - bytes.drop(while: ASCII.isBlank).count { $0 == 0x0A }
      }
      pending.inked += inked
      if current.isLink { pending.linked += inked }
      if current.isBold { pending.bold += inked }
      pending.isBroken = false
    }
    if pending.inked > 0 { pending.bytes.append(contentsOf: bytes) }
  }

  /// One break ends a line, a second one the paragraph; a first line all in bold is a heading.
  private mutating func breakLine() {
    if pending.isBroken || pending.inked > 0 && pending.bold == pending.inked { return flush() }
    pending.isBroken = pending.inked > 0
    pending.bytes.append(0x0A)
  }

  private mutating func flush() {
    defer {
      pending.bytes.removeAll(keepingCapacity: pending.bytes.count < 65_536)
      (pending.inked, pending.linked, pending.bold, pending.isBroken) = (0, 0, 0, false)
    }
    guard pending.inked > 0 else { return }
    let text = Normalisation.normalise(HTML.text(pending.bytes))
    guard !text.isEmpty else { return }
    let context = pending.context
    if context.isForm, !context.isFurniture { formed.append((paragraphs.count, context.role)) }
    paragraphs.append(
      Article.Paragraph(
        number: paragraphs.count + 1, line: max(pending.line, paragraphs.last?.line ?? 1),
        text: text,
        markup: Article.Markup(
          role: context.isFurniture || context.isForm ? .furniture : context.role,
          linkShare: Double(pending.linked) / Double(pending.inked))))
  }

  /// Ends the page. Where more text stands in forms than outside of them, the form is the page.
  mutating func finish() {
    flush()
    let inForms = formed.reduce(0) { $0 + paragraphs[$1.index].text.utf8.count }
    let outside = paragraphs.reduce(0) {
      $0 + ($1.markup.role == .furniture ? 0 : $1.text.utf8.count)
    }
    if inForms > outside {
      for (index, role) in formed { paragraphs[index].markup.role = role }
    }
  }
}
