import Packs
import Quiz
import Testing

/// What each kind makes of its keys.
struct KindsTests {
  private func question(_ lines: String) throws -> Question {
    let text =
      Broken.head + "- id: one\n  why: So it says.\n".indented(2) + lines.indented(4) + "\n"
    let reading = PackReader.read(Array(text.utf8), path: "a")
    #expect(reading.diagnostics.map(DiagnosticPrinter.headline) == [])
    return try #require(reading.pack?.questions.first)
  }

  @Test(arguments: [
    (
      "cites: [gazette#p1]",
      "According to the Gazette, is this supported, refuted or not stated? Frost did it."
    ),
    (
      "cites: [gazette#p1, courier#p2]",
      "Going by both sources of the case, is this supported, refuted or not stated? Frost did it."
    ),
    (
      "cites: [gazette#p1, courier#p2]\nabout: [courier]",
      "According to the Courier, is this supported, refuted or not stated? Frost did it."
    ),
  ])
  func `a claim is asked of the sources that it is about`(keys: String, stem: String) throws {
    let question = try question("kind: claim\nclaim: Frost did it.\nverdict: refuted\n" + keys)
    #expect(question.stem == stem)
    #expect(question.statement == "Frost did it.")
    #expect(question.verdict == .refuted)
    #expect(
      question.form
        == .choice(
          Choice(options: ["supported", "refuted", "not stated"], key: 1, arrangement: .fixed)))
  }

  @Test(arguments: [
    ("it was frost", "Who, according to the Gazette, said that it was frost?"),
    ("It was frost.", "Who, according to the Gazette, said that It was frost?"),
    ("“It was frost.”", "Who, according to the Gazette, said: “It was frost.”"),
  ])
  func `a statement is asked for with its source`(statement: String, stem: String) throws {
    let question = try question(
      "kind: who-said\nstatement: \(statement)\nspeaker: Ana\nothers: [Ben, Cas]\n"
        + "cites: [gazette#p1]")
    #expect(question.stem == stem)
    #expect(question.form == .choice(Choice(options: ["Ana", "Ben", "Cas"], key: 0)))
  }

  @Test func `a statement out of two sources names both`() throws {
    let question = try question(
      "kind: who-said\nstatement: it froze\nspeaker: Ana\nothers: [Ben, Cas]\n"
        + "cites: [gazette#p1, courier#p2]")
    #expect(question.stem == "Who, according to the Gazette and the Courier, said that it froze?")
  }

  @Test func `where sources differ their labels are the prompts and each value is one option`()
    throws
  {
    let question = try question(
      "kind: sources-differ\nask: How long?\nvalues: {courier: 60, gazette: 40}\nothers: [90]\n"
        + "cites: [gazette#p1, courier#p2]")
    #expect(
      question.form
        == .matching(
          Matching(
            prompts: ["the Courier", "the Gazette"], options: ["60", "40", "90"], key: [0, 1])))
  }

  @Test(arguments: [
    ("1200", 1200.0), ("\"1,200\"", 1200), ("1,234,567.5", 1_234_567.5), ("-4", -4), ("1e3", 1000),
    ("0.5", 0.5),
  ])
  func `a number is read however it is written`(written: String, value: Double) throws {
    let question = try question(
      "kind: number\nask: How many?\nanswer: \(written)\nunit: lorries\ntolerance: \"0.5\"\n"
        + "cites: [gazette#p1]")
    #expect(
      question.form == .number(NumberKey(value: value, tolerance: 0.5, unit: "lorries")))
  }

  @Test func `what a question does not say has its default`() throws {
    let question = try question(
      "kind: text\nask: Who?\nanswer: no\ncites: [gazette#p1, gazette#p4]")
    #expect(question.form == .text(TextKey(accepted: ["no"])))
    #expect(question.about == ["gazette"])
    #expect(question.fact == "one")
    #expect(question.difficulty == 2)
    #expect(question.status == .accepted)
    #expect(question.hint == nil && question.seconds == nil && question.tags.isEmpty)
  }

  @Test func `every scalar is text where text is wanted`() throws {
    let question = try question(
      "kind: choice\nask: 11:05\nanswer: no\nothers: [2025, 1e3, 2025-02-03]\ncites: [gazette#p1]")
    #expect(question.stem == "11:05")
    #expect(
      question.form == .choice(Choice(options: ["no", "2025", "1e3", "2025-02-03"], key: 0)))
  }

  @Test func `the newline that ends a block is layout`() throws {
    let question = try question(
      "kind: text\nask: >\n  Who\n  said so?\nanswer: |\n  Ana\n\ncites: [gazette#p1]")
    #expect(question.stem == "Who said so?")
    #expect(question.form == .text(TextKey(accepted: ["Ana"])))
  }

  @Test(arguments: Kinds.all.map(\.name))
  func `every kind says what it is and what its keys are`(name: String) throws {
    let kind = try #require(Kinds.named(name))
    #expect(kind.summary.hasSuffix("?") || kind.summary.hasSuffix("."))
    #expect(!kind.keys.isEmpty)
    #expect(kind.keys.allSatisfy { !$0.summary.isEmpty })
    #expect(Set(kind.keys.map(\.name)).count == kind.keys.count)
  }

  @Test(arguments: [
    ("draft", true, false), ("rejected", true, false), ("unsourced", true, true),
    ("accepted", false, false),
  ])
  func `what a question may lack depends on its status`(
    status: String, mayLackWhy: Bool, mayLackCites: Bool
  ) {
    func isSound(_ keys: String) -> Bool {
      let text =
        Broken.head
        + "  - {id: a, kind: text, ask: b, answer: c, status: \(status)\(keys)}\n"
      return PackReader.read(Array(text.utf8), path: "a").pack != nil
    }
    #expect(isSound(", cites: [gazette#p1], why: d"))
    #expect(isSound(", cites: [gazette#p1]") == mayLackWhy)
    #expect(isSound(", why: d") == mayLackCites)
    #expect(isSound(", why: d, cites: []") == mayLackCites)
  }
}
