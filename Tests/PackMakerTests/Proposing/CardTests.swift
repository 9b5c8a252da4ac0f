import Testing

@testable import PackMaker

/// What a case card shows, and what it leaves out.
@Suite struct CardTests {
  private func card(_ text: String, published: String? = nil) -> String? {
    Drafting.material(text, published: published).cards[0]?.text
  }

  @Test func `a day that no date tells is left out with the comma that set it apart`() {
    let card = card(
      "A ferry of Porto won a race of nine old boats against Lisbon, 45-17, Saturday.")
    #expect(card == "A ferry of Porto won a race of nine old boats against Lisbon, 45-17.")
  }

  @Test(arguments: [
    "A ferry of Porto is in Lagos today and tomorrow to meet nine bakers of the old market.",
    "A ferry of Porto sold 45 boats in the week, nine more than the same month last year.",
  ])
  func `a day that the rest leans on is not left out`(text: String) {
    let card = card(text) ?? text
    #expect(card.contains("today and tomorrow") || card.contains("same month last year"))
  }

  @Test func `a state is no person's first name`() {
    let text =
      "Israel had sent nine ships with food to Porto, and Israel was thanked by bakers in Lisbon. "
      + "Ports were told by Israel Kos, the harbour's minister."
    #expect(card(text)?.hasPrefix("Israel had sent") == true)
  }

  @Test func `a scene of somebody is no card`() {
    #expect(card("In the middle of a cold night Ana Horvat heard a faint sound.") == nil)
    #expect(card("In the middle of a cold night Ana Horvat heard nine faint sounds.") != nil)
  }

  @Test func `a card that names nobody and nothing is none`() {
    let rest = " was struck by nine storms that blew the old roofs of bakers away in winter."
    #expect(card("The harbour" + rest) == nil)
    #expect(card("The harbour of Lagos" + rest) != nil)
  }

  @Test func `who is nobody yet begins no card`() {
    let rest = " was talking of nine storms that had struck the old harbour of Lisbon in winter."
    #expect(card("The Porto official" + rest) == nil)
    #expect(card("A Porto official" + rest) != nil)
  }

  @Test func `what a card quotes is not asked for`() {
    let lead =
      "Councillors in Evora met for an hour to hear that ferries are the dear friends of all "
      + "harbours, and then walked to the old market hall.\n"
    let asked =
      "“Ferries are the dear friends of all harbours and of bakers in Braga,” said Ivo Kos."
    let material = Drafting.material(lead + asked)
    let found = Drafting.proposed("speech-claim", material)
    #expect(material.cards[0] != nil && !found.isEmpty)
    #expect(found.allSatisfy { ToldByCard().refuses($0, in: material) })
    let other = Drafting.material(
      lead + "“Bakers in Braga know that engines are the best friends of boats,” said Ivo Kos.")
    #expect(
      Drafting.proposed("speech-claim", other).contains { !ToldByCard().refuses($0, in: other) })
  }

  @Test func `who accuses may be named on a card, whom they accuse not`() {
    let rest = " the theft of nine old boats from the harbour of Porto in the cold winter of 2021."
    #expect(card("Ana Horvat has reported" + rest) != nil)
    #expect(card("Ana Horvat has admitted to Ivo Kos" + rest) == nil)
    #expect(card("Ana Horvat is behind" + rest) == nil)
  }

  @Test func `what a loaded lead tells is taken from the next paragraph that tells it plainly`() {
    let lead = "Porto has slammed the sale of nine green ferries to the bakers of Lisbon.\n"
    let plain = "Porto did not agree to the sale of nine green ferries to bakers, Ana Horvat said."
    #expect(card(lead + plain) == plain)
    // What tells something else sets no scene.
    #expect(card(lead + "In the hills of Braga nine masons mended the roof of a school.") == nil)
  }

  @Test func `a time is left out whole, and not where a verb needs it`() {
    let rest = " Nine old boats of Porto sank near the green island of Faro"
    #expect(card(rest + " earlier last year.")?.hasSuffix("island of Faro.") == true)
    #expect(
      card("Nine old boats of Porto helped to make last year the hottest for the island of Faro.")?
        .contains("make last year the hottest") != false)
  }

  @Test func `a teaser and a torn text are no card`() {
    let rest = "it was the harbour master of Porto who sold nine green ferries to Lisbon."
    #expect(card("First, " + rest) == nil)
    #expect(card("On 3 May 2021 " + rest) != nil)
    #expect(card("On 3 May 2021 " + rest + "\nThe re -election of Ana Horvat was won.") == nil)
    #expect(card("On 3 May 2021 " + rest + "\nThe re-election of Ana Horvat was won.") != nil)
  }
}
