import Text

/// What can be typed instead of an answer.
package enum Command: Hashable, Sendable {
  case hint
  case source
  case skip
  case score
  case dispute(String)
  case help
  case quit

  /// Names as typed behind `:`, each with what it does.
  package static let names: [(name: String, does: String)] = [
    ("hint", "a hint; halves what the answer earns"),
    ("source", "the passages that decide; halves what the answer earns"),
    ("skip", "no answer: no points, and the key is shown"),
    ("score", "the score so far"),
    ("dispute", "say why the last reveal is wrong: `:dispute WHY`"),
    ("help", "how to answer"),
    ("quit", "end the game with its summary"),
  ]

  /// Words that work without the colon where the form cannot take them as an answer.
  static let bare: [String: Command] = [
    "hint": .hint, "skip": .skip, "help": .help, "quit": .quit, "exit": .quit, "?": .help,
  ]

  /// Reads what stands behind the colon; a unique beginning of a name will do.
  static func read(_ text: Substring) throws(Misreading) -> Command {
    let parts = text.split(separator: " ", maxSplits: 1)
    let word = (parts.first ?? "").lowercased()
    let rest = parts.count > 1 ? String(parts[1]) : ""
    if word == "exit" || word == "q" { return .quit }
    if word == "?" { return .help }
    let matches = names.map(\.name).filter { !word.isEmpty && $0.hasPrefix(word) }
    // `:s` begins three names; only a longer beginning tells them apart.
    let name = matches.count == 1 ? matches[0] : matches.first { $0 == word }
    switch name {
    case "hint": return .hint
    case "source": return .source
    case "skip": return .skip
    case "score": return .score
    case "help": return .help
    case "quit": return .quit
    case "dispute":
      guard !rest.isEmpty else { throw .disputeWithoutReason }
      return .dispute(rest)
    default:
      guard matches.isEmpty else { throw .ambiguousCommand(word, matches) }
      throw .noSuchCommand(word, closest: closest(to: word))
    }
  }

  private static func closest(to word: String) -> String? {
    word.isEmpty ? nil : EditDistance.closest(to: word, among: names.map(\.name))
  }
}
