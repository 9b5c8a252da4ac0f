/// What came of one question.
package struct Outcome: Hashable, Sendable {
  package var slot: Int
  /// Nil where the question was skipped.
  package var answer: Answer?
  package var milliseconds: Int
  package var help: Help
  package var mark: Mark
  package var points: Points

  init(slot: Int, answer: Answer?, milliseconds: Int, help: Help) {
    self.slot = slot
    self.answer = answer
    self.milliseconds = milliseconds
    self.help = help
    mark = Mark(fraction: 0)
    points = Points()
  }

  package var isRight: Bool { mark.isRight }

  package var isSkipped: Bool { answer == nil }

  /// Marks the answer by the question's key as it now stands.
  mutating func rescore(in game: Game, counts: Bool) {
    let slot = game.deal.slots[self.slot]
    let form = game.pack.questions[slot.question].form
    guard let answer, let fraction = Marking.fraction(of: answer.response, under: form) else {
      (mark, points) = (Mark(fraction: 0), Points())
      return
    }
    let rule = game.settings.rule
    let isBet = slot.isCitationOpen && !answer.cites.isEmpty && rule.offersCitationBet
    mark = Mark(
      fraction: fraction,
      citesDecide: isBet ? answer.cites.allSatisfy(slot.deciding.contains) : nil)
    guard counts,
      game.voided.isEmpty || !game.voided.contains(game.pack.questions[slot.question].id)
    else {
      points = Points()
      return
    }
    let earned = rule.points(
      for: Scorable(
        fraction: fraction, certainty: answer.certainty, options: form.guesses,
        milliseconds: milliseconds,
        seconds: game.pack.questions[slot.question].seconds ?? game.settings.seconds))
    points = Points(
      // Help halves a gain; a loss stays whole, or help would pay.
      answer: help.isEmpty || earned < 0 ? earned : earned / 2,
      citation: mark.citesDecide.flatMap { rule.points(ifCitesDecide: $0) } ?? 0,
      isHalved: !help.isEmpty && earned > 0)
  }
}

/// How points came about.
package struct Points: Hashable, Sendable {
  package var answer: Double
  /// Won or lost by naming sources.
  package var citation: Double
  /// Whether help halved what the answer earned.
  package var isHalved: Bool

  package init(answer: Double = 0, citation: Double = 0, isHalved: Bool = false) {
    self.answer = answer
    self.citation = citation
    self.isHalved = isHalved
  }

  package var total: Double { answer + citation }
}

extension Form {
  /// Options that a blind guess picks from, as the logarithmic score counts them.
  fileprivate var guesses: Int {
    if case .choice(let choice) = self { choice.options.count } else { 2 }
  }
}
