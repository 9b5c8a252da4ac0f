import Articles
import Testing

/// What a file may hold to make reading it hang or burst. None of it takes more than seconds even
/// without optimisation; what is quadratic anywhere takes minutes or hours.
@Suite(.timeLimit(.minutes(5))) struct HostileTests {
  private static func many(_ text: String, _ count: Int) -> [UInt8] {
    Array(repeating: Array(text.utf8), count: count).flatMap { $0 }
  }

  private static func read(_ bytes: [UInt8], _ format: ArticleFormat) throws -> Article {
    try ArticleReader.read(bytes, name: "hostile", format: format)
  }

  /// The article, or the typed error that bounds what it would cost.
  private static func bounded(_ bytes: [UInt8], _ format: ArticleFormat) throws -> Article? {
    do throws(ArticleError) {
      return try ArticleReader.read(bytes, name: "hostile", format: format)
    } catch {
      #expect(error == .tooTangled || error == .tooDeep(limit: 200_000))
      return nil
    }
  }

  @Test(arguments: ArticleFormat.allCases)
  func `megabytes in one line are one paragraph`(_ format: ArticleFormat) throws {
    let article = try Self.read(Self.many("word ", 1_000_000), format)
    #expect(article.paragraphs.count == 1)
    #expect(article.paragraphs.first?.text.utf8.count == 4_999_999)
  }

  @Test func `a hundred thousand elements inside each other are read`() throws {
    for name in ["div", "b", "section", "blockquote", "ul><li", "table><tr><td"] {
      let page =
        Self.many("<\(name)>", 100_000 / (1 + name.count { $0 == "<" })) + Array("deep".utf8)
      #expect(try Self.read(page, .html).texts == ["deep"], "\(name)")
    }
    let closed =
      Self.many("<div>a", 100_000) + Self.many("</div>", 100_000) + Array("<p>end".utf8)
    #expect(try Self.read(closed, .html).paragraphs.count == 100_001)
  }

  @Test func `elements without end are refused`() throws {
    #expect(throws: ArticleError.tooDeep(limit: 200_000)) {
      try Self.read(Self.many("<div>", 300_000), .html)
    }
  }

  @Test(arguments: [
    "<", "\"", "[", "&", "*", "_", "`", "]", "(", "](", "![", "[a](", "[a][b", "<a ", "<!--", "--",
    "<!", "<?", "</", "<p", "<p>", "</p>", "<br>", "\\", "~", "> ", "- ", "#", "|", "&#x", "&#49;",
    "*a", "**a* ", "_ a_", "`` ` ", "<script>", "</script", "<a href='", "=\"", "<td>", "\n>",
    "\n\n",
    "\n- ", "\n|-", "\n    a", "e\u{301}\u{323}", "\u{202E}", "\u{1B}[2J abc def ghi jkl",
    "<title>",
    "<table><td>", "<pre>\n", "</div><b>", "[x]: y\n", "\t",
  ])
  func `tens of thousands of anything are read or refused in linear time`(_ piece: String) throws {
    let bytes = Self.many(piece, 30_000)
    for format in ArticleFormat.allCases { _ = try Self.bounded(bytes, format) }
  }

  @Test func `attributes, names and end tags that libxml2 searches are bounded`() throws {
    func numbered(_ count: Int, _ make: (Int) -> String) -> [UInt8] {
      (0..<count).flatMap { Array(make($0).utf8) }
    }
    let pages: [[UInt8]] = [
      // One tag of very many attributes; many of a thousand.
      Array("<p ".utf8) + numbered(100_000) { "a\($0) " },
      Array("<p x='\"' y=z'".utf8) + numbered(100_000) { " a\($0)" } + Array(">".utf8),
      numbered(1_500) { _ in "<p " + (0..<1_000).map { "a\($0)" }.joined(separator: " ") + ">" },
      // A name each.
      numbered(100_000) { "<n\($0)>" },
      // End tags that match nothing, below many elements that they cannot end.
      Self.many("<div>", 100_000) + Self.many("</b>", 100_000),
      Array("<b>".utf8) + Self.many("<div>", 100_000) + Self.many("</b>", 100_000),
      Array("<p>".utf8) + Self.many("<div>", 100_000) + Self.many("<p></nav></i>", 100_000),
      Self.many("<nav><div>", 50_000) + Self.many("</nav></i></b>", 100_000),
    ]
    for page in pages { #expect(try Self.bounded(page, .html) == nil) }
  }

  @Test func `a picture within an address makes a tag long and not tangled`() throws {
    let data = String(repeating: "<rect x=1 y='2'/> ", count: 20_000)
    let article = try html("<p>a<img src=\"data:image/svg+xml,\(data)\">b</p>")
    #expect(article.texts == ["ab"])
  }

  @Test func `escape and bidirectional characters are kept for the gate`() throws {
    for format in [ArticleFormat.plainText, .markdown] {
      #expect(
        try Self.read(Array("a\u{1B}[31m \u{202E}b".utf8), format).texts == [
          "a\u{1B}[31m \u{202E}b"
        ])
    }
    #expect(try html("<p>a\u{202E}b&#27;c</p>").texts.first?.hasPrefix("a\u{202E}b") == true)
  }

  @Test func `JSON inside JSON a million times is nothing`() throws {
    for piece in ["[", "{\"a\":", "\"", "[[],", "{\"@graph\":["] {
      let script = String(repeating: piece, count: 100_000)
      let page = "<script type=application/ld+json>\(script)</script><p>a"
      #expect(try html(page).metadata == Metadata())
    }
  }
}
