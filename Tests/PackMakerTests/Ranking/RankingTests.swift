import Quiz
import Testing

@testable import PackMaker

/// What is offered among candidates that all passed.
@Suite struct RankingTests {
  /// Two articles of three paragraphs, so that candidates have somewhere to stand.
  private static let material = Drafting.material(
    "One storm came.\nTwo storms came.\nThree storms came.",
    "Four storms came.\nFive storms came.\nSix storms came.")

  private func candidate(
    _ body: Candidate.Body, proposer: String = "supported-claim", article: Int = 0,
    paragraph: Int = 2, fact: String, worth: Double = 3, difficulty: Int = 2
  ) -> Candidate {
    Candidate(
      proposer: proposer, body: body, about: [article],
      evidence: [.init(article: article, paragraph: paragraph, tokens: 0..<1)], statements: [],
      explanation: "So it says.", difficulty: difficulty, fact: fact, worth: worth)
  }

  /// A claim of words that no other claim has.
  private func claim(_ number: Int, _ verdict: Verdict = .supported) -> Candidate.Body {
    .claim("alpha\(number) bravo\(number) delta\(number) gamma\(number).", verdict: verdict)
  }

  /// A gap in words that no other has.
  private func gap(_ number: Int) -> Candidate.Body {
    .number(
      ask: "Which number fills “alpha\(number) bravo\(number) delta\(number) ___”?",
      value: 4, unit: "boats")
  }

  private func chosen(
    _ candidates: [Candidate], count: Int = 2, kinds: Set<String> = [],
    difficulties: Set<Int> = [], seed: UInt64 = 1
  ) -> [Candidate] {
    Ranking(count: count, kinds: kinds, difficulties: difficulties, seed: seed)
      .chosen(from: candidates, in: Self.material)
  }

