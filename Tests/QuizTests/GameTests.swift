import Quiz
import Testing

@Suite struct GameTests {
  @Test(arguments: ScoringRules.all.map(\.name))
  func `replay of the recorded actions gives the same scores`(ruleName: String) throws {
    let rule = try #require(ScoringRules.named(ruleName))
    for seed in 0..<220 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed ^ 0xF00D)
      let pack = SamplePack.make(seed: seed)
      let settings = GameSettings(
        count: 5 + generator.next(below: 20), rule: rule,
        players: ["Ana", "Ben", "Cai"].dropLast(generator.next(below: 4)).map { $0 },
        isOpenBook: generator.next(below: 4) == 0)
      var game = Game(pack: pack, settings: settings, seed: seed)
      for _ in 0..<80 {
        let action = SamplePack.action(in: game, with: &generator)
        _ = try? game.apply(action)
      }
      let replayed = try Game.replay(
        pack: pack, settings: settings, seed: seed, actions: game.actions)
      #expect(replayed.outcomes == game.outcomes)
      #expect(replayed.secondLooks == game.secondLooks)
      #expect(replayed.phase == game.phase)
      #expect(replayed.total() == game.total())
      #expect(replayed.summary() == game.summary())
    }
  }

  @Test func `a refused action changes nothing`() {
    var refused = 0
    for seed in 0..<200 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var game = Game(pack: SamplePack.make(seed: seed), seed: seed)
      for _ in 0..<60 {
        let before = game
        do {
          _ = try game.apply(SamplePack.action(in: game, with: &generator))
        } catch {
          refused += 1
          #expect(game.phase == before.phase)
          #expect(game.outcomes == before.outcomes)
          #expect(game.secondLooks == before.secondLooks)
          #expect(game.pack == before.pack)
          #expect(game.voided == before.voided)
          #expect(game.actions == before.actions)
        }
      }
    }
    #expect(refused > 1000)
  }

  @Test func `the same seed gives the same game, and another seed another`() {
    let pack = SamplePack.make()
    let deals = (0..<50 as Range<UInt64>).map { Game(pack: pack, seed: $0).deal }
    let again = (0..<50 as Range<UInt64>).map { Game(pack: pack, seed: $0).deal }
    #expect(deals == again)
    #expect(Set(deals).count > 45)
  }

  @Test func `what was missed comes back once, without points`() throws {
    let pack = SamplePack.make()
    var game = Game(pack: pack, settings: GameSettings(count: 4), seed: 3)
    var events: [GameEvent] = []
    for _ in 0..<4 { events += try game.apply(.skip(milliseconds: 1)) }
    #expect(events.contains(.secondLookOpened(4)))
    let turn = try #require(game.current)
    #expect(turn.turn.isSecondLook)
    #expect(turn.number == 1 && turn.of == 4)
    for _ in 0..<4 {
      guard case .asking(let turn) = game.phase else { break }
      let key = game.question(ofSlot: turn.slot).form.keyResponse
      events += try game.apply(.answer(Answer(key), milliseconds: 1))
    }
    #expect(game.phase == .ended)
    #expect(events.last == .ended)
    #expect(game.total() == 0)
    #expect(game.secondLooks.count == 4)
    #expect(game.secondLooks.allSatisfy { $0.isRight })
    #expect(game.summary().right == 0)
  }

  @Test func `a hint halves what a right answer earns and no loss`() throws {
    let pack = SamplePack.make()
    let settings = GameSettings(
      count: 1, filter: QuestionFilter(only: ["q1"]), rule: CertaintyRule())
    for (response, certainty, points) in [
      (Response?.none, 90, 1.5), (.some(.option("wrong")), 90, -6.0),
    ] {
      var game = Game(pack: pack, settings: settings, seed: 5)
      let question = game.question(ofSlot: 0)
      guard question.hint != nil, case .choice(let choice) = question.form else {
        Issue.record("the sample has a choice with a hint")
        return
      }
      _ = try game.apply(.hint)
      let answer =
        response.map { _ in Response.option(choice.options[1]) } ?? question.form.keyResponse
      _ = try game.apply(.answer(Answer(answer, certainty: certainty), milliseconds: 1))
      #expect(game.total() == points)
    }
  }

  @Test func `passages cost nothing with an open book`() throws {
    let pack = SamplePack.make()
    for (isOpen, points) in [(true, 100.0), (false, 50.0)] {
      var game = Game(
        pack: pack, settings: GameSettings(count: 1, isOpenBook: isOpen), seed: 1)
      _ = try game.apply(.source)
      _ = try game.apply(
        .answer(Answer(game.question(ofSlot: 0).form.keyResponse), milliseconds: 1))
      #expect(game.total() == points)
    }
  }

  @Test func `players take turns`() throws {
    var game = Game(
      pack: SamplePack.make(),
      settings: GameSettings(count: 5, players: ["Ana", "Ben"], hasSecondLook: false), seed: 2)
    var turns: [Int] = []
    while let current = game.current {
      turns.append(current.player)
      let key = game.question(ofSlot: current.turn.slot).form.keyResponse
      _ = try game.apply(.answer(Answer(key), milliseconds: 1))
    }
    #expect(turns == [0, 1, 0, 1, 0])
    #expect(game.total(player: 0) == 300)
    #expect(game.total(player: 1) == 200)
    #expect(game.summary(player: 1).asked == 2)
  }

  @Test func `a voided question counts nowhere`() throws {
    var game = Game(
      pack: SamplePack.make(), settings: GameSettings(count: 3, hasSecondLook: false), seed: 9)
    let first = game.question(ofSlot: 0).id
    let second = game.question(ofSlot: 1).id
    _ = try game.apply(.answer(Answer(game.question(ofSlot: 0).form.keyResponse), milliseconds: 1))
    let events = try game.apply(.void(question: first))
    #expect(game.total() == 0)
    #expect(
      events == [
        .corrected(
          question: first, [.init(slot: 0, before: Points(answer: 100), after: Points())])
      ])
    #expect(throws: Refusal.alreadyVoid(first)) { try game.apply(.void(question: first)) }
    // The one that is being asked goes, and the next comes.
    _ = try game.apply(.void(question: second))
    #expect(game.current?.turn.slot == 2)
    _ = try game.apply(.skip(milliseconds: 1))
    #expect(game.summary().asked == 1)
  }

  @Test func `another key rescores what was answered`() throws {
    var game = Game(
      pack: SamplePack.make(),
      settings: GameSettings(
        count: 2, filter: QuestionFilter(kinds: ["claim"]), hasSecondLook: false),
      seed: 4)
    let question = game.question(ofSlot: 0)
    let other = try #require(Verdict.allCases.first { $0 != question.verdict })
    _ = try game.apply(.answer(Answer(.option(other.words)), milliseconds: 1))
    #expect(game.total() == 0)
    _ = try game.apply(.rekey(question: question.id, .option(other.words)))
    #expect(game.total() == 100)
    #expect(game.question(ofSlot: 0).verdict == other)
    #expect(throws: Refusal.doesNotFit) {
      try game.apply(.rekey(question: question.id, .number(3)))
    }
    #expect(throws: Refusal.notInThisGame("nowhere")) {
      try game.apply(.rekey(question: "nowhere", .number(3)))
    }
  }

  @Test func `a game without questions has ended`() {
    let game = Game(
      pack: SamplePack.make(), settings: GameSettings(filter: QuestionFilter(only: ["none"])),
      seed: 1)
    #expect(game.phase == .ended)
    #expect(game.opening == [.ended])
  }
}
