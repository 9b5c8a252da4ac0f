extension Misreading {
  /// Why a line is asked again, and what to do: the same words at every prompt and on every page.
  package var sentence: String {
    switch self {
    case .empty:
      return "Type an answer, or :help."
    case .noSuchOption(let text, let last):
      return "There is no option '\(text)': answer with a letter from a to \(last)."
    case .ambiguousOption(let text, let options):
      return
        "'\(text)' begins several options: \(Self.list(options)). Type more of it, or its letter."
    case .oneOptionOnly:
      return "Pick one option only."
    case .sameOptionTwice(let text):
      return "'\(text)' names an option that is there already: each counts once."
    case .noSuchVerdict(let text):
      return "'\(text)' is no verdict: answer supported, refuted or not stated (s r n)."
    case .threeVerdicts(let word):
      return
        "'\(word)' says more than a source can: answer supported, refuted or not stated (s r n)."
    case .notANumber(let text):
      return "'\(text)' is no single number: type one such as 1200, 1,200 or 1.2k."
    case .orderIncomplete(let missing):
      return
        "Every letter belongs in the order; missing: \(missing.map(String.init).joined(separator: " "))."
    case .matchIncomplete(let missing):
      return
        "Every number needs a letter; missing: \(missing.map(String.init).joined(separator: " "))."
    case .noSuchPrompt(let text, let last):
      return "There is no number '\(text)': they go from 1 to \(last)."
    case .samePromptTwice(let number):
      return "Number \(number) has two letters: give it one."
    case .certainty(let text):
      return "'\(text)%' is no certainty: give a whole percentage from 0 to 100."
    case .twoCertainties:
      return "Give one certainty only, as in: b 80%"
    case .certaintyAlone:
      return "A certainty goes behind an answer, as in: b 80%"
    case .citationAlone:
      return "A source goes behind an answer, as in: b @gazette"
    case .noSuchSource(let name, let known):
      return "No source here begins with '@\(name)'. There is \(Self.list(known.map { "@" + $0 }))."
    case .ambiguousSource(let name, let matches):
      return "'@\(name)' begins several: \(Self.list(matches.map { "@" + $0 }))."
    case .noSuchCommand(let name, let closest):
      let hint = closest.map { "did you mean :\($0)?" } ?? "see :help."
      return "There is no command ':\(name)'; \(hint)"
    case .ambiguousCommand(let name, let matches):
      return "':\(name)' begins several commands: \(Self.list(matches.map { ":" + $0 }))."
    case .disputeWithoutReason:
      return "Say why, as in: :dispute paragraph 4 says otherwise"
    }
  }

  /// `a, b and c`.
  private static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
