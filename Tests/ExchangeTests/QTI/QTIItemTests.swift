import Quiz
import Testing

@testable import Exchange

/// What is made of single items of QTI 2 and 3: stems, forms and numbers, and what is no question here.
struct QTIItemTests {
  @Test(arguments: [QTIDialect.version21, .version30])
  func `a single item is read`(dialect: QTIDialect) throws {
    let (pack, faults) = try QTIFiles.read(QTIFiles.item(in: dialect), QTI21())
    #expect(faults == [])
    let question = try #require(pack.questions.first)
    #expect(question.id == "choice-1")
    #expect(question.stem == "Look at the text.\nWhich is it?")
    #expect(question.form == .choice(Choice(options: ["B b", "A"], key: 0)))
    #expect(question.explanation == "Because.")
  }

  @Test func `a title that is neither id nor stem is told`() throws {
    let named = QTIFiles.item(in: .version21).replacing(
      "title=\"choice 1\"", with: "title=\"On signs\"")
    #expect(
      try QTIFiles.read(named, QTI21()).faults.map(\.cause) == [.without("On signs", field: "name")]
    )
    let stem = named.replacing("On signs", with: "Look at the …")
    #expect(try QTIFiles.read(stem, QTI21()).faults == [])
  }

  @Test func `pictures and several questions in one item are named`() throws {
    let picture = try QTIFiles.read(
      QTIFiles.item(in: .version21, "<img src=\"a.png\" alt=\"\"/>"), QTI21())
    #expect(picture.faults.map(\.cause) == [.media("a.png")])
    let two = "<p><textEntryInteraction responseIdentifier=\"S\"/></p>"
    let several = try QTIFiles.read(QTIFiles.item(in: .version21, two), QTI21())
    #expect(several.faults.map(\.cause) == [.unsupported("2 fields to answer")])
  }

  @Test func `one number in two spellings is one`() throws {
    let item = """
      <assessmentItem identifier="n"><responseDeclaration identifier="R" cardinality="single" \
      baseType="float"><correctResponse><value>5</value></correctResponse>\
      <mapping><mapEntry mapKey="5.0" mappedValue="1"/></mapping></responseDeclaration>
      <itemBody><p>How many? <textEntryInteraction responseIdentifier="R"/></p></itemBody>
      </assessmentItem>
      """
    let pack = try QTIFiles.read(item, QTI21()).pack
    #expect(pack.questions.first?.form == .number(NumberKey(value: 5, tolerance: 0, unit: "")))
  }

  @Test func `a tolerance in per cent is made absolute`() throws {
    let item = """
      <assessmentItem identifier="n"><responseDeclaration identifier="R" cardinality="single" \
      baseType="float"><correctResponse><value>200</value></correctResponse></responseDeclaration>
      <itemBody><p>How many? <textEntryInteraction responseIdentifier="R"/></p></itemBody>
      <responseProcessing><responseCondition><responseIf><equal toleranceMode="relative" \
      tolerance="5 5"><variable identifier="R"/><correct identifier="R"/></equal></responseIf>\
      </responseCondition></responseProcessing></assessmentItem>
      """
    let pack = try QTIFiles.read(item, QTI21()).pack
    #expect(pack.questions.first?.form == .number(NumberKey(value: 200, tolerance: 10, unit: "")))
  }

  @Test(arguments: [
    (1200.0, 0.0), (1200, 0.5), (0.1, 0.2), (-12_345.678, 10), (1.5e-7, 0.5), (1e15, 0.5),
    (33.3, 0.05), (0, 1e-9),
  ])
  func `a tolerance comes back from its bounds`(value: Double, tolerance: Double) {
    let bounds = NumberBounds(NumberKey(value: value, tolerance: tolerance, unit: ""))
    #expect(bounds.tolerance == tolerance)
  }

  @Test func `a tolerance too fine for its number is told`() throws {
    var pack = try #require(Samples.pack)
    pack.questions = Array(pack.questions.filter { $0.form.name == "number" }.prefix(1))
    pack.questions[0].form = .number(NumberKey(value: 1e21, tolerance: 0.5, unit: "a"))
    let written = try Conversion.write(pack, as: QTI12())
    #expect(written.losses.map(\.outcome) == [.replaced(by: "0")])
  }

  @Test(arguments: [
    ("<p>The <b>capital</b> is <T/>, on the Seine.</p>", "The capital is ___, on the Seine."),
    ("<p><T/> is the capital.</p>", "___ is the capital."),
    ("<p>The capital is <T/></p>", "The capital is ___"),
    ("<p>What is the capital? <T/></p>", "What is the capital?"),
    ("<p>Name the capital</p><p><T/></p>", "Name the capital"),
  ])
  func `a field in a sentence leaves its gap`(body: String, stem: String) throws {
    let (pack, faults) = try QTIFiles.read(QTIFiles.entry(body), QTI21())
    #expect(faults == [])
    #expect(pack.questions.map(\.stem) == [stem])
  }

  @Test(arguments: [
    ("<p>It is <printedVariable identifier=\"X\"/>. <T/></p>", "", 5, "printedVariable"),
    ("<p>Which? <T/></p>", "<templateProcessing/>", 7, "templateProcessing"),
    ("<p>Which? <T/></p>", "<assessmentStimulusRef href=\"a\"/>", 7, "assessmentStimulusRef"),
  ])
  func `what makes another item of it is refused by its name and line`(
    body: String, more: String, line: Int, name: String
  ) throws {
    let (pack, faults) = try QTIFiles.read(QTIFiles.entry(body, more), QTI21())
    #expect(pack.questions == [])
    #expect(faults == [Fault(.line(line), .unsupported(name))])
  }
}
