import PackTesting
import Packs
import Quiz
import Testing

@testable import Exchange

/// Sources and explanations as plain text, there and back.
struct FeedbackTests {
  @Test func `feedback reads as a person would write it`() throws {
    let pack = try #require(Samples.pack)
    let question = try #require(pack.questions.first { $0.id == "crack-cause" })
    let text = SourceTable(pack).feedback(of: question, marks: true).text
    #expect(
      text == """
        The ferry master guesses at frost, the crane driver at overload; the report settles nothing.
        Source courier#p2: the unnamed report that interviews the ferry master, outlet not named, \
        February 2025 (date inferred: it mentions the closure as last week's), paragraph 2
        Note: The ferry master guesses that frost caused the crack.
        Source courier#p3: the unnamed report that interviews the ferry master, outlet not named, \
        February 2025 (date inferred: it mentions the closure as last week's), paragraph 3
        Note: The crane driver blames overloaded lorries.
        Hint: Is a guess an assertion?
        Tags: kind:claim, causes, core
        """)
  }

  @Test(arguments: 0..<20)
  func `feedback of anything at all is read as it was written`(batch: UInt64) {
    for seed in batch * 20..<batch * 20 + 20 {
      let pack = RandomPacks.exchange(seed: seed).without(
        [.file, .sourceDigest, .brief, .passageRange, .passageDigest],
        ImportOptions(packID: "a", title: "A"))
      let table = SourceTable(pack)
      for question in pack.questions {
        let feedback = table.feedback(of: question, marks: true)
        #expect(Feedback(reading: feedback.text) == feedback, "seed \(seed)\n\(feedback.text)")
      }
    }
  }

  @Test(arguments: [
    "Source", "Source x", "Source a#p1: ", "Source a#p1: A", "Source a#q1: A, 2025, paragraph 1",
    "Source a: A, 31 February 2025", "Source a: \"A, 2025", "Note: before any source",
    "Corrected yesterday, was x", "\\q", "\\u{110000}", "\\u{", "Because: of nothing",
    "Source A: B, date not stated", "Source a: A, date not stated, paragraph 1",
  ])
  func `a line that only looks like one of ours is explanation`(line: String) {
    let feedback = Feedback(reading: line)
    #expect(feedback == Feedback(explanation: line))
    #expect(Feedback(reading: feedback.text) == feedback)
  }

  @Test(arguments: ["About", "Hint", "Unit", "Rejected", "Tags"])
  func `of a line that stands twice the second stays in the explanation`(label: String) {
    let feedback = Feedback(reading: "\(label): one\n\(label): two")
    #expect(feedback.explanation == "\(label): two")
  }
}
