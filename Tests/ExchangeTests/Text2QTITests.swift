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
