import Testing

@testable import PackMaker

/// Dates and places that are left out and asked for among others of their sort.
@Suite struct GapChoiceTests {
  @Test(arguments: [
    ("A ferry sank near Porto on 4 May 2019.", "4 May 2019"),
    ("A ferry sank near Porto in May 2019.", "May 2019"),
    ("A ferry sank near Porto in 2019.", "2019"),
    ("A ferry sank near Porto on 4 March.", "4 March"),
  ])
  func `a date is left out and asked for among three others of its form`(
    text: String, key: String
  ) throws {
    let candidates = Drafting.proposed("date-gap", Drafting.material(text))
    let candidate = try #require(candidates.first)
    #expect(candidates.count == 1)
    #expect(
      candidate.words.hasSuffix("near Porto \(key.contains("4") ? "on" : "in") ___”? -> \(key)"))
    #expect(candidate.distractors.count == 3)
    #expect(Set(candidate.distractors + [key]).count == 4)
    let parts = key.split(separator: " ").count
    #expect(candidate.distractors.allSatisfy { $0.split(separator: " ").count == parts })
  }

  @Test(arguments: [
    "A ferry sank near Porto on Tuesday.", "A ferry sank near Porto yesterday.",
    "A ferry sank near Porto in May.", "A ferry sank near Porto.",
  ])
  func `a day that the article does not print is not asked for`(text: String) {
    #expect(Drafting.words("date-gap", text) == [])
  }

  @Test func `a date takes the comma that only closes it, and its form is named`() throws {
    let material = Drafting.material("A film dated May 4, 2019, showed nine boats near Porto.")
    let candidate = try #require(Drafting.proposed("date-gap", material).first)
    #expect(candidate.words.contains("which date fills the gap: “A film dated ___ showed nine"))
    #expect(
      Drafting.words("date-gap", "A ferry sank near Porto in 2019.").first?.contains("which year")
        == true)
    // What a study found is asked, and not when it came out.
    #expect(
      Drafting.words("date-gap", "A study published in 2019 named nine boats of Porto.") == [])
    // What lasted was so in other years too.
    #expect(
      Drafting.words("date-gap", "In 2019 Porto was the only town with nine green boats.") == [])
    #expect(
      Drafting.words("date-gap", "In 2019 Porto was given nine green boats by the town.") != [])
    #expect(
      Drafting.words("date-gap", "A ferry brought Lisbon's 2019 election campaign to Porto.") == [])
  }

  @Test func `the right date is not the only one of its year`() throws {
    let material = Drafting.material(
      "A ferry sank near Porto in May 2019.\nA tram stopped in May 2017.\nA bus stopped in June "
        + "2017.\nA boat stopped in July 2017.")
    let candidate = try #require(Drafting.proposed("date-gap", material).first)
    #expect(candidate.distractors.contains { $0.hasSuffix("2019") })
    #expect(candidate.distractors.contains { $0.hasSuffix("2017") })
  }

  @Test func `a month is not asked for beside one of another age`() throws {
    let material = Drafting.material(
      "A ferry sank near Porto in May 2019.\nA tram stopped in July 2013.")
    let candidate = try #require(Drafting.proposed("date-gap", material).first)
    #expect(!candidate.distractors.contains { $0.hasSuffix("2013") })
  }

  @Test func `dates of the article come first among the others, but none of another age`() throws {
    let material = Drafting.material(
      "A ferry sank near Porto in 2019.\nA tram stopped in 1987.\nA bus stopped in 2012.")
    let candidate = try #require(Drafting.proposed("date-gap", material).first)
    #expect(candidate.distractors.first == "2012")
    #expect(!candidate.distractors.contains("1987"))
  }

  @Test func `a day that no date tells is left out, and a mark stands for it in a quotation`() {
    let material = Drafting.material(
      "Nine councillors of Porto voted on Tuesday to buy 40 boats for Lagos.", published: nil)
    let gaps = Drafting.proposed("number-gap", material).map(\.words)
    #expect(gaps.contains { $0.contains("“Nine councillors of Porto voted … to buy ___ boats") })
    #expect(
      !Gating.passed(
        Drafting.proposed("number-gap", material), in: material,
        rules: [StandsAlone(), SilentCut()]
      ).passed.isEmpty)
    let claims = Drafting.proposed("refuted-number", material).map(\.words)
    #expect(claims.contains { $0.hasPrefix("Nine councillors of Porto voted to buy") }, "\(claims)")
  }

  @Test func `a day that tells which of several is meant is not left out`() {
    let text = "Nine councillors of Porto voted at the port's Tuesday meeting to buy 40 boats."
    let gaps = Drafting.proposed("number-gap", Drafting.material(text, published: nil))
      .map(\.words)
    #expect(!gaps.contains { $0.contains("port's … meeting") }, "\(gaps)")
  }

  static let countries = """
    Nine sailors mended 40 green boats in Kenya in 2019.
    Nine sailors left for Kenya with 120 goats in 2021.
    A storm damaged 16 boats in Spain in 2018.
    A museum with six rooms opened in Chile in 2017.
    Nine bakers mended masts in Peru in 2016.
    """

  @Test func `a place is asked for among others of its sort`() throws {
    let found = Drafting.proposed("place-gap", Drafting.material(Self.countries))
    #expect(found.count == 4)
    for candidate in found {
      guard case .choice(_, let key, let others) = candidate.body else { continue }
      #expect(Set(others + [key]) == ["Chile", "Kenya", "Peru", "Spain"])
    }
    // Where somebody goes to, geography tells.
    #expect(!found.contains { $0.words.contains("goats") })
  }

  @Test func `one country under two names is no two options`() {
    let text = Self.countries.replacing("in Chile", with: "in the US").replacing(
      "in Peru", with: "in the United States")
    #expect(Drafting.proposed("place-gap", Drafting.material(text)).isEmpty)
    // A stem that has the adjective names the country.
    let hinted = Self.countries.replacing("A storm", with: "A Kenyan storm")
    let found = Drafting.proposed("place-gap", Drafting.material(hinted))
    #expect(!found.contains { $0.words.contains("Kenyan") })
  }

  @Test func `people and organisations make no gaps`() {
    #expect(Drafting.words("place-gap", Drafting.people).allSatisfy { !$0.contains("Horvat") })
  }
}
