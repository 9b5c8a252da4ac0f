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
    let question = game.pack.questions[slot.question]
    let scorer = Scorer(
      rule: game.settings.rule, slot: slot, form: form,
      seconds: question.seconds ?? game.settings.seconds)
    mark = Mark(fraction: fraction, citesDecide: scorer.citesDecide(answer.cites))
    guard counts, game.voided.isEmpty || !game.voided.contains(question.id) else {
      points = Points()
      return
    }
    points = scorer.points(
      for: mark, certainty: answer.certainty, milliseconds: milliseconds, help: help)
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
