import CXML2

/// Plain text as HTML, and HTML as plain text. What was written is read as it was.
enum HTMLText {
  /// The text as a fragment of HTML: lines end in `br`, and spaces that HTML would take together
  /// are references.
  static func written(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count + 16)
      for (index, byte) in bytes.enumerated() {
        let isAtEnd = index == 0 || index == bytes.count - 1
        switch byte {
        case UInt8(ascii: "&"): out += "&amp;".utf8
        case UInt8(ascii: "<"): out += "&lt;".utf8
        case UInt8(ascii: ">"): out += "&gt;".utf8
        case 0x0A where isAtEnd: out += "&#10;".utf8
        case 0x0A: out += "<br>".utf8
        case 0x09: out += "&#9;".utf8
        case 0x0D: out += "&#13;".utf8
        case 0x20
        where isAtEnd || Spacing.isSpace(bytes[index - 1]) || Spacing.isSpace(bytes[index + 1]):
          out += "&#32;".utf8
        default: out.append(byte)
        }
      }
      return String(decoding: out, as: UTF8.self)
    }
  }

  /// What a reader would see, and the first picture or the like in it.
  static func read(_ html: String) -> (text: String, media: String?) {
    var bytes = Array(html.utf8)
    // Some tools write this mark of XML's as text.
    let opening = Array("<![CDATA[".utf8)
    let closing = Array("]]>".utf8)
    if bytes.starts(with: opening), bytes.suffix(3).elementsEqual(closing) {
      bytes = Array(bytes[opening.count..<max(opening.count, bytes.count - closing.count)])
    }
    var reader = HTMLFragment(bytes)
    reader.run()
    return (reader.flow.text, reader.flow.media)
  }
}

/// Goes over a fragment of HTML once. Fragments need no tree: no rule here depends on what an
/// element stands in.
private struct HTMLFragment {
  private let bytes: [UInt8]
  private var at = 0
  var flow = TextFlow()

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() {
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "<"): mark()
      case UInt8(ascii: "&"): reference()
      default:
        let start = at
        while at < bytes.count, bytes[at] != UInt8(ascii: "<"), bytes[at] != UInt8(ascii: "&") {
          at += 1
        }
        bytes.withUnsafeBufferPointer { flow.add($0[start..<at]) }
      }
    }
  }

  private mutating func mark() {
    if stands("<!--") {
      at = end(of: "-->", from: at + 4)
    } else if stands("<!") || stands("<?") {
      at = end(of: ">", from: at + 2)
    } else if at + 1 < bytes.count, Self.isLetter(bytes[at + 1]) {
      tag(isEnd: false)
    } else if at + 2 < bytes.count, bytes[at + 1] == UInt8(ascii: "/"), Self.isLetter(bytes[at + 2])
    {
      tag(isEnd: true)
    } else {
      flow.add(literally: Unicode.Scalar(bytes[at]))
      at += 1
    }
  }

  private mutating func end(of mark: StaticString, from start: Int) -> Int {
    let width = mark.utf8CodeUnitCount
    var place = start
    while place + width <= bytes.count {
      if (0..<width).allSatisfy({ bytes[place + $0] == mark.utf8Start[$0] }) {
        return place + width
      }
      place += 1
    }
    return bytes.count
  }

  private mutating func tag(isEnd: Bool) {
    at += isEnd ? 2 : 1
    let name = word { Self.isLetter($0) || (0x30...0x39).contains($0) }
    var classes: String?
    var source: String?
    var isNumbered = false
    var isEmpty = false
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
      let byte = bytes[at]
      if Spacing.isSpace(byte) || byte == UInt8(ascii: "/") {
        isEmpty = byte == UInt8(ascii: "/")
        at += 1
        continue
      }
      isEmpty = false
      let start = at
      let attribute = word { !Spacing.isSpace($0) && !"=>/".utf8.contains($0) }
      let value = self.value()
      if attribute == "class" { classes = value }
      if attribute == "src" || attribute == "href" { source = value }
      isNumbered = isNumbered || TextFlow.isNumbering(attribute, value)
      if at == start { at += 1 }
    }
    at += 1
    if isEnd { return flow.close(name, classes: nil) }
    flow.open(name, classes: classes, source: source, isNumbered: isNumbered)
    if isEmpty || classes == TextFlow.verbatim { flow.close(name, classes: classes) }
    if name == "script" || name == "style" { skip(to: name) }
  }

  private mutating func skip(to name: String) {
    at = end(of: name == "script" ? "</script" : "</style", from: at)
    at = end(of: ">", from: at)
  }

  private mutating func word(_ belongs: (UInt8) -> Bool) -> String {
    let start = at
    while at < bytes.count, belongs(bytes[at]) { at += 1 }
    return String(
      decoding: bytes[start..<at].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self
    )
  }

  private mutating func value() -> String? {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return nil }
    at += 1
    guard at < bytes.count else { return nil }
    let quote = bytes[at]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { at += 1 }
    let start = at
    while at < bytes.count,
      isQuoted ? bytes[at] != quote : !Spacing.isSpace(bytes[at]) && bytes[at] != UInt8(ascii: ">")
    {
      at += 1
    }
    let value = String(decoding: bytes[start..<at], as: UTF8.self)
    if isQuoted, at < bytes.count { at += 1 }
    return value
  }

  private mutating func reference() {
    let limit = min(bytes.count, at + 34)
    if let end = bytes[at..<limit].firstIndex(of: UInt8(ascii: ";")),
      let scalar = Self.scalar(bytes[at + 1..<end])
    {
      flow.add(literally: scalar)
      at = end + 1
    } else {
      flow.add(literally: Unicode.Scalar(bytes[at]))
      at += 1
    }
  }

  private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    if name.first == UInt8(ascii: "#") {
      let digits = name.dropFirst()
      let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
      let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
      return UInt32(text, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
    }
    if name.elementsEqual("apos".utf8) { return "'" }
    let found = (name + [0]).withUnsafeBufferPointer { htmlEntityLookup($0.baseAddress) }
    return found.flatMap { Unicode.Scalar($0.pointee.value) }
  }

  private func stands(_ mark: StaticString) -> Bool {
    let width = mark.utf8CodeUnitCount
    guard at + width <= bytes.count else { return false }
    return (0..<width).allSatisfy { bytes[at + $0] == mark.utf8Start[$0] }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
