import Foundation
import GRDB
import Quiz

extension Records {
  /// Hands every answer out, game by game in the order begun, with what it takes to play the games
  /// again.
  ///
  /// - Parameters:
  ///   - pack: only those of this pack's games.
  ///   - body: false ends it.
  package func export(
    pack: String? = nil, _ body: (TransferLine) -> Bool
  ) throws(RecordsError) {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT game.name, game.pack AS gamePack, digest, seed, settings, player, started, ended,
            isWhole, answer.*, identity, question.pack, id, kind, verdict, about,
            (SELECT json_group_array(why) FROM dispute
              WHERE dispute.game = answer.game AND dispute.answer = answer.place) AS disputes
          FROM game JOIN answer ON answer.game = game.number
          JOIN question ON question.number = answer.question
          WHERE ? IS NULL OR game.pack = ? ORDER BY game.number, answer.place
          """, arguments: [pack, pack])
      var latest: Int64?
      var packs: Set<String> = []
      while let row = try rows.next() {
        let game = KeptGame(
          name: row["name"], pack: row["gamePack"], digest: row["digest"],
          seed: UInt64(row["seed"] as String) ?? 0, settings: row["settings"],
          player: row["player"], started: row["started"], ended: row["ended"],
          isWhole: row["isWhole"])
        if latest != row["game"] {
          latest = row["game"]
          let number: Int64 = row["game"]
          for line in try Self.opening(of: game, number, packs: &packs, in: database)
          where !body(line) { return }
        }
        let disputes = JSON(parsing: row["disputes"])?.strings ?? []
        let record = AnswerRecord(
          game: game, place: row["place"], time: row["at"], answer: try Self.answer(in: row),
          disputes: disputes)
        if !body(.answer(record)) { return }
      }
    }
  }

  /// What stands before a game's answers.
  ///
  /// - Parameter packs: digests of those that were handed out.
  private static func opening(
    of game: KeptGame, _ number: Int64, packs: inout Set<String>, in database: Database
  ) throws -> [TransferLine] {
    var lines: [TransferLine] = []
    if packs.insert(game.digest).inserted {
      let find = try database.cachedStatement(sql: "SELECT bytes FROM pack WHERE digest = ?")
      // Of games that were taken in without it, the pack is not here.
      if let bytes = try Data.fetchOne(find, arguments: [game.digest]) {
        lines = PackPart.parts(of: Array(bytes), digest: game.digest).map { .pack($0) }
      }
    }
    lines.append(.game(game))
    let find = try database.cachedStatement(
      sql: "SELECT place, body FROM move WHERE game = ? ORDER BY place")
    for row in try Row.fetchAll(find, arguments: [number]) {
      guard let action = JSON(parsing: row["body"]).flatMap({ GameAction(recorded: $0) }) else {
        throw RecordsError.damaged
      }
      lines.append(.move(game: game.name, place: row["place"], action))
    }
    return lines
  }

  private static func answer(in row: Row) throws -> KeptAnswer {
    KeptAnswer(
      question: try question(row), day: CalendarDay(row["day"]),
      isSecondLook: row["look"] as Int == 2,
      response: (row["response"] as String?).flatMap { JSON(parsing: $0) }.flatMap {
        Response(recorded: $0)
      },
      certainty: row["certainty"],
      cites: (row["cites"] as String?).flatMap { JSON(parsing: $0)?.strings } ?? [],
      citesDecide: row["citesDecide"], fraction: row["fraction"], points: row["points"],
      help: Help(rawValue: UInt8(clamping: row["help"] as Int)),
      milliseconds: row["milliseconds"])
  }

  /// Takes lines in, games and answers that are there already left as they are: all, or none where
  /// an error is thrown.
  ///
  /// - Parameter next: the next line; nil at the end.
  /// - Returns: how many answers were new.
  /// - Throws: ``RecordsError``, ``TransferFault``, or what `next` throws.
  package func take(
    _ next: () throws -> TransferLine?
  ) throws -> Int {
    try pool.write { database in
      var taken = Taken()
      while let line = try next() { try Self.take(line, &taken, in: database) }
      guard !taken.assembly.isUnfinished else { throw TransferFault.packNotWhole }
      for (question, pack) in taken.questions {
        try Self.reschedule(question, pack, in: database)
      }
      for digest in taken.packs {
        try database.execute(
          sql: """
            DELETE FROM pack WHERE digest = ?1 AND NOT EXISTS (SELECT 1 FROM game WHERE digest = ?1)
            AND NOT EXISTS (SELECT 1 FROM session WHERE pack = ?1)
            """, arguments: [digest])
      }
      return taken.count
    }
  }

  /// What is known while lines are taken in.
  private struct Taken {
    var assembly = PackAssembly()
    /// Digests of packs that came.
    var packs: Set<String> = []
    /// Numbers of games, and whether their moves are taken in: those of games that were here are not.
    var games: [String: (number: Int64, isNew: Bool)] = [:]
    /// Questions that new answers are to, with their packs.
    var questions: [Int64: String] = [:]
    var count = 0

    mutating func game(_ game: KeptGame, in database: Database) throws -> Int64 {
      if let known = games[game.name] { return known.number }
      let find = try database.cachedStatement(sql: "SELECT number FROM game WHERE name = ?")
      let found = try Int64.fetchOne(find, arguments: [game.name])
      let number = try found ?? Records.begin(game, in: database)
      games[game.name] = (number, found == nil)
      return number
    }
  }

  private static func take(
    _ line: TransferLine, _ taken: inout Taken, in database: Database
  ) throws {
    if taken.assembly.isUnfinished {
      guard case .pack = line else { throw TransferFault.packNotWhole }
    }
    switch line {
    case .pack(let part):
      guard let bytes = try taken.assembly.add(part) else { return }
      taken.packs.insert(part.digest)
      try database.cachedStatement(sql: "INSERT OR IGNORE INTO pack (digest, bytes) VALUES (?, ?)")
        .execute(arguments: [part.digest, bytes.asData])
    case .game(let game): _ = try taken.game(game, in: database)
    case .move(let name, let place, let action):
      guard let game = taken.games[name] else { throw TransferFault.noGame(name) }
      guard game.isNew else { return }
      try database.cachedStatement(
        sql: "INSERT OR IGNORE INTO move (game, place, body) VALUES (?, ?, ?)"
      ).execute(arguments: [game.number, place, action.recorded.text])
    case .answer(let record): try take(record, &taken, in: database)
    }
  }

  private static func take(
    _ record: AnswerRecord, _ taken: inout Taken, in database: Database
  ) throws {
    let game = try taken.game(record.game, in: database)
    let question = try number(of: record.answer.question, in: database)
    let step = KeptStep(place: record.place, time: record.time, .answer(record.answer))
    // Not OR IGNORE, whose policy would rule the triggers' statements too.
    let find = try database.cachedStatement(
      sql: "SELECT 1 FROM answer WHERE game = ? AND place = ?")
    guard try Int.fetchOne(find, arguments: [game, record.place]) == nil else { return }
    try insert(record.answer, at: step, question, game: game, database)
    taken.count += 1
    taken.questions[question] = record.answer.question.pack
    for (offset, why) in record.disputes.enumerated() {
      try database.cachedStatement(
        sql: "INSERT OR IGNORE INTO dispute (game, place, answer, at, why) VALUES (?, ?, ?, ?, ?)"
      ).execute(arguments: [game, record.place + 1 + offset, record.place, record.time, why])
    }
  }
}
