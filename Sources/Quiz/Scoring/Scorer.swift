/// Turns marks into points under one rule for one question: what a game and a class have in common.
package struct Scorer: Sendable {
  package var rule: any ScoringRule
  /// Options that a blind guess picks from: those of a choice, 2 for every other form.
  package var options: Int
  /// Time allowed, in seconds.
  package var seconds: Int
  /// Ids of the sources that decide.
  package var deciding: [String]
  /// Whether naming the deciding source is a fair bet here.
  package var offersBet: Bool

  package init(rule: any ScoringRule, slot: Deal.Slot, form: Form, seconds: Int) {
    self.rule = rule
    self.seconds = seconds
    options = form.guesses
    deciding = slot.deciding
    offersBet = slot.isCitationOpen && rule.offersCitationBet
  }

  /// Whether the sources that were named decide; nil where none was named or none was asked for.
  package func citesDecide(_ cites: [String]) -> Bool? {
    offersBet && !cites.isEmpty ? cites.allSatisfy(deciding.contains) : nil
  }

  /// What an answer earns. Help halves a gain; a loss stays whole, or help would pay.
  package func points(
    for mark: Mark, certainty: Int?, milliseconds: Int, help: Help = []
  ) -> Points {
    let earned = rule.points(
      for: Scorable(
        fraction: mark.fraction, certainty: certainty, options: options,
        milliseconds: milliseconds, seconds: seconds))
    return Points(
      answer: help.isEmpty || earned < 0 ? earned : earned / 2,
      citation: mark.citesDecide.flatMap { rule.points(ifCitesDecide: $0) } ?? 0,
      isHalved: !help.isEmpty && earned > 0)
  }
}

extension Form {
  /// Options that a blind guess picks from, as the logarithmic score counts them.
  fileprivate var guesses: Int {
    if case .choice(let choice) = self { choice.options.count } else { 2 }
  }
}
