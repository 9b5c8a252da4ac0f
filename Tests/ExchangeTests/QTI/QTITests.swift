import Quiz
import Testing

@testable import Exchange

/// Items as other tools write them, put down by hand from the specification.
struct QTITests {
  @Test(arguments: [QTIDialect.version21, .version30])
  func `a single item is read`(dialect: QTIDialect) throws {
    let (pack, faults) = try read(Self.item(in: dialect), QTI21())
    #expect(faults == [])
    let question = try #require(pack.questions.first)
    #expect(question.id == "choice-1")
    #expect(question.stem == "Look at the text.\nWhich is it?")
    #expect(question.form == .choice(Choice(options: ["B b", "A"], key: 0)))
    #expect(question.explanation == "Because.")
  }

  private static func item(in dialect: QTIDialect, _ mark: String = "") -> String {
    let (e, a) = (dialect.element, dialect.attribute)
    return """
      <\(e("assessmentItem")) xmlns="\(dialect.namespace)" identifier="choice-1" title="t" \
      adaptive="false" \(a("timeDependent"))="false">
      <\(e("responseDeclaration")) identifier="R" cardinality="single" \(a("baseType"))="identifier">
        <\(e("correctResponse"))><\(e("value"))>b</\(e("value"))></\(e("correctResponse"))>
      </\(e("responseDeclaration"))>
      <\(e("itemBody"))><p>Look at <b>the</b> text.</p>\(mark)
      <\(e("choiceInteraction")) \(a("responseIdentifier"))="R" shuffle="false" \(a("maxChoices"))="1">
        <\(e("prompt"))>Which is it?</\(e("prompt"))>
        <\(e("simpleChoice")) identifier="a">A</\(e("simpleChoice"))>
        <\(e("simpleChoice")) identifier="b"><p>B <i>b</i></p></\(e("simpleChoice"))>
      </\(e("choiceInteraction"))></\(e("itemBody"))>
      <\(e("modalFeedback")) \(a("outcomeIdentifier"))="F" identifier="x" \(a("showHide"))="show">Because.</\(e("modalFeedback"))>
      </\(e("assessmentItem"))>
      """
  }

  @Test func `pictures and several questions in one item are named`() throws {
    let picture = try read(Self.item(in: .version21, "<img src=\"a.png\" alt=\"\"/>"), QTI21())
    #expect(picture.faults.map(\.cause) == [.media("a.png")])
    let two = "<p><textEntryInteraction responseIdentifier=\"S\"/></p>"
    let several = try read(Self.item(in: .version21, two), QTI21())
    #expect(several.faults.map(\.cause) == [.unsupported("2 fields to answer")])
  }

