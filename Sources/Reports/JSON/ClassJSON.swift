import Quiz

extension ClassReport {
  /// `{session, students, items, answers}`, a student, an item and an answer a line; of a class that
  /// raised hands `hands` too, and then there are neither students nor answers. Answers of a
  /// question that was voted on twice say by `attempt` which vote they were; what is not known is
  /// null.
  package var json: String {
    let results = self.results
    let twice = Set(results.answers.lazy.filter { $0.attempt > 1 }.map(\.question))
    var out = Array("{\"session\":\(JSON.string(results.session).text)".utf8)
    Self.write("students", gradebook + removed, as: Self.object, to: &out)
    Self.write("items", items, as: Self.object, to: &out)
    Self.write(
      "answers", results.answers,
      as: { Self.object($0, withAttempt: twice.contains($0.question)) }, to: &out)
    if let hands = results.hands { Self.write("hands", hands, as: Self.object, to: &out) }
    out += "}\n".utf8
    return String(decoding: out, as: UTF8.self)
  }

  /// Row by row, so that a hall's answers are never all held as values at once.
  private static func write<Row>(
    _ name: String, _ rows: [Row], as object: (Row) -> JSON, to out: inout [UInt8]
  ) {
    out += ",\n\"\(name)\":[".utf8
    for (place, row) in rows.enumerated() {
      out += (place > 0 ? ",\n" : "\n").utf8
      out += object(row).text.utf8
    }
    out += (rows.isEmpty ? "]" : "\n]").utf8
  }

  private static func object(_ answer: ClassResults.Answer, withAttempt: Bool) -> JSON {
    var members: [JSON.Member] = [
      .init("student", .string(answer.student)), .init("question", .string(answer.question)),
      .init("answer", answer.text.map { .string($0) } ?? .null),
      .init("certainty", .number(answer.certainty.map(Double.init))),
      .init("cites", .array(answer.cites.map { .string($0) })),
      .init("fraction", .number(answer.fraction)), .init("points", .number(answer.points)),
      .init("seconds", .number(answer.seconds)),
    ]
    if withAttempt { members.append(.init("attempt", .number(Double(answer.attempt)))) }
    return .object(members)
  }

  private static func object(_ hands: ClassResults.Hands) -> JSON {
    [
      "question": .string(hands.question), "answer": .string(hands.text),
      "fraction": .number(hands.fraction), "count": .number(Double(hands.count)),
    ]
  }

  private static func object(_ row: GradebookRow) -> JSON {
    let members: [(String, JSON)] = [
      ("id", .string(row.student.id)), ("name", .string(row.student.name)),
      ("team", row.student.team.map { .string($0) } ?? .null),
      ("answered", .number(Double(row.answered))), ("right", .number(Double(row.right))),
      ("points", .number(row.points)), ("certaintyPoints", .number(row.certaintyPoints)),
      ("citesGiven", .number(Double(row.citesGiven))),
      ("citesRight", .number(Double(row.citesRight))), ("seconds", .number(row.seconds)),
      ("missed", .number(Double(row.missed))),
    ]
    let removed = row.student.isRemoved ? [("removed", JSON.bool(true))] : []
    return .object((members + removed).map { JSON.Member($0.0, $0.1) })
  }

  private static func object(_ row: ItemRow) -> JSON {
    let item = row.item
    let statistics = row.statistics
    let members: [(String, JSON)] = [
      ("id", .string(item.id)), ("number", .number(Double(item.number))),
      ("kind", .string(item.kind)), ("stem", .string(item.stem)),
      ("key", .array(item.keys.map { .string($0) })), ("voided", .bool(item.isVoided)),
      ("revealed", .bool(item.isRevealed)),
      ("rekeyedFrom", item.rekeyedFrom.map { .string($0) } ?? .null),
      ("alsoAccepted", .array(item.alsoAccepted.map { .string($0) })),
      ("answered", .number(Double(row.answered))), ("skipped", .number(Double(row.skipped))),
      ("missed", .number(Double(row.missed))), ("facility", .number(statistics?.facility)),
      ("standardDeviation", .number(statistics?.standardDeviation)),
      ("discrimination", .number(statistics?.discrimination.value)),
      ("band", statistics?.discrimination.band.map { .string($0.rawValue) } ?? .null),
      ("efficiency", .number(statistics?.efficiency)),
      ("meanCertainty", .number(row.meanCertainty)), ("meanSeconds", .number(row.meanSeconds)),
      ("votes", row.votes.map(object) ?? .null), ("disputes", .number(Double(row.disputes))),
      ("shares", .array(row.shares.map(object))),
      ("citations", .array(item.citations.map(object))),
    ]
    return .object(members.map { JSON.Member($0.0, $0.1) })
  }

  private static func object(_ votes: ItemRow.Votes) -> JSON {
    [
      "students": .number(Double(votes.students)), "first": .number(votes.first),
      "second": .number(votes.second),
    ]
  }

  private static func object(_ share: ItemRow.Share) -> JSON {
    [
      "text": .string(share.text), "key": .bool(share.isKey),
      "count": .number(Double(share.count)), "share": .number(share.share),
    ]
  }

  private static func object(_ citation: CitationObject) -> JSON {
    [
      "source": .string(citation.source), "label": .string(citation.label),
      "published": .string(citation.published),
      "paragraph": .number(Double(citation.paragraph)), "text": .string(citation.text),
      "url": citation.url.map { .string($0) } ?? .null,
    ]
  }
}

extension JSON {
  /// Null where there is none.
  fileprivate static func number(_ value: Double?) -> JSON {
    value.map { JSON.number($0) } ?? .null
  }
}
