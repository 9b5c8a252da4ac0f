import Testing

@testable import PackMaker

/// What each proposer makes of an invented article, and what it leaves alone. The gate comes later.
@Suite struct ProposerTests {
  private func words(_ proposer: String, _ articles: String...) -> [String] {
    Drafting.proposed(proposer, Drafting.material(articles)).map(\.words)
  }

  /// Three who speak and have roles of their own.
  static let people = """
    Ana Horvat, the mayor of Braga, met Ivo Kos, the head of the harbour office, in 2021.
    Marta Lindqvist, the director of the city museum, came to Faro.
    “The harbour sold nine engines and bought better masts for boats,” said Ivo Kos.
    “Every child in Braga deserves a library with warm rooms,” said Ana Horvat.
    Marta Lindqvist said that a storm of 2021 damaged 16 boats in Lagos.
    """

  @Test(arguments: Proposing.all.map(\.name))
  func `a proposer is named and described as one`(name: String) throws {
    let found = Proposing.all.filter { $0.name == name }
    #expect(found.count == 1)
    #expect(name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
    #expect(found.allSatisfy { !$0.summary.isEmpty && !$0.summary.hasSuffix(".") })
  }

  @Test(arguments: Proposing.all.map(\.name))
  func `of nothing nothing is proposed`(name: String) {
    #expect(words(name).isEmpty)
    #expect(words(name, "").isEmpty)
    #expect(words(name, "Rain fell. Nobody minded.").isEmpty)
  }

  // MARK: Numbers

  @Test(arguments: [
    ("A ferry carried 120 goats to Porto.", "“A ferry carried ___ goats to Porto”? -> 120 goats"),
    ("A ferry worth $12 million sank near Porto.", "? -> 12 million dollars"),
    ("A ferry sold 40% of its seats in Porto.", "40 percent"),
    ("About 300 goats sailed to Porto.", "“About ___ goats sailed to Porto”? -> 300 goats"),
    ("A ferry sailed 14 kilometres to Porto.", "14 kilometres"),
    ("Nine boats sank near Porto.", "“___ boats sank near Porto”? -> 9 boats"),
  ])
  func `a number is left out and asked for`(text: String, question: String) {
    let found = words("number-gap", text)
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
    #expect(words("number-gap", text) == [])
  }

  @Test func `another number refutes`() throws {
    let found = words("refuted-number", "A ferry carried 120 goats to Porto.")
    #expect(found.count == 1)
    let claim = try #require(found.first)
    #expect(claim.hasPrefix("A ferry carried ") && claim.hasSuffix(" goats to Porto. -> refuted"))
    #expect(!claim.contains(" 120 "))
  }

  @Test(arguments: [
    "At least 120 goats sailed to Porto.", "About 120 goats sailed to Porto.",
    "More than 120 goats sailed to Porto.", "Up to 120 goats sailed to Porto.",
    "Ana Horvat said 120 goats sailed to Porto.", "Two goats sailed to Porto.",
    "Between 120 and 140 goats sailed to Porto.",
  ])
  func `what leaves room for other numbers is not refuted by one`(text: String) {
    #expect(words("refuted-number", text) == [])
  }

