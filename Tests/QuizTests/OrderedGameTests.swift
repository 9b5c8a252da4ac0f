import Quiz
import Testing

/// Games whose questions somebody else chose, and games marked by another edition's keys.
@Suite struct OrderedGameTests {
  @Test func `an order is kept, and rounds are of one or two sources and at most five questions`() {
    let pack = SamplePack.make()
    let order = ["q9", "q3", "q41", "q40", "q0", "nowhere", "q17", "q18", "q19", "q20", "q21"]
    let game = Game(pack: pack, settings: GameSettings(order: order), seed: 5)
    let asked = game.deal.slots.map { pack.questions[$0.question].id }
    #expect(asked == order.filter { $0 != "nowhere" })
    for (index, round) in game.deal.rounds.enumerated() {
      #expect((1...5).contains(round.slots.count))
      #expect((1...2).contains(round.sources.count))
      for slot in round.slots {
        #expect(game.deal.slots[slot].round == index)
        #expect(Set(game.question(ofSlot: slot).about).isSubset(of: round.sources))
      }
    }
    #expect(game.deal.rounds.flatMap { Array($0.slots) } == Array(asked.indices))
  }

  @Test func `another edition's keys change the marks of what they differ in alone`() throws {
    let pack = SamplePack.make()
    var game = Game(
      pack: pack, settings: GameSettings(hasSecondLook: false, order: ["q1", "q3", "q8", "q7"]),
      seed: 5)
    while case .asking(let turn) = game.phase {
      let key = game.question(ofSlot: turn.slot).form.keyResponse
      _ = try game.apply(.answer(Answer(key), milliseconds: 1))
    }
    var edition = pack
    edition.questions.removeAll { $0.id == "q7" }
    let q3 = try #require(edition.questions.firstIndex { $0.id == "q3" })
    edition.questions[q3].form = .number(NumberKey(value: 3, unit: "days"))
    let q8 = try #require(edition.questions.firstIndex { $0.id == "q8" })
    edition.questions[q8].explanation = "A mended comma."
    let corrected = game.adoptKeys(of: edition)
    #expect(corrected.map(\.question) == ["q3", "q7"])
    #expect(corrected.map { $0.changes.map(\.after.total) } == [[0], [0]])
    #expect(game.outcomes.map(\.points.total) == [100, 0, 100, 0])
    #expect(game.summary().asked == 3)
  }
}
