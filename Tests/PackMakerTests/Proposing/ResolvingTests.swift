import Quiz
import Testing

@testable import PackMaker

/// What a sentence leaves to the article around it is shown with it, or it is not shown.
@Suite struct ResolvingTests {
  /// The last statement of an article of one paragraph a line, as it stands in quotation marks.
  private func shown(_ text: String, label: String = "the Gazette") throws -> String {
    let material = Drafting.material([text], labels: [label])
    let statement = try #require(material.statements[0].last)
    return statement.text(in: material.paragraph(statement), isQuoted: true)
  }

  private func isLoose(_ text: String) throws -> Bool {
    let material = Drafting.material(text)
    let statement = try #require(material.statements[0].last)
    return Standing(material: material).looseWords(in: statement) != nil
  }

  private static let lead =
    "Councillors in Evora met for an hour to hear the budget of the city library read out, and "
    + "then walked to the old market hall to look at a roof that volunteers had mended.\n"

  @Test(arguments: [
    (
      "Ana Horvat came to Porto in 2019. She opened nine schools in 2021.",
      "She [Ana Horvat] opened nine schools in 2021"
    ),
    (
      "Ana Horvat came to Porto in 2019. In 2021, she opened nine schools.",
      "In 2021, she [Ana Horvat] opened nine schools"
    ),
    (
      "Ana Horvat came to Porto in 2019. Her brother opened nine schools in 2021.",
      "Her [Ana Horvat’s] brother opened nine schools in 2021"
    ),
  ])
  func `a pronoun that can mean but one is shown with the name`(text: String, expected: String)
    throws
  {
    #expect(try shown(Self.lead + text) == expected)
  }

  @Test(arguments: [
    "Ana Horvat met Eva Kos in Porto. She opened nine schools in 2021.",
    "Mr Ivo Horvat came to Porto in 2019. She opened nine schools in 2021.",
    "Ana Horvat met a teacher in Porto. She opened nine schools in 2021.",
  ])
  func `a pronoun that may mean another is not resolved`(text: String) throws {
    #expect(try !shown(Self.lead + text).contains("["))
  }

