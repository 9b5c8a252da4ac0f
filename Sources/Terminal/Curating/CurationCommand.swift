internal import Text

/// What somebody who curates can ask for.
enum CurationCommand: Hashable {
  case accept
  /// Nil is every kind.
  case acceptAll(kind: String?)
  /// Nil where the reason is still to be asked for.
  case reject(reason: String?)
  /// Nil goes through all fields.
  case edit(field: String?)
  case editInEditor
  case undo
  case next
  case previous
  case go(id: String)
  case list
  case filter([String])
  case help
  case quit

  /// Why a line is no command.
  enum Misreading: Error, Hashable {
    case unknown(String, closest: String?)
    case needsID
    case takesNothing(String)
  }

  /// Each command by its letter, its word, and what it does.
  static let all: [(letter: String, word: String, argument: String, summary: String)] = [
    ("a", "accept", "", "accept the question"),
    ("A", "accept-all", "[KIND]", "accept all undecided ones of a kind; asks first"),
    ("r", "reject", "[WHY]", "reject it; the reason is kept with it"),
    ("e", "edit", "[FIELD]", "edit it field by field, or one field"),
    ("E", "editor", "", "edit it as a whole in $VISUAL or $EDITOR"),
    ("u", "undo", "", "take the latest decision back, as often as you like"),
    ("n", "next", "", "go to the next undecided question"),
    ("p", "previous", "", "go to the question before"),
    ("g", "go", "ID", "go to a question by its id"),
    ("l", "list", "", "list the questions, a line each"),
    ("f", "filter", "[WORDS]", "go through some only: kinds, @sources, draft, accepted, all"),
    ("?", "help", "", "this help"),
    ("q", "quit", "", "leave; every decision is on disk already"),
  ]

  /// Reads a line that is not blank. A command is its letter, its word or the beginning of it.
  static func read(_ line: String) throws(Misreading) -> CurationCommand {
    let line = Gate.line(line)
    let words = line.split(separator: " ").map(String.init)
    let first = words.first ?? ""
    let rest = words.dropFirst().joined(separator: " ")
    let argument = rest.isEmpty ? nil : rest
    switch try letter(of: first) {
    case "A": return .acceptAll(kind: argument == "all" ? nil : argument)
    case "r": return .reject(reason: argument)
    case "e": return .edit(field: argument)
    case "g":
      guard let argument else { throw .needsID }
      return .go(id: argument.hasPrefix("@") ? String(argument.dropFirst()) : argument)
    case "f": return .filter(Array(words.dropFirst()))
    case let letter:
      if argument != nil { throw .takesNothing(first) }
      switch letter {
      case "a": return .accept
      case "E": return .editInEditor
      case "u": return .undo
      case "n": return .next
      case "p": return .previous
      case "l": return .list
      case "q": return .quit
      default: return .help
      }
    }
  }

  private static func letter(of word: String) throws(Misreading) -> String {
    let bare = word.hasPrefix(":") ? String(word.dropFirst()) : word
    if let exact = all.first(where: { $0.letter == bare || $0.word == bare }) {
      return exact.letter
    }
    let folded = bare.lowercased()
    if folded == "exit" { return "q" }
    if let exact = all.first(where: { $0.letter == folded || $0.word == folded }) {
      return exact.letter
    }
    if folded.utf8.count > 1, let match = all.first(where: { $0.word.hasPrefix(folded) }) {
      return match.letter
    }
    throw .unknown(bare, closest: EditDistance.closest(to: folded, among: all.map(\.word)))
  }
}
