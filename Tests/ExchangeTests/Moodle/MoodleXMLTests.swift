import Quiz
import Testing

@testable import Exchange

/// Files as Moodle writes them, put down by hand from its documentation.
struct MoodleXMLTests {
  @Test func `the six types are read`() throws {
    let (pack, faults) = try read(Self.six)
    #expect(faults == [])
    #expect(pack.title == "Geography / rivers")
    let forms = pack.questions.map(\.form)
    #expect(
      forms == [
        .choice(Choice(options: ["Paris", "Lyon", "Nice"], key: 0)),
        .selection(Selection(options: ["Rhine", "Elbe", "Po"], keys: [0, 1])),
        .choice(Choice(options: ["True", "False"], key: 0)),
        .text(TextKey(accepted: ["a * b", "Loire"])),
        .number(NumberKey(value: 1233, tolerance: 0.5, unit: "km")),
        .matching(
          Matching(
            prompts: ["France", "Italy"], options: ["Paris", "Rome", "Bern"], key: [0, 1])),
        .ordering(Ordering(items: ["Basel", "Mainz", "Köln"])),
      ])
    let first = try #require(pack.questions.first)
    #expect(first.id == "capital-1")
    #expect(first.stem == "What is the capital of France?\nThink.")
    #expect(first.explanation == "It is Paris.")
    #expect(first.tags == ["europe"])
    #expect(first.status == .unsourced && first.citations == [])
    #expect(first.hint == "On the Seine.")
  }

  private static let six = """
    <?xml version="1.0" encoding="UTF-8"?>
    <quiz>
    <question type="category"><category><text>$course$/top/Geography // rivers</text></category></question>
    <!-- question: 17 -->
    <question type="multichoice">
      <name><text>Capital</text></name>
      <questiontext format="html"><text><![CDATA[<p>What is the capital of <b>France</b>?</p><p>Think.</p>]]></text></questiontext>
      <generalfeedback format="html"><text><![CDATA[<p>It is Paris.</p>]]></text></generalfeedback>
      <defaultgrade>1</defaultgrade><penalty>0.33</penalty><hidden>0</hidden>
      <idnumber>capital-1</idnumber><single>true</single><shuffleanswers>true</shuffleanswers>
      <correctfeedback format="html"><text>Well done.</text></correctfeedback>
      <answer fraction="0" format="html"><text><![CDATA[<p>Lyon</p>]]></text><feedback format="html"><text></text></feedback></answer>
      <answer fraction="100" format="html"><text><![CDATA[<p>Paris</p>]]></text></answer>
      <answer fraction="0" format="html"><text>Nice</text></answer>
      <hint format="html"><text>On the Seine.</text></hint>
      <tags><tag><text>europe</text></tag></tags>
    </question>
    <question type="multichoice"><name><text>b</text></name>
      <questiontext format="html"><text>German rivers?</text></questiontext><single>false</single>
      <answer fraction="50"><text>Rhine</text></answer><answer fraction="50"><text>Elbe</text></answer>
      <answer fraction="-100"><text>Po</text></answer></question>
    <question type="truefalse"><name><text>c</text></name>
      <questiontext format="html"><text>The Rhine is in Europe.</text></questiontext>
      <answer fraction="100" format="moodle_auto_format"><text>true</text></answer>
      <answer fraction="0" format="moodle_auto_format"><text>false</text></answer></question>
    <question type="shortanswer"><name><text>d</text></name>
      <questiontext format="markdown"><text>Longest river?</text></questiontext><usecase>0</usecase>
      <answer fraction="100"><text>a \\* b</text></answer><answer fraction="100"><text>Loire</text></answer>
      <answer fraction="0"><text>*</text></answer></question>
    <question type="numerical"><name><text>e</text></name>
      <questiontext format="html"><text>How long is the Rhine?</text></questiontext>
      <answer fraction="100"><text>1233</text><tolerance>0.5</tolerance></answer>
      <units><unit><multiplier>1</multiplier><unit_name>km</unit_name></unit></units></question>
    <question type="matching"><name><text>f</text></name>
      <questiontext format="html"><text>Match.</text></questiontext>
      <subquestion format="html"><text><![CDATA[<p>France</p>]]></text><answer><text>Paris</text></answer></subquestion>
      <subquestion format="html"><text>Italy</text><answer><text>Rome</text></answer></subquestion>
      <subquestion format="html"><text></text><answer><text>Bern</text></answer></subquestion></question>
    <question type="ordering"><name><text>g</text></name>
      <questiontext format="html"><text>Downstream.</text></questiontext>
      <answer fraction="1.0"><text>Basel</text></answer><answer fraction="2.0"><text>Mainz</text></answer>
      <answer fraction="3.0"><text>Köln</text></answer></question>
    </quiz>
    """

  @Test(arguments: [
    (
      "<question type=\"essay\"><questiontext><text>x</text></questiontext></question>",
      Fault.Cause.unknownType("essay")
    ),
    (choice("<answer fraction=\"0\"><text>a</text></answer>"), .noKey),
    (choice(answers(["100", "100", "0"])), .wrongCount(.key, count: 2, 1...1)),
    (choice(answers(["100", "x"])), .badValue("x", field: "fraction")),
    (
      choice("<answer fraction=\"100\"><text>a</text></answer>", text: "&lt;img src='a.png'&gt;"),
      .media("a.png")
    ),
    (choice(answers(["100", "0"]), text: ""), .noStem),
    (
      "<question type=\"shortanswer\"><questiontext><text>x</text></questiontext>"
        + "<answer fraction=\"100\"><text>ab*</text></answer></question>",
      .marking("an asterisk for any text")
    ),
    (
      "<question type=\"numerical\"><questiontext><text>x</text></questiontext>"
        + "<answer fraction=\"100\"><text>*</text></answer></question>",
      .badValue("*", field: "number")
    ),
    ("<question><questiontext><text>x</text></questiontext></question>", .unknownType("")),
  ])
  func `what is no question here is named with its line`(question: String, cause: Fault.Cause)
    throws
  {
    let (pack, faults) = try read("<quiz>\n\n\(question)</quiz>")
    #expect(faults == [Fault(.line(3), cause)])
    #expect(pack.questions == [])
  }

  @Test func `partial credit and penalties are told, and the question is taken`() throws {
    let (pack, faults) = try read("<quiz>\(Self.choice(Self.answers(["100", "50", "-25"])))</quiz>")
    #expect(pack.questions.count == 1)
    #expect(faults.count == 2 && faults.allSatisfy(\.isTaken))
  }

  @Test func `whatever changes the marking or is said to answers is told once a question`() throws {
    let (pack, faults) = try read(
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
      \(Self.answers(["100", "0"]))</question>
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

  @Test func `categories that hold no question, and the same again, lose nothing`() throws {
    func category(_ path: String) -> String {
      "<question type=\"category\"><category><text>$course$/\(path)</text></category></question>"
    }
    let question = Self.choice(Self.answers(["0", "100"]))
    let (pack, faults) = try read(
      "<quiz>\(category("top"))\(category("top/A"))\(category("top/A/Rivers"))\(question)"
        + "\(category("top/A/Rivers"))\(question)</quiz>")
    #expect(pack.title == "Rivers")
    #expect(faults.allSatisfy { $0.cause != .without("Rivers", field: "category") })
    #expect(pack.questions.count == 2)
  }

  @Test func `a fixed order of options and wrong picks for nothing are told`() throws {
    let fixed = Self.choice("<shuffleanswers>0</shuffleanswers>" + Self.answers(["0", "100"]))
    let free = Self.choice("<single>false</single>" + Self.answers(["50", "50", "0"]))
    let (pack, faults) = try read("<quiz>\(fixed)\(free)</quiz>")
    #expect(pack.questions.count == 2)
    #expect(
      faults.map(\.cause) == [
        .reordered, MoodleAnswers.freePicks,
      ])
    let rising = fixed.replacing("o0", with: "1").replacing("o1", with: "2")
    #expect(try read("<quiz>\(rising)</quiz>").faults == [])
    let falling = fixed.replacing("o0", with: "2").replacing("o1", with: "1")
    #expect(try read("<quiz>\(falling)</quiz>").faults.map(\.cause) == [.reordered])
  }

  @Test func `a wrong pick that costs more or less than here is told`() throws {
    func faults(_ fractions: String...) throws -> [Fault.Cause] {
      try read("<quiz>\(Self.choice("<single>false</single>" + Self.answers(fractions)))</quiz>")
        .faults.map(\.cause)
    }
    #expect(try faults("50", "50", "-50", "-50") == [])
    #expect(try faults("50", "50", "-100") == [])
    #expect(try faults("50", "50", "-25", "-50") == [.remarked(there: "'o2' gave -25 %")])
    #expect(try faults("50", "50", "0", "-50") == [.remarked(there: "'o2' gave 0 %")])
  }

  @Test func `lines of Moodle's own format stay lines`() throws {
    let question = Self.choice(Self.answers(["100", "0"]), text: "One\ntwo?")
      .replacing("format=\"html\"", with: "format=\"moodle_auto_format\"")
    #expect(try read("<quiz>\(question)</quiz>").pack.questions.map(\.stem) == ["One\ntwo?"])
  }

  @Test func `a name becomes the id, is the stem's beginning, or is told`() throws {
    func read(_ name: String, _ more: String = "") throws -> (id: String?, faults: [Fault.Cause]) {
      let question = Self.choice(
        Self.answers(["100", "0"]) + more, text: "Which river is longest?")
      let read = try self.read(
        "<quiz>\(question.replacing("<questiontext", with: "<name><text>\(name)</text></name><questiontext"))</quiz>"
      )
      return (read.pack.questions.first?.id, read.faults.map(\.cause))
    }
    #expect(try read("Rivers of Europe 2") == ("rivers-of-europe-2", []))
    #expect(try read("Which river is …", "<idnumber>r1</idnumber>") == ("r1", []))
    #expect(try read("Question 7", "<idnumber>r1</idnumber>") == ("r1", []))
    let told = try read("For the exam", "<idnumber>r1</idnumber>")
    #expect(told == ("r1", [.without("For the exam", field: "name")]))
    #expect(try read("Реки").faults == [.without("Реки", field: "name")])
  }

  @Test func `each category is told once, and its description with it`() throws {
    func category(_ path: String, _ info: String = "") -> String {
      "<question type=\"category\"><category><text>\(path)</text></category>"
        + "<info><text>\(info)</text></info></question>"
    }
    let question = Self.choice(Self.answers(["0", "100"]))
    let parts = [
      category("a/Rivers", "Wet."), category("b/Lakes", "Still."), category("a/Rivers"),
      category("b/Lakes"), category("c/Rivers"),
    ]
    let (pack, faults) = try read("<quiz>\(parts.map { $0 + question }.joined())</quiz>")
    #expect((pack.title, pack.description) == ("Rivers", "Wet."))
    #expect(
      faults.map(\.cause) == [
        .without("Lakes", field: "category"),
        .without("Still.", field: "category's description"),
        .without("Rivers", field: "category"),
      ])
  }

  @Test func `an ordering that is marked otherwise there is told, and what is said to its items`()
    throws
  {
    func faults(_ more: String) throws -> [Fault.Cause] {
      let items = ["a", "b", "c"].map {
        "<answer><text>\($0)</text><feedback><text>\(more.isEmpty ? "said" : "")</text></feedback></answer>"
      }
      return try read(
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

  @Test func `an idnumber that another category has is told`() throws {
    let one = Self.choice("<idnumber>Q 1</idnumber>" + Self.answers(["100", "0"]))
    let (pack, faults) = try read("<quiz>\(one)\(one.replacing(">x<", with: ">y<"))</quiz>")
    #expect(pack.questions.map(\.id) == ["q-1", "q-1-2"])
    #expect(faults.map(\.cause) == [.duplicateID("Q 1")])
  }

  @Test(arguments: ["<quiz", "<html/>", "{}", "<quiz><question></quiz>"])
  func `another file is refused`(file: String) {
    #expect(throws: ExchangeError.self) { try read(file) }
  }

  @Test func `verdicts stay in their order, and the reason comes first`() throws {
    let pack = try #require(Samples.pack)
    var losses: [Loss] = []
    let bytes = try MoodleXML().write(pack, ExportOptions(), to: &losses)
    let root = try XMLReader.read(bytes)
    let claim = try #require(
      root.all("question").first { $0.first("name", "text")?.text == "crack-cause" })
    #expect(claim.first("shuffleanswers")?.text == "false")
    #expect(claim.all("answer").compactMap { $0.first("text")?.text } == Verdict.options)
    let feedback = try #require(claim.first("generalfeedback", "text")?.text)
    #expect(
      feedback.hasPrefix("Not stated by the unnamed report that interviews the ferry master.\n"))
    #expect(feedback.contains("(date inferred: "))
    #expect(root.all("question").first?.first("category", "text")?.text.hasSuffix(" v3") == true)
    #expect(root.all("question").dropFirst().first?["type"] == "description")
  }

  private static func choice(_ answers: String, text: String = "x") -> String {
    "<question type=\"multichoice\"><questiontext format=\"html\"><text>\(text)</text></questiontext>"
      + "\(answers)</question>"
  }

  private static func answers(_ fractions: [String]) -> String {
    fractions.enumerated().map { "<answer fraction=\"\($1)\"><text>o\($0)</text></answer>" }
      .joined()
  }

  private func read(_ text: String) throws -> (pack: Pack, faults: [Fault]) {
    try Conversion.read(
      Array(text.utf8), as: MoodleXML(), ImportOptions(packID: "imported", title: "Imported"))
  }

  @Test func `a picture of an old file and another way of grading are told`() throws {
    func faults(_ more: String) throws -> [Fault.Cause] {
      try read(
        """
        <quiz><question type="multichoice"><questiontext><text>Which?</text></questiontext>\(more)
        \(Self.answers(["100", "0"]))</question></quiz>
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
