package import Quiz

/// How a class did, from the votes that count and the keys as they stand.
package struct LessonStatistics: Hashable, Sendable {
  package var calibration: Calibration
  /// Nil where nobody gave a certainty.
  package var brier: BrierScore?
  /// Nil where no claim was answered.
  package var discernment: Discernment?
  /// One for each question that was scored, in the order of the lesson.
  package var items: [Item]

  package struct Item: Hashable, Sendable {
    package var slot: Int
    package var answered: Int
    /// Mean fraction right, 0 to 1; 0 where nobody answered.
    package var facility: Double
    /// The same of the first vote, where there were two.
    package var facilityBefore: Double?
    /// Mean certainty, 0 to 1; nil where nobody gave one.
    package var certainty: Double?
    package var disputes: Int
  }
}

extension Lesson {
  /// The class's statistics so far; hands count like answers. Void questions count nowhere.
  package var statistics: LessonStatistics {
    var forecasts: [Calibration.Forecast] = []
    var calls: [(key: Verdict, called: Verdict)] = []
    var items: [LessonStatistics.Item] = []
    let slots = settings.pace == .selfPaced ? Array(polls.indices) : revealed.sorted()
    for slot in slots where !keyings[slot].isVoid {
      let poll = polls[slot]
      let counts = poll.counts(of: roster.students.count) { !roster.students[$0].isRemoved }
      items.append(item(slot, counts, &forecasts))
      guard let key = verdict(slot) else { continue }
      for (response, count) in zip(poll.responses, counts) {
        guard case .option(let words) = response,
          let called = Verdict.allCases.first(where: { $0.words == words })
        else { continue }
        calls += Array(repeating: (key: key, called: called), count: count)
      }
    }
    let calibration = Calibration(forecasts)
    return LessonStatistics(
      calibration: calibration, brier: BrierScore(forecasts), discernment: Discernment(calls),
      items: items)
  }

  private func item(
    _ slot: Int, _ counts: [Int], _ forecasts: inout [Calibration.Forecast]
  ) -> LessonStatistics.Item {
    let poll = polls[slot]
    var certainties = (sum: 0.0, count: 0)
    for student in roster.students.indices where !roster.students[student].isRemoved {
      let vote = poll.counting(student)
      guard vote.isGiven, vote.certainty >= 0 else { continue }
      let probability = Double(vote.certainty) / 100
      certainties.sum += probability
      certainties.count += 1
      let isRight = poll.fractions[Int(vote.response)] == 1
      forecasts.append(.init(probability: probability, isRight: isRight))
    }
    func facility(_ counts: [Int]) -> Double {
      let sum = zip(poll.fractions, counts).reduce(0) { $0 + $1.0 * Double($1.1) }
      return sum / Double(max(1, counts.reduce(0, +)))
    }
    let before =
      poll.ballots.count > 1
      ? poll.counts(of: roster.students.count, ballot: 0) { !roster.students[$0].isRemoved } : nil
    return LessonStatistics.Item(
      slot: slot, answered: counts.reduce(0, +), facility: facility(counts),
      facilityBefore: before.map(facility),
      certainty: certainties.count > 0 ? certainties.sum / Double(certainties.count) : nil,
      disputes: poll.disputes.count)
  }

  /// A claim's verdict as the key now stands; nil where the question is no claim.
  private func verdict(_ slot: Int) -> Verdict? {
    guard question(slot).verdict != nil else { return nil }
    return Verdict.allCases.first { keyings[slot].words.hasPrefix($0.words) }
  }
}