  @Test func `outside quotation marks a name takes the pronoun's place`() throws {
    let material = Drafting.material(
      Self.lead + "Ana Horvat came to Porto in 2019. She opened nine schools in 2021.")
    let statement = try #require(material.statements[0].last)
    #expect(
      statement.text(in: material.paragraph(statement)) == "Ana Horvat opened nine schools in 2021")
  }

  @Test func `a pronoun that a verb hangs on takes no brackets`() throws {
    let text = "Ana Horvat came to Porto in 2019. She’s opened nine schools since 2021."
    #expect(try !shown(text).contains("["))
  }

  @Test func `a first name is completed behind it`() throws {
    let text = "Ana Horvat came to Porto in 2019. Ana opened nine schools in 2021."
    #expect(try shown(text) == "Ana [Horvat] opened nine schools in 2021")
  }

  @Test func `within quotation marks what was added to a name is in brackets`() throws {
    let text = "Ana Horvat came to Porto in 2019. Ms Horvat opened nine schools in 2021."
    #expect(try shown(text) == "Ms [Ana] Horvat opened nine schools in 2021")
  }

  @Test(arguments: [
    (
      "Volunteers bought a rowing boat in Faro. Nine sailors of Porto moved the boat in 2021.",
      "Nine sailors of Porto moved the boat [a rowing boat in Faro] in 2021"
    ),
    (
      "Volunteers mended the cruise ship Corvo. Nine sailors of Porto left the ship in 2021.",
      "Nine sailors of Porto left the ship [the cruise ship Corvo] in 2021"
    ),
  ])
  func `what the article introduced is named in brackets`(text: String, expected: String) throws {
    #expect(try shown(Self.lead + text) == expected)
  }

  @Test(arguments: [
    // Two of them.
    "Volunteers bought a rowing boat and a fishing boat. Nine sailors of Porto moved the boat.",
    // One that tells nothing.
    "Volunteers bought a boat. Nine sailors of Porto moved the boat in 2021.",
    "Volunteers bought a rowing boat. Nine sailors of Porto moved the boat in 2021.",
    // Another company may be meant.
    "Corvo Lines and Faro Ferries, a shipping company, met. Nine men of Porto left the company.",
  ])
  func `what may be another one is not named`(text: String) throws {
    #expect(try !shown(Self.lead + text).contains("["))
  }

  @Test func `brackets that only say again what stands before them are not shown`() throws {
    let plan = "A rescue plan was read.\nNine masons of Faro saw the rescue plan in 2021."
    #expect(try !shown(Self.lead + plan).contains("["))
    let told = plan.replacing("plan was", with: "plan for Porto was")
    #expect(try shown(Self.lead + told).contains("the rescue plan [a rescue plan for Porto]"))
  }

  @Test func `what a card names as a part of something general, and stock, is not known by it`()
    throws
  {
    let lead =
      "Councillors in Evora met for an hour to hear of a yacht race and of a library roof, and of "
      + "the common stock that a ferry line of Porto had sold to bakers.\n"
    #expect(try isLoose(lead + "Nine masons of Faro looked at the yacht in 2021."))
    #expect(try !isLoose(lead + "Nine masons of Faro looked at the library in 2021."))
    #expect(try isLoose(lead + "Nine masons of Faro looked at the stock in 2021."))
    #expect(try !isLoose(lead + "Nine masons of Faro looked at the race in 2021."))
  }

  @Test func `what the case card names is known, unless another was named since`() throws {
    let text = Self.lead + "Nine masons looked at the library in 2021."
    #expect(try !isLoose(text))
    #expect(
      try isLoose(
        Self.lead + "A school library was shut, and a church library. Nine boats left Porto. "
          + "Nine masons left the library."))
    // A sentence of the card does not explain itself.
    #expect(try isLoose("The library of the town was shut, and masons of Porto left the roof."))
  }

  @Test func `a deed that the case card tells of is known by its noun`() throws {
    let lead =
      "Lisbon deported nine sailors of Porto who had met for an hour to hear the budget of the "
      + "old city library read out in the market hall, and then to look at a roof.\n"
    #expect(try !isLoose(lead + "Nine masons filmed the deportation in 2021."))
    #expect(try !isLoose(lead + "Nine masons fed the deportees in 2021."))
    #expect(try isLoose(lead + "Nine masons filmed the detention in 2021."))
    #expect(try isLoose(lead + "Nine masons fed the detainees in 2021."))
  }

  @Test func `“this” may mean what the statement itself has named`() throws {
    let votes = "Ana Horvat won 900 votes, the most in this constituency."
    #expect(try isLoose(Self.lead + votes))
    #expect(try !isLoose(Self.lead + "In the constituency of Porto, " + votes))
  }

  @Test func `an office that only vouches need not be told from others`() throws {
    #expect(try !isLoose(Self.lead + "A green ferry sank near Porto in 2021, the coastguard said."))
    #expect(try isLoose(Self.lead + "A green ferry sank near Porto with the coastguard in 2021."))
    #expect(try isLoose(Self.lead + "A green ferry sank near Porto in 2021, the company said."))
    // Without a case card it must be told what it is an office for.
    let bare = "The fraud in Evora was the work of Ivan Babic.\n"
    #expect(try isLoose(bare + "A green ferry sank near Porto in 2021, the ministry said."))
  }

  @Test func `what is quoted whole keeps whoever vouches for it, a claim does not`() throws {
    let material = Drafting.material(
      Self.lead
        + "“Ferries are slow,” Ana Horvat said. Nine boats carried 400 sacks of salt to Faro.")
    let statement = try #require(material.statements[0].last)
    #expect(material.sentence(statement).voice == .unclear)
    let gap = try #require(Drafting.proposed("number-gap", material).last)
    #expect(!VoiceKept().refuses(gap, in: material))
    var claim = gap
    claim.body = .claim("Nine boats carried 400 sacks of salt to Faro.", verdict: .supported)
    #expect(VoiceKept().refuses(claim, in: material))
  }

  @Test func `a long first sentence makes a case card too`() {
    let long =
      "Ana Horvat said that Porto had built a school, that Faro had sold a ferry, that Braga had "
      + "lost a bridge and that Lisbon had bought nine boats."
    let material = Drafting.material(long)
    #expect(material.articles[0].paragraphs[0].sentences[0].faults == [.tangled])
    #expect(material.cards[0] != nil)
  }

  @Test func `a weekday is told by the day of publication`() throws {
    // That of a reprint is not the day that the words were written on.
    let reprint = Drafting.material(
      Self.lead + "Nine boats with sacks left Porto on Thursday morning for Faro.\n"
        + "This article originally appeared in Faro.")
    #expect(
      reprint.statements[0].contains {
        $0.text(in: reprint.paragraph($0), isQuoted: true)
          == "Nine boats with sacks left Porto … for Faro"
      })
    #expect(
      try shown(Self.lead + "Nine boats left Porto on Thursday.")
        == "Nine boats left Porto on Thursday [13 March 2025]")
  }

  @Test func `what goes with an act may be left out behind its comma`() throws {
    let material = Drafting.material(
      Self.lead
        + "A storm hit Porto with gusts of 90 kilometres an hour for nine hours on 4 May 2021, "
        + "leaving it without light.")
    let statement = try #require(material.statements[0].last)
    #expect(
      statement.text(in: material.paragraph(statement))
        == "A storm hit Porto with gusts of 90 kilometres an hour for nine hours on 4 May 2021")
  }

  @Test func `a sentence that shows another's answer is not asked beside it`() {
    let material = Drafting.material(
      Self.lead + "Nine boats from Porto carried 400 sacks of salt to Faro in 2019.\n"
        + "These boats were sold to Lisbon for 900 crowns in 2021.")
    let candidates = Drafting.proposed("number-gap", material)
    let chosen = Ranking(count: 9).chosen(from: candidates, in: material)
    let shown = chosen.flatMap(\.statements).flatMap(material.shownFacts)
    #expect(candidates.count > 1)
    #expect(Set(shown).count == shown.count)
  }
}

/// Marks that do not pair cost no more than they must.
@Suite struct OutsideMarksTests {
  private func faulty(_ text: String) -> [Bool] {
    Annotated.paragraph(text).sentences.map { $0.faults.contains(.unpaired) }
  }

  @Test func `a sentence that stands outside the marks for certain is kept`() {
    #expect(
      faulty(
        "Nine boats left Porto. Ana Horvat said boats are \"slow. Nine boats left Faro. "
          + "Ivo Kos called it a \"long trip\". Nine boats left Braga.")
        == [false, true, true, true, false])
  }

  @Test func `what may stand inside them is not`() {
    #expect(
      faulty("Nine boats left Porto. Ana Horvat said boats are slow\". Nine boats left Faro.")
        == [true, true, false])
    #expect(faulty("Nine boats ‘left. Nine boats left Faro.").allSatisfy { $0 })
  }
}