  // MARK: Dates

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
    #expect(words("date-gap", text) == [])
  }

  @Test func `a date takes the comma that only closes it, and its form is named`() throws {
    let material = Drafting.material("A film dated May 4, 2019, showed nine boats near Porto.")
    let candidate = try #require(Drafting.proposed("date-gap", material).first)
    #expect(candidate.words.contains("which date fills the gap: “A film dated ___ showed nine"))
    #expect(
      words("date-gap", "A ferry sank near Porto in 2019.").first?.contains("which year") == true)
    // What a study found is asked, and not when it came out.
    #expect(words("date-gap", "A study published in 2019 named nine boats of Porto.") == [])
    #expect(words("date-gap", "A ferry brought Lisbon's 2019 election campaign to Porto.") == [])
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

  @Test(arguments: [
    "Porto sold light in 2024 at 7.3 US cents to Lisbon.",
    "In 2024 Porto asked the 139 sailors.",
    "Porto sold bread to 139 sailors in 2024. About 100 sailors had asked for bread.",
  ])
  func `a part of a unit, a known group and a count that is told otherwise are not asked`(
    text: String
  ) {
    #expect(!words("number-gap", text).contains { $0.contains("___ US") || $0.contains("139") })
    #expect(words("number-gap", "Porto sold bread to 139 sailors in 2024.").count == 1)
  }

  @Test func `the number that is called counts no calls`() {
    #expect(words("number-gap", "Porto received 911 calls about storms in 2024.") == [])
    #expect(words("number-gap", "Porto received 912 calls about storms in 2024.") != [])
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
    #expect(words("number-gap", text) == [])
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

  // MARK: Names

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
    #expect(words("place-gap", Self.people).allSatisfy { !$0.contains("Horvat") })
  }

  // MARK: Claims

  @Test func `a sentence with something to judge is claimed as it stands`() {
    #expect(
      words("supported-claim", "Ana Horvat carried 120 goats to Porto on a green ferry.")
        == ["Ana Horvat carried 120 goats to Porto on a green ferry. -> supported"])
    // A bare step is not worth asking.
    #expect(words("supported-claim", "Ana Horvat carried 120 goats to Porto.") == [])
    // Which ferry, and what of it?
    #expect(words("supported-claim", "A ferry carried 120 goats to the market.") == [])
    #expect(words("supported-claim", "A ferry carried some goats.") == [])
    #expect(words("supported-claim", "“A ferry carried 120 goats to Porto.”") == [])
  }

  // MARK: Speech

  @Test func `a quotation is asked for by its speaker`() throws {
    let found = Drafting.proposed("speaker", Drafting.material(Self.people))
    #expect(
      found.map(\.words) == [
        "“The harbour sold nine engines and bought better masts for boats” -> Ivo Kos",
        "“Every child in Braga deserves a library with warm rooms” -> Ana Horvat",
      ])
    #expect(Set(found.first?.distractors ?? []) == ["Ana Horvat", "Marta Lindqvist"])
  }

  @Test(arguments: [
    // Too short, pointing back, the speaker named in it.
    "“Boats need engines,” said Ivo Kos.",
    "“They need new engines and better masts in the harbour,” said Ivo Kos.",
    "“Friends of Kos bought new engines and better masts,” said Ivo Kos.",
    "“The boats in the harbour need […] engines and better masts,” said Ivo Kos.",
  ])
  func `a quotation that does not show itself is left alone`(text: String) {
    let people = Self.people.split(separator: "\n").prefix(2).joined(separator: "\n")
    #expect(words("speaker", people + "\n" + text) == [])
    #expect(words("speech-claim", people + "\n" + text) == [])
  }

  @Test func `with one to mistake the speaker for nobody is asked`() {
    #expect(
      words(
        "speaker",
        "Ana Horvat met Ivo Kos.\n“The boats in the harbour need new engines and masts,” said Ivo Kos."
      ) == [])
  }

  @Test func `a quotation is claimed for its speaker and for another who speaks`() {
    let found = words("speech-claim", Self.people)
    #expect(
      found.contains(
        "Ivo Kos, head of the harbour office, said: “The harbour sold nine engines and bought better masts for boats”. -> supported"
      ))
    #expect(
      found.contains(
        "Marta Lindqvist, director of the city museum, said: “The harbour sold nine engines and bought better masts for boats”. -> not-stated"
      ))
    // A head is rather mistaken for a director than for a mayor.
    #expect(!found.contains { $0.hasPrefix("Ana Horvat") && $0.contains("nine engines") })
  }

  @Test func `indirect speech is asked for by its speaker`() {
    let found = words("reported-speech", Self.people)
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
    let people = Self.people.split(separator: "\n").prefix(2).joined(separator: "\n")
    #expect(words("reported-speech", people + "\n" + text) == [])
  }

  @Test func `whether the source vouches is asked of what it gives to a speaker`() {
    let found = words("voice-claim", Self.people + "\nNine libraries of Lagos sold bread in 2021.")
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains("that a storm of 2021 damaged 16 boats in Lagos.") })
    for claim in found {
      let isOwn = claim.contains("in its own voice")
      #expect(claim.hasSuffix(isOwn ? "-> refuted" : "-> supported"), "\(claim)")
    }
  }

  // MARK: Roles

  @Test func `roles are matched with three people or more`() throws {
    let four = Self.people + "\nEva Reis, a painter of boats in Lagos, sold bread."
    let found = Drafting.proposed("role", Drafting.material(four))
    let match = try #require(found.first)
    #expect(found.count == 1)
    #expect(
      match.words.contains("Ana Horvat -> mayor of Braga")
        || match.words.contains("Ana Horvat -> the mayor of Braga"))
    #expect(match.evidence.count == 4)
    #expect(Drafting.proposed("role", Drafting.material(Self.people)).first?.evidence.count == 3)
    let two = Self.people.replacing(", the director of the city museum,", with: "")
    #expect(words("role", two) == [])
    // Nor is who is named in passing.
    let passing = Self.people.replacing(
      "Marta Lindqvist said that a storm of 2021 damaged", with: "A storm of 2021 damaged")
    #expect(words("role", passing) == [])
    // Whom the world knows is no question.
    let known = Self.people.replacing("the mayor of Braga", with: "the Portuguese president")
    #expect(words("role", known) == [])
  }

  @Test func `a role is asked for among those who hold a like one`() {
    let ministers = """
      Ana Horvat, the minister of the interior, met Ivo Kos, the minister of public works, in 2021.
      Marta Lindqvist, the minister of foreign trade, came to Faro.
      """
    let found = words("role-choice", ministers)
    #expect(
      found.contains(
        "Whom does the Gazette describe as “minister of foreign trade”? -> Marta Lindqvist"),
      "\(found)")
    // A mayor among a museum's director and an office's head is known by the title.
    #expect(words("role-choice", Self.people) == [])
  }

  @Test func `a role of two people is asked for by neither`() {
    let text = """
      Ana Horvat, the mayor of Braga, met Ivo Kos, the mayor of Lagos, in 2021.
      Marta Lindqvist, the director of the city museum, met Nora Blum, a doctor, in Faro.
      """
    for question in Drafting.proposed("role-choice", Drafting.material(text)) {
      guard case .choice(let ask, _, let others) = question.body else { continue }
      if ask.contains("mayor") {
        #expect(Set(others).isDisjoint(with: ["Ana Horvat", "Ivo Kos"]))
      }
    }
  }

  @Test(arguments: [
    "Ana Horvat, his lawyer, came.", "Ana Horvat, the mayor, came.",
    "Ana Horvat, the company's new chairman, came.", "Ana Horvat, sister of a singer, came.",
  ])
  func `a role that tells nobody apart is not asked for`(text: String) {
    let others = "Ivo Kos met Marta Lindqvist and Nora Blum in Faro.\n"
    #expect(words("role-choice", others + text) == [])
  }

  // MARK: All

  /// Whatever is proposed cites the sentence that it shows, and its key is not among its others.
  @Test(arguments: Proposing.all.map(\.name))
  func `evidence covers what is shown`(name: String) {
    let material = Drafting.material([Self.people, "A ferry carried 120 goats to Porto in 2019."])
    for candidate in Drafting.proposed(name, material) {
      #expect(!candidate.evidence.isEmpty)
      #expect(candidate.proposer == name)
      #expect((1...3).contains(candidate.difficulty))
      #expect(Set(candidate.evidence.map(\.article)) == Set(candidate.about))
      for statement in candidate.statements {
        #expect(
          candidate.evidence.contains {
            $0.article == statement.article && $0.paragraph == statement.paragraph
              && statement.tokens.clamped(to: $0.tokens) == statement.tokens
          })
      }
    }
  }
}
