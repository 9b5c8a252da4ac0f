/// A game: the pack, a seed, a rule and the actions so far, as one value.
///
/// It knows no clock, no terminal and no network. A front end performs what ``apply(_:)`` returns,
/// and the same actions on the same pack, settings and seed give the same game.
package struct Game: Sendable {
  package internal(set) var pack: Pack
  package let settings: GameSettings
  package let seed: UInt64
  package let deal: Deal
  package internal(set) var phase: Phase
  /// What was answered or skipped, in the order of the slots.
  package internal(set) var outcomes: [Outcome] = []
  /// Second looks, in the order taken; they carry no points.
  package internal(set) var secondLooks: [Outcome] = []
  /// Ids of questions that were taken out of the scoring.
  package internal(set) var voided: Set<String> = []
  /// Outcomes before this index need no second look any more.
  var reviewed = 0
  /// Everything that was done, for replay.
  package internal(set) var actions: [GameAction] = []

  /// Where the game stands.
  package enum Phase: Hashable, Sendable {
    case asking(Turn)
    case ended
  }

  /// A question before the player.
  package struct Turn: Hashable, Sendable {
    package var slot: Int
    package var isSecondLook: Bool
    package var help: Help = []
  }

  package init(pack: Pack, settings: GameSettings = GameSettings(), seed: UInt64) {
    self.pack = pack
    self.settings = settings
    self.seed = seed
    deal =
      settings.order.isEmpty
      ? Dealer.deal(pack, filter: settings.filter, count: settings.count, seed: seed)
      : Deal(order: settings.order, in: pack)
    phase = deal.slots.isEmpty ? .ended : .asking(Turn(slot: 0, isSecondLook: false))
    outcomes.reserveCapacity(deal.slots.count)
  }

  /// What a front end shows before the next action: the card of the case at hand, and what is asked.
  package var opening: [GameEvent] {
    guard case .asking(let turn) = phase else { return [.ended] }
    let round = deal.slots[turn.slot].round
    return (deal.rounds.isEmpty ? [] : [.roundOpened(round)]) + [.asked(turn)]
  }

  /// Does one thing, and tells what came of it.
  ///
  /// - Throws: a ``Refusal``, and then nothing has changed.
  package mutating func apply(_ action: GameAction) throws(Refusal) -> [GameEvent] {
    let events =
      switch action {
      case .answer(let answer, let milliseconds): try answered(answer, milliseconds)
      case .skip(let milliseconds): try skipped(milliseconds)
      case .hint: try hinted()
      case .source: try passagesShown()
      case .dispute(let why): try disputed(why)
      case .void(let question): try void(question)
      case .rekey(let question, let response): try rekey(question, response)
      case .end: try end()
      }
    actions.append(action)
    return events
  }

  /// Points of all players, or of one.
  package func total(player: Int? = nil) -> Double {
    outcomes.reduce(0) { sum, outcome in
      player == nil || self.player(ofSlot: outcome.slot) == player
        ? sum + outcome.points.total : sum
    }
  }

  /// Index of the player whose turn a slot is: question k goes to player k mod n.
  package func player(ofSlot slot: Int) -> Int {
    slot % max(1, settings.players.count)
  }

  /// The question of a slot, as its key now stands.
  package func question(ofSlot slot: Int) -> Question {
    pack.questions[deal.slots[slot].question]
  }
}
