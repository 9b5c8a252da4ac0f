import Quiz
import Testing

@testable import Exchange

/// What QTI 2 and 3 mark, or put in order, otherwise than packs do is told.
struct QTIMarkingTests {
  @Test(arguments: [QTIDialect.version21, .version30])
  func `options that stood in places of their own are told`(dialect: QTIDialect) throws {
    let item = QTIFiles.item(in: dialect)
    func faults(_ item: String) throws -> [Fault] { try QTIFiles.read(item, QTI21()).faults }
    let fixed = item.replacing("shuffle=\"true\"", with: "shuffle=\"false\"")
    #expect(try faults(fixed) == [Fault(.line(6), .reordered)])
    // Unless it is said otherwise, nothing is mixed.
    #expect(
      try faults(item.replacing("shuffle=\"true\"", with: "")) == [Fault(.line(6), .reordered)])
    let last = "identifier=\"b\" fixed=\"true\""
    #expect(
      try faults(item.replacing("identifier=\"b\"", with: last))
        == [Fault(.line(9), .without("B b", field: "fixed place among the options"))])
    // Told once, not option by option.
    #expect(
      try faults(fixed.replacing("identifier=\"b\"", with: last)) == [Fault(.line(6), .reordered)])
    let rising = fixed.replacing(">A<", with: ">1<").replacing("B <i>b</i>", with: "2")
    #expect(try faults(rising) == [])
    let falling = fixed.replacing(">A<", with: ">2<").replacing("B <i>b</i>", with: "1")
    #expect(try faults(falling) == [Fault(.line(6), .reordered)])
  }

  @Test func `marks for an answer beside the key are told`() throws {
    let more = """
      <responseProcessing><responseCondition><responseIf><match><variable identifier="R"/>\
      <baseValue baseType="identifier">a</baseValue></match><setOutcomeValue identifier="SCORE">\
      <baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition>\
      </responseProcessing></assessmentItem>
      """
    let item = QTIFiles.item(in: .version21).replacing("</assessmentItem>", with: more)
    #expect(
      try QTIFiles.read(item, QTI21()).faults.map(\.cause)
        == [.without("baseValue", field: "way of marking")])
  }

  @Test func `ways of marking that packs do not have are told`() throws {
    let mapping = """
      <mapping defaultValue="-1"><mapEntry mapKey="Paris" mappedValue="2" caseSensitive="true"/>
      <mapEntry mapKey="Lutetia" mappedValue="1"/></mapping>
      """
    let more =
      "<responseProcessing><responseCondition><responseIf><stringMatch/></responseIf>"
      + "</responseCondition></responseProcessing><catalogInfo/>"
    let (pack, faults) = try QTIFiles.read(
      QTIFiles.entry("<p>Which? <T/></p>", more, mapping: mapping), QTI21())
    #expect(pack.questions.map(\.form) == [.text(TextKey(accepted: ["Paris"]))])
    #expect(
      Set(faults.map(\.cause)) == [
        .without("catalogInfo", field: "part"), .without("stringMatch", field: "way of marking"),
        .without("Paris", field: "case that counts"), .without("1 for Lutetia", field: "mark"),
        .without("-1", field: "mark for all other answers"),
      ])
    #expect(faults.allSatisfy { $0.isTaken })
  }

  @Test func `marking of several answers that is not as here is told`() throws {
    func faults(_ mapping: String, _ processing: String) throws -> [Fault.Cause] {
      let item = """
        <assessmentItem identifier="n"><responseDeclaration identifier="R" cardinality="multiple" \
        baseType="identifier"><correctResponse><value>a</value><value>b</value></correctResponse>\
        \(mapping)</responseDeclaration><itemBody><p>Which are?</p>
        <choiceInteraction responseIdentifier="R" shuffle="true"><simpleChoice identifier="a">A\
        </simpleChoice><simpleChoice identifier="b">B</simpleChoice><simpleChoice identifier="c">C\
        </simpleChoice></choiceInteraction></itemBody>\(processing)</assessmentItem>
        """
      return try QTIFiles.read(item, QTI21()).faults.map(\.cause)
    }
    func mapping(_ marks: String...) -> String {
      let entries = zip(["a", "b", "c"], marks).map {
        "<mapEntry mapKey='\($0)' mappedValue='\($1)'/>"
      }
      return "<mapping>\(entries.joined())</mapping>"
    }
    let whole =
      "<responseProcessing template='http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct'/>"
    let all = Fault.Cause.remarked(there: "only an answer that was right in all its parts counted")
    #expect(try faults("", "") == [])
    #expect(try faults("", whole) == [all])
    #expect(
      try faults(
        "",
        "<responseProcessing><responseCondition><responseIf><match><variable/><correct/></match>"
          + "</responseIf></responseCondition></responseProcessing>") == [all])
    let mapped = whole.replacing("match_correct", with: "map_response")
    #expect(try faults(mapping("1", "1", "-1"), mapped) == [])
    #expect(try faults(mapping("1", "1", "0"), mapped) == [MoodleAnswers.freePicks])
    #expect(
      try faults(mapping("1", "0.5", "-1"), mapped) == [.without("0.5 for b", field: "mark")])
  }

  @Test func `case that counts is told where it is not said that it does not`() throws {
    let mapping = "<mapping><mapEntry mapKey='Paris' mappedValue='1'/></mapping>"
    let counts = [Fault.Cause.without("Paris", field: "case that counts")]
    #expect(
      try QTIFiles.read(QTIFiles.entry("<p>Which? <T/></p>", mapping: mapping), QTI21()).faults.map(
        \.cause)
        == counts)
    let none = mapping.replacing("/></m", with: " caseSensitive='false'/></m")
    #expect(
      try QTIFiles.read(QTIFiles.entry("<p>Which? <T/></p>", mapping: none), QTI21()).faults == [])
    let match = "<responseProcessing template='match_correct'/>"
    #expect(
      try QTIFiles.read(QTIFiles.entry("<p>Which? <T/></p>", match), QTI21()).faults.map(\.cause)
        == counts)
  }
}
