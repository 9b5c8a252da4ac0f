import Text

/// The words of matter in a text, by their beginnings: `Israeli` and `Israel` tell of one state.
struct MatterWords: Sendable {
  private(set) var all: Set<Substring> = []
  /// Those that begin with a capital somewhere in the text.
  private(set) var names: Set<Substring> = []

  /// Parts of all sorts of names: two texts that share one of them may tell of anything.
  private static let common: WordSet = [
    "inc", "corp", "ltd", "plc", "llc", "company", "group", "mrs",
  ]

  init(_ text: String) {
    for word in text.spaced {
      guard let start = word.firstIndex(where: \.isLetter) else { continue }
      let bare = word[start...].prefix { $0.isLetter || $0 == "-" }
      let lower = bare.lowercased()
      guard lower.utf8.count > 2, FunctionWords.all[lower] == nil,
        ReportingVerbs.finite[lower] == nil, !Self.common.contains(lower)
      else { continue }
      let beginning = lower.prefix(6)
      all.insert(beginning)
      if bare.first?.isUppercase ?? false { names.insert(beginning) }
    }
  }
}
