package import Quiz
import Text

extension Response {
  /// As it is kept: one member, named after what it is.
  package var recorded: JSON {
    switch self {
    case .option(let option): ["option": .string(option)]
    case .options(let options): ["options": .array(options.map(JSON.string))]
    case .number(let value): ["number": .number(value)]
    case .text(let text): ["text": .string(text)]
    case .order(let items): ["order": .array(items.map(JSON.string))]
    case .pairs(let options): ["pairs": .array(options.map(JSON.string))]
    }
  }

  /// Nil for anything else.
  package init?(recorded json: JSON) {
    guard case .object(let members) = json, members.count == 1, let member = members.first else {
      return nil
    }
    let value = member.value
    switch member.name {
    case "option": if let text = value.string { self = .option(text) } else { return nil }
    case "options": if let texts = value.strings { self = .options(texts) } else { return nil }
    case "number": if let number = value.double { self = .number(number) } else { return nil }
    case "text": if let text = value.string { self = .text(text) } else { return nil }
    case "order": if let texts = value.strings { self = .order(texts) } else { return nil }
    case "pairs": if let texts = value.strings { self = .pairs(texts) } else { return nil }
    default: return nil
    }
  }
}

extension Response {
  /// As it may be shown.
  var gated: Response {
    func clean(_ texts: [String]) -> [String] { texts.map { Gate.line($0) } }
    return
      switch self
    {
    case .option(let text): .option(Gate.line(text))
    case .options(let texts): .options(clean(texts))
    case .number: self
    case .text(let text): .text(Gate.line(text))
    case .order(let texts): .order(clean(texts))
    case .pairs(let texts): .pairs(clean(texts))
    }
  }
}

extension GameAction {
  /// As it may be shown.
  var gated: GameAction {
    switch self {
    case .void(let question): .void(question: Gate.line(question))
    case .rekey(let question, let response):
      .rekey(question: Gate.line(question), response.gated)
    default: self
    }
  }
}

extension GameSettings {
  /// As they may be shown.
  var gated: GameSettings {
    func clean(_ words: Set<String>) -> Set<String> { Set(words.map { Gate.line($0) }) }
    var settings = self
    settings.players = players.map { Gate.line($0, limit: 200) }
    settings.order = order.map { Gate.line($0) }
    settings.filter.kinds = clean(filter.kinds)
    settings.filter.tags = clean(filter.tags)
    settings.filter.without = clean(filter.without)
    settings.filter.only = clean(filter.only)
    settings.filter.sources = clean(filter.sources)
    return settings
  }
}

extension GameAction {
  /// What is neither an answer nor a dispute, as it is kept.
  var recorded: JSON {
    switch self {
    case .answer, .skip, .dispute: .null
    case .hint: ["do": "hint"]
    case .source: ["do": "source"]
    case .end: ["do": "end"]
    case .void(let question): ["do": "void", "question": .string(question)]
    case .rekey(let question, let response):
      ["do": "rekey", "question": .string(question), "key": response.recorded]
    }
  }

  init?(recorded json: JSON) {
    switch json["do"]?.string {
    case "hint": self = .hint
    case "source": self = .source
    case "end": self = .end
    case "void":
      guard let question = json["question"]?.string else { return nil }
      self = .void(question: question)
    case "rekey":
      guard let question = json["question"]?.string,
        let response = json["key"].flatMap({ Response(recorded: $0) })
      else { return nil }
      self = .rekey(question: question, response)
    default: return nil
    }
  }
}

extension GameSettings {
  /// As a game's row keeps them, in JSON.
  package var recorded: String {
    func list(_ words: some Sequence<String>) -> JSON { .array(words.map(JSON.string)) }
    let json: JSON = [
      "count": .number(Double(count)), "rule": .string(rule.name), "players": list(players),
      "openBook": .bool(isOpenBook), "secondLook": .bool(hasSecondLook),
      "seconds": .number(Double(seconds)), "order": list(order),
      "kinds": list(filter.kinds.sorted()), "tags": list(filter.tags.sorted()),
      "without": list(filter.without.sorted()), "only": list(filter.only.sorted()),
      "sources": list(filter.sources.sorted()), "drafts": .bool(filter.drafts),
      "difficulties": .array(filter.difficulties.sorted().map { .number(Double($0)) }),
    ]
    return json.text
  }

  /// Nil for anything else, a rule that is not known among it.
  package init?(recorded text: String) {
    guard let json = JSON(parsing: text), let count = json["count"]?.int,
      let rule = json["rule"]?.string.flatMap(ScoringRules.named),
      let seconds = json["seconds"]?.int,
      let isOpenBook = json["openBook"]?.bool, let hasSecondLook = json["secondLook"]?.bool
    else { return nil }
    func list(_ name: String) -> [String] { json[name]?.strings ?? [] }
    self.init(
      count: count,
      filter: QuestionFilter(
        kinds: Set(list("kinds")), tags: Set(list("tags")), without: Set(list("without")),
        only: Set(list("only")), sources: Set(list("sources")),
        difficulties: Set((json["difficulties"]?.array ?? []).compactMap(\.int)),
        drafts: json["drafts"]?.bool ?? false),
      rule: rule, players: list("players"), isOpenBook: isOpenBook, hasSecondLook: hasSecondLook,
      seconds: seconds, order: list("order"))
  }
}
