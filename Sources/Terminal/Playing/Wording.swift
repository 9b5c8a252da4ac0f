package import Quiz

/// The one place where the prompt's values become sentences.
package enum Wording {
  /// What the prompt names: the form, every time; always ends in `> `.
  package static func prompt(for sheet: AnswerSheet) -> String {
    switch sheet {
    case .verdict: "supported / refuted / not stated (s r n)> "
    case .choice(let options): "a-\(AnswerSheet.letter(options.count - 1))> "
    case .selection: "all that apply, e.g. a c> "
    case .number: "number> "
    case .text: "text> "
    case .ordering(let items): "order, e.g. \(example(order: items.count))> "
    case .matching(let prompts, let options):
      "match, e.g. \(example(match: prompts.count, options.count))> "
    }
  }

  private static func example(order count: Int) -> String {
    ([2, 0, 3, 1, 4, 5, 6, 7].filter { $0 < count }).map { String(AnswerSheet.letter($0)) }
      .joined(separator: " ")
  }

  private static func example(match prompts: Int, _ options: Int) -> String {
    (0..<prompts).map { "\($0 + 1)\(AnswerSheet.letter(($0 + 2) % max(options, 1)))" }
      .joined(separator: " ")
  }

  /// Why a line is asked again, and what to do.
  package static func sentence(for misreading: Misreading) -> String {
    misreading.sentence
  }

  /// Why an action was not taken.
  package static func sentence(for refusal: Refusal) -> String {
    switch refusal {
    case .gameHasEnded: "The game has ended."
    case .doesNotFit: "That does not answer this question."
    case .certaintyOutOfRange(let value):
      "\(value) is no certainty: give a percentage from 0 to 100."
    case .negativeTime: "A time cannot be negative."
    case .noSuchSource(let id): "There is no source '\(id)' in this pack."
    case .noHint: "There is no hint for this one."
    case .noPassage: "This question has no source to show."
    case .nothingToDispute: "Nothing was revealed yet that could be disputed."
    case .notInThisGame(let id): "Question '\(id)' is not in this game."
    case .alreadyVoid(let id): "Question '\(id)' is void already."
    }
  }

  /// `a, b and c`.
  static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `1 question`, `2 questions`.
  static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(plural ?? noun + "s")"
  }
}
