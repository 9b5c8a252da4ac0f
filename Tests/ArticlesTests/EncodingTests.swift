import Articles
import Testing

/// The same two paragraphs, however they are encoded.
@Suite struct EncodingTests {
  private static let text = "“Café” costs €3\nNaïve – 100 %"
  private static let paragraphs = ["“Café” costs €3", "Naïve – 100 %"]

  private static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBig ? bytes : bytes.reversed()
    }
  }

  private static let western: [UInt8] =
    [0x93] + Array("Caf".utf8) + [0xE9, 0x94] + Array(" costs ".utf8) + [0x80]
    + Array("3\nNa".utf8) + [0xEF] + Array("ve ".utf8) + [0x96] + Array(" 100 %".utf8)

  static let encodings: [(String, [UInt8])] = [
    ("UTF-8", Array(text.utf8)),
    ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
    ("UTF-16 LE with a mark", [0xFF, 0xFE] + utf16(text, isBig: false)),
    ("UTF-16 BE with a mark", [0xFE, 0xFF] + utf16(text, isBig: true)),
    ("UTF-16 LE", utf16(text, isBig: false)),
    ("UTF-16 BE", utf16(text, isBig: true)),
    ("Windows-1252", western),
  ]

  @Test(arguments: encodings)
  func `every encoding gives the same paragraphs`(_ name: String, _ bytes: [UInt8]) throws {
    let article = try ArticleReader.read(bytes, name: "a.txt")
    #expect(article.paragraphs.map(\.text) == Self.paragraphs)
  }

  @Test func `a character beyond the basic plane survives UTF-16`() throws {
    let article = try ArticleReader.read(Self.utf16("A 🐦 sang here", isBig: false), name: "a")
    #expect(article.paragraphs.map(\.text) == ["A 🐦 sang here"])
  }

  @Test(
    arguments: [
      (#"<meta charset="windows-1251">"#, [0xCC, 0xE8, 0xF0], "Мир"),
      (
        #"<META http-equiv='Content-Type' content='text/html; charset=Shift_JIS'>"#,
        [0x93, 0xFA, 0x96, 0x7B], "日本"
      ),
      (#"<meta charset=iso-8859-1>"#, [0x93, 0xE9, 0x94], "“é”"),
      (#"<meta charset="utf-16">"#, [0xC3, 0xA9], "é"),
      // UTF-8 it is, whatever the page says.
      (#"<meta charset="iso-8859-1">"#, [0xE2, 0x82, 0xAC], "€"),
    ] as [(String, [UInt8], String)])
  func `a page's declared encoding is heeded`(
    _ meta: String, _ bytes: [UInt8], _ text: String
  ) throws {
    let page = Array("<html><head>\(meta)</head><body><p>".utf8) + bytes + Array("</p>".utf8)
    #expect(try ArticleReader.read(page, name: "a.html").paragraphs.map(\.text) == [text])
  }

  @Test func `an encoding declared too far down is not looked for`() throws {
    let meta = String(repeating: " ", count: 1_024) + #"<meta charset="windows-1251">"#
    let page = Array("<html><head>\(meta)</head><body><p>".utf8) + [0xCC]
    #expect(try ArticleReader.read(page, name: "a.html").paragraphs.map(\.text) == ["Ì"])
  }

  @Test(
    arguments: [
      ([0x61, 0x80, 0x81, 0x62], .undefinedByte(0x81, offset: 2, encoding: "Windows-1252")),
      ([0x61, 0x00, 0x62], .notText(offset: 1)),
      ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xDC], .notUTF16(offset: 4)),
      ([0xFF, 0xFE, 0x61, 0x00, 0x61], .notUTF16(offset: 4)),
      ([0xEF, 0xBB, 0xBF, 0x61, 0xC3], .notUTF8(offset: 4)),
      // Two good characters and one bad byte: damaged, and not another encoding.
      ([0xC3, 0xA9, 0xC3, 0xA9, 0x61, 0xFF], .notUTF8(offset: 5)),
      (Array(repeating: 0x01, count: 40), .notText(offset: 0)),
      (Array("%PDF-1.7".utf8), .foreign(.pdf)),
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], .foreign(.zip)),
      (Array(#"<meta charset="klingon"><p>"#.utf8) + [0xFF], .unknownEncoding("klingon")),
    ] as [([UInt8], ArticleError)])
  func `what cannot be read says why and where`(_ bytes: [UInt8], _ error: ArticleError) {
    let name = bytes.first == 0x3C ? "a.html" : "a.txt"
    #expect(throws: error) { try ArticleReader.read(bytes, name: name) }
  }

  @Test func `a file over the limit is refused`() {
    let bytes = [UInt8](repeating: 0x61, count: ArticleReader.limit + 1)
    #expect(throws: ArticleError.tooLarge(limit: 64 << 20)) {
      try ArticleReader.read(bytes, name: "a.txt")
    }
  }
}
