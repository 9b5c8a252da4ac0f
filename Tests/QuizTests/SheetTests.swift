import Quiz
import Testing
import Text

@Suite struct SheetTests {
  private func question(_ options: [String], key: Int = 0) -> Question {
    Question(
      id: "q", kind: "choice", stem: "?", form: .choice(Choice(options: options, key: key)),
      about: [], citations: [], explanation: "")
  }

  @Test(arguments: [
    ["300", "20", "1,000"], ["16 March 2025", "3 February 2025", "2 March 2025"],
    ["40%", "5%", "70%"],
    ["March 2025", "January 2025"],
  ])
  func `numbers and dates stay ascending under every seed`(options: [String]) {
    let sheets = Set((0..<30 as Range<UInt64>).map { AnswerSheet(question(options), seed: $0) })
    #expect(sheets.count == 1)
    let shown = sheets.first?.options ?? []
    #expect(
      shown == shown.sorted { (Arrangement.rank(of: $0) ?? 0) < (Arrangement.rank(of: $1) ?? 0) })
  }

  @Test func `other options shuffle, and each comes first now and then`() {
    let options = ["the mayor", "the office", "the ferry master", "1 clerk"]
    let firsts = Set(
      (0..<100 as Range<UInt64>).map { AnswerSheet(question(options), seed: $0).options[0] })
    #expect(firsts == Set(options))
  }

  @Test func `a claim's options never shuffle`() {
    var claim = question(Verdict.options)
    claim.verdict = .supported
    #expect(AnswerSheet(claim, seed: 99) == .verdict)
  }

  @Test func `an ordering is never shown in its right order`() {
    for seed in 0..<500 as Range<UInt64> {
      var ordering = question([])
      ordering.form = .ordering(Ordering(items: ["1", "2"]))
      #expect(AnswerSheet(ordering, seed: seed) == .ordering(["2", "1"]))
    }
  }

  @Test func `identity survives a mended explanation and ends with the key`() {
    let first = question(["a", "b", "c"])
    var mended = first
    mended.explanation = "Better."
    mended.stem = "Reworded?"
    mended.form = .choice(Choice(options: ["a", "c", "b"], key: 0))
    #expect(mended.identity(inPack: "p") == first.identity(inPack: "p"))
    var other = first
    other.form = .choice(Choice(options: ["a", "b", "c"], key: 1))
    #expect(other.identity(inPack: "p") != first.identity(inPack: "p"))
    #expect(first.identity(inPack: "other") != first.identity(inPack: "p"))
  }

  @Test(arguments: [
    ("2025-02-03", "3 February 2025"), ("2025-02", "February 2025"), ("2025", "2025"),
    ("0800-01-01", "1 January 800"),
  ])
  func `a date is read as packs write it`(text: String, words: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.words == words)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "2025-02-30", "2025-13", "25", "2025-2-3", "2023-02-29", "2025-00-01", "", "x", "2025-01-01-01",
  ])
  func `what is no date is not read as one`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(arguments: [
    (1200.0, "1,200"), (1_234_567.5, "1,234,567.5"), (-1200, "-1,200"), (999, "999"), (0.5, "0.5"),
  ])
  func `figures are grouped by thousands`(value: Double, text: String) {
    #expect(Figures.grouped(value) == text)
  }

  @Test(arguments: [
    (0.25, 1, "0.3"), (0.25, 2, "0.25"), (-6, 1, "-6"), (83.9036, 1, "83.9"), (-0.04, 1, "0"),
    (0.05, 2, "0.05"),
  ])
  func `figures are rounded without trailing zeros`(value: Double, decimals: Int, text: String) {
    #expect(Figures.rounded(value, decimals: decimals) == text)
  }
}
