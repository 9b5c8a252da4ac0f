import Testing

@testable import PackMaker

/// What counts as a difference between two articles, and what only looks like one.
@Suite struct DifferenceTests {
  @Test(arguments: [
    (
      "The fire at the Brackwater mill on Mill Lane injured 17 workers, and the mill was destroyed.",
      "A blaze that destroyed the mill on Mill Lane in Brackwater injured 14 workers.",
      "17 | 14 different"
    ),
    (
      "Seventeen workers were hurt when a fire destroyed the cotton mill on Mill Lane.",
      "Fourteen people were injured in a fire that destroyed the cotton mill on Mill Lane.",
      "Seventeen | Fourteen different"
    ),
    (
      "The council bought the derelict cotton mill on Mill Lane for $480 million.",
      "The council bought the derelict cotton mill on Mill Lane for $408 million.",
      "$480 million | $408 million different"
    ),
    (
      "The museum employs 230 people at its workshop in Brackwater.",
      "The museum employs 320 people in its Brackwater workshop.",
      "230 | 320 different"
    ),
    (
      "The old ferry sank off the Brackwater lighthouse on 3 February 2025.",
      "Off the Brackwater lighthouse the old ferry sank on 5 February 2025.",
      "3 February 2025 | 5 February 2025 different"
    ),
    (
      "The mine on Mill Lane exploded at 9.15 p.m. while the night shift was below.",
      "The night shift was below when the mine on Mill Lane exploded at 10.40 p.m.",
      "9.15 p.m. | 10.40 p.m. different"
    ),
  ])
  func `one thing told with two numbers is a difference`(
    first: String, second: String, expected: String
  ) {
    #expect(Told.findings(first, second) == [expected])
  }

  @Test(arguments: [
    // Bounds.
    (
      "Police detained 238 people during the pension march through Brackwater.",
      "Police detained more than 200 people during the pension march through Brackwater."
    ),
    (
      "The march through Brackwater against the pension law drew 40,000 people.",
      "The march through Brackwater against the pension law drew up to 50,000 people."
    ),
    (
      "The blaze destroyed 31 houses on Mill Lane in Brackwater.",
      "The blaze destroyed at least 25 houses on Mill Lane in Brackwater."
    ),
    (
      "The blaze destroyed about 31 houses on Mill Lane in Brackwater.",
      "The blaze destroyed 25 houses on Mill Lane in Brackwater."
    ),
    // Ranges.
    (
      "The dredger will move 30 to 40 barges through the Brackwater lock.",
      "The dredger will move 55 barges through the Brackwater lock."
    ),
    // As of another day.
    (
      "So far rescuers have recovered 31 bodies from the Brackwater mine.",
      "Rescuers have recovered 25 bodies from the Brackwater mine."
    ),
    (
      "By Monday rescuers recovered 31 bodies from the Brackwater mine.",
      "Rescuers recovered 25 bodies from the Brackwater mine."
    ),
    (
      "The death toll in the Brackwater mine rose to 31 people.",
      "In the Brackwater mine a death toll of 25 people was reported."
    ),
    // Killed and injured.
    (
      "The gale killed 14 people in the Brackwater harbour district.",
      "The gale injured 31 people in the Brackwater harbour district."
    ),
    // Adults and children.
    (
      "The ferry carried 312 adults from Brackwater to the Hake lighthouse.",
      "The ferry carried 41 children from Brackwater to the Hake lighthouse."
    ),
    // A city and its region.
    (
      "The health office counted 46 measles cases in Brackwater this winter.",
      "The health office counted 112 measles cases in Norfolk this winter."
    ),
    (
      "The gale damaged 46 schools in the Brackwater district.",
      "The gale damaged 112 schools in the Brackwater region."
    ),
    // With and without the leader.
    (
      "Dr Feld and her six colleagues lifted the Brackwater fossil from the clay.",
      "Seven colleagues lifted the Brackwater fossil from the clay."
    ),
    // A year and in total.
    (
      "The Brackwater factory builds 40 trams per year for the council.",
      "The Brackwater factory builds 200 trams for the council."
    ),
    // An ordinal is no count.
    (
      "It was the 14th Brackwater regatta that the rowing club organised.",
      "The rowing club organised 12 Brackwater regattas."
    ),
    // A part.
    (
      "The court sentenced five of the smugglers in Brackwater.",
      "The court sentenced nine smugglers in Brackwater."
    ),
    (
      "The court in Brackwater sentenced nine smugglers, including five sailors.",
      "The court in Brackwater sentenced seven sailors who were smugglers."
    ),
    // Members of a list.
    (
      "The gale sank three trawlers and one tug in the Brackwater harbour.",
      "The gale sank four trawlers in the Brackwater harbour."
    ),
    // Rounding.
    (
      "The council bought the Brackwater cotton mill for $1.2 billion.",
      "The council bought the Brackwater cotton mill for $1.25 billion."
    ),
    (
      "The council planted 200 chestnut trees along the Brackwater canal.",
      "The council planted 238 chestnut trees along the Brackwater canal."
    ),
    // A plan and a deed.
    (
      "The council will plant 231 chestnut trees along the Brackwater canal.",
      "The council planted 117 chestnut trees along the Brackwater canal."
    ),
    // Another year's.
    (
      "In 2016 a gale destroyed 31 boats in the Brackwater harbour.",
      "The gale destroyed 17 boats in the Brackwater harbour."
    ),
    // Days of publication and an ending date.
    (
      "The old ferry left the Brackwater lighthouse by 3 February 2025.",
      "The old ferry left the Brackwater lighthouse on 5 February 2025."
    ),
    // Two events.
    (
      "The council opened the swimming pool in Brackwater on 3 February 2025.",
      "The council opened the tram depot in Brackwater on 5 February 2025."
    ),
    (
      "The council bought the swimming pool in Brackwater for $480 million.",
      "The council bought the tram depot in Brackwater for $408 million."
    ),
  ])
  func `numbers of two things are no difference`(first: String, second: String) {
    #expect(Told.findings(first, second).filter { $0.hasSuffix("different") } == [])
    #expect(Told.findings(second, first).filter { $0.hasSuffix("different") } == [])
  }

