import Quiz

extension JournalEntry {
  /// The entry as one line of JSON, without its end: stable over versions of the program, with
  /// options by their text.
  package var encoded: [UInt8] {
    var json = JSONBytes()
    json.object { json in
      switch self {
      case .opened(let header): header.write(to: &json)
      case .action(let time, let action):
        json.member("at", time)
        json.member("do", action.name)
        action.write(to: &json)
      }
    }
    return json.bytes
  }
}

extension LessonHeader {
  fileprivate func write(to json: inout JSONBytes) {
    json.member("factcheck-lesson", JournalEntry.version)
    json.member("session", session)
    json.member("code", code.text)
    json.member("started", started)
    json.member("pack", pack)
    json.member("pack-digest", packDigest)
    json.member("seed", "\(seed)")
    json.optional("host-key", hostKey?.text)
    if !choices.isEmpty {
      json.member("choices") { json in
        for (name, value) in choices.sorted(by: { $0.key < $1.key }) { json.member(name, value) }
      }
    }
    json.member("settings") { settings.write(to: &$0) }
    json.name("rounds")
    json.list(rounds) { json, round in
      json.object {
        $0.member("sources", round.sources)
        $0.member("questions", round.questions)
      }
    }
  }
}

extension LessonSettings {
  fileprivate func write(to json: inout JSONBytes) {
    json.member("rule", rule.name)
    json.member("pace", pace.rawValue)
    json.member("names", naming.rawValue)
    json.member("hands", isHands)
    json.member("teams", teams)
    json.optional("seconds", seconds)
    json.member("time-factor", timeFactor)
    json.member("board", hasBoard)
    json.member("cards", hasCards)
    json.member("certainty", asksCertainty)
    json.member("asks-sources", asksSources)
    json.member("waits") {
      $0.member("lobby", waits.lobby)
      $0.member("card", waits.card)
      $0.member("result", waits.result)
      $0.member("board", waits.board)
      $0.member("question", waits.question)
    }
  }
}

extension LessonAction {
  /// The action's name in journals.
  package var name: String {
    switch self {
    case .join: "join"
    case .comeBack: "come-back"
    case .answer: "answer"
    case .dispute: "dispute"
    case .advance: "advance"
    case .card: "card"
    case .open: "open"
    case .close: "close"
    case .reveal: "reveal"
    case .next: "next"
    case .skip: "skip"
    case .pause: "pause"
    case .resume: "resume"
    case .more: "more"
    case .again: "again"
    case .show: "show"
    case .board: "board"
    case .kick: "kick"
    case .readmit: "readmit"
    case .rename: "rename"
    case .lock: "lock"
    case .unlock: "unlock"
    case .tally: "tally"
    case .accept: "accept"
    case .void: "void"
    case .rekey: "rekey"
    case .undo: "undo"
    case .end: "end"
    }
  }

  fileprivate func write(to json: inout JSONBytes) {
    switch self {
    case .join(let name, let token, let team):
      json.member("name", name.text)
      json.member("token", token.hex)
      json.optional("team", team)
    case .comeBack(let student, let token):
      json.member("student", student)
      json.member("token", token.hex)
    case .answer(let student, let question, let answer):
      json.member("student", student)
      json.member("question", question)
      answer.response.write(to: &json)
      json.optional("certainty", answer.certainty)
      if !answer.cites.isEmpty { json.member("cites", answer.cites) }
    case .dispute(let student, let question, let why):
      json.member("student", student)
      json.member("question", question)
      json.member("why", why)
    case .advance(let student), .kick(let student): json.member("student", student)
    case .more(let seconds): json.member("seconds", seconds)
    case .show(let question), .void(let question): json.member("question", question)
    case .readmit(let student, let pass):
      json.member("student", student)
      json.member("pass", pass.hex)
    case .rename(let student, let name):
      json.member("student", student)
      json.member("name", name.text)
    case .tally(let question, let counts):
      json.member("question", question)
      json.name("hands")
      json.list(counts) { json, count in
        json.object {
          count.response.write(to: &$0)
          $0.member("count", count.count)
        }
      }
    case .accept(let question, let response), .rekey(let question, let response):
      json.member("question", question)
      response.write(to: &json)
    case .card, .open, .close, .reveal, .next, .skip, .pause, .resume, .again, .board, .lock,
      .unlock, .undo, .end:
      break
    }
  }
}

extension Response {
  /// One member, named after what it is.
  fileprivate func write(to json: inout JSONBytes) {
    switch self {
    case .option(let option): json.member("option", option)
    case .options(let options): json.member("options", options)
    case .number(let value): json.member("number", value)
    case .text(let text): json.member("text", text)
    case .order(let items): json.member("order", items)
    case .pairs(let options): json.member("pairs", options)
    }
  }
}
