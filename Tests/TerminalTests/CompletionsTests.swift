import Testing

@testable import Terminal

@Suite struct CompletionsTests {
  private let completions = Completions(
    options: ["not stated", "supported"], sources: ["gazette"], commands: ["help"])

  @Test func `an empty line offers the options, or the commands where there are none`() {
    #expect(completions.candidates(before: "  ").words == ["not stated", "supported"])
    #expect(Completions(commands: ["help"]).candidates(before: "").words == [":help"])
  }

  @Test func `a finished option and a space offer the sources`() {
    let candidates = completions.candidates(before: "not stated ")
    #expect(candidates == .init(words: ["@gazette"], replaced: 0))
  }

  @Test func `an option replaces what was typed of it, and a source its word`() {
    #expect(
      completions.candidates(before: " NOT S") == .init(words: ["not stated"], replaced: 5))
    #expect(completions.candidates(before: "é @G") == .init(words: ["@gazette"], replaced: 2))
  }

  private let several = Completions(
    options: ["Red apples", "green pears", "green plums", "figs, dried", "figs, fresh"],
    sources: ["gazette"], takesSeveral: true)

  @Test(arguments: [
    ("re", ["Red apples"], 2), ("red apples, gr", ["green pears", "green plums"], 2),
    ("red apples; green p", ["green pears", "green plums"], 7),
    ("red apples , ; GREEN PL", ["green plums"], 8),
    // What the line names already is not offered again.
    ("GREEN PEARS, gr", ["green plums"], 2), ("green pears ;  red apples, g", ["green plums"], 1),
    ("red apples, ", ["green pears", "green plums", "figs, dried", "figs, fresh"], 0),
    ("red apples, re", [], 2), ("a,gr", [], 4),
    // An option's own comma separates nothing.
    ("figs, d", ["figs, dried"], 7), ("figs, dried, figs, ", ["figs, fresh"], 6),
    ("red apples ", ["@gazette"], 0), ("red apples, green plums @", ["@gazette"], 1),
  ])
  func `a line that takes several options completes its last piece`(
    before: String, words: [String], replaced: Int
  ) {
    let candidates = several.candidates(before: before)
    #expect(candidates.words == words)
    #expect(candidates.replaced == replaced)
    #expect(candidates.addsSpace == (words.first?.hasPrefix("@") ?? true))
  }

  @Test func `a line that takes one option completes nothing behind a comma`() {
    #expect(completions.candidates(before: "supported, n").words.isEmpty)
  }

  @Test func `harmful characters of a pack never reach the list`() {
    #expect(Completions(options: ["a\u{1B}[2J"]).options == ["a[2J"])
  }

  @Test(arguments: [
    ("plain> ", "plain> "),
    ("\u{1B}[1;32ma\u{1B}[0m> ", "\u{1}\u{1B}[1;32m\u{2}a\u{1}\u{1B}[0m\u{2}> "),
    ("a\u{1B}[", "a\u{1}\u{1B}[\u{2}"), ("\u{1B}7x", "\u{1}\u{1B}7\u{2}x"),
  ])
  func `escape sequences in a prompt are marked as taking no columns`(
    prompt: String, marked: String
  ) {
    #expect(Prompt.marked(prompt) == marked)
  }

  @Test func `the first locale variable that is set says whether text is UTF-8`() {
    #expect(Environment.isUTF8 { ["LANG": "de_DE.UTF-8"][$0] })
    #expect(!Environment.isUTF8 { ["LC_ALL": "C", "LANG": "de_DE.UTF-8"][$0] })
    #expect(Environment.isUTF8 { ["LC_CTYPE": "C.utf8", "LANG": "C"][$0] })
    #expect(!Environment.isUTF8 { _ in nil })
    for name in [
      "en_GB.utf-16", "en_GB.u8", "C.UTF", "C.UT8", "C.UTF-", "utf--8", "de_DE.ISO-8859-8",
    ] {
      #expect(!Environment.isUTF8 { ["LANG": name][$0] }, "\(name)")
    }
    #expect(Environment.isUTF8 { ["LANG": "ut.Utf8@euro"][$0] })
  }
}
