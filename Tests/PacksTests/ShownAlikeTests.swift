import Packs
import Testing

/// Options that differ only in what the gate takes out, or puts on one line, are one option.
struct ShownAlikeTests {
  private static let lists = [
    #"kind: order, ask: In which order?, items: [a, "a\u202E", b]"#,
    #"kind: order, ask: In which order?, items: [a b, "a\nb", c]"#,
    #"kind: select, ask: Which?, answers: [a], others: [b, "\u2066a"]"#,
    #"kind: choice, ask: Which?, answer: "a\x7F", others: [b, a]"#,
    #"kind: text, ask: Which?, answer: a, also: ["a\x9B"]"#,
  ]

  @Test(arguments: lists)
  func `options that a player cannot tell apart are refused`(keys: String) {
    let text = Broken.head + "  - {id: q, \(keys), cites: [gazette#p1], why: So.}\n"
    let reading = PackReader.read(Array(text.utf8), path: "a.yaml")
    #expect(reading.pack == nil)
    #expect(reading.diagnostics.map(\.line) == [8])
  }

  @Test func `a harmful character in one option of its own is no error`() {
    let text =
      Broken.head
      + #"  - {id: q, kind: order, ask: How?, items: [a, "b\u202E", c], cites: [gazette#p1], why: So.}"#
    #expect(PackReader.read(Array(text.utf8), path: "a.yaml").diagnostics == [])
  }
}
