import Quiz
import Testing

@testable import Exchange

/// Packages of items with their manifest, and the tests that ask them.
struct QTIPackageTests {
  @Test func `a package with a file that is missing, broken or no item names each`() throws {
    let bytes = try package(
      [
        ("items/fine.xml", QTIFiles.item(in: .version30)), ("items/broken.xml", "<assessmentItem>"),
        ("items/other.xml", "<html/>"),
      ], listing: ["items/fine.xml", "items/broken.xml", "items/other.xml", "items/gone%20.xml"])
    let (pack, faults) = try Conversion.read(bytes, as: QTI30(), QTIFiles.options)
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
      try Conversion.read(bytes, as: QTI21(), QTIFiles.options)
    }
  }

  @Test func `a package with entities in an item is refused as a whole`() throws {
    let bomb = "<!DOCTYPE a [<!ENTITY b \"c\">]><assessmentItem/>"
    let bytes = try package([("a.xml", bomb)], listing: ["a.xml"])
    #expect(throws: ExchangeError.entities) {
      try Conversion.read(bytes, as: QTI21(), QTIFiles.options)
    }
  }

  @Test func `a package without a manifest or without items is refused`() throws {
    var zip = try ZipWriter()
    try zip.add("a.txt", [])
    let bytes = try zip.finish()
    for format in [QTI21(), QTI12()] as [any Importing] {
      #expect(throws: ExchangeError.missing(entry: "imsmanifest.xml")) {
        try Conversion.read(bytes, as: format, QTIFiles.options)
      }
    }
    #expect(throws: ExchangeError.self) {
      try Conversion.read(package([], listing: []), as: QTI21(), QTIFiles.options)
    }
  }

  @Test func `a test names the pack, and what further tests and sections are called is told`()
    throws
  {
    let test =
      "<assessmentTest title='Signs'>\n<testPart><assessmentSection title='One'/>"
      + "<assessmentSection title='Two'/></testPart></assessmentTest>"
    let bytes = try package(
      [("i.xml", QTIFiles.item(in: .version21)), ("t.xml", test)], listing: ["i.xml"], test: "t.xml"
    )
    let (pack, faults) = try Conversion.read(bytes, as: QTI21(), QTIFiles.options)
    #expect(pack.title == "Signs")
    #expect(
      faults.map(\.cause) == [
        .without("One", field: "title of a section"), .without("Two", field: "title of a section"),
      ])
  }

  @Test func `questions come as the test asks them, and the pack has the items' language`() throws {
    func item(_ id: String, _ language: String) -> (String, String) {
      let item = QTIFiles.item(in: .version21).replacing("choice-1", with: id)
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
    let (pack, faults) = try Conversion.read(bytes, as: QTI21(), QTIFiles.options)
    #expect(pack.questions.map(\.id) == ["c", "a", "b", "d"])
    #expect(pack.language == "fr")
    #expect(
      faults == [
        Fault(.entry("items/gone.xml", line: nil), .malformed("there is no such file")),
        Fault(.entry("items/d.xml", line: 1), .without("de", field: "language")),
      ])
  }

  @Test func `a test's rules and an item's fault are told with their lines`() throws {
    let test =
      "<assessmentTest>\n<timeLimits maxTime='60'/><selection select='1'/></assessmentTest>"
    let bytes = try package(
      [
        ("a.xml", QTIFiles.item(in: .version21)),
        ("b.xml", "<assessmentItem>\n<itemBody/></assessmentItem>"),
        ("t.xml", test),
      ], listing: ["a.xml", "b.xml"], test: "t.xml")
    let (pack, faults) = try Conversion.read(bytes, as: QTI21(), QTIFiles.options)
    #expect(pack.questions.count == 1)
    #expect(
      faults == [
        Fault(.entry("t.xml", line: 2), .without("timeLimits", field: "rule of the test")),
        Fault(.entry("t.xml", line: 2), .without("selection", field: "rule of the test")),
        Fault(.entry("b.xml", line: 2), .unknownType("no question")),
      ])
  }

  @Test func `a resource that is no question is left alone, wherever it points`() throws {
    var zip = try ZipWriter()
    let manifest = """
      <manifest><resources><resource identifier="p" type="webcontent" href="../x.png"/>\
      <resource identifier="i" type="imsqti_item_xmlv2p1" href="i.xml"/></resources></manifest>
      """
    try zip.add("imsmanifest.xml", Array(manifest.utf8))
    try zip.add("i.xml", Array(QTIFiles.item(in: .version21).utf8))
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
