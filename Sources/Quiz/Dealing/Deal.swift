/// The questions of one game in their order, dealt in rounds.
package struct Deal: Hashable, Sendable {
  package var rounds: [Round]
  package var slots: [Slot]

  package init(rounds: [Round] = [], slots: [Slot] = []) {
    self.rounds = rounds
    self.slots = slots
  }

  /// Up to five questions about a case: one or two sources, whose card opens the round.
  package struct Round: Hashable, Sendable {
    /// Ids of the case's sources, in the pack's order.
    package var sources: [String]
    /// Positions in `slots`.
    package var slots: Range<Int>
  }

  /// A question's place in the game.
  package struct Slot: Hashable, Sendable {
    /// Index in the pack's questions.
    package var question: Int
    /// Index in `rounds`.
    package var round: Int
    /// Ids of the sources that its citations name.
    package var deciding: [String]
    /// Whether naming the deciding source is a fair bet here: the case has two sources, the stem
    /// names neither, and not both decide.
    package var isCitationOpen: Bool
  }
}

extension Deal {
  /// The deal of which only the questions' ids are known, round by round, as a journal keeps it.
  ///
  /// Nil where the pack lacks one of them.
  package init?(rounds: [(sources: [String], questions: [String])], in pack: Pack) {
    var places: [String: Int] = [:]
    for (index, question) in pack.questions.enumerated() { places[question.id] = index }
    self.init()
    for (index, round) in rounds.enumerated() {
      let start = slots.count
      for id in round.questions {
        guard let place = places[id] else { return nil }
        slots.append(CitationBet.slot(place, of: pack, round: index, sources: round.sources))
      }
      self.rounds.append(Round(sources: round.sources, slots: start..<slots.count))
    }
  }
}
