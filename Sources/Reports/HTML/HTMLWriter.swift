import Text

extension HTML {
  /// The whole page, with its document type.
  package var page: String {
    var out = Array("<!DOCTYPE html>\n".utf8)
    write(to: &out)
    out.append(UInt8(ascii: "\n"))
    return String(decoding: out, as: UTF8.self)
  }

  /// The piece alone.
  package var fragment: String {
    var out: [UInt8] = []
    write(to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  // As deep as our pages are; no text decides it.
  private func write(to out: inout [UInt8]) {
    switch self {
    case .text(let text): Self.write(text, to: &out)
    case .styles(let styles):
      out += "<style>\n".utf8
      out += styles.text.utf8
      out += "\n</style>".utf8
    case .element(let tag, let attributes, let children):
      out.append(UInt8(ascii: "<"))
      out += tag.rawValue.utf8
      for attribute in attributes {
        out.append(UInt8(ascii: " "))
        out += attribute.name.utf8
        out += "=\"".utf8
        Self.write(attribute.value, to: &out)
        out.append(UInt8(ascii: "\""))
      }
      out.append(UInt8(ascii: ">"))
      guard !tag.isVoid else { return }
      // Blocks stand on lines of their own, so that a page can be read and compared.
      let isBroken = !children.isEmpty && children.allSatisfy(\.isBlock)
      for child in children {
        if isBroken { out.append(UInt8(ascii: "\n")) }
        child.write(to: &out)
      }
      if isBroken { out.append(UInt8(ascii: "\n")) }
      out += "</\(tag.rawValue)>".utf8
    }
  }

  private var isBlock: Bool {
    switch self {
    case .text: false
    case .styles: true
    case .element(let tag, _, _): tag.isBlock
    }
  }

  /// Text as content and as an attribute's value alike: what could end either is a reference. The
  /// gate comes first, whoever built the piece.
  private static func write(_ text: String, to out: inout [UInt8]) {
    for byte in Gate.clean(text, limit: .max).utf8 {
      switch byte {
      case UInt8(ascii: "&"): out += "&amp;".utf8
      case UInt8(ascii: "<"): out += "&lt;".utf8
      case UInt8(ascii: ">"): out += "&gt;".utf8
      case UInt8(ascii: "\""): out += "&quot;".utf8
      case UInt8(ascii: "'"): out += "&#39;".utf8
      default: out.append(byte)
      }
    }
  }
}
