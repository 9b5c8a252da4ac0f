/// What a game came to, for one player or for all.
package struct Summary: Hashable, Sendable {
  /// A line of a table.
  package struct Row: Hashable, Sendable {
    package var name: String
    package var asked: Int
    package var right: Int
    /// Mean fraction right, 0 to 1.
    package var fraction: Double
  }

  package var asked: Int
  package var right: Int
  package var skipped: Int
  package var points: Double
  /// Mean fraction right, 0 to 1; 0 where nothing was asked.
  package var accuracy: Double
  /// By source id, in the pack's order; a question about two sources counts for both.
  package var bySource: [Row]
  /// By kind, in the order met.
  package var byKind: [Row]
  /// Sources named where naming them was offered, and how often they decided.
  package var citesGiven: Int
  package var citesRight: Int
  package var calibration: Calibration
  package var discernment: Discernment?
  /// Slots whose answer was not right, in order.
  package var missed: [Int]
}

extension Game {
  /// The summary so far. Voided questions count nowhere; skips stay out of the calibration.
  package func summary(player: Int? = nil) -> Summary {
    let counted = outcomes.filter { outcome in
      (player == nil || self.player(ofSlot: outcome.slot) == player)
        && !voided.contains(question(ofSlot: outcome.slot).id)
    }
    var kinds: [String] = []
    for outcome in counted {
      let kind = question(ofSlot: outcome.slot).kind
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    let betted = counted.compactMap(\.mark.citesDecide)
    return Summary(
      asked: counted.count,
      right: counted.count(where: \.isRight),
      skipped: counted.count(where: \.isSkipped),
      points: counted.reduce(0) { $0 + $1.points.total },
      accuracy: counted.map(\.mark.fraction).mean,
      bySource: pack.sources.compactMap { source in
        row(source.id, of: counted) { $0.about.contains(source.id) }
      },
      byKind: kinds.compactMap { kind in row(kind, of: counted) { $0.kind == kind } },
      citesGiven: betted.count,
      citesRight: betted.count { $0 },
      calibration: Calibration(
        counted.compactMap { outcome in
          outcome.answer?.certainty.map {
            .init(probability: Double($0) / 100, isRight: outcome.isRight)
          }
        }),
      discernment: Discernment(counted.compactMap(call)),
      missed: counted.filter { !$0.isRight }.map(\.slot))
  }

  private func row(
    _ name: String, of outcomes: [Outcome], where belongs: (Question) -> Bool
  ) -> Summary.Row? {
    let members = outcomes.filter { belongs(question(ofSlot: $0.slot)) }
    guard !members.isEmpty else { return nil }
    return Summary.Row(
      name: name, asked: members.count, right: members.count(where: \.isRight),
      fraction: members.map(\.mark.fraction).mean)
  }

  private func call(_ outcome: Outcome) -> (key: Verdict, called: Verdict)? {
    guard let key = question(ofSlot: outcome.slot).verdict,
      case .option(let words) = outcome.answer?.response,
      let called = Verdict.allCases.first(where: { $0.words == words })
    else { return nil }
    return (key, called)
  }
}
