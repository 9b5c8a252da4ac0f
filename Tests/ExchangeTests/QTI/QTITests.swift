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

  @Test(arguments: [QTIDialect.version21, .version30])
  func `options that stood in places of their own are told`(dialect: QTIDialect) throws {
    let item = Self.item(in: dialect)
    func faults(_ item: String) throws -> [Fault] { try read(item, QTI21()).faults }
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
    #expect(try read(item(), QTI12()).faults == [])
    #expect(try read(item(" shuffle='No'"), QTI12()).faults.map(\.cause) == [.reordered])
    #expect(
      try read(item(" shuffle='Yes'", " rshuffle='No'"), QTI12()).faults.map(\.cause)
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
    let (pack, faults) = try Conversion.read(try zip.finish(), as: QTI12(), Self.options)
    #expect((pack.title, pack.description) == ("Quiz one", "About one."))
    #expect(
      faults.map(\.cause).filter { $0 != .duplicateID("i") } == [
        .without("30 minutes", field: "time for the whole quiz"), .reordered,
        .without("30 minutes", field: "time for the whole quiz"),
        .without("About two.", field: "description"),
        .without("Quiz two", field: "quiz's title"),
      ])
  }

  @Test func `a title that is neither id nor stem is told`() throws {
    let named = Self.item(in: .version21).replacing(
      "title=\"choice 1\"", with: "title=\"On signs\"")
    #expect(
      try read(named, QTI21()).faults.map(\.cause) == [.without("On signs", field: "name")])
    let stem = named.replacing("On signs", with: "Look at the …")
    #expect(try read(stem, QTI21()).faults == [])
  }

  private static func item(in dialect: QTIDialect, _ mark: String = "") -> String {
    let (e, a) = (dialect.element, dialect.attribute)
    return """
      <\(e("assessmentItem")) xmlns="\(dialect.namespace)" identifier="choice-1" title="choice 1" \
      adaptive="false" \(a("timeDependent"))="false">
      <\(e("responseDeclaration")) identifier="R" cardinality="single" \(a("baseType"))="identifier">
        <\(e("correctResponse"))><\(e("value"))>b</\(e("value"))></\(e("correctResponse"))>
      </\(e("responseDeclaration"))>
      <\(e("itemBody"))><p>Look at <b>the</b> text.</p>\(mark)
      <\(e("choiceInteraction")) \(a("responseIdentifier"))="R" shuffle="true" \(a("maxChoices"))="1">
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
      return try read(item, QTI21()).faults.map(\.cause)
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
      try read(Self.entry("<p>Which? <T/></p>", mapping: mapping), QTI21()).faults.map(\.cause)
        == counts)
    let none = mapping.replacing("/></m", with: " caseSensitive='false'/></m")
    #expect(try read(Self.entry("<p>Which? <T/></p>", mapping: none), QTI21()).faults == [])
    let match = "<responseProcessing template='match_correct'/>"
    #expect(
      try read(Self.entry("<p>Which? <T/></p>", match), QTI21()).faults.map(\.cause) == counts)
  }

  @Test func `a test names the pack, and what further tests and sections are called is told`()
    throws
  {
    let test =
      "<assessmentTest title='Signs'>\n<testPart><assessmentSection title='One'/>"
      + "<assessmentSection title='Two'/></testPart></assessmentTest>"
    let bytes = try package(
      [("i.xml", Self.item(in: .version21)), ("t.xml", test)], listing: ["i.xml"], test: "t.xml")
    let (pack, faults) = try Conversion.read(bytes, as: QTI21(), Self.options)
    #expect(pack.title == "Signs")
    #expect(
      faults.map(\.cause) == [
        .without("One", field: "title of a section"), .without("Two", field: "title of a section"),
      ])
  }

  @Test func `questions come as the test asks them, and the pack has the items' language`() throws {
    func item(_ id: String, _ language: String) -> (String, String) {
      let item = Self.item(in: .version21).replacing("choice-1", with: id)
        .replacing("choice 1\"", with: "\(id)\" xml:lang=\"\(language)\"")
      return ("items/\(id).xml", item)
    }
    let refs = ["c", "a", "gone"].map { "<assessmentItemRef href='../items/\($0).xml'/>" }
    let test =
      "<assessmentTest><testPart><assessmentSection>\(refs.joined())</assessmentSection></testPart>"
      + "</assessmentTest>"
    let files = [item("a", "fr"), item("b", "fr"), item("c", "fr"), item("d", "de")]
    let bytes = try package(
      files + [("tests/t.xml", test)], listing: files.map(\.0), test: "tests/t.xml")
    let (pack, faults) = try Conversion.read(bytes, as: QTI21(), Self.options)
    #expect(pack.questions.map(\.id) == ["c", "a", "b", "d"])
    #expect(pack.language == "fr")
    #expect(
      faults == [
        Fault(.entry("items/gone.xml", line: nil), .malformed("there is no such file")),
        Fault(.entry("items/d.xml", line: 1), .without("de", field: "language")),
      ])
  }

  @Test func `that one of several answers was enough in QTI 1 is told`() throws {
    func faults(_ test: String) throws -> [Fault.Cause] {
      let labels = ["a", "b", "c"].map {
        "<response_label ident='\($0)'>\(Self.material("o\($0)"))</response_label>"
      }
      return try read(
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
        Fault(.entry("t.xml", line: 2), .without("timeLimits", field: "rule of the test")),
        Fault(.entry("t.xml", line: 2), .without("selection", field: "rule of the test")),
        Fault(.entry("b.xml", line: 2), .unknownType("no question")),
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

  @Test func `many fields of QTI 1 are as many gaps, and each text keeps its place`() throws {
    let count = 400
    let field = "<response_label/>"
    let parts = (0..<count).map { "\(Self.material("w\($0)"))\(field)" }.joined()
    let presentation =
      "<response_str ident='r'><render_fib>\(parts)\(Self.material("."))</render_fib></response_str>"
    let right =
      "<respcondition><conditionvar><varequal respident='r'>x</varequal></conditionvar>"
      + "<setvar>1</setvar></respcondition>"
    let pack = try read(Self.oldItem(presentation, right), QTI12()).pack
    let stem = (0..<count).map { "w\($0) ___" }.joined(separator: " ") + "."
    #expect(pack.questions.map(\.stem) == [stem])
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
