import Quiz
import Terminal
import Testing

@Suite struct WordingTests {
  @Test(arguments: [
    (AnswerSheet.verdict, "supported / refuted / not stated (s r n)> "),
    (.choice(["w", "x", "y", "z"]), "a-d> "),
    (.selection(["x", "y", "z"]), "all that apply, e.g. a c> "),
    (.number(unit: "km"), "number> "), (.text, "text> "),
    (.ordering(["w", "x", "y", "z"]), "order, e.g. c a d b> "),
    (.matching(prompts: ["1", "2", "3"], options: ["x", "y", "z"]), "match, e.g. 1c 2a 3b> "),
  ])
  func `the prompt names the form and ends in an angle`(sheet: AnswerSheet, prompt: String) {
    #expect(Wording.prompt(for: sheet) == prompt)
  }

  @Test(
    arguments: [
      (
        .noSuchVerdict("maybe"),
        "'maybe' is no verdict: answer supported, refuted or not stated (s r n)."
      ),
      (.twoCertainties, "Give one certainty only, as in: b 80%"),
      (
        .ambiguousCommand("s", ["source", "skip", "score"]),
        "':s' begins several commands: :source, :skip and :score."
      ),
    ] as [(Misreading, String)])
  func `what was misread is said with what to type`(misreading: Misreading, sentence: String) {
    #expect(Wording.sentence(for: misreading) == sentence)
  }
}
