import Quiz

/// A question ends with a question mark, a claim is a sentence and ends with a full stop.
struct StemPunctuation: QuestionLintRule {
  let name = "stem-punctuation"
  let summary = "a question without a question mark, or a claim without a full stop"

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    guard let last = item.asked.last(where: { !Self.closing.contains($0) }) else { return }
    if item.isClaim {
      if last == "?" {
        report(item.place("claim"), .claimIsQuestion)
      } else if last != ".", last != "!" {
        report(item.place("claim"), .claimWithoutStop)
      }
    } else if last != "?", !isInstruction(item, subject, last: last) {
      report(item.place("ask"), .noQuestionMark)
    }
  }

  /// What may do without: "Put these in order.", "Name the ship.", "The bridge closed on …".
  private func isInstruction(_ item: LintItem, _ subject: LintSubject, last: Character) -> Bool {
    if item.isComposed || item.asked.contains("?") || ":…_".contains(last) { return true }
    switch subject.pack.questions[item.index].form {
    case .ordering, .matching: return true
    case .choice, .selection, .number, .text: break
    }
    guard let first = subject.texts(item.wording).first else { return true }
    return !subject.isEnglish || Self.imperatives.contains(first)
  }

  private static let closing: Set<Character> = ["”", "\"", "’", "'", ")", "]", "»", " ", "\n"]
  private static let imperatives: Set<String> = [
    "name", "give", "put", "match", "order", "pick", "choose", "select", "complete", "fill",
    "arrange", "sort", "tick", "mark", "find", "say", "list", "type",
  ]
}