  @Test func `the one worth most comes first`() {
    let candidates = [1.0, 4.0, 2.0].enumerated().map { number, worth in
      candidate(gap(number), fact: "f\(number)", worth: worth)
    }
    #expect(chosen(candidates, count: 3).map(\.fact).first == "f1")
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `one of a fact is taken`(seed: UInt64) {
    let candidates = (0..<3).map { candidate(gap($0), fact: "same") }
    #expect(chosen(candidates, count: 3, seed: seed).count == 1)
  }

  @Test func `a role that a claim shows beside its name is not asked for`() {
    let asked = candidate(
      .choice(
        ask: "Whom does the Gazette describe as “chief baker of Braga”?", key: "Ana Horvat",
        others: ["Ivo Kos", "Eva Reis"]), proposer: "role-choice", paragraph: 1, fact: "a", worth: 4
    )
    func facts(beside words: String) -> [String] {
      let said = candidate(
        .claim(words, verdict: .supported), paragraph: 0, fact: "b", worth: 3)
      // The verdicts take turns, and so a claim that is not supported comes first.
      let other = candidate(claim(9, .refuted), article: 1, fact: "c", worth: 5)
      return chosen([asked, said, other], count: 3).map(\.fact).sorted()
    }
    #expect(facts(beside: "Ana Horvat, chief baker of Braga, said that bread was dear.").count == 2)
    #expect(facts(beside: "Ana Horvat said that bread was dear in Lagos.") == ["a", "b", "c"])
  }

  @Test func `who is told to be what is not asked for by their words`() {
    let asked = {
      var made = candidate(
        .whoSaid(statement: "alpha bravo delta", speaker: "Ana Horvat", others: ["Ivo Kos"]),
        proposer: "speaker", paragraph: 1, fact: "a", worth: 4)
      made.people = ["Ana Horvat"]
      return made
    }()
    func role(_ name: String) -> Candidate {
      candidate(
        .choice(ask: "Whom does it describe as “mayor”?", key: name, others: ["Eva Reis"]),
        proposer: "role-choice", fact: "b", worth: 3)
    }
    #expect(chosen([asked, role("Ana Horvat")]).map(\.fact) == ["a"])
    #expect(chosen([asked, role("Jan Maly")]).count == 2)
  }

  @Test func `who is named beside the matter is not asked for it`() {
    var asked = candidate(
      .whoSaid(
        statement: "the Essdorf ruling helped bank stocks", speaker: "Ana Horvat",
        others: ["Ivo Kos"]),
      proposer: "speaker", paragraph: 1, fact: "a", worth: 4)
    asked.people = ["Ana Horvat"]
    func claim(_ name: String) -> Candidate {
      candidate(
        .claim("\(name) saw gains of stocks behind the Essdorf matter.", verdict: .refuted),
        fact: "b", worth: 3)
    }
    #expect(chosen([asked, claim("Horvat")]).map(\.fact) == ["a"])
    #expect(chosen([asked, claim("Maly")]).count == 2)
  }

  @Test func `one of near-duplicates is taken`() {
    let a = candidate(
      .claim("A ferry struck rocks near Porto yesterday evening.", verdict: .supported), fact: "a",
      worth: 4)
    let b = candidate(
      .claim("A ferry struck rocks near Porto before evening.", verdict: .supported), fact: "b")
    let c = candidate(
      .claim("Bakers gave their bread to hungry soldiers.", verdict: .refuted), fact: "c",
      worth: 1)
    #expect(chosen([a, b, c], count: 3).map(\.fact) == ["a", "c"])
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `another paragraph comes before a second of the same`(seed: UInt64) {
    let candidates = [(0, 2), (1, 2), (2, 1)].map { number, paragraph in
      candidate(gap(number), paragraph: paragraph, fact: "f\(number)", worth: 3)
    }
    let paragraphs = chosen(candidates, seed: seed).compactMap { $0.evidence.first?.paragraph }
    #expect(Set(paragraphs) == [1, 2])
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `another article comes before a second of the same`(seed: UInt64) {
    let candidates = [(0, 0), (1, 0), (2, 1)].map { number, article in
      candidate(gap(number), article: article, paragraph: 2, fact: "f\(number)")
    }
    #expect(Set(chosen(candidates, seed: seed).flatMap(\.about)) == [0, 1])
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `another verdict comes before a second of the same`(seed: UInt64) {
    let candidates = [(0, Verdict.supported), (1, .supported), (2, .refuted)].map {
      number, verdict in
      candidate(claim(number, verdict), fact: "f\(number)")
    }
    let verdicts = chosen(candidates, seed: seed).compactMap { candidate -> Verdict? in
      if case .claim(_, let verdict) = candidate.body { verdict } else { nil }
    }
    #expect(Set(verdicts) == [.supported, .refuted])
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `another proposer comes before a second of the same`(seed: UInt64) {
    let candidates = [(0, "number-gap"), (1, "number-gap"), (2, "date-gap")].map {
      number, proposer in
      candidate(
        .choice(ask: "alpha\(number) bravo\(number)?", key: "a", others: ["b", "c"]),
        proposer: proposer, fact: "f\(number)")
    }
    #expect(Set(chosen(candidates, seed: seed).map(\.proposer)) == ["number-gap", "date-gap"])
  }

  @Test func `the lead is worth more than what follows`() {
    let candidates = [1, 2, 0].map { candidate(gap($0), paragraph: $0, fact: "p\($0)") }
    #expect(chosen(candidates, count: 1).map(\.fact) == ["p0"])
  }

  @Test(arguments: 0...6)
  func `no more are taken than are wanted`(count: Int) {
    let candidates = (0..<5).map { candidate(gap($0), paragraph: $0 % 3, fact: "f\($0)") }
    #expect(chosen(candidates, count: count).count == min(count, 5))
  }

  @Test func `kinds and difficulties are kept to`() {
    let candidates = [
      candidate(claim(0, .refuted), fact: "claim", difficulty: 1),
      candidate(.number(ask: "How many?", value: 4, unit: "boats"), fact: "number", difficulty: 2),
      candidate(
        .whoSaid(statement: "alpha", speaker: "a", others: ["b"]), fact: "who", difficulty: 3),
    ]
    #expect(chosen(candidates, count: 9).count == 3)
    #expect(chosen(candidates, count: 9, kinds: ["number"]).map(\.fact) == ["number"])
    #expect(
      Set(chosen(candidates, count: 9, kinds: ["claim", "who-said"]).map(\.fact))
        == ["claim", "who"])
    #expect(chosen(candidates, count: 9, difficulties: [3]).map(\.fact) == ["who"])
    #expect(chosen(candidates, count: 9, kinds: ["number"], difficulties: [3]).isEmpty)
  }

  @Test func `a seed decides among equals, always in the same way`() {
    let candidates = (0..<9).map { candidate(gap($0), fact: "f\($0)") }
    let firsts = (0..<20 as Range<UInt64>).map { seed in
      let once = chosen(candidates, count: 4, seed: seed).map(\.fact)
      #expect(once == chosen(candidates, count: 4, seed: seed).map(\.fact))
      return once.first
    }
    #expect(Set(firsts).count > 3)
  }

  @Test func `of claims on who vouches one is taken`() {
    let candidates = (0..<5).map {
      candidate(claim($0), proposer: "voice-claim", fact: "f\($0)", worth: 4)
    }
    #expect(chosen(candidates, count: 5).count == 1)
  }

  @Test func `of one wording the verdicts take turns`() {
    let candidates = (0..<6).map { number in
      var made = candidate(
        claim(number, number == 5 ? .notStated : .supported), fact: "f\(number)",
        worth: number == 5 ? 1 : 4)
      made.form = "said"
      return made
    }
    #expect(Set(chosen(candidates, count: 6).map(\.fact)).count == 3)
    #expect(chosen(candidates, count: 6).contains { $0.fact == "f5" })
  }

  @Test func `supported claims are one more than the others at most`() {
    let supported = (0..<9).map { candidate(claim($0), fact: "f\($0)", worth: 9) }
    #expect(chosen(supported, count: 9).count == 1)
    let others = (9..<12).map { candidate(claim($0, .notStated), fact: "f\($0)") }
    let all = chosen(supported + others, count: 20)
    #expect((6...7).contains(all.count))
    #expect(others.allSatisfy { other in all.contains { $0.fact == other.fact } })
  }

  @Test func `a claim that is alone is supported every other time`() {
    let alone = (0..<40).filter { number in
      !chosen([candidate(claim(number), fact: "f")], count: 1).isEmpty
    }
    #expect((12...28).contains(alone.count))
  }

  @Test func `the same two people, and a passage that tells who spoke, are taken once`() {
    func spoken(_ number: Int, _ people: [String], paragraph: Int) -> Candidate {
      var made = candidate(
        gap(number), article: number % 2, paragraph: paragraph, fact: "f\(number)")
      made.people = people
      return made
    }
    let pair = [
      spoken(0, ["Ana", "Ivo"], paragraph: 0), spoken(2, ["Ivo", "Ana"], paragraph: 2),
    ]
    #expect(chosen(pair).count == 1)
    let passage = [spoken(0, ["Ana"], paragraph: 0), spoken(2, [], paragraph: 0)]
    #expect(chosen(passage).count == 1)
    let apart = [spoken(0, ["Ana"], paragraph: 0), spoken(2, ["Eva"], paragraph: 2)]
    #expect(chosen(apart).count == 2)
  }
}
