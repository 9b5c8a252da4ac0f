import Quiz
import Testing

@testable import Exchange

/// What Moodle marks, orders or says otherwise than packs do is told, and the question is taken.
struct MoodleMarkingTests {
  @Test func `partial credit and penalties are told, and the question is taken`() throws {
    let (pack, faults) = try MoodleFiles.read(
      "<quiz>\(MoodleFiles.choice(MoodleFiles.answers(["100", "50", "-25"])))</quiz>")
    #expect(pack.questions.count == 1)
    #expect(faults.count == 2 && faults.allSatisfy(\.isTaken))
  }

  @Test func `whatever changes the marking or is said to answers is told once a question`() throws {
    let (pack, faults) = try MoodleFiles.read(
      """
      <quiz>
      <question type="category"><category><text>$course$/Rivers</text></category>
      <info format="html"><text>On &lt;b&gt;water&lt;/b&gt;.</text></info></question>
      <question type="numerical"><questiontext><text>How long?</text></questiontext>
      <defaultgrade>2.0000000</defaultgrade><penalty>0.5</penalty><hidden>1</hidden>
      <answer fraction="100"><text>2</text><tolerance>0</tolerance></answer>
      <unitgradingtype>1</unitgradingtype><unitpenalty>0.1</unitpenalty>
      <units><unit><multiplier>1000</multiplier><unit_name>m</unit_name></unit>
      <unit><multiplier>1</multiplier><unit_name>km</unit_name></unit></units>
      <hint><text>One.</text></hint><hint><text>Two.</text></hint></question>
      <question type="category"><category><text>$course$/Lakes</text></category></question>
      <question type="multichoice"><questiontext><text>Which?</text></questiontext>
      <defaultgrade>1.0000000</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>
      <correctfeedback><text>Your answer is correct.</text></correctfeedback>
      <incorrectfeedback><text>Look it up.</text></incorrectfeedback><coursemodule>7</coursemodule>
      \(MoodleFiles.answers(["100", "0"]))</question>
      </quiz>
      """)
    #expect(pack.questions.map(\.form.keyWords) == ["2 km", "o0"])
    #expect(pack.description == "On water.")
    #expect(pack.questions.map(\.hint) == ["One.", nil])
    #expect(
      faults.map(\.cause) == [
        .without("Two.", field: "hint"), .without("2.0000000", field: "defaultgrade"),
        .without("0.5", field: "penalty"), .without("1", field: "hidden"),
        .without("1", field: "unitgradingtype"), .without("m × 1000", field: "unit"),
        .without("Lakes", field: "category"),
        .without("Look it up.", field: "incorrectfeedback"),
        .without("7", field: "coursemodule"),
      ])
    #expect(faults.allSatisfy { $0.isTaken })
  }

  @Test func `a fixed order of options and wrong picks for nothing are told`() throws {
    let fixed = MoodleFiles.choice(
      "<shuffleanswers>0</shuffleanswers>" + MoodleFiles.answers(["0", "100"]))
    let free = MoodleFiles.choice(
      "<single>false</single>" + MoodleFiles.answers(["50", "50", "0"]))
    let (pack, faults) = try MoodleFiles.read("<quiz>\(fixed)\(free)</quiz>")
    #expect(pack.questions.count == 2)
    #expect(
      faults.map(\.cause) == [
        .reordered, MoodleAnswers.freePicks,
      ])
    let rising = fixed.replacing("o0", with: "1").replacing("o1", with: "2")
    #expect(try MoodleFiles.read("<quiz>\(rising)</quiz>").faults == [])
    let falling = fixed.replacing("o0", with: "2").replacing("o1", with: "1")
    #expect(try MoodleFiles.read("<quiz>\(falling)</quiz>").faults.map(\.cause) == [.reordered])
  }

  @Test func `a wrong pick that costs more or less than here is told`() throws {
    func faults(_ fractions: String...) throws -> [Fault.Cause] {
      try MoodleFiles.read(
        "<quiz>\(MoodleFiles.choice("<single>false</single>" + MoodleFiles.answers(fractions)))</quiz>"
      )
      .faults.map(\.cause)
    }
    #expect(try faults("50", "50", "-50", "-50") == [])
    #expect(try faults("50", "50", "-100") == [])
    #expect(try faults("50", "50", "-25", "-50") == [.remarked(there: "'o2' gave -25 %")])
    #expect(try faults("50", "50", "0", "-50") == [.remarked(there: "'o2' gave 0 %")])
  }

  @Test func `an ordering that is marked otherwise there is told, and what is said to its items`()
    throws
  {
    func faults(_ more: String) throws -> [Fault.Cause] {
      let items = ["a", "b", "c"].map {
        "<answer><text>\($0)</text><feedback><text>\(more.isEmpty ? "said" : "")</text></feedback></answer>"
      }
      return try MoodleFiles.read(
        """
        <quiz><question type="ordering"><questiontext><text>Sort.</text></questiontext>\(more)
        \(items.joined())</question></quiz>
        """
      ).faults.map(\.cause)
    }
    #expect(
      try faults("<gradingtype>ABSOLUTE_POSITION</gradingtype>")
        == [.without("ABSOLUTE_POSITION", field: "gradingtype")])
    #expect(try faults("<gradingtype>RELATIVE_ALL_PREVIOUS_AND_NEXT</gradingtype>") == [])
    #expect(
      try faults("") == Array(repeating: .without("said", field: "feedback"), count: 3))
  }

  @Test func `a picture of an old file and another way of grading are told`() throws {
    func faults(_ more: String) throws -> [Fault.Cause] {
      try MoodleFiles.read(
        """
        <quiz><question type="multichoice"><questiontext><text>Which?</text></questiontext>\(more)
        \(MoodleFiles.answers(["100", "0"]))</question></quiz>
        """
      ).faults.map(\.cause)
    }
    #expect(try faults("<image>map.png</image>") == [.media("map.png")])
    #expect(try faults("<image></image>") == [])
    #expect(
      try faults("<gradingtype>LONGEST_ORDERED_SUBSET</gradingtype>")
        == [.without("LONGEST_ORDERED_SUBSET", field: "gradingtype")])
  }
}
