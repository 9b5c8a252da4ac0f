import Text

/// Plain text as the Markdown that text2qti takes, and such Markdown as plain text. Marks of
/// emphasis that somebody else wrote stay as they are.
enum QuizMarkdown {
  /// The text, its further lines indented by so many spaces.
  static func written(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.map { spelt(Substring($0)) }.joined(separator: "<br>\n" + margin)
  }

  /// Signs that mean something to Markdown wherever they stand, or to text2qti: `$` is LaTeX, and
  /// straight quotation marks are made round ones.
  private static let marks: [UInt8: String] = [
    UInt8(ascii: "\\"): "\\\\", UInt8(ascii: "`"): "\\`", UInt8(ascii: "*"): "\\*",
    UInt8(ascii: "_"): "\\_", UInt8(ascii: "["): "\\[", UInt8(ascii: "]"): "\\]",
    UInt8(ascii: "{"): "\\{", UInt8(ascii: "}"): "\\}", UInt8(ascii: "<"): "&lt;",
    UInt8(ascii: ">"): "&gt;", UInt8(ascii: "&"): "&amp;", UInt8(ascii: "$"): "&#36;",
    UInt8(ascii: "\""): "&#34;", UInt8(ascii: "'"): "&#39;", UInt8(ascii: "|"): "&#124;",
    UInt8(ascii: "~"): "&#126;", 0x09: "&#9;",
  ]

  private static func spelt(_ line: Substring) -> String {
    // Spaces of other scripts are trimmed as well.
    var scalars = line.unicodeScalars
    var (opening, closing) = ("", "")
    if let first = scalars.first, first.properties.isWhitespace {
      opening = "&#\(first.value);"
      scalars.removeFirst()
    }
    if let last = scalars.last, last.properties.isWhitespace {
      closing = "&#\(last.value);"
      scalars.removeLast()
    }
    return opening + spelt(Array(String(scalars).utf8), isFirst: opening.isEmpty) + closing
  }

  private static func spelt(_ line: [UInt8], isFirst: Bool) -> String {
    var out: [UInt8] = []
    // A number and a point at the beginning make a list.
    let digits = isFirst ? line.prefix { (0x30...0x39).contains($0) }.count : 0
    for (index, byte) in line.enumerated() {
      if let mark = marks[byte] {
        out += Array(mark.utf8)
        continue
      }
      let isTwin = index > 0 && line[index - 1] == byte
      switch byte {
      case 0x20 where isTwin || index == 0 || index == line.count - 1: out += reference(byte)
      case _ where index == 0 && isFirst && "#+-=:!%^.".utf8.contains(byte): out += reference(byte)
      // Three points and two strokes are made one sign.
      case UInt8(ascii: "-") where isTwin, UInt8(ascii: ".") where isTwin: out += reference(byte)
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        out += index == digits && digits > 0 ? reference(byte) : [byte]
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func reference(_ byte: UInt8) -> [UInt8] { Array("&#\(byte);".utf8) }

  /// What a reader would see of lines of Markdown, and the first picture in it. Code keeps its
  /// lines and its indent; lists, tables and headings keep their lines.
  static func read(_ text: String) -> (text: String, media: String?) {
    var parts: [String] = []
    var media: String?
    for block in MarkdownBlocks.split(text) {
      switch block {
      case .code(let code): parts.append(code)
      case .prose(let prose):
        let read = inline(prose.trimmedASCII)
        media = media ?? read.media
        parts.append(read.text)
      }
    }
    return (parts.joined(separator: "\n"), media)
  }

  private static func inline(_ text: String) -> (text: String, media: String?) {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var media: String?
    var at = 0
    // Whether a comment may end further on, so that each byte is looked for its end but once.
    var canClose = true
    func follows(_ mark: String, _ place: Int) -> Bool { bytes[place...].starts(with: mark.utf8) }
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\\") where at < bytes.count && isPunctuation(bytes[at]):
        out.append(bytes[at])
        at += 1
      case UInt8(ascii: "&"):
        if let (scalar, end) = reference(bytes, at) {
          out += Array(String(Character(scalar)).utf8)
          at = end
        } else {
          out.append(byte)
        }
      case UInt8(ascii: "<") where ["br>", "br/>", "br />"].contains { follows($0, at) }:
        at = (bytes[at...].firstIndex(of: UInt8(ascii: ">")) ?? at) + 1
        if at < bytes.count, bytes[at] == 0x0A { at += 1 }
        out.append(0x0A)
      // A comment is for whoever writes the quiz.
      case UInt8(ascii: "<") where canClose && follows("!--", at):
        if let end = bytes[(at + 3)...].firstRange(of: Array("-->".utf8)) {
          at = end.upperBound
        } else {
          canClose = false
          out.append(byte)
        }
      case UInt8(ascii: "!") where follows("[", at):
        media = media ?? "picture"
        out.append(byte)
      case UInt8(ascii: "<") where shown.contains { follows($0, at) }:
        media = media ?? String(decoding: bytes[at...].prefix { $0 != 0x3E }, as: UTF8.self)
        out.append(byte)
      case 0x0A:
        let count = 1 + bytes[at...].prefix { $0 == 0x0A }.count
        at += count - 1
        // Two spaces at a line's end break it.
        let isBroken = out.suffix(2).elementsEqual([0x20, 0x20])
        while out.last == 0x20, isBroken || count > 1 { out.removeLast() }
        let isLine = isBroken || MarkdownBlocks.begins(bytes[at...])
        out += count > 1 ? [0x0A, 0x0A] : isLine ? [0x0A] : [0x20]
        if !MarkdownBlocks.begins(bytes[at...]) { at += bytes[at...].prefix { $0 == 0x20 }.count }
      default: out.append(byte)
      }
    }
    return (String(decoding: out, as: UTF8.self), media)
  }

  private static let shown = ["img", "audio", "video", "iframe", "object", "embed", "svg"]

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  private static let names: [String: Unicode.Scalar] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]

  /// The character of a reference whose ampersand stands before `at`, and where it ends.
  private static func reference(_ bytes: [UInt8], _ at: Int) -> (Unicode.Scalar, Int)? {
    let body = bytes[at...].prefix(10).prefix { $0 != UInt8(ascii: ";") }
    let end = at + body.count
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: body, as: UTF8.self)
    if let scalar = names[name] { return (scalar, end + 1) }
    guard name.utf8.first == UInt8(ascii: "#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.utf8.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let code = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map { ($0, end + 1) }
  }
}
