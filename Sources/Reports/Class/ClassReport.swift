package import Quiz
import Text

/// A class's results worked out: what every format is written from.
package struct ClassReport: Hashable, Sendable {
  /// As they may be written.
  package let results: ClassResults
  /// By name.
  package let gradebook: [GradebookRow]
  /// Who was sent out by the teacher, by name: in no other figure.
  package let removed: [GradebookRow]
  /// By name; empty without teams.
  package let teams: [TeamRow]
  /// In the order of asking.
  package let items: [ItemRow]
  /// Of questions that count and of students who answered any.
  package let analysis: ItemAnalysis
  package let calibration: Calibration
  package let brier: BrierScore?
  /// On claims that are not voided.
  package let discernment: Discernment?
  package let claimBias: ClaimBias?

  package init(_ given: ClassResults) {
    let results = given.gated
    var present = results
    present.students.removeAll(where: \.isRemoved)
    let table = AnswerTable(present)
    let counted = results.items.indices.filter { results.items[$0].counts }
    func rows(_ students: [ClassResults.Student], _ table: AnswerTable) -> [GradebookRow] {
      zip(students, table.students).map { student, place in
        GradebookRow(student, counted.map { table[place, $0] })
      }
    }
    let gradebook = rows(present.students, table)
    var gone = results
    gone.students.removeAll { !$0.isRemoved }
    removed = Self.sorted(rows(gone.students, AnswerTable(gone)), by: \.student.name)
    let teams = Dictionary(grouping: gradebook) { $0.student.team ?? "" }
    let counting = counted.flatMap { index in table.answers(on: index).filter { $0.text != nil } }
    let calls = Self.calls(present, table)

    self.results = results
    self.gradebook = Self.sorted(gradebook, by: \.student.name)
    self.teams = Self.sorted(
      teams.filter { !$0.key.isEmpty }.map { TeamRow($0.key, $0.value) }, by: \.name)
    if let hands = results.hands {
      let byQuestion = Dictionary(grouping: hands, by: \.question)
      items = results.items.map { ItemRow($0, hands: byQuestion[$0.id] ?? []) }
      analysis = ItemAnalysis(ScoreMatrix(students: 0, items: 0))
    } else {
      (analysis, items) = Self.analysed(present, table, counted)
    }
    calibration = Calibration(
      counting.compactMap { answer in
        answer.certainty.map { .init(probability: Double($0) / 100, isRight: answer.isRight) }
      })
    brier = BrierScore(calibration.forecasts)
    discernment = Discernment(calls.map { ($0.key, $0.called) })
    claimBias = ClaimBias(calls)
  }

  private static func analysed(
    _ results: ClassResults, _ table: AnswerTable, _ counted: [Int]
  ) -> (ItemAnalysis, [ItemRow]) {
    let columns = counted.filter { !table.answers(on: $0).isEmpty }
    let present = table.students.filter { student in
      columns.contains { table[student, $0] != nil }
    }
    var matrix = ScoreMatrix(students: present.count, items: columns.count)
    for (row, student) in present.enumerated() {
      for (column, item) in columns.enumerated() {
        matrix[row, column] = table[student, item]?.fraction ?? 0
      }
    }
    let analysis = ItemAnalysis(matrix)
    let statistics = Dictionary(
      zip(columns, analysis.items), uniquingKeysWith: { first, _ in first })
    let disputes = Dictionary(grouping: results.disputes, by: \.question)
    let rows = results.items.enumerated().map { index, item in
      ItemRow(
        item, table.answers(on: index), students: results.students.count,
        statistics: statistics[index], votes: votes(table, on: index),
        disputes: disputes[item.id] ?? [])
    }
    return (analysis, rows)
  }

  private static func votes(_ table: AnswerTable, on item: Int) -> ItemRow.Votes? {
    let pairs = table.students.compactMap { student in
      table.firstVote(of: student, on: item).flatMap { before in
        table[student, item].map { (before, $0) }
      }
    }
    guard !pairs.isEmpty else { return nil }
    return ItemRow.Votes(
      students: pairs.count, first: pairs.map { $0.0.isRight ? 1 : 0 }.mean,
      second: pairs.map { $0.1.isRight ? 1 : 0 }.mean)
  }

  private static func calls(_ results: ClassResults, _ table: AnswerTable) -> [ClaimBias.Call] {
    results.items.enumerated().flatMap { index, item -> [ClaimBias.Call] in
      guard let key = item.verdict, item.counts else { return [] }
      return table.students.compactMap { student in
        guard let words = table[student, index]?.text,
          let called = Verdict.allCases.first(where: { $0.words == words })
        else { return nil }
        return ClaimBias.Call(student: student, claim: index, key: key, called: called)
      }
    }
  }

  /// By name without case and accents, then as written.
  private static func sorted<Row>(_ rows: [Row], by name: (Row) -> String) -> [Row] {
    rows.map { (key: Folded(name($0)).string, name: name($0), row: $0) }
      .sorted { ($0.key, $0.name) < ($1.key, $1.name) }.map(\.row)
  }
}
