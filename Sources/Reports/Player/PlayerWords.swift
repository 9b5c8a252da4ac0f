import Quiz

/// What a player's figures say, in words that every format can use.
struct PlayerWords {
  let results: PlayerResults

  var title: String {
    results.pack.map { "How you do: \($0)" } ?? "How you do"
  }

  /// Names and values.
  var figures: [(name: String, text: String)] {
    let share = Double(results.right) / Double(max(1, results.answers))
    return [
      ("Answers", "\(results.answers), \(results.skipped) of them skipped"),
      ("Right", "\(results.right), \(Figure.percent(share))"),
      (
        "Days in a row",
        "\(results.streak) now, \(results.longestStreak) at the most, "
          + "of \(Figure.count(results.days.count, "day")) played"
      ),
    ]
  }

  /// Empty where no certainty was given.
  var certainty: [(name: String, text: String)] {
    guard let brier = results.brier else { return [] }
    let surplus = results.overconfidence
    let direction = surplus > 0 ? "surer than right" : "less sure than right"
    func figure(_ value: Double) -> String { Figure.fixed(value, decimals: 3) }
    return [
      (
        "Certainty less share right",
        Figure.signed(percent: surplus)
          + (Figure.percent(abs(surplus)) == "0%" ? "" : " (\(direction))")
      ),
      ("Brier score", "\(figure(brier.score)) (0 is best, 0.25 a coin's)"),
      (
        "Its parts",
        "reliability \(figure(brier.reliability)) - resolution \(figure(brier.resolution)) + "
          + "uncertainty \(figure(brier.uncertainty))"
      ),
    ]
  }

  /// Empty where no claim was answered.
  var claims: [(name: String, text: String)] {
    guard let found = results.discernment else { return [] }
    let direction =
      found.bias > 0 ? "more called supported than were" : "fewer called supported than were"
    return [
      ("Claims", "\(found.claims)"),
      (
        "Discernment",
        Figure.fixed(found.discernment) + " (1 tells all supported from all refuted, 0 none)"
      ),
      (
        "Bias",
        Figure.signed(percent: found.bias)
          + (Figure.percent(abs(found.bias)) == "0%" ? "" : " (\(direction))")
      ),
    ]
  }

  static func missed(_ question: PlayerResults.Question) -> String {
    "missed \(question.missed) of \(Figure.count(question.answers, "time"))"
  }
}
