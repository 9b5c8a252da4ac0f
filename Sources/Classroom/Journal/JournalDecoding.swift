import Quiz

/// Why a line is no journal entry.
package enum JournalFault: Error, Hashable, Sendable {
  case notJSON
  /// Written by a later version of the program.
  case version(Int)
  case missing(String)
  case unknownAction(String)
}

extension JournalEntry {
  /// Reads a line that ``encoded`` wrote.
  package init(decoding line: some Sequence<UInt8>) throws(JournalFault) {
    let json: JSON
    do {
      json = try JSONReader.value(of: line)
    } catch {
      throw .notJSON
    }
    if let version = json["factcheck-lesson"]?.int {
      guard version == Self.version else { throw .version(version) }
      self = .opened(try LessonHeader(JournalMembers(json)))
    } else {
      let members = JournalMembers(json)
      self = .action(at: try members.int("at", in: 0...1 << 50), try LessonAction(members))
    }
  }
}

extension LessonHeader {
  fileprivate init(_ members: JournalMembers) throws(JournalFault) {
    guard let code = SessionCode(try members.text("code")) else { throw .missing("code") }
    guard let seed = UInt64(try members.text("seed")) else { throw .missing("seed") }
    var rounds: [Round] = []
    for round in try members.list("rounds") {
      rounds.append(
        Round(sources: try round.texts("sources"), questions: try round.texts("questions")))
    }
    self.init(
      session: try members.text("session"), code: code, started: try members.text("started"),
      pack: try members.text("pack"), packDigest: try members.text("pack-digest"), seed: seed,
      settings: try LessonSettings(try members.object("settings")), rounds: rounds)
    if case .object(let choices)? = members.json["choices"] {
      for choice in choices { self.choices[choice.name] = choice.value.string }
    }
    hostKey = members.json["host-key"]?.string.flatMap(Token.init)
  }
}

extension LessonSettings {
  fileprivate init(_ members: JournalMembers) throws(JournalFault) {
    guard let rule = ScoringRules.named(try members.text("rule")) else { throw .missing("rule") }
    let times = try members.object("waits")
    var waits = Waits()
    waits.lobby = try times.int("lobby", in: 0...86_400)
    waits.card = try times.int("card", in: 0...86_400)
    waits.result = try times.int("result", in: 0...86_400)
    waits.board = try times.int("board", in: 0...86_400)
    waits.question = try times.int("question", in: 1...86_400)
    let factor = try members.number("time-factor")
    guard (0.1...10).contains(factor) else { throw .missing("time-factor") }
    let seconds =
      members.json["seconds"] == nil ? nil : try members.int("seconds", in: 1...3_600)
    self.init(
      rule: rule, pace: try members.choice("pace"), naming: try members.choice("names"),
      isHands: try members.bool("hands"), teams: try members.texts("teams"),
      seconds: seconds, timeFactor: factor,
      hasBoard: try members.bool("board"), hasCards: try members.bool("cards"),
      asksCertainty: try members.bool("certainty"),
      asksSources: try members.bool("asks-sources"), waits: waits)
  }
}

extension LessonAction {
  fileprivate init(_ members: JournalMembers) throws(JournalFault) {
    let name = try members.text("do")
    if let plain = Self.plain[name] {
      self = plain
      return
    }
    switch name {
    case "join":
      self = .join(
        name: try members.name(), token: try members.digest("token"),
        team: members.json["team"]?.string)
    case "come-back":
      self = .comeBack(student: try members.int("student"), token: try members.digest("token"))
    case "answer":
      let cites = members.json["cites"] == nil ? [] : try members.texts("cites")
      self = .answer(
        student: try members.int("student"), question: try members.text("question"),
        Answer(
          try members.response(), certainty: members.json["certainty"]?.int, cites: cites))
    case "dispute":
      self = .dispute(
        student: try members.int("student"), question: try members.text("question"),
        why: try members.text("why"))
    case "advance": self = .advance(student: try members.int("student"))
    case "more": self = .more(seconds: try members.int("seconds"))
    case "show": self = .show(question: try members.text("question"))
    case "kick": self = .kick(student: try members.int("student"))
    case "readmit":
      self = .readmit(student: try members.int("student"), pass: try members.digest("pass"))
    case "rename": self = .rename(student: try members.int("student"), try members.name())
    case "tally":
      var counts: [HandCount] = []
      for count in try members.list("hands") {
        counts.append(HandCount(try count.response(), try count.int("count")))
      }
      self = .tally(question: try members.text("question"), counts)
    case "accept":
      self = .accept(question: try members.text("question"), try members.response())
    case "void": self = .void(question: try members.text("question"))
    case "rekey": self = .rekey(question: try members.text("question"), try members.response())
    default: throw .unknownAction(name)
    }
  }

  /// Actions that are no more than their name.
  private static let plain: [String: LessonAction] = Dictionary(
    uniqueKeysWithValues: [
      LessonAction.card, .open, .close, .reveal, .next, .skip, .pause, .resume, .again, .board,
      .lock, .unlock, .undo, .end,
    ].map { ($0.name, $0) })
}
