import Quiz
import Text

/// A small invented pack with a question of every form.
enum HarbourPack {
  static let gazette = Source(
    id: "gazette", label: "the Harbour Gazette", outlet: "Harbour Gazette",
    published: PartialDate("2025-02-03").map { .stated($0) } ?? .notStated,
    url: "https://example.org/bridge",
    brief: "The bridge carries the only road to the port. After an inspection it was closed.",
    passages: [
      Passage(
        id: "p4", paragraph: 4, note: "The harbour office counted 1,200 diverted lorries a day."),
      Passage(id: "p6", paragraph: 6, quote: "The mayor called the closure “a day of shame”."),
    ])
  static let courier = Source(
    id: "courier", label: "the unnamed report that interviews the ferry master",
    brief: "Told from the quay: what the closure meant for the ferries.",
    passages: [Passage(id: "p2", paragraph: 2, note: "The ferry master guesses at frost.")])

  static let pack = Pack(
    id: "harbour-bridge", version: 2, title: "Harbour bridge closure",
    contentNote: "Mentions an accident.", sources: [gazette, courier],
    questions: [
      question(
        "lorries", "number", "How many lorries a day were diverted, by the harbour office's count?",
        .number(NumberKey(value: 1200, unit: "lorries a day")), ["gazette#p4"],
        "The Gazette gives the harbour office's count.", hint: "More than a thousand."),
      question(
        "frost", "claim",
        "According to the unnamed report that interviews the ferry master, is this supported, refuted or not stated? Frost caused the crack.",
        .choice(Choice(options: Verdict.options, key: 2, arrangement: .fixed)), ["courier#p2"],
        "The ferry master guesses; the report does not say so.", verdict: .notStated),
      question(
        "shame", "who-said", "Who called the closure a day of shame?",
        .choice(Choice(options: ["the mayor", "the ferry master", "the harbour office"], key: 0)),
        ["gazette#p6"], "The words are the mayor's."),
      question(
        "order", "order", "Put these in order, earliest first.",
        .ordering(Ordering(items: ["the inspection", "the closure", "the queue"])), ["gazette#p4"],
        "First the inspection, then the closure."),
      question(
        "match", "match", "Match each voice with what it did.",
        .matching(
          Matching(
            prompts: ["the mayor", "the office"], options: ["spoke", "counted", "slept"],
            key: [0, 1])),
        ["gazette#p4", "gazette#p6"], "The mayor spoke and the office counted."),
      question(
        "select", "select", "Which of these does the report name?",
        .selection(Selection(options: ["a crack", "a queue", "a strike"], keys: [0, 1])),
        ["gazette#p4"],
        "A crack and a queue."),
      question(
        "text", "text", "What does the ferry master guess at?",
        .text(TextKey(accepted: ["frost", "the frost"])),
        ["courier#p2"], "He guesses at frost."),
    ])

  private static func question(
    _ id: String, _ kind: String, _ stem: String, _ form: Form, _ cites: [String], _ why: String,
    hint: String? = nil, verdict: Verdict? = nil
  ) -> Question {
    let citations = cites.map { cite in
      let parts = cite.split(separator: "#")
      return Citation(source: String(parts[0]), passage: String(parts[1]))
    }
    return Question(
      id: id, kind: kind, stem: stem,
      statement: verdict == nil ? nil : "Frost caused the crack.", form: form, verdict: verdict,
      about: verdict == nil ? ["gazette", "courier"] : ["courier"], citations: citations,
      explanation: why,
      hint: hint, tags: ["core"])
  }
}
