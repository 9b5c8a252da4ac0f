import Quiz
import Testing

@testable import Exchange

/// Files that were written for text2qti by hand.
struct Text2QTITests {
  private func read(_ text: String) throws -> (pack: Pack, faults: [Fault]) {
    try Conversion.read(
      Array(text.utf8), as: Text2QTI(), ImportOptions(packID: "quiz", title: "Quiz"))
  }

  @Test func `every type that has a form is read as it`() throws {
    let (pack, faults) = try read(
      """
      Quiz title: Harbours
      Quiz description: About **bridges**.

      % a comment
      COMMENT
      1. not a question
      END_COMMENT

      1.  What floats,
          as a rule?

          Think twice.
      ... Cork is light.
      a)  lead
      ... No.
      *b) cork

      Title: two
      Points: 1
      2.  Which float?
      [*] cork
      [ ] lead
      [*] oak

      3.  How many?
      =   1200 +- 5

      4.  How many?
      =   [1, 3]

      GROUP
      pick: 1
      5.  Which part?
      *   a bearing
      *   the bearing
      END_GROUP
      """)
    #expect(faults == [Fault(.line(32), .without("pick: 1", field: "setting"))])
    #expect(pack.title == "Harbours")
    #expect(pack.questions.map(\.form.name) == ["choice", "selection", "number", "number", "text"])
    #expect(pack.questions[0].stem == "What floats, as a rule?\n\nThink twice.")
    #expect(pack.questions[0].explanation == "Cork is light.\nlead: No.")
    #expect(pack.questions[1].id == "two")
    #expect(pack.questions[3].form == .number(NumberKey(value: 2, tolerance: 1, unit: "")))
  }

  @Test func `code, lists and tables keep their lines`() throws {
    let (pack, faults) = try read(
      """
      1.  What does this
          print?

          ```python
          for *i* in "ab":
              print(i)

          ```

          - first
          - second
            goes on
          | a | b |

              plain & code
                deeper
      *a) it\\_s  
          a line
      b) none
      """)
    #expect(faults == [])
    let stem = """
      What does this print?
      for *i* in "ab":
          print(i)
      - first
      - second goes on
      | a | b |
      plain & code
        deeper
      """
    #expect(pack.questions.map(\.stem) == [stem])
    #expect(pack.questions.first?.form.texts == ["it_s\na line", "none"])
  }

  @Test func `code within a line opens no fence`() {
    let line = "```print(1)``` prints what,\nand why?"
    #expect(MarkdownBlocks.split(line) == [.prose(line)])
    #expect(MarkdownBlocks.split("~~~ `a`\nb\n~~~") == [.code("b")])
  }

  @Test func `long code takes linear time`() {
    let lines = Array(repeating: "    a", count: 200_000).joined(separator: "\n")
    #expect(MarkdownBlocks.split("```\n\(lines)\n```").count == 1)
    #expect(MarkdownBlocks.split("\n\(lines)").count == 1)
  }

  @Test func `code that would be run is told and harms no question`() throws {
    let (pack, faults) = try read(
      "1. A?\n*a) x\nb) y\n```{.python .run}\n2. B\n```\n3. C?\n*a) x\nb) y\n")
    #expect(pack.questions.map(\.stem) == ["A?", "C?"])
    #expect(faults == [Fault(.line(4), .unknownType("code"))])
  }

  @Test func `options that are not to be mixed are told, question by question`() throws {
    let options = "*a) x\nb) y\n"
    let text = "Shuffle answers: false\n1. A?\n\(options)2. B?\n*a) 1\nb) 2\n3. C?\n\(options)"
    #expect(
      try read(text).faults == [Fault(.line(2), .reordered), Fault(.line(8), .reordered)])
    #expect(try read(text.replacing("false", with: "true")).faults == [])
  }

  @Test(arguments: [
    "... one\n... two\n*a) x\nb) y", "= 1\n= 2", "a) x\n*b) y\n* z", "*a) x\n[ ] y", "[*] x\nb) y",
    "= 1\n* one",
  ])
  func `two answers of which one would be lost are a fault`(answers: String) throws {
    let (pack, faults) = try read("1. A?\n\(answers)\n")
    #expect(pack.questions == [])
    #expect(faults.map(\.place) == [.line(1)])
  }

  @Test func `a group without a number is told, since one of it is drawn`() throws {
    let question = "1. A?\n*a) x\nb) y\n"
    let told = Fault(.line(1), .without("pick: 1", field: "setting"))
    #expect(try read("GROUP\n\(question)END_GROUP\n").faults == [told])
    let some = try read("GROUP\npick: 2\n\(question)END_GROUP\n").faults
    #expect(some == [Fault(.line(2), .without("pick: 2", field: "setting"))])
  }

  @Test func `what is said to a wrong answer says so in the explanation`() throws {
    let pack = try read("1. A?\n+ Yes.\n- No.\n! Thus.\n*a) x\nb) y\n").pack
    #expect(
      pack.questions.map(\.explanation)
        == ["To a right answer: Yes.\nTo a wrong answer: No.\nThus."])
  }

  @Test func `a comment within a text is not shown`() throws {
    let pack = try read("1. A <!-- mine -->and <!-- b?\n*a) x\nb) y\n").pack
    #expect(pack.questions.map(\.stem) == ["A and <!-- b?"])
    #expect(QuizMarkdown.read(String(repeating: "<!--", count: 100_000)).text.utf8.count == 400_000)
  }

  @Test func `a picture in HTML is named with its line`() throws {
    let (_, faults) = try read("1. Look: <img src=\"a.png\">\n*a) x\nb) y\n")
    #expect(faults == [Fault(.line(1), .media("img src=\"a.png\""))])
  }

  @Test func `what has no form here is named with its line`() throws {
    let (pack, faults) = try read(
      """
      1. Write.
      ____
      2. Draw.
      ^^^^
      3. None?
      a) x
      b) y
      4. ![picture](a.png)
      *a) x
      b) y
      5. How many?
      = many
      6. Good?
      *a) yes
      b) no
      1.5 is no question
      7. Well?
      *a) yes
      b) no
      """)
    #expect(pack.questions.map(\.stem) == ["Well?"])
    #expect(
      faults == [
        Fault(.line(1), .unknownType("essay")), Fault(.line(3), .unknownType("upload")),
        Fault(.line(5), .noKey), Fault(.line(8), .media("picture")),
        Fault(.line(11), .badValue("many", field: "number")),
        Fault(.line(13), .malformed("1.5 is no question")),
      ])
  }
}
