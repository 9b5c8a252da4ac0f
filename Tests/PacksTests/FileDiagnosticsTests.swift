import Packs
import Testing

/// What is wrong with a file before anything in it can be understood.
struct FileDiagnosticsTests {
  static let cases: [Broken] = [
    .file("the file holds no pack; 'factcheck new' writes one to start from", "⟦"),
    .file(
      "the file holds no pack; 'factcheck new' writes one to start from", "⟦# only a comment\n"),
    .file("a pack is a mapping of keys to values, not a list", "⟦- a\n- b\n"),
    .file("a pack is a mapping of keys to values, not a text", "⟦hello\n"),
    .file(
      "a second document begins here; a file holds one pack, so take out the '---'",
      Broken.head + "  []\n⟦---\na: b\n"),
    .file(
      "a ': ' is not expected here; put a text that holds one in quotes, or check the indentation",
      "factcheck: 1\ntitle: The bridge⟦: closed\n"),
    .file(
      "the quotation mark that opens here is never closed", "factcheck: 1\ntitle: ⟦\"The bridge\n"),
    .file("the list that opens here is not closed by ']'", "tags: ⟦[a, b\nid: c\n"),
    .file("the mapping that opens here is not closed by '}'", "tags: ⟦{a: b\nid: c\n"),
    .file("a text cannot begin with '@'; put it in quotes", "title: ⟦@home\n"),
    .file("a text cannot begin with '%'; put it in quotes", "title: ⟦%home\n"),
    .file("a tab cannot indent; use spaces", "sources:\n⟦\tgazette: {}\n"),
    .file(
      "a key needs a ':' behind it; check the indentation of this line",
      "factcheck: 1\n⟦id\ntitle: a\n"),
    .file(
      "no escape begins so; write '\\\\' for a backslash, or use single quotes",
      "title: \"a ⟦\\q\"\n"),
    .file("nothing above is marked '&b'; a text that begins with '*' needs quotes", "⟦*b\n"),
    .file(
      "'*b' stands inside what it repeats", "factcheck: 1\nid: a\ntitle: A\nquestions: &b [⟦*b]\n"),
    .file("lists and mappings stand more than 32 deep inside each other", deep),
    .file("the control character U+0007 may not stand in YAML; take it out", "title: a⟦\u{7}b\n"),
    .file(
      "this pack is of format 2, and this program reads format 1; a newer factcheck will read it",
      "factcheck: ⟦2\nanything: goes\n"),
    Broken(
      words: "the YAML tag '!thing' has no meaning in a pack and is passed over",
      marked: "factcheck: 1\nid: bridge\ntitle: ⟦!thing The bridge\nquestions: []\n",
      severity: .warning),
  ]

  private static let deep =
    String(repeating: "[", count: 32) + "⟦" + String(repeating: "[", count: 9)

  @Test(arguments: cases)
  func `a file that cannot be read is told by its place and in plain words`(_ broken: Broken) {
    broken.check()
  }

  @Test func `what is not UTF-8 is told by its place`() {
    let bytes = Array("factcheck: 1\ntitle: é".utf8) + [0xFF, 0x0A]
    let reading = PackReader.read(bytes, path: "a.yaml")
    #expect(
      reading.diagnostics.map(DiagnosticPrinter.headline) == [
        "a.yaml:2:9: error: byte FF is not UTF-8; save the file as UTF-8"
      ])
  }

  @Test func `UTF-16 is called by its name`() {
    let reading = PackReader.read([0xFF, 0xFE, 0x61, 0], path: "a.yaml")
    #expect(
      reading.diagnostics.map(DiagnosticPrinter.headline) == [
        "a.yaml:1:1: error: the file is in UTF-16; save it as UTF-8"
      ])
  }

  @Test func `a byte order mark and Windows line ends change nothing`() {
    let text = StarterPack.text
    let windows = [0xEF, 0xBB, 0xBF] + Array(text.replacing("\n", with: "\r\n").utf8)
    let plain = PackReader.read(Array(text.utf8), path: "a.yaml")
    let reading = PackReader.read(windows, path: "a.yaml")
    #expect(reading.pack != nil)
    #expect(reading.pack == plain.pack)
    let broken = PackReader.read([0xEF, 0xBB, 0xBF] + Array("x: 1".utf8), path: "a.yaml")
    #expect(broken.diagnostics.first?.place == .start)
  }

  @Test func `each limit has an error of its own`() {
    var limits = Limits()
    func headlines(_ text: String) -> [String] {
      PackReader.read(Array(text.utf8), path: "a", limits: limits).diagnostics
        .map(DiagnosticPrinter.headline)
    }
    limits.characters = 20
    let long = "factcheck: 1\nid: a\ntitle: éééééééééééééééééééééé\nquestions: []\n"
    #expect(headlines(long) == ["a:3:8: error: a text of 22 characters; the most is 20"])
    limits = Limits()
    limits.bytes = 5 << 20
    #expect(
      headlines(String(repeating: " ", count: 5 << 20 + 1))
        == ["a:1:1: error: the file is larger than 5 MiB, the most that a pack may be"])
    limits = Limits()
    limits.questions = 1
    #expect(
      PackReader.read(Array(StarterPack.text.utf8), path: "a", limits: limits).diagnostics
        .map(\.problem) == [.tooManyQuestions(limit: 1)])
    limits = Limits()
    limits.diagnostics = 2
    #expect(
      headlines("factcheck: 1\nid: a\ntitle: t\nquestions: []\nb: 1\nc: 1\nd: 1\ne: 1\n") == [
        "a:5:1: error: unknown key 'b' in a pack",
        "a:6:1: error: unknown key 'c' in a pack",
        "a:7:1: error: and 2 further problems from here on",
      ])
  }
}
