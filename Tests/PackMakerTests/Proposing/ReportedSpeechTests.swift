import Testing

@testable import PackMaker

/// What is made of indirect speech.
@Suite struct ReportedSpeechTests {
  @Test func `indirect speech is asked for by its speaker`() {
    let found = Drafting.words("reported-speech", Drafting.people)
    #expect(found.first == "a storm of 2021 damaged 16 boats in Lagos -> Marta Lindqvist")
    let clause = "said that a storm of 2021 damaged 16 boats in Lagos."
    #expect(found.contains("Marta Lindqvist, director of the city museum, \(clause) -> supported"))
    #expect(found.contains("Ivo Kos, head of the harbour office, \(clause) -> not-stated"))
    #expect(
      found.contains(
        "The source reports that Ivo Kos, not Marta Lindqvist, \(clause) -> refuted"))
    #expect(
      found.contains(
        "The source reports that Marta Lindqvist, not Ivo Kos, \(clause) -> supported"))
  }

  @Test(arguments: [
    "Marta Lindqvist denied that a storm of 2021 damaged 16 boats in Lagos.",
    "Marta Lindqvist claimed that a storm of 2021 damaged 16 boats in Lagos.",
    "Marta Lindqvist said that the storm damaged 16 boats in Lagos.",
    "Marta Lindqvist said that she had lost 16 boats in Lagos.",
    "Lindqvist's brother said that a storm of 2021 damaged 16 boats in Lagos.",
  ])
  func `words that are denied, doubted or loose are nobody's to ask for`(text: String) {
    let people = Drafting.people.split(separator: "\n").prefix(2).joined(separator: "\n")
    #expect(Drafting.words("reported-speech", people + "\n" + text) == [])
  }

  @Test func `whether the source vouches is asked of what it gives to a speaker`() {
    let found = Drafting.words(
      "voice-claim", Drafting.people + "\nNine libraries of Lagos sold bread in 2021.")
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains("that a storm of 2021 damaged 16 boats in Lagos.") })
    for claim in found {
      let isOwn = claim.contains("in its own voice")
      #expect(claim.hasSuffix(isOwn ? "-> refuted" : "-> supported"), "\(claim)")
    }
  }

  @Test func `what joins a sentence to the one before is no part of what was said`() {
    let found = Drafting.words(
      "reported-speech",
      Drafting.met
        + "Ana Horvat said that bakers in Lagos sold bread and honey in winter.\n"
        + "But bakers in Braga sold nine engines and masts for boats, Ivo Kos said."
    )
    #expect(found.contains { $0.contains("that bakers in Braga") }, "\(found)")
    #expect(!found.contains { $0.contains("But bakers") })
  }

  @Test func `indirect speech is claimed with its speaker before it`() {
    let found = Drafting.words(
      "reported-claim",
      Drafting.met
        + "Their lawyer, Ana Horvat, told reporters that she expected a ruling on bread prices.\n"
        + "Ivo Kos said on Monday that a storm had damaged 16 boats in Lagos.")
    #expect(
      found.contains("Ana Horvat said that she expected a ruling on bread prices. -> supported"),
      "\(found)")
    #expect(
      found.contains("Ivo Kos said that a storm had damaged 16 boats in Lagos. -> supported"))
    let refuted = found.filter { $0.hasSuffix("refuted") }
    #expect(refuted.count == 1)
    #expect(!refuted.contains { $0.contains("16") })
  }

  @Test(arguments: [
    "Ivo Kos denied that a storm had damaged 16 boats in Lagos.",
    "According to the Post, Ivo Kos said that a storm had damaged 16 boats in Lagos.",
    "He said that a storm had damaged 16 boats in Lagos.",
    "Ivo Kos said that nobody had cried.",
  ])
  func `what is denied, relayed, nobody's or next to nothing is not claimed`(text: String) {
    #expect(Drafting.words("reported-claim", Drafting.met + text) == [])
  }

  @Test func `what was said at another time is not claimed of the report`() {
    let text = "told the Courier DATE that a storm had damaged 16 boats in Lagos."
    func claims(_ date: String) -> [String] {
      Drafting.words(
        "reported-claim",
        Drafting.met + "Ivo Kos " + text.split(separator: "DATE ").joined(separator: date))
    }
    #expect(claims("") != [])
    #expect(claims("in October 2018 ") == [])
  }

  @Test func `a noun loses the capital of its place behind that`() {
    let found = Drafting.words(
      "voice-claim",
      Drafting.met + "Storms in Braga damaged 90 boats in winter, said Ivo Kos, the mayor of Braga."
    )
    #expect(found.contains { $0.contains("that storms in Braga") }, "\(found)")
  }

  @Test func `a speaker is told with the role that the article gives, where it stands there`() {
    let rest = " said that nine boats of Lisbon had carried 400 sacks of salt to Faro."
    let lead =
      "Councillors in Evora met for an hour to hear the budget of the city library read out, and "
      + "then walked to the old market hall to look at a roof that volunteers had mended.\n"
    #expect(
      Drafting.words("reported-claim", lead + "Ana Horvat, chief executive of Corvo Lines," + rest)
        .first?
        .hasPrefix("Ana Horvat, chief executive of Corvo Lines, said that") == true)
    #expect(
      Drafting.words("reported-claim", lead + "Study lead author Ana Horvat" + rest).first?
        .hasPrefix("Study lead author Ana Horvat said that") == true)
  }
}
