package import Quiz

/// One answer of one student, marked as the key now stands: a row of a gradebook.
package struct LessonAnswer: Hashable, Sendable {
  /// The student's number in the roster.
  package var student: Int
  /// The question's place in the lesson, from 0.
  package var slot: Int
  /// 1, or 2 for a vote after discussion.
  package var vote: Int
  /// Whether this vote is the one that was scored.
  package var counts: Bool
  package var response: Response
  /// Percent; nil where none was given.
  package var certainty: Int?
  /// Ids of the sources named.
  package var cites: [String]
  package var mark: Mark
  /// What it earned, or would have; nothing where the question is void or was never revealed.
  package var points: Points
  /// From the question to the answer.
  package var milliseconds: Int
}

/// A question as it was asked, with what the teacher made of its key.
package struct AskedQuestion: Hashable, Sendable {
  /// The question's place in the lesson, from 0.
  package var slot: Int
  /// With the author's key.
  package var question: Question
  /// Options in the session's order; empty for forms without.
  package var options: [String]
  /// The form under every key that counts now, the first to show first.
  package var forms: [Form]
  /// Whether it was taken out of the scoring.
  package var isVoid: Bool
  /// Whether everybody was shown the key; without that, what was answered counts nowhere.
  package var isRevealed: Bool
}

extension Lesson {
  /// The questions that were revealed, or asked in a self-paced lesson, or answered without having
  /// been revealed, in their order.
  package var asked: [AskedQuestion] {
    let isSelfPaced = settings.pace == .selfPaced
    return polls.indices.compactMap { slot in
      let isRevealed = isSelfPaced || polls[slot].stage == .revealed
      guard isRevealed || polls[slot].isAnswered else { return nil }
      return AskedQuestion(
        slot: slot, question: question(slot), options: sheet(slot).options,
        forms: keyings[slot].forms, isVoid: keyings[slot].isVoid, isRevealed: isRevealed)
    }
  }

  /// Every answer to those questions, first votes too, question by question and student by student.
  package var answers: [LessonAnswer] {
    asked.flatMap { answers(to: $0.slot, isRevealed: $0.isRevealed) }
  }

  private func answers(to slot: Int, isRevealed: Bool) -> [LessonAnswer] {
    let poll = polls[slot]
    let scorer = scorer(slot)
    let sources = deal.rounds[deal.slots[slot].round].sources.prefix(32)
    var answers: [LessonAnswer] = []
    for student in roster.students.indices {
      for (number, ballot) in poll.ballots.enumerated() {
        let vote = ballot[student]
        guard let outcome = outcome(of: vote, slot, scorer) else { continue }
        answers.append(
          LessonAnswer(
            student: student, slot: slot, vote: number + 1,
            counts: number == poll.ballots.count - 1 || !poll.currentVote(of: student).isGiven,
            response: poll.responses[Int(vote.response)],
            certainty: vote.certainty < 0 ? nil : Int(vote.certainty),
            cites: sources.enumerated().filter { vote.cites & 1 << UInt32($0.offset) != 0 }
              .map(\.element),
            mark: outcome.mark, points: isRevealed ? outcome.points : Points(),
            milliseconds: Int(vote.milliseconds)))
      }
    }
    return answers
  }

  /// Hands raised for a question, by what they were raised for.
  package func hands(_ slot: Int) -> [(response: Response, count: Int)] {
    zip(polls[slot].responses, polls[slot].hands).map { (response: $0, count: $1) }
  }
}
