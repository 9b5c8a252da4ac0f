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

extension Deal {
  /// Questions in an order that somebody else chose. Neighbours about the same one or two sources
  /// share a round; ids that the pack does not have are left out.
  package init(order: [String], in pack: Pack) {
    var places: [String: Int] = [:]
    for (index, question) in pack.questions.enumerated() { places[question.id] = index }
    var rounds: [(sources: Set<String>, questions: [Int])] = []
    for place in order.compactMap({ places[$0] }) {
      let about = Set(pack.questions[place].about)
      if let last = rounds.last, last.questions.count < Dealer.roundLength {
        let both = last.sources.union(about)
        if both.count <= max(2, last.sources.count) {
          rounds[rounds.count - 1] = (both, last.questions + [place])
          continue
        }
      }
      rounds.append((about, [place]))
    }
    self.init()
    for (index, round) in rounds.enumerated() {
      let sources = pack.sources.map(\.id).filter(round.sources.contains)
      let start = slots.count
      slots += round.questions.map {
        CitationBet.slot($0, of: pack, round: index, sources: sources)
      }
      self.rounds.append(Round(sources: sources, slots: start..<slots.count))
    }
  }
}
