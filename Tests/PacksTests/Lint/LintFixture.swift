import Quiz
import Testing

/// Small packs about a harbour bridge, for examples of lint rules.
enum Harbour {
  static let brief = """
    The bridge carries the only road to the port. After an inspection the harbour office closed \
    it for a while, and hauliers asked who would pay for the long way round through the old town.
    """

  static func source(
    _ id: String, label: String? = nil, published: Publication = .notStated,
    digest: String? = "sha256:0", brief: String? = brief,
    notes: [String] = ["A note.", "Another."],
    passageDigest: String? = "sha256:1"
  ) -> Source {
    Source(
      id: id, label: label ?? "the Harbour \(id)", published: published, digest: digest,
      brief: brief,
      passages: notes.enumerated().map {
        Passage(id: "p\($0 + 1)", paragraph: $0 + 1, note: $1, digest: passageDigest)
      })
  }

  static func pack(
    _ questions: [Question], sources: [Source] = [source("gazette"), source("courier")],
    language: String = "en"
  ) -> Pack {
    Pack(
      id: "harbour", title: "The harbour", language: language, sources: sources,
      questions: questions)
  }

  /// A choice whose first option is the key.
  static func choice(
    _ stem: String = "Who closed the bridge?", id: String = "q",
    options: [String] = ["the harbour office", "the ferry master", "the mayor"],
    statement: String? = nil, about: [String] = ["gazette"], cites: [String] = ["gazette#p1"],
    why: String = "The office says so in its own notice.", hint: String? = "An authority.",
    fact: String? = nil, tags: [String] = []
  ) -> Question {
    Question(
      id: id, kind: "choice", stem: stem, statement: statement,
      form: .choice(Choice(options: options, key: 0)), about: about,
      citations: cites.map(citation), explanation: why, hint: hint, fact: fact, tags: tags)
  }

  static func number(
    _ stem: String = "How many lorries a day were diverted?", value: Double = 1200,
    tolerance: Double = 0, unit: String = "lorries a day", id: String = "n",
    cites: [String] = ["gazette#p1"], why: String = "The office counted them at the old town gate.",
    hint: String? = "A good many.", fact: String? = nil
  ) -> Question {
    Question(
      id: id, kind: "number", stem: stem,
      form: .number(NumberKey(value: value, tolerance: tolerance, unit: unit)),
      about: ["gazette"], citations: cites.map(citation), explanation: why, hint: hint, fact: fact)
  }

  static func text(
    _ stem: String, accepted: [String], id: String = "t", cites: [String] = ["gazette#p1"],
    why: String = "The Gazette prints the name in its second line.", hint: String? = nil
  ) -> Question {
    Question(
      id: id, kind: "text", stem: stem, form: .text(TextKey(accepted: accepted)),
      about: ["gazette"], citations: cites.map(citation), explanation: why, hint: hint)
  }

  static func claim(
    _ statement: String, _ verdict: Verdict = .supported, id: String = "c",
    hint: String? = nil, about: [String] = ["gazette"]
  ) -> Question {
    Question(
      id: id, kind: "claim", stem: "Is it so, by the Gazette: \(statement)", statement: statement,
      form: .choice(
        Choice(
          options: Verdict.options, key: Verdict.allCases.firstIndex(of: verdict) ?? 0,
          arrangement: .fixed)),
      verdict: verdict, about: about, citations: [citation("gazette#p1")],
      explanation: "The Gazette prints it in its first line.", hint: hint)
  }

  static func ordering(_ stem: String) -> Question {
    Question(
      id: "o", kind: "order", stem: stem,
      form: .ordering(Ordering(items: ["crack", "closure", "repair"])), about: ["gazette"],
      citations: [citation("gazette#p1")], explanation: "The Gazette tells it in this order.")
  }

  static func citation(_ text: String) -> Citation {
    let parts = text.split(separator: "#").map(String.init)
    return Citation(source: parts[0], passage: parts[1])
  }

  /// A pack of one question.
  static func one(_ question: Question) -> Pack { pack([question]) }
}

/// Packs in which a rule must find something, and near misses in which it must not.
struct RuleExamples: Sendable, CustomTestStringConvertible {
  let rule: String
  let fires: [Pack]
  let silent: [Pack]

  init(_ rule: String, fires: [Pack], silent: [Pack]) {
    self.rule = rule
    self.fires = fires
    self.silent = silent
  }

  var testDescription: String { rule }
}
