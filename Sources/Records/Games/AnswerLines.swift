import Quiz
import Text

/// An answer as a line of an export: all that is known of it, so that another machine's records can
/// take it in.
package struct AnswerRecord: Hashable, Sendable {
  package var game: KeptGame
  /// Among the game's actions, from 0.
  package var place: Int
  /// Milliseconds since 1970, UTC.
  package var time: Int
  package var answer: KeptAnswer
  /// Why the reveal was said to be wrong, each reason in turn.
  package var disputes: [String]

  package init(
    game: KeptGame, place: Int, time: Int, answer: KeptAnswer, disputes: [String] = []
  ) {
    self.game = game
    self.place = place
    self.time = time
    self.answer = answer
    self.disputes = disputes
  }

  /// One object on one line, without its end.
  package var line: String {
    let question = answer.question
    var json = JSONBytes()
    json.object { json in
      json.member("game", game.name)
      json.member("place", place)
      json.member("pack", game.pack)
      json.member("digest", game.digest)
      // More than JSON's numbers can hold.
      json.member("seed", String(game.seed))
      json.member("rule", rule)
      json.optional("player", game.player)
      json.member("question", question.id)
      json.member("identity", question.identity)
      json.member("kind", question.kind)
      json.optional("verdict", question.verdict?.rawValue)
      json.member("time", time)
      json.member("day", answer.day.date?.description ?? "")
      if answer.isSecondLook { json.member("secondLook", true) }
      json.name("answer")
      if let response = answer.response {
        json.value(Gate.line(response.words))
        json.name("response")
        json.raw(response.recorded.text.utf8)
      } else {
        json.null()
      }
      json.optional("certainty", answer.certainty)
      if !answer.cites.isEmpty { json.member("cites", answer.cites) }
      if let decide = answer.citesDecide { json.member("citesDecide", decide) }
      json.member("fraction", answer.fraction)
      json.member("points", answer.points)
      if !answer.help.isEmpty { json.member("help", Int(answer.help.rawValue)) }
      json.member("milliseconds", answer.milliseconds)
      if !disputes.isEmpty { json.member("disputes", disputes) }
      json.name("about")
      json.raw(question.about.json.text.utf8)
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private var rule: String { GameSettings(recorded: game.settings)?.rule.name ?? "accuracy" }

  /// Reads a line of an export. Its texts pass the gate.
  ///
  /// Nil where it is none: members are missing, of another type, or out of range.
  package init?(line: String) {
    guard let json = JSON(parsing: line) else { return nil }
    self.init(json: json)
  }

  /// Where an answer may stand among a game's actions.
  static let places = 0...1_000_000

  init?(json: JSON) {
    guard let game = KeptGame(line: json),
      let place = json["place"]?.int, Self.places.contains(place),
      let time = json["time"]?.int, abs(time) < 1 << 48, let answer = KeptAnswer(line: json)
    else { return nil }
    self.game = game
    self.game.started = time
    self.game.ended = time
    self.place = place
    self.time = time
    self.answer = answer
    disputes = (json["disputes"]?.strings ?? []).map { Gate.line($0) }
  }
}

extension KeptGame {
  fileprivate init?(line json: JSON) {
    guard let name = json.word("game"), let pack = json.word("pack"),
      let digest = json.word("digest"), let seed = json["seed"]?.string.flatMap(UInt64.init),
      let rule = json["rule"]?.string.flatMap(ScoringRules.named)
    else { return nil }
    self.init(
      name: name, pack: pack, digest: digest, seed: seed,
      settings: GameSettings(rule: rule).recorded, player: json.word("player"), started: 0,
      isWhole: false)
  }
}

extension KeptAnswer {
  fileprivate init?(line json: JSON) {
    guard let question = KeptQuestion(line: json),
      let date = json["day"]?.string.flatMap(PartialDate.init), let day = CalendarDay(date),
      let fraction = json["fraction"]?.double, (0...1).contains(fraction),
      let milliseconds = json["milliseconds"]?.int, milliseconds >= 0
    else { return nil }
    var response: Response?
    if let recorded = json["response"] {
      guard let read = Response(recorded: recorded) else { return nil }
      response = read.gated
    } else if json["answer"] != .null {
      return nil
    }
    let certainty = json["certainty"]?.int
    if json["certainty"] != nil {
      guard let certainty, (0...100).contains(certainty) else { return nil }
    }
    self.init(
      question: question, day: day, isSecondLook: json["secondLook"]?.bool ?? false,
      response: response, certainty: certainty,
      cites: (json["cites"]?.strings ?? []).map { Gate.line($0, limit: 200) },
      citesDecide: json["citesDecide"]?.bool, fraction: fraction,
      points: json["points"]?.double ?? 0,
      help: Help(rawValue: UInt8(clamping: (json["help"]?.int ?? 0) & 3)),
      milliseconds: milliseconds)
  }
}

extension KeptQuestion {
  fileprivate init?(line json: JSON) {
    guard let identity = json.word("identity"), Digest("sha256:" + identity) != nil,
      let pack = json.word("pack"), let id = json.word("question"), let kind = json.word("kind"),
      let about = json["about"].flatMap({ About($0)?.gated })
    else { return nil }
    let verdict = json["verdict"]?.string
    self.init(
      identity: identity, pack: pack, id: id, kind: kind,
      verdict: verdict.flatMap { Verdict(rawValue: $0) }, about: about)
  }
}

extension KeptQuestion.About {
  /// As it may be shown.
  fileprivate var gated: Self {
    Self(
      stem: Gate.clean(stem), key: Gate.line(key), tags: tags.map { Gate.line($0) },
      sources: sources.map { Source(id: Gate.line($0.id), label: Gate.line($0.label)) },
      citations: citations.map { Gate.clean($0) })
  }
}

extension JSON {
  /// A member that is a short text of one line; nil where there is none.
  func word(_ name: String) -> String? {
    guard let text = self[name]?.string, !text.isEmpty else { return nil }
    return Gate.line(text, limit: 300)
  }
}
