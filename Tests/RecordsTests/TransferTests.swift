import Quiz
import Testing
import Text

@testable import Records

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

  private func answers(_ records: Records) throws -> [String] {
    try lines(records).filter { !$0.contains("\"is\":") }
  }

  private func take(_ lines: [String], into records: Records) throws -> Int {
    var rest = lines[...]
    return try records.take { rest.popFirst().flatMap { TransferLine(line: $0) } }
  }

  @Test func `what was taken in is handed out again line by line, and twice is once`() throws {
    let lines = try lines(records)
    let answers = try answers(records)
    #expect(answers.count >= 12)
    #expect(lines.count > answers.count + 4)
    let other = try TemporaryRecords()
    let second = try other.open()
    #expect(try take(lines, into: second) == answers.count)
    #expect(try self.lines(second) == lines)
    #expect(try take(lines, into: second) == 0)
    #expect(try take(lines, into: records) == 0)
    #expect(try second.tallies() == records.tallies())
    #expect(try second.disputes().map(\.why) == records.disputes().map(\.why))
    #expect(try second.games(isUnfinished: true).isEmpty)
    let digest = Digest(of: PlayedGame.bytes).description
    #expect(try second.pack(digest: digest) == PlayedGame.bytes)
    for number in 0..<4 {
      let name = "g\(number)"
      let game = try #require(try second.game(name))
      #expect(game == (try records.game(name)))
      #expect(try second.actions(of: name) == records.actions(of: name))
    }
  }

  @Test func `answers alone are taken in, and their games are not whole`() throws {
    let answers = try answers(records)
    let second = try TemporaryRecords()
    let other = try second.open()
    #expect(try take(answers, into: other) == answers.count)
    #expect(try other.games().allSatisfy { !$0.isWhole })
    // The games as they were come too late.
    #expect(try take(lines(records), into: other) == 0)
    #expect(try self.answers(other) == answers)
  }

  @Test(arguments: [0, 1, 48 << 10, (48 << 10) + 1, 200_000])
  func `a pack of any length comes back from short lines`(length: Int) throws {
    let pack = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let first = try TemporaryRecords().open()
    var played = PlayedGame("long")
    played.header.digest = Digest(of: pack).description
    try first.keep(
      played.steps(of: .skip(milliseconds: 1)), of: played.header, pack: pack)
    let lines = try lines(first)
    #expect(lines.allSatisfy { $0.utf8.count < 70_000 })
    let second = try TemporaryRecords().open()
    #expect(try take(lines, into: second) == 1)
    #expect(try second.pack(digest: played.header.digest) == pack)
  }

  @Test func `a pack that is not whole, or another than it says, is not taken in`() throws {
    let lines = try lines(records)
    let digest = Digest(of: PlayedGame.bytes).description
    let part = try #require(PackPart.parts(of: PlayedGame.bytes, digest: digest).first)
    var (other, half, second) = (part, part, part)
    other.bytes[0] ^= 1
    half.of = 2
    (second.of, second.number) = (2, 2)
    for wrong in [[other], [half], [second], [half, half], [half, part]] {
      let target = try TemporaryRecords().open()
      #expect(throws: TransferFault.packNotWhole) {
        try take(wrong.map { TransferLine.pack($0).line } + lines.dropFirst(), into: target)
      }
      #expect(try target.games().isEmpty)
      #expect(try target.pack(digest: digest) == nil)
    }
    let target = try TemporaryRecords().open()
    #expect(try take([lines[0]], into: target) == 0)
    #expect(try target.pack(digest: digest) == nil, "no game uses it")
    let move = TransferLine.move(game: "nobody", place: 0, .hint).line
    #expect(throws: TransferFault.noGame("nobody")) { try take([move], into: target) }
  }

  @Test func `lines that are no part, game or move are none`() throws {
    let lines = try lines(records)
    let part = lines[0]
    let game = lines[1]
    for (line, from, to) in [
      (part, "\"part\":1", "\"part\":0"), (part, "\"part\":1", "\"part\":2"),
      (part, "\"of\":1", "\"of\":99999"), (part, "\"base64\":\"", "\"base64\":\"*"),
      (part, "sha256:", "sha255:"), (part, "\"is\":\"pack\"", "\"is\":\"pack2\""),
      (game, "\"game\":\"g0\"", "\"game\":\"../g0\""), (game, "\"seed\":\"", "\"seed\":\"x"),
      (game, "\"settings\":{", "\"settings\":{\"count\":true,"), (game, "\"whole\":", "\"all\":"),
    ] {
      #expect(TransferLine(line: line) != nil)
      let broken = line.replacing(from, with: to)
      #expect(broken != line, "\(from)")
      #expect(TransferLine(line: broken) == nil, "\(to)")
    }
    #expect(PackPart.parts(of: [UInt8](repeating: 0, count: (48 << 10)), digest: "").count == 1)
  }

  @Test func `what is no answer is no answer`() throws {
    let line = try #require(try answers(records).first)
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
    let line = try #require(try answers(records).first)
    let record = try #require(
      AnswerRecord(line: line.replacing("why 0", with: "why \\u001b[31m0\\u202e")))
    #expect(record.disputes == ["why [31m0"])
  }
}
