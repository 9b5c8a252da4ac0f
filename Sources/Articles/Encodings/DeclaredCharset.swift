/// The encoding that an HTML page declares in a `meta` element.
enum DeclaredCharset {
  /// The name in small letters, out of the first 1,024 bytes, where HTML wants it to stand.
  static func name(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1_024)
    var at = head.startIndex
    while let tag = ASCII.find("<meta", in: head[at...]) {
      let end = head[tag...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
      if let place = ASCII.find("charset", in: head[tag..<end]) {
        let value = head[(place + 7)..<end].drop(while: ASCII.isBlank)
        if value.first == UInt8(ascii: "=") {
          let name = value.dropFirst().drop { ASCII.isBlank($0) || $0 == 0x22 || $0 == 0x27 }
            .prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2D || $0 == 0x5F }
          if !name.isEmpty { return ASCII.lower(String(decoding: name, as: UTF8.self)) }
        }
      }
      at = end
    }
    return nil
  }

  /// UTF-16 declared in ASCII cannot be true, and then means UTF-8 (WHATWG HTML).
  static func isUTF8(_ name: String) -> Bool {
    name == "utf-8" || name == "utf8" || name.hasPrefix("utf-16") || name == "unicode"
  }
}
