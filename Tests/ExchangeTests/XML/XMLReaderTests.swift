import Testing

@testable import Exchange

struct XMLReaderTests {
  @Test func `elements, attributes and texts come as they stand`() throws {
    let root = try read(
      """
      <?xml version="1.0"?>
      <!-- a comment with <tags> -->
      <q:quiz xmlns:q="http://example.org/q"><q:a x:n="1 &amp; 2" t="a&#9;b"/>
      <b>one <i>two</i><![CDATA[ <three> & ]]></b></q:quiz>
      """)
    #expect(root.name == "quiz")
    #expect(root.first("a")?["n"] == "1 & 2")
    #expect(root.first("a")?["t"] == "a\tb")
    #expect(root.first("b")?.text == "one two <three> & ")
    #expect(root.first("b")?.line == 4)
  }

  @Test func `what is cut out is handed over and left out`() throws {
    var found: [String] = []
    let root = try XMLReader.read(
      Array("<quiz><question>a</question><other/><question>b</question></quiz>".utf8),
      cutting: ["question"]
    ) { found.append($0.text) }
    #expect(found == ["a", "b"])
    #expect(root.elements.map(\.name) == ["other"])
  }

  @Test func `what was written is read again`() throws {
    let text = "a < b & c > \"d\" 'e' ]]> <!-- \t\n  tabs, lines\r end \u{FFFD} 🧪 \u{301}"
    var writer = XMLWriter()
    writer.element("root", ["a": text]) { writer in
      writer.element("text", text: text)
      writer.element("empty")
    }
    let root = try XMLReader.read(writer.bytes)
    #expect(root["a"] == text)
    #expect(root.first("text")?.text == text)
    #expect(root.first("empty")?.text == "")
  }

  @Test func `what XML has no place for is replaced`() throws {
    var writer = XMLWriter()
    writer.element("text", text: "a\u{1}b\u{FFFE}c")
    #expect(try XMLReader.read(writer.bytes).text == "a\u{FFFD}b\u{FFFD}c")
    #expect(!XMLText.isWhole("a\u{1}"))
    #expect(!XMLText.isWhole("\u{FFFF}"))
    #expect(XMLText.isWhole("\u{FFFD}\t\n"))
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
    "<!DOCTYPE a [<!ENTITY % b SYSTEM \"http://example.org/b\"> %b;]><a/>",
    "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>",
    "<!DOCTYPE a [<!ATTLIST a b CDATA \"c\">]><a/>",
    "<!DOCTYPE a SYSTEM \"a.dtd\"><a>&b;</a>",
    "<a>&b;</a>",
    "<a b='&c;'/>",
  ])
  func `entities are refused`(document: String) {
    #expect(throws: ExchangeError.entities) { try read(document) }
  }

  @Test func `entities in another encoding are refused as well`() {
    let text = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"
    let bytes = utf16(text)
    #expect(throws: ExchangeError.entities) { try XMLReader.read(bytes) }
  }

  @Test func `a type of document that is defined elsewhere is not fetched`() throws {
    let root = try read("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a>b &amp; c</a>")
    #expect(root.text == "b & c")
  }

  @Test func `UTF-16 is read`() throws {
    #expect(try XMLReader.read(utf16("<a>é</a>")).text == "é")
  }

  @Test func `other bytes are named with their place`() {
    #expect(throws: ExchangeError.notUTF8(byte: 4)) {
      try XMLReader.read(Array("<a>b".utf8) + [0xE9] + Array("</a>".utf8))
    }
  }

  @Test(arguments: ["", " ", "hello", "<a>", "<a></b>", "<a/><b/>", "<a b=c/>", "<a>\u{1}</a>"])
  func `what is no XML is refused with its place`(document: String) {
    do {
      _ = try read(document)
      Issue.record("it was read")
    } catch .syntax(let line, let column, _) {
      #expect(line == 1 && column >= 1)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test func `elements too deep, names too many and attributes too many are refused in time`() {
    let deep = String(repeating: "<a>", count: 100_000)
    let names = "<a>" + (0..<30_000).map { "<a\($0)/>" }.joined() + "</a>"
    let attributes = "<a " + (0..<10_000).map { "a\($0)='' " }.joined() + "/>"
    let inComment = "<a><!-- \(attributes) --></a>"
    for document in [deep, names, attributes] {
      #expect(throws: ExchangeError.self) { try read(document) }
    }
    #expect(throws: Never.self) { try read(inComment) }
  }

  @Test func `a large document of many small parts is handed over part by part`() throws {
    let part = "<q><a>b</a></q>"
    var count = 0
    _ = try XMLReader.read(
      Array(("<z>" + String(repeating: part, count: 70_000) + "</z>").utf8), cutting: ["q"]
    ) { _ in count += 1 }
    #expect(count == 70_000)
  }

  @Test func `one element with too much in it is refused`() {
    let document = "<z><q>" + String(repeating: "<a/>", count: 210_000) + "</q></z>"
    #expect(throws: ExchangeError.self) { try read(document) }
  }

  private func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }

  private func read(_ document: String) throws(ExchangeError) -> XMLElement {
    try XMLReader.read(Array(document.utf8))
  }
}
