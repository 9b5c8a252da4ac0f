import Quiz
import Testing

@testable import Exchange

/// Files as Moodle writes them, put down by hand from its documentation: what is read, and written.
struct MoodleXMLTests {
  @Test func `the six types are read`() throws {
    let (pack, faults) = try MoodleFiles.read(Self.six)
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
    (MoodleFiles.choice("<answer fraction=\"0\"><text>a</text></answer>"), .noKey),
    (
      MoodleFiles.choice(MoodleFiles.answers(["100", "100", "0"])),
      .wrongCount(.key, count: 2, 1...1)
    ),
    (MoodleFiles.choice(MoodleFiles.answers(["100", "x"])), .badValue("x", field: "fraction")),
    (
      MoodleFiles.choice(
        "<answer fraction=\"100\"><text>a</text></answer>", text: "&lt;img src='a.png'&gt;"),
      .media("a.png")
    ),
    (MoodleFiles.choice(MoodleFiles.answers(["100", "0"]), text: ""), .noStem),
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
    let (pack, faults) = try MoodleFiles.read("<quiz>\n\n\(question)</quiz>")
    #expect(faults == [Fault(.line(3), cause)])
    #expect(pack.questions == [])
  }

  @Test func `lines of Moodle's own format stay lines`() throws {
    let question = MoodleFiles.choice(MoodleFiles.answers(["100", "0"]), text: "One\ntwo?")
      .replacing("format=\"html\"", with: "format=\"moodle_auto_format\"")
    #expect(
      try MoodleFiles.read("<quiz>\(question)</quiz>").pack.questions.map(\.stem) == ["One\ntwo?"])
  }

  @Test(arguments: ["<quiz", "<html/>", "{}", "<quiz><question></quiz>"])
  func `another file is refused`(file: String) {
    #expect(throws: ExchangeError.self) { try MoodleFiles.read(file) }
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
}