  @Test func `marks for an answer beside the key are told`() throws {
    let more = """
      <responseProcessing><responseCondition><responseIf><match><variable identifier="R"/>\
      <baseValue baseType="identifier">a</baseValue></match><setOutcomeValue identifier="SCORE">\
      <baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition>\
      </responseProcessing></assessmentItem>
      """
    let item = Self.item(in: .version21).replacing("</assessmentItem>", with: more)
    #expect(
      try read(item, QTI21()).faults.map(\.cause)
        == [.without("baseValue", field: "way of marking")])
  }

  @Test func `one number in two spellings is one`() throws {
    let item = """
      <assessmentItem identifier="n"><responseDeclaration identifier="R" cardinality="single" \
      baseType="float"><correctResponse><value>5</value></correctResponse>\
      <mapping><mapEntry mapKey="5.0" mappedValue="1"/></mapping></responseDeclaration>
      <itemBody><p>How many? <textEntryInteraction responseIdentifier="R"/></p></itemBody>
      </assessmentItem>
      """
    let pack = try read(item, QTI21()).pack
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
    let pack = try read(item, QTI21()).pack
    #expect(pack.questions.first?.form == .number(NumberKey(value: 200, tolerance: 10, unit: "")))
  }

  @Test func `a package with a file that is missing, broken or no item names each`() throws {
    let bytes = try package(
      [
        ("items/fine.xml", Self.item(in: .version30)), ("items/broken.xml", "<assessmentItem>"),
        ("items/other.xml", "<html/>"),
      ], listing: ["items/fine.xml", "items/broken.xml", "items/other.xml", "items/gone%20.xml"])
    let (pack, faults) = try Conversion.read(bytes, as: QTI30(), Self.options)
    #expect(pack.questions.count == 1)
    #expect(
      faults.map(\.place) == [
        .entry("items/broken.xml", line: 1), .entry("items/other.xml", line: 1),
        .entry("items/gone .xml", line: nil),
      ])
  }

  @Test(arguments: ["../../etc/passwd", "/etc/passwd", "..%2f..%2fetc%2fpasswd", "a\\b"])
  func `a manifest that points out of its package is refused`(path: String) throws {
    let bytes = try package([], listing: [path])
    #expect(throws: ExchangeError.self) {
      try Conversion.read(bytes, as: QTI21(), Self.options)
    }
  }

  @Test func `a package with entities in an item is refused as a whole`() throws {
    let bomb = "<!DOCTYPE a [<!ENTITY b \"c\">]><assessmentItem/>"
    let bytes = try package([("a.xml", bomb)], listing: ["a.xml"])
    #expect(throws: ExchangeError.entities) {
      try Conversion.read(bytes, as: QTI21(), Self.options)
    }
  }

  @Test func `a package without a manifest or without items is refused`() throws {
    var zip = try ZipWriter()
    try zip.add("a.txt", [])
    let bytes = try zip.finish()
    for format in [QTI21(), QTI12()] as [any Importing] {
      #expect(throws: ExchangeError.missing(entry: "imsmanifest.xml")) {
        try Conversion.read(bytes, as: format, Self.options)
      }
    }
    #expect(throws: ExchangeError.self) {
      try Conversion.read(package([], listing: []), as: QTI21(), Self.options)
    }
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
    let (pack, faults) = try read(Self.entry(body), QTI21())
    #expect(faults == [])
    #expect(pack.questions.map(\.stem) == [stem])
  }

  private static func entry(_ body: String, _ more: String = "", mapping: String = "") -> String {
    let field = "<textEntryInteraction responseIdentifier=\"R\"/>"
    return """
      <assessmentItem identifier="n">
      <responseDeclaration identifier="R" cardinality="single" baseType="string">
      <correctResponse><value>Paris</value></correctResponse>\(mapping)</responseDeclaration>
      <itemBody>
      \(body.replacing("<T/>", with: field))
      </itemBody>
      \(more)
      </assessmentItem>
      """
  }

  @Test(arguments: [
    ("<p>It is <printedVariable identifier=\"X\"/>. <T/></p>", "", 5, "printedVariable"),
    ("<p>Which? <T/></p>", "<templateProcessing/>", 7, "templateProcessing"),
    ("<p>Which? <T/></p>", "<assessmentStimulusRef href=\"a\"/>", 7, "assessmentStimulusRef"),
  ])
  func `what makes another item of it is refused by its name and line`(
    body: String, more: String, line: Int, name: String
  ) throws {
    let (pack, faults) = try read(Self.entry(body, more), QTI21())
    #expect(pack.questions == [])
    #expect(faults == [Fault(.line(line), .unsupported(name))])
  }

  @Test func `ways of marking that packs do not have are told`() throws {
    let mapping = """
      <mapping defaultValue="-1"><mapEntry mapKey="Paris" mappedValue="2" caseSensitive="true"/>
      <mapEntry mapKey="Lutetia" mappedValue="1"/></mapping>
      """
    let more =
      "<responseProcessing><responseCondition><responseIf><stringMatch/></responseIf>"
      + "</responseCondition></responseProcessing><catalogInfo/>"
    let (pack, faults) = try read(Self.entry("<p>Which? <T/></p>", more, mapping: mapping), QTI21())
    #expect(pack.questions.map(\.form) == [.text(TextKey(accepted: ["Paris"]))])
    #expect(
      Set(faults.map(\.cause)) == [
        .without("catalogInfo", field: "part"), .without("stringMatch", field: "way of marking"),
        .without("Paris", field: "case that counts"), .without("1 for Lutetia", field: "mark"),
        .without("-1", field: "mark for all other answers"),
      ])
    #expect(faults.allSatisfy { $0.isTaken })
  }

  @Test func `a test's rules and an item's fault are told with their lines`() throws {
    let test =
      "<assessmentTest>\n<timeLimits maxTime='60'/><selection select='1'/></assessmentTest>"
    let bytes = try package(
      [
        ("a.xml", Self.item(in: .version21)),
        ("b.xml", "<assessmentItem>\n<itemBody/></assessmentItem>"),
        ("t.xml", test),
      ], listing: ["a.xml", "b.xml"], test: "t.xml")
    let (pack, faults) = try Conversion.read(bytes, as: QTI21(), Self.options)
    #expect(pack.questions.count == 1)
    #expect(
      faults == [
        Fault(.entry("b.xml", line: 2), .unknownType("no question")),
        Fault(.entry("t.xml", line: 2), .without("timeLimits", field: "rule of the test")),
        Fault(.entry("t.xml", line: 2), .without("selection", field: "rule of the test")),
      ])
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

  @Test func `a field of QTI 1 in a sentence leaves its gap, and its marking is told`() throws {
    let field =
      "<response_str ident='r'><render_fib><response_label ident='a'/></render_fib></response_str>"
    let right =
      "<respcondition><conditionvar><varequal respident='r' case='Yes'>Paris</varequal>"
      + "</conditionvar><setvar>1</setvar></respcondition>"
    let wrong =
      "<respcondition><conditionvar><varequal respident='r'>Rome</varequal>"
      + "</conditionvar><setvar>-1</setvar></respcondition>"
    let (pack, faults) = try read(
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
    let refused = try read(Self.oldItem(Self.material("Which?") + field, odd), QTI12())
    #expect(refused.pack.questions == [])
    #expect(refused.faults == [Fault(.line(3), .marking("varsubset"))])
  }

  private static let options = ImportOptions(packID: "imported", title: "Imported")

  private func read(
    _ text: String, _ format: any Importing
  ) throws -> (pack: Pack, faults: [Fault]) {
    try Conversion.read(Array(text.utf8), as: format, Self.options)
  }

  @Test func `a resource that is no question is left alone, wherever it points`() throws {
    var zip = try ZipWriter()
    let manifest = """
      <manifest><resources><resource identifier="p" type="webcontent" href="../x.png"/>\
      <resource identifier="i" type="imsqti_item_xmlv2p1" href="i.xml"/></resources></manifest>
      """
    try zip.add("imsmanifest.xml", Array(manifest.utf8))
    try zip.add("i.xml", Array(Self.item(in: .version21).utf8))
    let (pack, faults) = try Conversion.read(
      try zip.finish(), as: QTI21(), ImportOptions(packID: "p", title: "P"))
    #expect(pack.questions.count == 1)
    #expect(faults.map(\.cause) == [])
  }

  private func package(_ files: [(String, String)], listing: [String], test: String? = nil) throws
    -> [UInt8]
  {
    var zip = try ZipWriter()
    let resources = listing.enumerated().map {
      "<resource identifier='r\($0)' type='imsqti_item_xmlv3p0' href='\($1)'/>"
    }
    let tests = test.map { "<resource identifier='t' type='imsqti_test_xmlv2p1' href='\($0)'/>" }
    let manifest = "<manifest><resources>\(resources.joined())\(tests ?? "")</resources></manifest>"
    try zip.add("imsmanifest.xml", Array(manifest.utf8))
    for (name, text) in files { try zip.add(name, Array(text.utf8)) }
    return try zip.finish()
  }
}
