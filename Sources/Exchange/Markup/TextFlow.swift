import Text

/// Text out of marked-up text, as a reader would see it: white space runs are one space, blocks and
/// `br` begin new lines, nothing but that remains of the marks.
struct TextFlow {
  private var out: [UInt8] = []
  /// Newlines and a space that are written only when something follows.
  private var breaks = 0
  private var isSpaced = false
  /// Elements around here whose spaces count.
  private var verbatimDepth = 0
  private var links: [String?] = []
  /// Numbers of the items of the lists around here; nil where they are not numbered.
  private var lists: [Int?] = []
  /// Cells of a table's row so far.
  private var cells = 0
  /// Ends of cells since the last text; what follows in the row stands on the same line.
  private var separators = 0
  /// Newlines before a table's row; 0 once it has put something out.
  private var rowBreaks = 0
  /// Whether the next text stands raised: `10<sup>6</sup>` is no 106.
  private var isRaised = false
  /// The first picture, sound or the like that the text holds.
  private(set) var media: String?

  /// The class of elements whose spaces count, as this program writes it.
  static let verbatim = "verbatim"

  /// What was seen.
  var text: String { String(decoding: out, as: UTF8.self) }

  mutating func add(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    var start = text.startIndex
    for at in text.indices where Spacing.isSpace(text[at]) {
      literal(text[start..<at])
      start = at + 1
      if verbatimDepth > 0, text[at] == 0x20 || text[at] == 0x09 {
        literal(text[at..<at + 1])
      } else {
        isSpaced = !out.isEmpty && breaks == 0
      }
    }
    literal(text[start...])
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0[...]) }
  }

  /// What always counts, a space or a newline that was written as a reference among it.
  mutating func add(literally scalar: Unicode.Scalar) {
    var text = String(scalar)
    text.withUTF8 { literal($0[...]) }
  }

  private mutating func literal(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    guard !bytes.isEmpty else { return }
    if separators > 0 {
      if rowBreaks > 0 {
        if !out.isEmpty { out.append(contentsOf: repeatElement(0x0A, count: rowBreaks)) }
        out += "| ".utf8
        separators -= 1
      }
      for _ in 0..<separators { out += " | ".utf8 }
      (separators, breaks, isSpaced) = (0, 0, false)
    }
    if breaks > 0, !out.isEmpty {
      out.append(contentsOf: repeatElement(0x0A, count: breaks))
    } else if isSpaced {
      out.append(0x20)
    }
    (breaks, rowBreaks, isSpaced) = (0, 0, false)
    // An exponent is a sign, a number or one letter; `1<sup>st</sup>` is an ending.
    if isRaised, let first = bytes.first,
      bytes.count == 1 || first == 0x2B || first == 0x2D || (0x30...0x39).contains(first)
    {
      out.append(0x5E)
    }
    isRaised = false
    out.append(contentsOf: bytes)
  }

  /// Attributes by which a list numbers its items in a way of its own; the usual way is `type="1"`.
  static func isNumbering(_ attribute: String, _ value: String?) -> Bool {
    switch attribute {
    case "start", "value", "reversed": true
    case "type": value != "1"
    default: false
    }
  }

  /// Items that are numbered in a way of their own, and those behind them, are given no number
  /// rather than a wrong one.
  mutating func open(
    _ name: String, classes: String?, source: String?, isNumbered: Bool = false
  ) {
    if Self.media.contains(name) { media = media ?? source ?? name }
    if name == "br", verbatimDepth > 0 {
      add(literally: "\n")
    } else if name == "br" {
      breaks += 1
      isSpaced = false
    } else if Self.blocks.contains(name) {
      endLine()
    }
    if name == "tr" { (cells, separators, rowBreaks) = (0, 0, breaks) }
    if name == "td" || name == "th" {
      if cells > 0 { separators += 1 }
      cells += 1
    }
    // What is struck out is said not to hold.
    if ["del", "s", "strike"].contains(name) { media = media ?? "text struck out" }
    if name == "ol" || name == "ul" { lists.append(name == "ol" && !isNumbered ? 0 : nil) }
    if name == "li", isNumbered, let last = lists.indices.last { lists[last] = nil }
    if name == "li", let last = lists.indices.last, let number = lists[last] {
      lists[last] = number + 1
      add("\(number + 1). ")
    }
    if name == "a" { links.append(source) }
    if name == "sup" { isRaised = true }
    if classes == Self.verbatim { verbatimDepth += 1 }
  }

  mutating func close(_ name: String, classes: String?) {
    if classes == Self.verbatim { verbatimDepth -= 1 }
    if Self.blocks.contains(name) { endLine() }
    if name == "sup" { isRaised = false }
    if name == "tr" || name == "table" { (separators, rowBreaks) = (0, 0) }
    if name == "ol" || name == "ul" { _ = lists.popLast() }
    // An address that is not what is read is told behind it.
    if name == "a", let link = links.popLast() ?? nil, link.hasPrefix("http"),
      !text(endsWith: link)
    {
      add(" (\(link))")
    }
  }

  /// Goes over all that is in an element, but for what is within some others, in whose place
  /// a sign may stand.
  mutating func add(
    _ element: XMLElement, leavingOut isLeftOut: (XMLElement) -> Bool = { _ in false },
    marking sign: (XMLElement) -> Unicode.Scalar? = { _ in nil }
  ) {
    for child in element.children {
      switch child {
      case .text(let text): add(text)
      case .element(let inner):
        if let sign = sign(inner) {
          add(literally: sign)
          continue
        }
        if isLeftOut(inner) { continue }
        let classes = inner["class"]
        open(
          inner.name, classes: classes, source: inner["src"] ?? inner["data"] ?? inner["href"],
          isNumbered: ["start", "value", "reversed", "type"].contains { attribute in
            inner[attribute].map { Self.isNumbering(attribute, $0) } ?? false
          })
        add(inner, leavingOut: isLeftOut, marking: sign)
        close(inner.name, classes: classes)
      }
    }
  }

  /// New lines begin where blocks do.
  mutating func endLine() {
    breaks = max(breaks, 1)
    isSpaced = false
  }

  private func text(endsWith link: String) -> Bool {
    out.suffix(link.utf8.count).elementsEqual(link.utf8)
  }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "caption", "center", "dd", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "li", "main", "nav", "ol", "p", "pre", "rubricBlock", "section", "table",
    "tbody", "tfoot", "thead", "tr", "ul", "prompt", "material", "flow", "flow_mat",
    "modal-feedback", "content-body", "item-body", "rubric-block",
  ]

  private static let media: Set<String> = [
    "applet", "audio", "canvas", "embed", "iframe", "image", "img", "math", "matapplet",
    "mataudio", "matimage", "matvideo", "object", "svg", "video",
  ]
}

/// Whether spaces of a text would be lost where runs of them are one.
enum Spacing {
  /// Whether it begins or ends with white space.
  static func isOpen(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    return isSpace(first) || isSpace(last)
  }

  /// Whether it has anything but single spaces between other characters, newlines aside.
  static func isIrregular(_ text: String) -> Bool {
    var before: UInt8 = 0x20
    for byte in text.utf8 {
      if byte == 0x09 || isSpace(byte) && isSpace(before) { return true }
      before = byte
    }
    return isSpace(before)
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The text without white space at its ends.
  static func trimmed(_ text: String) -> String {
    guard isOpen(text) else { return text }
    let bytes = Array(text.utf8)
    let start = bytes.firstIndex { !isSpace($0) } ?? bytes.count
    let end = bytes.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
