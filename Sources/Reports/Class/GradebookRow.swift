import Quiz

/// What a student did in a session. Voided questions count nowhere.
package struct GradebookRow: Hashable, Sendable {
  package var student: ClassResults.Student
  /// Questions answered, skips among them.
  package var answered: Int
  package var right: Int
  /// Questions of the session that no answer came to.
  package var missed: Int
  /// By the session's rule.
  package var points: Double
  /// By certainty-based marking (Gardner-Medwin, 1995), whatever the session's rule; nil where the
  /// student never said how sure.
  package var certaintyPoints: Double?
  /// How often sources were named where that was a bet, and how often they decided.
  package var citesGiven: Int
  package var citesRight: Int
  /// Over all answers.
  package var seconds: Double

  init(_ student: ClassResults.Student, _ answers: [ClassResults.Answer?]) {
    let given = answers.compactMap(\.self)
    self.student = student
    answered = given.count
    right = given.count(where: \.isRight)
    missed = answers.count - given.count
    points = given.reduce(0) { $0 + $1.points }
    let rule = CertaintyRule()
    certaintyPoints =
      given.contains { $0.certainty != nil }
      ? given.reduce(0) { sum, answer in
        answer.text == nil
          ? sum
          : sum
            + rule.points(for: Scorable(fraction: answer.fraction, certainty: answer.certainty))
      } : nil
    let bets = given.compactMap(\.citesDecide)
    citesGiven = bets.count
    citesRight = bets.count { $0 }
    seconds = given.reduce(0) { $0 + $1.seconds }
  }
}

/// A team: its members' means, so that a large one wins nothing by its size.
package struct TeamRow: Hashable, Sendable {
  package var name: String
  package var members: Int
  package var right: Double
  package var points: Double

  init(_ name: String, _ rows: [GradebookRow]) {
    self.name = name
    members = rows.count
    right = rows.map { Double($0.right) }.mean
    points = rows.map(\.points).mean
  }
}
