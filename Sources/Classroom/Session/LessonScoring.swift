import Quiz

/// A slot's scoring with all that is the same for everybody worked out.
struct SlotScorer {
  var scorer: Scorer
  /// Bits of the case's sources that decide.
  var deciding: UInt32
  var isVoid: Bool
}

/// From votes to points.
extension Lesson {
  func scorer(_ slot: Int) -> SlotScorer {
    let seconds = polls[slot].allowance.map { ($0 + 999) / 1_000 } ?? 30
    let scorer = Scorer(
      rule: settings.rule, slot: deal.slots[slot], form: question(slot).form, seconds: seconds)
    var deciding: UInt32 = 0
    let sources = deal.rounds[deal.slots[slot].round].sources.prefix(32)
    for (place, source) in sources.enumerated() where scorer.deciding.contains(source) {
      deciding |= 1 << UInt32(place)
    }
    return SlotScorer(scorer: scorer, deciding: deciding, isVoid: keyings[slot].isVoid)
  }

  /// What a student's vote on a slot is worth as the keys now stand; nil where there is none.
  func outcome(
    of student: Int, _ slot: Int, _ slotScorer: SlotScorer
  ) -> (mark: Mark, points: Points)? {
    outcome(of: polls[slot].counting(student), slot, slotScorer)
  }

  /// The same for any vote.
  func outcome(
    of vote: Poll.Vote, _ slot: Int, _ slotScorer: SlotScorer
  ) -> (mark: Mark, points: Points)? {
    guard vote.isGiven else { return nil }
    let scorer = slotScorer.scorer
    let mark = Mark(
      fraction: polls[slot].fractions[Int(vote.response)],
      citesDecide: scorer.offersBet && vote.cites != 0
        ? vote.cites & ~slotScorer.deciding == 0 : nil)
    guard !slotScorer.isVoid else { return (mark, Points()) }
    return (
      mark,
      scorer.points(
        for: mark, certainty: vote.certainty < 0 ? nil : Int(vote.certainty),
        milliseconds: Int(vote.milliseconds))
    )
  }

  /// Adds everybody's points for a slot.
  mutating func score(_ slot: Int) {
    let scorer = scorer(slot)
    for student in roster.students.indices { add(slot, of: student, scorer) }
  }

  /// Adds one student's points for a slot.
  mutating func add(_ slot: Int, of student: Int, _ scorer: SlotScorer) {
    guard !scorer.isVoid, let outcome = outcome(of: student, slot, scorer) else { return }
    scores.add(outcome.points.total, isRight: outcome.mark.isRight, to: student)
  }

  /// Scores the whole lesson again, vote by vote, in the order it was scored first.
  mutating func rescore() {
    scores.clear()
    for slot in settings.pace == .selfPaced ? Array(polls.indices) : revealed { score(slot) }
    scores.rank(roster.students)
  }

  /// Teams by their members' mean, in the settings' order; a team without members has none.
  package var teamScores: [(team: String, mean: Double?)] {
    var sums = settings.teams.map { _ in (points: 0.0, members: 0) }
    for (number, student) in roster.students.enumerated() where !student.isRemoved {
      guard let team = student.team else { continue }
      sums[team].points += scores.totals[number]
      sums[team].members += 1
    }
    return zip(settings.teams, sums).map {
      (team: $0, mean: $1.members > 0 ? $1.points / Double($1.members) : nil)
    }
  }
}
