package import Quiz

/// What the author of a pack would change after a lesson, as text to be pasted and thought about.
package struct AuthorPatch: Hashable, Sendable {
  package let question: Question
  /// What still stands, the oldest first.
  package let amendments: [Amendment]

  /// Lines of YAML with comments, for a pack's question.
  ///
  /// - Parameter date: today, as packs write dates.
  package func lines(date: String) -> [String] {
    var lines = ["  - id: \(question.id)"]
    for amendment in amendments {
      switch amendment.kind {
      case .void:
        lines.append("    status: rejected  # void in class; the key was \(quoted(amendment.was))")
      case .rekey(let response):
        lines += key(response)
        lines.append(
          "    corrected: [{date: \(date), was: \(quoted(amendment.was)), why: \"...\"}]")
      case .accept(.text(let text)):
        lines.append("    also: [\(quoted(text))]")
      case .accept(let response):
        lines.append("    # also accepted in class: \(quoted(response.words))")
      }
    }
    return lines
  }

  private func key(_ response: Response) -> [String] {
    switch response {
    case .option(let option) where question.verdict != nil:
      ["    verdict: \(option == Verdict.notStated.words ? "not-stated" : option)"]
    case .option(let option):
      ["    \(question.kind == "who-said" ? "speaker" : "answer"): \(quoted(option))"]
    case .number(let value): ["    answer: \(Figures.plain(value))"]
    case .text(let text): ["    answer: \(quoted(text))"]
    case .options(let options): ["    answers: [\(list(options))]"]
    case .order(let items): ["    items: [\(list(items))]"]
    case .pairs(let options): ["    # pairs, in the prompts' order: [\(list(options))]"]
    }
  }

  private func list(_ texts: [String]) -> String {
    texts.map(quoted).joined(separator: ", ")
  }

  /// A JSON string, which YAML takes as it is.
  private func quoted(_ text: String) -> String {
    JSON.string(text).text
  }
}
