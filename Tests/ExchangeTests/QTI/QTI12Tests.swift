import Quiz
import Testing

@testable import Exchange

/// Files of QTI 1 as other tools write them: options, fields and their marking.
struct QTI12Tests {
  @Test func `options of QTI 1 that stood in places of their own are told`() throws {
    func item(_ list: String = "", _ label: String = "") -> String {
      let labels = ["a", "b"].map {
        "<response_label ident='\($0)'\($0 == "b" ? label : "")>\(Self.material("o\($0)"))</response_label>"
      }
      return Self.oldItem(
        "\(Self.material("Which?"))<response_lid ident='r'><render_choice\(list)>\(labels.joined())"
          + "</render_choice></response_lid>",
        "<respcondition><conditionvar><varequal respident='r'>a</varequal></conditionvar>"
          + "<setvar>1</setvar></respcondition>")
    }
    #expect(try QTIFiles.read(item(), QTI12()).faults == [])
    #expect(try QTIFiles.read(item(" shuffle='No'"), QTI12()).faults.map(\.cause) == [.reordered])
    #expect(
      try QTIFiles.read(item(" shuffle='Yes'", " rshuffle='No'"), QTI12()).faults.map(\.cause)
        == [.without("ob", field: "fixed place among the options")])
    var zip = try ZipWriter()
    for (name, shuffled) in [("one", "false"), ("two", "true")] {
      let settings =
        "<quiz><shuffle_answers>\(shuffled)</shuffle_answers><time_limit>30</time_limit>"
        + "<description>About \(name).</description></quiz>"
      try zip.add("\(name)/assessment_meta.xml", Array(settings.utf8))
      let quiz = item().replacing("<assessment>", with: "<assessment title='Quiz \(name)'>")
      try zip.add("\(name)/\(name).xml", Array(quiz.utf8))
    }
    let (pack, faults) = try Conversion.read(try zip.finish(), as: QTI12(), QTIFiles.options)
    #expect((pack.title, pack.description) == ("Quiz one", "About one."))
    #expect(
      faults.map(\.cause).filter { $0 != .duplicateID("i") } == [
        .without("30 minutes", field: "time for the whole quiz"), .reordered,
        .without("30 minutes", field: "time for the whole quiz"),
        .without("About two.", field: "description"),
        .without("Quiz two", field: "quiz's title"),
      ])
  }

  @Test func `that one of several answers was enough in QTI 1 is told`() throws {
    func faults(_ test: String) throws -> [Fault.Cause] {
      let labels = ["a", "b", "c"].map {
        "<response_label ident='\($0)'>\(Self.material("o\($0)"))</response_label>"
      }
      return try QTIFiles.read(
        Self.oldItem(
          "\(Self.material("Which?"))<response_lid ident='r' rcardinality='Multiple'><render_choice>"
            + "\(labels.joined())</render_choice></response_lid>", test), QTI12()
      ).faults.map(\.cause)
    }
    func equal(_ value: String) -> String { "<varequal respident='r'>\(value)</varequal>" }
    func condition(_ test: String, _ action: String = "Set") -> String {
      "<respcondition><conditionvar>\(test)</conditionvar><setvar action='\(action)'>1</setvar></respcondition>"
    }
    let both = equal("a") + equal("b")
    #expect(try faults(condition("<and>\(both)</and>")) == [])
    #expect(try faults(condition("<or>\(both)</or>")) == [GameColumns.anyCounts])
    #expect(
      try faults(condition(equal("a")) + condition(equal("b"))) == [GameColumns.anyCounts])
    #expect(try faults(condition(equal("a"), "Add") + condition(equal("b"), "Add")) == [])
  }

  @Test func `a field of QTI 1 in a sentence leaves its gap, and its marking is told`() throws {
    let field =
      "<response_str ident='r'><render_fib><response_label ident='a'/></render_fib></response_str>"
    let right =
      "<respcondition><conditionvar><varequal respident='r' case='Yes'>Paris</varequal>"
      + "</conditionvar><setvar>1</setvar></respcondition>"
    let wrong =
      "<respcondition><conditionvar><varequal respident='r'>Rome</varequal>"
      + "</conditionvar><setvar>-1</setvar></respcondition>"
    let (pack, faults) = try QTIFiles.read(
      Self.oldItem(
        "<flow>\(Self.material("The capital is"))\(field)\(Self.material(", I think."))</flow>",
        right + wrong, "<duration>PT5M</duration>"), QTI12())
    #expect(pack.questions.map(\.stem) == ["The capital is ___, I think."])
    #expect(
      faults == [
        Fault(.line(3), .without("PT5M", field: "duration")),
        Fault(.line(3), .without("Paris", field: "case that counts")),
        Fault(.line(3), .without("-1 for Rome", field: "mark")),
      ])
    let odd = right.replacing("varequal", with: "varsubset")
    let refused = try QTIFiles.read(Self.oldItem(Self.material("Which?") + field, odd), QTI12())
    #expect(refused.pack.questions == [])
    #expect(refused.faults == [Fault(.line(3), .marking("varsubset"))])
  }

  @Test func `many fields of QTI 1 are as many gaps, and each text keeps its place`() throws {
    let count = 400
    let field = "<response_label/>"
    let parts = (0..<count).map { "\(Self.material("w\($0)"))\(field)" }.joined()
    let presentation =
      "<response_str ident='r'><render_fib>\(parts)\(Self.material("."))</render_fib></response_str>"
    let right =
      "<respcondition><conditionvar><varequal respident='r'>x</varequal></conditionvar>"
      + "<setvar>1</setvar></respcondition>"
    let pack = try QTIFiles.read(Self.oldItem(presentation, right), QTI12()).pack
    let stem = (0..<count).map { "w\($0) ___" }.joined(separator: " ") + "."
    #expect(pack.questions.map(\.stem) == [stem])
  }

  private static func oldItem(_ presentation: String, _ conditions: String, _ more: String = "")
    -> String
  {
    """
    <questestinterop><assessment><section>
    <item ident="i"><presentation>\(presentation)</presentation>
    <resprocessing>\(conditions)</resprocessing>\(more)</item>
    </section></assessment></questestinterop>
    """
  }

  private static func material(_ text: String) -> String {
    "<material><mattext>\(text)</mattext></material>"
  }
}
