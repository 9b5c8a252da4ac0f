/// How a game ended: the last object of `--json`.
package struct SummaryObject: Codable, Hashable, Sendable {
  package var pack: String
  package var seed: UInt64
  package var rule: String
  package var asked: Int
  package var right: Int
  package var skipped: Int
  package var points: Double
  /// Mean fraction right, 0 to 1.
  package var accuracy: Double
  package var citesGiven: Int
  package var citesRight: Int
  /// Mean squared error of the certainties; nil where none was given.
  package var brier: Double?
  package var overconfidence: Double?
  package var discernment: Double?
  package var bias: Double?
  package var bySource: [Row]
  package var byKind: [Row]
  /// Ids of the questions that were not right.
  package var missed: [String]
  package var players: [Player]?
  package var share: String

  package struct Row: Codable, Hashable, Sendable {
    package var name: String
    package var asked: Int
    package var right: Int
  }

  package struct Player: Codable, Hashable, Sendable {
    package var name: String
    package var asked: Int
    package var right: Int
    package var points: Double
  }

  package init(_ game: Game) {
    let summary = game.summary()
    pack = game.pack.id
    seed = game.seed
    rule = game.settings.rule.name
    asked = summary.asked
    right = summary.right
    skipped = summary.skipped
    points = summary.points
    accuracy = summary.accuracy
    citesGiven = summary.citesGiven
    citesRight = summary.citesRight
    brier = BrierScore(summary.calibration.forecasts)?.score
    overconfidence = summary.calibration.isEmpty ? nil : summary.calibration.overconfidence
    discernment = summary.discernment?.discernment
    bias = summary.discernment?.bias
    bySource = summary.bySource.map { Row(name: $0.name, asked: $0.asked, right: $0.right) }
    byKind = summary.byKind.map { Row(name: $0.name, asked: $0.asked, right: $0.right) }
    missed = summary.missed.map { game.question(ofSlot: $0).id }
    players =
      game.settings.players.isEmpty
      ? nil
      : game.settings.players.indices.map { player in
        let own = game.summary(player: player)
        return Player(
          name: game.settings.players[player], asked: own.asked, right: own.right,
          points: own.points)
      }
    share = game.shareLine { $0.sign }
  }
}

extension Game {
  /// The line that can be shared: pack, seed, marks and points, and nothing that gives a key away.
  ///
  /// - Parameter sign: what stands for an outcome.
  package func shareLine(sign: (Outcome) -> String) -> String {
    let signs = outcomes.map { outcome in
      voided.contains(question(ofSlot: outcome.slot).id) ? "-" : sign(outcome)
    }
    let parts = ["factcheck", pack.id, "\(seed)", signs.joined(), Figures.rounded(total())]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Outcome {
  /// `✓` right, `✗` wrong, `½` in part, `–` skipped.
  package var sign: String {
    if isSkipped { return "–" }
    return isRight ? "✓" : mark.fraction > 0 ? "½" : "✗"
  }
}
