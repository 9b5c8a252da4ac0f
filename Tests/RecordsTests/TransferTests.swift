import Quiz
import Records
import Testing

/// Records handed out and taken in.
struct TransferTests {
  private let temporary: TemporaryRecords
  private let records: Records

  init() throws {
    temporary = try TemporaryRecords()
    records = try temporary.open()
    for number in 0..<4 {
      var played = PlayedGame("g\(number)", seed: UInt64(number))
      try played.perform(
        .answer(
          Answer(try #require(played.key), certainty: 80, cites: ["gazette"]), milliseconds: 4),
        keptIn: records)
      try played.perform(.dispute("why \(number)"), keptIn: records)
      while played.game.current != nil {
        try played.perform(.skip(milliseconds: 5), keptIn: records)
      }
    }
  }

  private func lines(_ records: Records) throws -> [String] {
    var lines: [String] = []
    try records.export { record in
      lines.append(record.line)
      return true
    }
    return lines
  }

  private func take(_ lines: [String], into records: Records) throws -> Int {
    var rest = lines[...]
    return try records.take { rest.popFirst().flatMap { AnswerRecord(line: $0) } }
  }

  @Test func `what was taken in is handed out again line by line, and twice is once`() throws {
    let lines = try lines(records)
    #expect(lines.count > 12)
    let other = try TemporaryRecords()
    let second = try other.open()
    #expect(try take(lines, into: second) == lines.count)
    #expect(try self.lines(second) == lines)
    #expect(try take(lines, into: second) == 0)
    #expect(try take(lines, into: records) == 0)
    #expect(try second.tallies() == records.tallies())
    #expect(try second.disputes().map(\.why) == records.disputes().map(\.why))
    #expect(try second.games(isUnfinished: true).isEmpty)
  }

  @Test func `what is no answer is no answer`() throws {
    let line = try #require(try lines(records).first)
    #expect(AnswerRecord(line: line) != nil)
    for (from, to) in [
      ("\"fraction\":1", "\"fraction\":2"), ("\"certainty\":80", "\"certainty\":101"),
      ("\"game\":\"g0\"", "\"game\":\"\""), ("\"response\":{", "\"response\":{\"x\":1,"),
      ("\"identity\":\"", "\"identity\":\"x"), ("\"about\":{", "\"about\":[{"), ("}", ""),
      ("\"day\":\"2025", "\"day\":\"20255"), ("\"milliseconds\":4", "\"milliseconds\":-4"),
    ] {
      let broken = line.replacing(from, with: to)
      #expect(broken != line, "\(from)")
      #expect(AnswerRecord(line: broken) == nil, "\(to)")
    }
  }

  @Test func `texts from outside pass the gate`() throws {
    let line = try #require(try lines(records).first)
    let record = try #require(
      AnswerRecord(line: line.replacing("why 0", with: "why \\u001b[31m0\\u202e")))
    #expect(record.disputes == ["why [31m0"])
  }
}
