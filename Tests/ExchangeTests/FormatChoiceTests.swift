import Testing

@testable import Exchange

/// Which format a file is taken for, and what is told of it.
struct FormatChoiceTests {
  @Test func `an ending that one format has decides, and a name has to agree with it`() throws {
    #expect(try FormatChoice.writing("a/b.GIFT", as: nil).name == "gift")
    #expect(try FormatChoice.writing("b.txt", as: "gift").name == "gift")
    #expect(try FormatChoice.writing("b.whatever", as: "gift").name == "gift")
    #expect(try FormatChoice.writing("-", as: "gift").name == "gift")
    #expect(
      throws: FormatChoice.Fault.contradicted(
        file: "b.csv", format: "gift", meant: ["blooket", "csv", "wayground"])
    ) { try FormatChoice.writing("b.csv", as: "gift") }
    // A file that is there need not be well named.
    #expect(try FormatChoice.reading("b.csv", as: "gift").name == "gift")
  }

  @Test func `an ending that several formats have names those that fit`() {
    #expect(
      throws: FormatChoice.Fault.unclear(
        file: "b.zip", .from, candidates: ["qti12", "qti21", "qti30"])
    ) { try FormatChoice.reading("b.zip", as: nil) }
    #expect(throws: FormatChoice.Fault.unclear(file: "b.md", .from, candidates: ["text2qti"])) {
      try FormatChoice.reading("b.md", as: nil)
    }
  }

  @Test(arguments: Formats.all.map(\.name))
  func `each format is chosen by the first of its endings or asked for by name`(name: String) throws
  {
    let format = try #require(Formats.named(name))
    let ending = try #require(format.usualEndings.first)
    #expect(Formats.usual(for: "a.\(ending)").contains { $0.name == name })
    #expect(format.endings.allSatisfy(format.usualEndings.contains))
    for variant in format.variants { try FormatChoice.check(variant, of: format) }
    #expect(throws: FormatChoice.Fault.unknownVariant("nonsense", of: name)) {
      try FormatChoice.check("nonsense", of: format)
    }
    #expect(throws: FormatChoice.Fault.unknownVariant("", of: name)) {
      try FormatChoice.check("", of: format)
    }
  }

  @Test func `the table fits a terminal of 80 columns`() {
    let lines = ExchangePrinter.table()
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.contains { $0.hasPrefix("opentdb") })
    #expect(lines.contains { $0.hasSuffix("Variants: entities, url3986 and base64") })
  }
}
