import Testing

@testable import PackMaker

/// What becomes of words that move behind `said that`, or under the question whose words they are.
struct SaidThatTests {
  private static let lead =
    "Ana Horvat, a baker in Faro, met Ivo Kos, the mayor of Lagos, in a hall of the city, and they "
    + "then walked to the old market hall to look at a roof that volunteers had mended.\n"

  private func words(_ proposer: String, _ text: String, published: String? = "2025-03-13")
    -> [String]
  {
    Drafting.proposed(proposer, Drafting.material(Self.lead + text, published: published))
      .map(\.words)
  }

  @Test func `a nation's adjective keeps its capital`() {
    let found = words(
      "voice-claim", "Ivo Kos said American storms had damaged 90 boats in Lagos in winter.")
    #expect(found.contains { $0.contains("that American storms") }, "\(found)")
  }

  @Test func `those who have no name are claimed where they are told apart and speak`() {
    let said = " that a storm had damaged 16 boats in Lagos and nine in Faro."
    #expect(words("reported-claim", "Bakers of Braga said" + said) != [])
    #expect(words("reported-claim", "Some bakers said" + said) == [])
    #expect(words("reported-claim", "Bakers of Braga observed" + said) == [])
  }

  @Test func `who speaks without a name is named in the explanation as in the article`() {
    let material = Drafting.material(
      Self.lead + "Bakers of Braga said that a storm had damaged 16 boats in Lagos.")
    let found = Drafting.proposed("reported-claim", material).map(\.explanation)
    #expect(found.contains { $0.contains("statement to bakers of Braga, as the claim") })
  }

  @Test(arguments: ["In all, ", "However, ", "In addition, "])
  func `what begins with a word that joins it to the rest is left alone`(joint: String) {
    let said = "bakers in Braga sold nine engines and masts for boats, Ivo Kos said."
    #expect(words("reported-speech", "Bakers" + said.dropFirst(6)) != [])
    #expect(words("reported-speech", joint + said) == [])
  }

  @Test func `what limits somebody's words before their name is not left out`() {
    let said = "Ivo Kos said that storms had damaged 90 boats in Lagos in winter."
    #expect(words("voice-claim", "In Braga, " + said) != [])
    #expect(words("voice-claim", "Under another law, " + said) == [])
  }

  @Test func `a number beside four people is not asked for`() {
    func said(_ names: String) -> String { "\(names) sold nine engines in the harbour of Lagos." }
    #expect(words("number-gap", said("Ana Horvat and Ivo Kos")) != [])
    #expect(words("number-gap", said("Ana Horvat, Ivo Kos, Jan Novak and Eva Simic")) == [])
  }

  @Test func `a figure in the present is not moved behind the past`() {
    func said(_ verb: String) -> String {
      "Bakers in Braga \(verb) 1,200 masts for boats of all sizes, Ivo Kos said."
    }
    #expect(words("reported-speech", said("sold")) != [])
    #expect(words("reported-speech", said("sell")) == [])
  }

  @Test func `where the matter is itself a source nobody is asked what the source says`() {
    func said(_ what: String) -> String {
      "Ivo Kos said that storms in Braga could be a \(what) of 90 damaged boats in winter."
    }
    #expect(words("voice-claim", said("cause")) != [])
    #expect(words("voice-claim", said("source")) == [])
    #expect(words("voice-claim", said("cause").replacing("could", with: "would")) == [])
  }

  @Test func `what the source takes up itself is not asked as another's`() {
    let said = "Ivo Kos said that storms had damaged 90 boats in Lagos between 2020 and 2023.\n"
    let rest = "Bakers in Faro sold bread in winter."
    let taken = "The count of boats was made in Braga between 2020 and 2023 by volunteers."
    #expect(words("voice-claim", said + rest) != [])
    #expect(words("voice-claim", said + taken) == [])
  }

  @Test func `an office run into a name answers for nothing`() {
    func said(_ who: String) -> String {
      "A storm in winter damaged 16 boats in the harbour of Lagos, said \(who)."
    }
    #expect(words("supported-claim", said("the Harbour Ministry")) != [])
    #expect(words("supported-claim", said("Harbour Ministry Maria Babic")) == [])
  }

  @Test func `in a report without a date no year that is yet to come fills a gap`() throws {
    let material = Drafting.material(
      Self.lead + "The harbour of Lagos sold nine masts in 2023.\n"
        + "The harbour plans to sell all engines by 2030.", published: nil)
    let found = Drafting.proposed("date-gap", material)
    let options = found.compactMap { candidate -> [String]? in
      if case .choice(_, "2023", let others) = candidate.body { others } else { nil }
    }
    let others = try #require(options.first)
    #expect(others.allSatisfy { $0 < "2023" }, "\(others)")
  }

  @Test(arguments: [
    ("2019", "In 2016 and in 2017 and in 2018"), ("2011", "In 2012, 2013 and 2014"),
  ])
  func `no year that fills a gap is the first or the last of all`(key: String, others: String)
    throws
  {
    let material = Drafting.material(
      Self.lead + "The harbour of Lagos sold nine masts in \(key).\n\(others) it sold none.")
    let options = Drafting.proposed("date-gap", material).compactMap { candidate -> [String]? in
      if case .choice(_, key, let others) = candidate.body { others } else { nil }
    }
    let found = try #require(options.first)
    #expect(found.contains { $0 < key } && found.contains { $0 > key }, "\(found)")
  }

  @Test func `an age before a name is no part of a claim`() {
    func said(_ who: String) -> String {
      "\(who) Ivo Kos sold nine masts to the harbour of Lagos in 2019."
    }
    #expect(words("supported-claim", said("The baker")) != [])
    #expect(words("supported-claim", said("The 30-year-old")) == [])
  }
}
