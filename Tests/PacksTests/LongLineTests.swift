import Packs
import Testing

/// Lines far longer than a window.
struct LongLineTests {
  private func rendered(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let printer = DiagnosticPrinter(bytes: bytes)
    return PackReader.read(bytes, path: "a.yaml").diagnostics.map(printer.render)
  }

  private func flow(_ count: Int) -> String {
    "factcheck: 1\nid: a\ntitle: b\nquestions: ["
      + String(repeating: "{a: b},", count: count) + "]\n"
  }

  @Test func `a place in a long line is shown with what stands around it`() throws {
    let last = try #require(rendered(flow(200)).last)
    let lines = last.split(separator: "\n")
    try #require(lines.count == 3)
    #expect(lines[1].contains("…") && lines[1].contains("{a: b},]"))
    #expect(lines[1].count <= 102)
    // The caret stands under the last question's key.
    #expect(lines[1].dropFirst(lines[2].count - 1) == "a: b},]")
  }

  /// Takes minutes where each place is looked for in the whole line.
  @Test func `of a line of megabytes only the place is told`() {
    let all = rendered(flow(200_000))
    #expect(all.count == 1001)
    #expect(all.allSatisfy { !$0.contains("\n") })
    #expect(all.first?.hasPrefix("a.yaml:4:13: error: ") == true)
  }
}
