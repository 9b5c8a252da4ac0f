import Quiz

extension ClassResults {
  /// The results without names: students numbered in an order that the seed shuffles, teams too,
  /// and the reasons of disputes gone, since children sign what they write. Whoever knows the seed
  /// and the order of joining can undo it, so the seed is to be drawn at random and thrown away.
  ///
  /// Answers stay as they were given: one that holds a name still holds it.
  package func anonymised(seed: UInt64) -> ClassResults {
    var generator = SeededGenerator(seed: seed)
    let order = generator.shuffled(Array(students.indices))
    let teams = generator.shuffled(students.compactMap(\.team).uniqued)
    let teamNumbers = Dictionary(
      zip(teams, Self.numbers(teams.count)), uniquingKeysWith: { first, _ in first })
    var results = self
    var ids: [String: String] = [:]
    results.students = zip(order, Self.numbers(students.count)).map { index, number in
      ids[students[index].id] = number
      return Student(
        id: number, name: "Student \(number)",
        team: students[index].team.flatMap { teamNumbers[$0] }.map { "Team \($0)" },
        isRemoved: students[index].isRemoved)
    }
    // In the new order, or the rows would tell who joined when.
    let rows = answers.compactMap { answer -> Answer? in
      guard let id = ids[answer.student] else { return nil }
      var answer = answer
      answer.student = id
      return answer
    }
    let places = Dictionary(
      items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    results.answers = rows.sorted { first, second in
      (places[first.question] ?? items.count, first.student, first.attempt)
        < (places[second.question] ?? items.count, second.student, second.attempt)
    }
    results.disputes = disputes.compactMap { dispute in
      ids[dispute.student].map { Dispute(student: $0, question: dispute.question, why: "") }
    }.sorted { ($0.question, $0.student) < ($1.question, $1.student) }
    return results
  }

  /// `01` to `28`: of one length, so that they stand in order as text too.
  private static func numbers(_ count: Int) -> [String] {
    let length = String(count).utf8.count
    return (0..<count).map { index in
      let number = String(index + 1)
      return String(repeating: "0", count: length - number.utf8.count) + number
    }
  }
}

extension [String] {
  /// Each text once, in the order met.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
