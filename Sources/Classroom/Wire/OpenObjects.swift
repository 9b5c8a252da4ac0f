import Quiz

// Everything here may be sent at any time: none of it has a member for what a reveal tells.

/// The card that opens a case.
struct CardObject: WireObject {
  static let event = "card"

  /// Cases are counted from 1.
  var number: Int
  var of: Int
  var sources: [SourceObject]

  func write(to json: inout JSONBytes) {
    json.member("number", number)
    json.member("of", of)
    json.name("sources")
    json.list(sources) { json, source in json.object { source.write(to: &$0) } }
  }
}

/// How many are there, have answered, and disagree with what was revealed.
struct TallyObject: WireObject {
  static let event = "tally"

  var joined: Int
  var answered: Int
  var disputes: Int

  func write(to json: inout JSONBytes) {
    json.member("joined", joined)
    json.member("answered", answered)
    json.member("disputes", disputes)
  }
}

/// A question takes no more answers.
struct ClosedObject: WireObject {
  static let event = "closed"

  var id: String
  var number: Int
  var answered: Int
  var of: Int

  func write(to json: inout JSONBytes) {
    json.member("id", id)
    json.member("number", number)
    json.member("answered", answered)
    json.member("of", of)
  }
}

/// A pause for discussion begins; a snapshot tells that it is over.
struct PausedObject: WireObject {
  static let event = "paused"

  func write(to json: inout JSONBytes) {}
}

/// The best five, and the teams.
struct BoardObject: WireObject {
  static let event = "board"

  var top: [Row]
  var teams: [Row]

  struct Row {
    var name: String
    var points: Double
    var rank: Int
  }

  func write(to json: inout JSONBytes) {
    Self.write("top", top, to: &json)
    if !teams.isEmpty { Self.write("teams", teams, to: &json) }
  }

  private static func write(_ name: String, _ rows: [Row], to json: inout JSONBytes) {
    json.name(name)
    json.list(rows) { json, row in
      json.object {
        $0.member("name", row.name)
        $0.member("points", row.points)
        $0.member("rank", row.rank)
      }
    }
  }
}

extension Lesson {
  func card(_ round: Int) -> CardObject {
    CardObject(
      number: round + 1, of: deal.rounds.count,
      sources: deal.rounds[round].sources.compactMap(pack.source).map {
        SourceObject($0, withBrief: true)
      })
  }

  /// Students on the board.
  static let boardLength = 5

  var boardObject: BoardObject {
    let teams = teamScores.compactMap { team in team.mean.map { (name: team.team, mean: $0) } }
    return BoardObject(
      top: scores.order.prefix(Self.boardLength).map { student in
        BoardObject.Row(
          name: roster.students[Int(student)].name.text, points: scores.totals[Int(student)],
          rank: Int(scores.ranks[Int(student)]))
      },
      teams: teams.sorted { $0.mean > $1.mean }.map { team in
        BoardObject.Row(
          name: team.name, points: team.mean, rank: 1 + teams.count { $0.mean > team.mean })
      })
  }
}
