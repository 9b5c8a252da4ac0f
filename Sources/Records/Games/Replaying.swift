import GRDB
package import Quiz

extension Records {
  /// Everything that was done in a game, in order, for ``Game/replay(pack:settings:seed:actions:)``.
  ///
  /// - Throws: ``RecordsError``, `damaged` where a row is none of ours.
  package func actions(of game: String) throws(RecordsError) -> [GameAction] {
    try read { database in
      var actions: [(place: Int, action: GameAction)] = []
      let answers = try Row.fetchCursor(
        database,
        sql: """
          SELECT place, response, certainty, cites, milliseconds FROM answer
          WHERE game = (SELECT number FROM game WHERE name = ?)
          """, arguments: [game])
      while let row = try answers.next() {
        actions.append((row["place"], try Self.answer(row)))
      }
      let moves = try Row.fetchCursor(
        database,
        sql: "SELECT place, body FROM move WHERE game = (SELECT number FROM game WHERE name = ?)",
        arguments: [game])
      while let row = try moves.next() {
        guard let action = JSON(parsing: row["body"]).flatMap({ GameAction(recorded: $0) }) else {
          throw RecordsError.damaged
        }
        actions.append((row["place"], action))
      }
      let disputes = try Row.fetchCursor(
        database,
        sql: "SELECT place, why FROM dispute WHERE game = (SELECT number FROM game WHERE name = ?)",
        arguments: [game])
      while let row = try disputes.next() { actions.append((row["place"], .dispute(row["why"]))) }
      return actions.sorted { $0.place < $1.place }.map(\.action)
    }
  }

  private static func answer(_ row: Row) throws -> GameAction {
    guard let text = row["response"] as String? else {
      return .skip(milliseconds: row["milliseconds"])
    }
    guard let response = JSON(parsing: text).flatMap({ Response(recorded: $0) }) else {
      throw RecordsError.damaged
    }
    let cites = (row["cites"] as String?).flatMap { JSON(parsing: $0)?.strings } ?? []
    return .answer(
      Answer(response, certainty: row["certainty"], cites: cites),
      milliseconds: row["milliseconds"])
  }
}
