import Quiz

/// Writes XML 1.0 in UTF-8, elements indented, texts as they are.
package struct XMLWriter {
  /// All that has been written.
  package private(set) var bytes: [UInt8] = []
  /// How many texts held what XML has no character for, and stand there with U+FFFD instead.
  package private(set) var replacements = 0
  private var depth = 0

  private let isIndented: Bool

  /// Begins a document.
  ///
  /// - Parameter isIndented: whether elements stand as deep as they are inside each other.
  package init(isIndented: Bool = true) {
    self.isIndented = isIndented
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// In the order in which they are written.
  package typealias Attributes = [(name: String, value: String)]

  /// An element with elements in it, each on lines of its own.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes.map { ($0, $1) })
    content(&self)
    close(name)
  }

  /// Begins an element with elements in it.
  package mutating func open(_ name: String, _ attributes: Attributes = []) {
    indent()
    start(name, attributes)
    raw(">\n")
    depth += 1
  }

  /// Ends it.
  package mutating func close(_ name: String) {
    depth -= 1
    indent()
    end(name)
    raw("\n")
  }

  /// An element with a text in it, or nothing.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    text: String? = nil
  ) {
    leaf(name, attributes.map { ($0, $1) }, text: text)
  }

  /// An element with a text in it, or nothing.
  package mutating func leaf(_ name: String, _ attributes: Attributes, text: String? = nil) {
    indent()
    start(name, attributes)
    if let text, !text.isEmpty {
      raw(">")
      append(text)
      end(name)
    } else {
      raw("/>")
    }
    raw("\n")
  }

  /// An element of a text as people read it: lines end in `br`, and where spaces would be taken
  /// together, its class says that they count.
  package mutating func block(_ name: String, _ attributes: Attributes = [], text: String) {
    indent()
    let isIrregular = Spacing.isIrregular(text)
    start(name, isIrregular ? attributes + [("class", TextFlow.verbatim)] : attributes)
    raw(">")
    append(text, isBlock: true)
    end(name)
    raw("\n")
  }

  private mutating func start(_ name: String, _ attributes: Attributes) {
    raw("<")
    raw(name)
    for (name, value) in attributes {
      raw(" ")
      raw(name)
      raw("=\"")
      append(value, inAttribute: true)
      raw("\"")
    }
  }

  private mutating func end(_ name: String) {
    raw("</")
    raw(name)
    raw(">")
  }

  private mutating func indent() {
    if isIndented { bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth)) }
  }

  private mutating func raw(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// White space in attributes would come back as spaces, and a carriage return as a newline; what
  /// XML has no place for becomes U+FFFD.
  private mutating func append(
    _ text: String, inAttribute: Bool = false, isBlock: Bool = false
  ) {
    guard XMLText.isWhole(text) else {
      replacements += 1
      return append(XMLText.made(of: text), inAttribute: inAttribute, isBlock: isBlock)
    }
    var text = text
    text.withUTF8 { text in
      // What stands as it is goes over in runs.
      var start = 0
      for (at, byte) in text.enumerated() {
        guard let mark = Self.mark(for: byte, inAttribute: inAttribute, isBlock: isBlock) else {
          continue
        }
        bytes.append(contentsOf: text[start..<at])
        bytes.append(
          contentsOf: UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
        start = at + 1
      }
      bytes.append(contentsOf: text[start...])
    }
  }

  private static func mark(for byte: UInt8, inAttribute: Bool, isBlock: Bool) -> StaticString? {
    guard byte < 0x3F else { return nil }
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\"") where inAttribute: return "&quot;"
    case 0x09 where inAttribute: return "&#9;"
    case 0x0A where inAttribute: return "&#10;"
    case 0x0A where isBlock: return "<br/>"
    case 0x0D: return "&#13;"
    default: return nil
    }
  }
}

/// Which characters XML 1.0 has (section 2.2).
package enum XMLText {
  /// Whether every character of a text can stand in XML.
  package static func isWhole(_ text: String) -> Bool {
    // Of all UTF-8 only controls and U+FFFE and U+FFFF, which begin with EF BF, cannot.
    var text = text
    let isSuspicious = text.withUTF8 { bytes in
      bytes.contains { $0 == 0xEF || ($0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D) }
    }
    return !isSuspicious || text.unicodeScalars.allSatisfy(has)
  }

  /// The text with U+FFFD for what XML does not have.
  package static func made(of text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { has($0) ? $0 : "\u{FFFD}" }))
  }

  private static func has(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}

extension Loss {
  /// A character that XML does not have.
  static func character(of question: Question) -> Loss {
    Loss(
      question: question.id, .misread(.stem, as: "\u{FFFD}"), .replaced(by: "\u{FFFD}"))
  }
}
