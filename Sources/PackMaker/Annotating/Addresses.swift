/// Addresses of pages and of mail.
enum Addresses {
  /// Where an address that begins at a letter ends; nil where none does.
  ///
  /// Known by `http://`, `www.`, an `@` within, or a well-known ending of a domain name.
  static func end(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let first = text[start] | 0x20
    if first == UInt8(ascii: "h"), starts(text, start, "http://") || starts(text, start, "https://")
    {
      return trimmed(text, start, run(text, start))
    }
    if first == UInt8(ascii: "w"), starts(text, start, "www.") {
      return trimmed(text, start, run(text, start))
    }
    // A domain name is letters, figures, hyphens and stops; most words end before the first stop.
    var end = start
    var lastStop: Int?
    var isMail = false
    while end < text.count, end - start < 254 {
      let byte = text[end]
      if isASCIIWord(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        end += 1
      } else if byte == UInt8(ascii: "@"), !isMail, end + 1 < text.count, isASCIIWord(text[end + 1])
      {
        isMail = true
        end += 1
      } else if byte == UInt8(ascii: "."), end + 1 < text.count, isASCIIWord(text[end + 1]) {
        lastStop = end
        end += 1
      } else {
        break
      }
    }
    guard let lastStop else { return nil }
    let ending = String(decoding: text[(lastStop + 1)..<end].map { $0 | 0x20 }, as: UTF8.self)
    guard isMail || domains.contains(ending) else { return nil }
    if end < text.count, text[end] == UInt8(ascii: "/") {
      return trimmed(text, start, run(text, start))
    }
    return end
  }

  private static let domains: WordSet = [
    "com", "org", "net", "gov", "edu", "uk", "de", "fr", "eu", "info", "io", "tv", "co", "html",
  ]

  private static func run(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < text.count, text[end] > 0x20, text[end] < 0x80, text[end] != UInt8(ascii: "\""),
      text[end] != UInt8(ascii: "<"), text[end] != UInt8(ascii: ">")
    {
      end += 1
    }
    return end
  }

  /// Without the marks of the sentence behind it.
  private static func trimmed(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start + 4, ".,;:!?)]'".utf8.contains(text[end - 1]) { end -= 1 }
    return end
  }

  private static func starts(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ beginning: StaticString
  ) -> Bool {
    beginning.withUTF8Buffer { beginning in
      start + beginning.count < text.count
        && zip(text[start...], beginning).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
  }

  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
