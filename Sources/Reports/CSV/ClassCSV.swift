import Quiz

extension ClassReport {
  /// A row a student, those who were sent out behind the others. Shares are from 0 to 1, times in
  /// seconds; what is not known is empty.
  package var gradebookCSV: CSV {
    CSV(
      [
        "id", "name", "team", "answered", "right", "points", "certainty_points", "cites_given",
        "cites_right", "seconds", "missed", "removed",
      ],
      rows: (gradebook + removed).map { row in
        [
          .text(row.student.id), .text(row.student.name),
          row.student.team.map { .text($0) } ?? .empty, .count(row.answered), .count(row.right),
          .number(row.points), .number(row.certaintyPoints), .count(row.citesGiven),
          .count(row.citesRight), .number(row.seconds), .count(row.missed),
          row.student.isRemoved ? .text("yes") : .empty,
        ]
      })
  }

  /// A row a question.
  package var itemsCSV: CSV {
    CSV(
      [
        "number", "id", "kind", "question", "key", "status", "answered", "skipped", "missed",
        "facility", "standard_deviation", "discrimination", "judgement", "efficiency",
        "mean_certainty", "mean_seconds", "disputes", "answers", "passages",
      ],
      rows: items.map { row in
        [
          .count(row.item.number), .text(row.item.id), .text(row.item.kind),
          .text(row.item.stem), .text(row.item.keys.joined(separator: "; ")),
          .text(Self.status(row.item)), .count(row.answered), .count(row.skipped),
          .count(row.missed), .number(row.statistics?.facility),
          .number(row.statistics?.standardDeviation),
          .number(row.statistics?.discrimination.value), .text(ClassWords.judgement(on: row)),
          .number(row.statistics?.efficiency), .number(row.meanCertainty.map { $0 / 100 }),
          .number(row.meanSeconds), .count(row.disputes),
          .text(row.shares.map { "\($0.text): \($0.count)" }.joined(separator: "; ")),
          .text(row.item.citations.map(Self.passage).joined(separator: "; ")),
        ]
      })
  }

  private static func status(_ item: ClassResults.Item) -> String {
    var words: [String] = []
    if item.isVoided { words.append("voided") }
    if !item.isRevealed { words.append("not revealed") }
    if let was = item.rekeyedFrom { words.append("key was \(was)") }
    if !item.alsoAccepted.isEmpty {
      words.append("also accepted \(item.alsoAccepted.joined(separator: ", "))")
    }
    return words.joined(separator: "; ")
  }

  private static func passage(_ citation: CitationObject) -> String {
    "\(citation.label), \(citation.published), paragraph \(citation.paragraph)"
  }
}
