import Packs
import Testing

struct DiagnosticPrinterTests {
  private func render(_ text: String, width: Int = 100) -> [String] {
    let bytes = Array(text.utf8)
    let reading = PackReader.read(bytes, path: "questions/bridge.yaml")
    let printer = DiagnosticPrinter(bytes: bytes, width: width)
    return reading.diagnostics.map(printer.render)
  }

  private let head = "factcheck: 1\nid: a\ntitle: A\nquestions: []\n"

  @Test func `the place comes first, then the line, then a caret under the place`() {
    #expect(
      render(head + "licence: CC0\n") == [
        """
        questions/bridge.yaml:5:1: error: unknown key 'licence' in a pack; did you mean 'license'?
          licence: CC0
          ^
        """
      ])
  }

  @Test func `the caret goes by columns, not by characters`() {
    #expect(
      render(head + "sources: {\"日本e\u{301}\": {label: a, url: x}}\n")[1]
        .split(separator: "\n").suffix(2) == [
          "  sources: {\"日本e\u{301}\": {label: a, url: x}}",
          "                                     ^",
        ])
  }

  @Test func `tabs stand in the caret's line too`() {
    #expect(
      render(head + "sources: {a: {label: b,\turl: x}}\n")[0].split(separator: "\n").suffix(2) == [
        "  sources: {a: {label: b,\turl: x}}", "                         \t     ^",
      ])
  }

  @Test func `a long line is cut on both sides of the caret`() {
    let long = String(repeating: "word ", count: 100)
    let lines = render(
      head + "sources: {a: {outlet: \(long), url: x, headline: \(long), label: a}}\n", width: 60)[0]
      .split(separator: "\n")
    #expect(lines[1].hasPrefix("  …"))
    #expect(lines[1].hasSuffix("…"))
    #expect(lines[1].count == 62)
    let caret = lines[2].count - 1
    #expect(Array(lines[1])[caret] == "x")
  }

  @Test func `what could move the cursor never reaches the terminal`() {
    let rendered = render("factcheck: 1\nid: a\ntitle: A\nquestions: []\n\"\\e[2J\u{202E}x\": b\n")
    #expect(rendered.count == 1)
    #expect(rendered.allSatisfy { !$0.unicodeScalars.contains("\u{1B}") })
    #expect(rendered.allSatisfy { !$0.unicodeScalars.contains("\u{202E}") })
  }
}
