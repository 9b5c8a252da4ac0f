import Quiz

/// Who disagrees with which key, and why.
package struct DisputeRow: Hashable, Sendable {
  package var item: ClassResults.Item
  package var student: ClassResults.Student
  /// What they had answered, in words; nil where nothing.
  package var answer: String?
  /// Empty in a report without names, since children sign what they write.
  package var why: String
}

extension ClassReport {
  /// In the order of asking; of one question, in the order of joining.
  package var disputes: [DisputeRow] {
    let items = results.items.enumerated().map { ($1.id, (place: $0, item: $1)) }
    let places = Dictionary(items, uniquingKeysWith: { first, _ in first })
    let students = Dictionary(
      results.students.enumerated().map { ($1.id, (place: $0, student: $1)) },
      uniquingKeysWith: { first, _ in first })
    var answers: [[String]: String] = [:]
    for answer in results.answers { answers[[answer.student, answer.question]] = answer.text }
    let rows = results.disputes.compactMap { dispute -> (Int, Int, DisputeRow)? in
      guard let found = places[dispute.question], let student = students[dispute.student] else {
        return nil
      }
      return (
        found.place, student.place,
        DisputeRow(
          item: found.item, student: student.student,
          answer: answers[[dispute.student, dispute.question]], why: dispute.why)
      )
    }
    return rows.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  package var disputesCSV: CSV {
    CSV(
      ["number", "id", "question", "key", "student", "name", "answer", "why"],
      rows: disputes.map { row in
        [
          .count(row.item.number), .text(row.item.id), .text(row.item.stem),
          .text(row.item.keys.joined(separator: "; ")), .text(row.student.id),
          .text(row.student.name), row.answer.map { .text($0) } ?? .empty, .text(row.why),
        ]
      })
  }

  /// `{session, disputes: [{number, question, stem, key, student, name, answer, why}]}`.
  package var disputesJSON: String {
    let rows = disputes.map { row -> JSON in
      [
        "number": .number(Double(row.item.number)), "question": .string(row.item.id),
        "stem": .string(row.item.stem), "key": .array(row.item.keys.map { .string($0) }),
        "student": .string(row.student.id), "name": .string(row.student.name),
        "answer": row.answer.map { .string($0) } ?? .null, "why": .string(row.why),
      ]
    }
    return JSON.object([
      .init("session", .string(results.session)), .init("disputes", .array(rows)),
    ]).text + "\n"
  }
}
