import Quiz
import Testing

@Suite struct DealerTests {
  @Test func `a game has the questions asked for, in rounds of up to five`() {
    for seed in 0..<300 as Range<UInt64> {
      let deal = Dealer.deal(SamplePack.make(seed: seed % 7), count: 12, seed: seed)
      #expect(deal.slots.count == 12)
      #expect(Set(deal.slots.map(\.question)).count == 12)
      #expect(deal.rounds.allSatisfy { (1...5).contains($0.slots.count) })
      #expect(deal.rounds.flatMap { Array($0.slots) } == Array(0..<12))
      #expect(
        deal.slots.allSatisfy {
          deal.rounds[$0.round].slots.contains(deal.slots.firstIndex(of: $0) ?? -1)
        })
    }
  }

  @Test func `a question's sources stand on its round's card`() {
    for seed in 0..<300 as Range<UInt64> {
      let pack = SamplePack.make(seed: seed % 7)
      let deal = Dealer.deal(pack, count: 20, seed: seed)
      for slot in deal.slots {
        let card = deal.rounds[slot.round].sources
        #expect((1...2).contains(card.count))
        #expect(pack.questions[slot.question].about.allSatisfy(card.contains))
      }
    }
  }

  @Test func `no fact is asked twice while others remain`() {
    for seed in 0..<500 as Range<UInt64> {
      let pack = SamplePack.make(seed: 3)
      let deal = Dealer.deal(pack, count: 60, seed: seed)
      let facts = deal.slots.map { pack.questions[$0.question].fact }
      let distinct = Set(pack.questions.map(\.fact)).count
      #expect(Set(facts.prefix(distinct)).count == distinct)
    }
  }

  @Test func `core questions come first`() {
    let pack = SamplePack.make()
    for seed in 0..<200 as Range<UInt64> {
      let deal = Dealer.deal(pack, count: 8, seed: seed)
      let core = deal.slots.count { pack.questions[$0.question].tags.contains("core") }
      #expect(core >= 5)
    }
  }

  @Test func `kinds are spread`() {
    let pack = SamplePack.make(questions: 140)
    for seed in 0..<100 as Range<UInt64> {
      let deal = Dealer.deal(pack, count: 10, seed: seed)
      #expect(Set(deal.slots.map { pack.questions[$0.question].kind }).count >= 4)
    }
  }

  @Test func `more questions than there are is all of them`() {
    let pack = SamplePack.make(questions: 9)
    #expect(Dealer.deal(pack, count: 50, seed: 1).slots.count == 9)
  }

  @Test func `a filter admits what it names and nothing else`() {
    var pack = SamplePack.make()
    pack.questions[0].status = .draft
    pack.questions[1].status = .rejected
    pack.questions[2].status = .unsourced
    func ids(_ filter: QuestionFilter) -> [Question] { pack.questions.filter(filter.admits) }
    #expect(ids(QuestionFilter()).count == 57)
    #expect(ids(QuestionFilter(drafts: true)).count == 59)
    #expect(ids(QuestionFilter(kinds: ["number"])).allSatisfy { $0.kind == "number" })
    #expect(ids(QuestionFilter(tags: ["core"])).allSatisfy { $0.tags.contains("core") })
    #expect(ids(QuestionFilter(without: ["core"])).allSatisfy { !$0.tags.contains("core") })
    #expect(ids(QuestionFilter(only: ["q7", "q9"])).map(\.id) == ["q7", "q9"])
    #expect(ids(QuestionFilter(sources: ["s1"])).allSatisfy { $0.about.contains("s1") })
    #expect(ids(QuestionFilter(difficulties: [3])).allSatisfy { $0.difficulty == 3 })
    #expect(ids(QuestionFilter(difficulties: [3])).count == 20 - 1)
  }

  /// Two questions on one paragraph: the first reveal prints the number that the second asks.
  @Test func `what an earlier reveal told is not asked while others remain`() {
    let source = Source(
      id: "a", label: "the Alpha",
      passages: [
        Passage(id: "p1", paragraph: 1, note: "The office counted 1,200 lorries."),
        Passage(id: "p2", paragraph: 2, note: "It rained."),
      ])
    func question(_ id: String, _ key: Form, _ passage: String, _ why: String) -> Question {
      Question(
        id: id, kind: "k", stem: "Stem of \(id)?", form: key, about: ["a"],
        citations: [Citation(source: "a", passage: passage)], explanation: why)
    }
    let who = question(
      "who", .text(TextKey(accepted: ["the office"])), "p1", "The office counted them.")
    let count = question(
      "count", .number(NumberKey(value: 1200, unit: "lorries")), "p1", "By the office's count.")
    let weather = question("weather", .text(TextKey(accepted: ["rain"])), "p2", "Wet.")
    let pack = Pack(id: "p", title: "P", sources: [source], questions: [who, count, weather])
    for seed in 0..<50 as Range<UInt64> {
      let ids = Dealer.deal(pack, count: 3, seed: seed).slots.map { pack.questions[$0.question].id }
      #expect(ids != ["who", "count", "weather"] && ids != ["count", "who", "weather"])
      #expect(Set(ids).count == 3)
    }
  }
}
