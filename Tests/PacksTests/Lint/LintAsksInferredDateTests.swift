import Quiz
import Text

private let date = PartialDate("2025-02")
private let inferred = Harbour.source(
  "gazette", published: date.map { .inferred($0, how: "the flood") } ?? .notStated)
private let stated = Harbour.source(
  "gazette", published: date.map(Publication.stated) ?? .notStated)

extension RuleExamples {
  static let asksInferredDate = RuleExamples(
    "asks-inferred-date",
    fires: [
      Harbour.pack(
        [
          Harbour.choice(
            "When was the report of the Gazette published?",
            options: ["February 2025", "March 2025", "April 2025"])
        ], sources: [inferred])
    ],
    silent: [
      Harbour.pack(
        [
          Harbour.choice(
            "When did the bridge close?", options: ["February 2025", "March 2025", "April 2025"])
        ], sources: [inferred]),
      Harbour.pack(
        [
          Harbour.choice(
            "Which outlet published the plan?", options: ["the Echo", "the Bell", "the Sun"])
        ], sources: [inferred]),
      Harbour.pack(
        [
          Harbour.choice(
            "When was the report of the Gazette published?",
            options: ["February 2025", "March 2025", "April 2025"])
        ], sources: [stated]),
    ])
}