  @Test func `what an article gives two numbers for is no difference`() {
    let other = "The gale destroyed 25 boats in the Brackwater harbour."
    let one = "The gale destroyed 31 boats in the Brackwater harbour."
    #expect(Told.findings(one, other) == ["31 | 25 different"])
    #expect(
      Told.findings([one, "Insurers say the gale destroyed 28 boats in the harbour."], [other])
        .filter { $0.hasSuffix("different") } == [])
    #expect(
      Told.findings([one, "Of these the gale destroyed 25 boats at their moorings."], [other])
        .filter { $0.hasSuffix("different") } == [])
  }

  @Test func `a count that grows differs only between articles of one day`() {
    let first = "The gale injured 31 fishermen in the Brackwater harbour."
    let second = "The gale injured 25 fishermen in the Brackwater harbour."
    #expect(Told.findings(first, second) == ["31 | 25 different"])
    #expect(Told.findings(first, second, published: ["2025-03-13", "2025-03-14"]) == [])
    #expect(Told.findings(first, second, published: [nil, nil]) == [])
  }

  @Test func `the night between two days is one, whatever weekday it is called by`() {
    let first = "The old ferry sank off the Brackwater lighthouse on Tuesday."
    let second = "The old ferry sank off the Brackwater lighthouse on Wednesday."
    #expect(Told.findings(first, second) == [])
  }

  @Test func `articles of two stories are not compared`() {
    let article = { (text: String) in Annotated.article([text]) }
    let material = Material(
      [
        article("The museum employs 230 people at its workshop in Brackwater."),
        article("The museum employs 320 people at its workshop in Brackwater."),
      ], labels: ["the Gazette", "the Courier"])
    #expect(Differences.between(0, 1, in: material) == [])
  }

  @Test func `two speakers who differ are no difference between the sources`() {
    let first = "Police said the pension march drew 15,000 people to the Brackwater council."
    let second = "Trade unions said the pension march drew 42,000 people to the Brackwater council."
    #expect(Told.findings(first, second) == [])
  }

  @Test func `a source's own number and a speaker's are found and not asked about`() {
    let first = "The blaze destroyed 31 houses on Mill Lane in Brackwater."
    let second = "The blaze destroyed 25 houses on Mill Lane in Brackwater, the fire service said."
    let material = Told.material([first], [second])
    let found = Differences.between(0, 1, in: material).filter { $0.verdict == .different }
    #expect(found.count == 1)
    #expect(found.allSatisfy { !$0.isVouchedAlike })
    #expect(NumbersAcross().propose(material).filter { $0.kind == "sources-differ" }.isEmpty)
  }
}
