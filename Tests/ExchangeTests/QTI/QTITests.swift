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
    #expect(several.faults.map(\.cause) == [.unknownType("2 questions in one")])
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
        .entry("items/broken.xml", line: 1), .entry("items/other.xml", line: nil),
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

  private static let options = ImportOptions(packID: "imported", title: "Imported")

  private func read(
    _ text: String, _ format: any Importing
  ) throws -> (pack: Pack, faults: [Fault]) {
    try Conversion.read(Array(text.utf8), as: format, Self.options)
  }

  private func package(_ files: [(String, String)], listing: [String]) throws -> [UInt8] {
    var zip = try ZipWriter()
    let resources = listing.enumerated().map {
      "<resource identifier='r\($0)' type='imsqti_item_xmlv3p0' href='\($1)'/>"
    }
    let manifest = "<manifest><resources>\(resources.joined())</resources></manifest>"
    try zip.add("imsmanifest.xml", Array(manifest.utf8))
    for (name, text) in files { try zip.add(name, Array(text.utf8)) }
    return try zip.finish()
  }
}
