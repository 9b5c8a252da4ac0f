package import Quiz
import Text

/// A line of an export. What a game needs to be played again stands before its answers: its pack's
/// bytes, once for all games that use them, the game itself, and what else was done in it.
package enum TransferLine: Hashable, Sendable {
  case pack(PackPart)
  case game(KeptGame)
  /// At a place among a game's actions.
  case move(game: String, place: Int, GameAction)
  case answer(AnswerRecord)

  /// One object on one line, without its end. An answer's has no `is`.
  package var line: String {
    var json = JSONBytes()
    switch self {
    case .answer(let record): return record.line
    case .pack(let part): part.write(to: &json)
    case .game(let game): game.write(to: &json)
    case .move(let game, let place, let action):
      json.object { json in
        json.member("is", "move")
        json.member("game", game)
        json.member("place", place)
        json.name("move")
        json.raw(action.recorded.text.utf8)
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Reads a line of an export. Its texts pass the gate.
  ///
  /// Nil where it is none: members are missing, of another type, or out of range.
  package init?(line: String) {
    guard let json = JSON(parsing: line) else { return nil }
    switch json["is"] {
    case nil:
      guard let record = AnswerRecord(json: json) else { return nil }
      self = .answer(record)
    case .string("pack"):
      guard let part = PackPart(line: json) else { return nil }
      self = .pack(part)
    case .string("game"):
      guard let game = KeptGame(ofGame: json) else { return nil }
      self = .game(game)
    case .string("move"):
      guard let game = json.gameName, let place = json["place"]?.int,
        AnswerRecord.places.contains(place),
        let action = json["move"].flatMap({ GameAction(recorded: $0) })
      else { return nil }
      self = .move(game: game, place: place, action.gated)
    default: return nil
    }
  }
}

extension KeptGame {
  fileprivate func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("is", "game")
      json.member("game", name)
      json.member("pack", pack)
      json.member("digest", digest)
      // More than JSON's numbers can hold.
      json.member("seed", String(seed))
      json.optional("player", player)
      json.member("started", started)
      json.optional("ended", ended)
      json.member("whole", isWhole)
      json.name("settings")
      json.raw(settings.utf8)
    }
  }

  /// Whoever takes a game in cannot go on with it, since another machine may: one that was broken off
  /// has ended.
  fileprivate init?(ofGame json: JSON) {
    guard let name = json.gameName, let pack = json.word("pack"), let digest = json.digest,
      let seed = json["seed"]?.string.flatMap({ UInt64($0) }), let whole = json["whole"]?.bool,
      let started = json.time("started"),
      let settings = json["settings"].flatMap({ GameSettings(recorded: $0.text) })
    else { return nil }
    self.init(
      name: name, pack: pack, digest: digest, seed: seed, settings: settings.gated.recorded,
      player: json.word("player"), started: started, ended: json.time("ended") ?? started,
      isWhole: whole)
  }
}

extension JSON {
  /// What names a game: letters, figures and hyphens, since a file may be named after it.
  fileprivate var gameName: String? {
    guard let name = self["game"]?.string, (1...64).contains(name.utf8.count),
      name.utf8.allSatisfy({ byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"):
          true
        default: false
        }
      })
    else { return nil }
    return name
  }

  /// A digest as it is kept.
  var digest: String? {
    self["digest"]?.string.flatMap { text in Digest(text).map { _ in text } }
  }

  /// Milliseconds since 1970.
  fileprivate func time(_ name: String) -> Int? {
    self[name]?.int.flatMap { abs($0) < 1 << 48 ? $0 : nil }
  }
}
