import Testing

@testable import PackMaker

/// Numbers that are left out and asked for, and those that are not.
@Suite struct NumberProposerTests {
  @Test(arguments: [
    ("A ferry carried 120 goats to Porto.", "“A ferry carried ___ goats to Porto”? -> 120 goats"),
    ("A ferry worth $12 million sank near Porto.", "? -> 12 million dollars"),
    ("A ferry sold 40% of its seats in Porto.", "40 percent"),
    ("About 300 goats sailed to Porto.", "“About ___ goats sailed to Porto”? -> 300 goats"),
    ("A ferry sailed 14 kilometres to Porto.", "14 kilometres"),
    ("Nine boats sank near Porto.", "“___ boats sank near Porto”? -> 9 boats"),
  ])
  func `a number is left out and asked for`(text: String, question: String) {
    let found = Drafting.words("number-gap", text)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix(question) == true, "\(found)")
    #expect(found.first?.hasPrefix("In the Gazette, which number fills the gap: “") == true)
  }

  @Test(arguments: [
    "Two boats sank near Porto.", "Between 12 and 14 boats sank near Porto.",
    "A ferry sank near Porto in 2019.", "A ferry sank near Porto on 4 May 2019.",
    "The third boat sank near Porto.", "A further 30 boats sank near Porto.",
    "A ferry sank near Porto at 10:30.", "Half of the boats sank near Porto.",
    // A long figure that nothing is compared with, and a unit torn from its number.
    "A ferry carried 12,345 goats to Porto.", "A ferry carried six-month contracts to Porto.",
  ])
  func `what is no single number is not asked for`(text: String) {
    #expect(Drafting.words("number-gap", text) == [])
  }

  @Test(arguments: [
    "Porto sold light in 2024 at 7.3 US cents to Lisbon.",
    "In 2024 Porto asked the 139 sailors.",
    "Porto sold bread to 139 sailors in 2024. About 100 sailors had asked for bread.",
  ])
  func `a part of a unit, a known group and a count that is told otherwise are not asked`(
    text: String
  ) {
    #expect(
      !Drafting.words("number-gap", text).contains { $0.contains("___ US") || $0.contains("139") })
    #expect(Drafting.words("number-gap", "Porto sold bread to 139 sailors in 2024.").count == 1)
  }

  @Test(arguments: [
    ("After 15 months a storm took 1,121 boats from Porto in 2024.", "___ months"),
    ("In her five minutes in Porto Ana Horvat sold bread in 2024.", "___ minutes"),
    ("Porto will sell bread in the 12 months ahead.", "___ months"),
  ])
  func `a span of time beside a count, or known, or yet to come is not asked`(
    text: String, gap: String
  ) {
    #expect(!Drafting.words("number-gap", text).contains { $0.contains(gap) })
  }

  @Test func `a span of time by itself is asked`() {
    #expect(
      Drafting.words("number-gap", "After 15 months a storm took boats from Porto in 2024.") != [])
  }

  @Test func `the number that is called counts no calls`() {
    #expect(Drafting.words("number-gap", "Porto received 911 calls about storms in 2024.") == [])
    #expect(Drafting.words("number-gap", "Porto received 912 calls about storms in 2024.") != [])
  }

  @Test func `a scale in words stays beside its gap`() throws {
    let material = Drafting.material("A green ferry cost the city of Porto $26 million in 2019.")
    let candidate = try #require(Drafting.proposed("number-gap", material).first)
    #expect(candidate.words.contains("$___ million in 2019"))
    guard case .number(_, let value, let unit) = candidate.body else { return }
    #expect(value == 26)
    #expect(unit == "million dollars")
  }

  @Test(arguments: [
    "A green ferry sank near Porto 12 years ago.", "Its shares rose by 2% to 3% in Porto in 2019.",
  ])
  func `neither what is true only today nor half of a range is asked for`(text: String) {
    #expect(Drafting.words("number-gap", text) == [])
  }

  @Test func `what can change is asked of the day of writing, what was is asked plainly`() throws {
    func asked(
      _ text: String, published: String? = "2024-05-03"
    ) throws -> (ask: String, isOffered: Bool) {
      let material = Drafting.material(text, published: published)
      let candidate = try #require(Drafting.proposed("number-gap", material).first)
      return (candidate.words, !FloatingTense().refuses(candidate, in: material))
    }
    let frame = "as things stood when it was written, "
    for text in [
      "Corvo Lines of Porto has 40 green boats.",
      "Corvo Lines of Porto has sold 40 green boats to Lisbon.",
    ] {
      let present = try asked(text)
      #expect(present.ask.contains(frame) && present.isOffered)
    }
    let past = try asked("Corvo Lines of Porto sold 40 green boats to Lisbon.")
    #expect(!past.ask.contains(frame) && past.isOffered)
    // How far something has come by a day that nobody knows.
    #expect(
      try !asked("Corvo Lines of Porto has sold 40 green boats to Lisbon.", published: nil)
        .isOffered)
    let last = "The last known fire on 40 green boats of Corvo Lines was near Porto in 2019."
    #expect(try asked(last).isOffered && !asked(last, published: nil).isOffered)
    // What is so many years old was so before.
    let old = try asked("Corvo Lines of Porto has a ferry that is 40 years old.")
    #expect(!old.ask.contains(frame))
    // What will be is asked in no way.
    #expect(try !asked("Corvo Lines of Porto will sell 40 green boats to Lisbon.").isOffered)
  }
}
