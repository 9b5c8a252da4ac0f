import BankFiles
import Packs
import Quiz
import Testing

/// What the bank promises to hold.
@Suite struct ContentTests {
  @Test func `the repository holds one pack, and it reads without a word`() throws {
    #expect(BankFiles.packs.count == 1)
    let reading = try #require(Bank.reading)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.pack != nil)
  }

  @Test func `a hundred and twenty questions or more, all accepted`() throws {
    let pack = try Bank.pack()
    #expect(pack.questions.count >= 120)
    #expect(pack.questions.allSatisfy { $0.status == .accepted })
    #expect(Set(pack.questions.map(\.id)).count == pack.questions.count)
    #expect(Set(pack.questions.map(\.stem)).count == pack.questions.count)
  }

  @Test(arguments: Kinds.all.map(\.name))
  func `every kind is there`(kind: String) throws {
    let count = try Bank.pack().questions.count { $0.kind == kind }
    #expect(count >= (kind == "claim" ? 45 : 5))
  }

  @Test func `claims are two supported and two refuted to one not stated`() throws {
    let claims = try Bank.pack().questions.filter { $0.kind == "claim" }
    for (verdict, share) in [(Verdict.supported, 0.4), (.refuted, 0.4), (.notStated, 0.2)] {
      let found = Double(claims.count { $0.verdict == verdict }) / Double(claims.count)
      #expect(abs(found - share) <= 0.05, "\(verdict)")
    }
  }

  @Test func `thirty or more ask how the sources differ, what they leave out, or who says so`()
    throws
  {
    let wanted: Set = ["difference", "silence", "attribution"]
    let pack = try Bank.pack()
    #expect(pack.questions.count { !wanted.isDisjoint(with: $0.tags) } >= 30)
    for tag in wanted { #expect(pack.questions.contains { $0.tags.contains(tag) }, "\(tag)") }
  }

  @Test func `forty questions are for newcomers`() throws {
    #expect(try Bank.pack().questions.count { $0.tags.contains("core") } == 40)
  }

  @Test func `every question explains, hints, is tagged and cites what is there`() throws {
    let pack = try Bank.pack()
    for question in pack.questions {
      #expect(!question.explanation.isEmpty, "\(question.id)")
      #expect(question.hint?.isEmpty == false, "\(question.id)")
      #expect(!question.fact.isEmpty, "\(question.id)")
      #expect((1...3).contains(question.difficulty), "\(question.id)")
      #expect(!question.tags.isEmpty, "\(question.id)")
      #expect(!question.about.isEmpty, "\(question.id)")
      #expect(!question.citations.isEmpty, "\(question.id)")
      for citation in question.citations { #expect(pack.resolve(citation) != nil, "\(citation)") }
    }
  }

  @Test func `every level and every source is asked about`() throws {
    let pack = try Bank.pack()
    for level in 1...3 { #expect(pack.questions.contains { $0.difficulty == level }) }
    for source in pack.sources {
      #expect(pack.questions.count { $0.about.contains(source.id) } >= 15, "\(source.id)")
    }
  }

  @Test func `every source has a card of 30 to 60 words and every passage a note and a digest`()
    throws
  {
    let pack = try Bank.pack()
    #expect(pack.sources.count == 5)
    #expect(Set(pack.sources.map(\.label)).count == pack.sources.count)
    for source in pack.sources {
      let words = source.brief?.split(whereSeparator: \.isWhitespace).count ?? 0
      #expect((30...60).contains(words), "\(source.id)")
      #expect(source.digest != nil, "\(source.id)")
      #expect(source.file != nil, "\(source.id)")
      for passage in source.passages {
        #expect(passage.note?.isEmpty == false, "\(source.id)#\(passage.id)")
        #expect(passage.digest != nil, "\(source.id)#\(passage.id)")
        #expect(passage.quote == nil, "the articles' own words are not ours to give")
      }
    }
  }

  @Test func `the pack says what it covers, what to expect and under which licence it is`() throws {
    let pack = try Bank.pack()
    #expect(!pack.description.isEmpty)
    #expect(pack.contentNote?.isEmpty == false)
    #expect(pack.license == "CC-BY-4.0")
  }

  @Test func `written and read again it is the same pack`() throws {
    let pack = try Bank.pack()
    let again = PackReader.read(Array(PackWriter.write(pack).utf8), path: "again.yaml")
    #expect(again.diagnostics.isEmpty)
    #expect(again.pack == pack)
  }

  @Test func `lint finds nothing`() throws {
    let findings = Lint.findings(in: try Bank.pack()).map(FindingPrinter.line)
    #expect(findings == [])
  }
}
