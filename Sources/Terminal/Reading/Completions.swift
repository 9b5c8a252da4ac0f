internal import Text

/// The words that may stand on the line in one place, for Tab to complete.
package struct Completions: Sendable, Hashable {
  /// Whole answers, which may hold spaces; they complete from the beginning of the line.
  package let options: [String]
  /// Source ids without their `@`; they complete a word that begins with `@`.
  package let sources: [String]
  /// Commands without their `:`; they complete a word that begins with `:`.
  package let commands: [String]
  /// Whether a line may name several options, behind each other with `, ` or `; ` between them.
  package let takesSeveral: Bool
  /// Words that may stand behind a first word, by that word.
  package let arguments: [String: [String]]

  /// Nothing completes.
  package static let none = Completions()

  /// Words may come from a pack: they pass the gate here, because Readline prints them.
  package init(
    options: [String] = [], sources: [String] = [], commands: [String] = [],
    takesSeveral: Bool = false, arguments: [String: [String]] = [:]
  ) {
    self.options = options.map { Gate.line($0) }
    self.sources = sources.map { Gate.line($0) }
    self.commands = commands.map { Gate.line($0) }
    self.takesSeveral = takesSeveral
    self.arguments = arguments.mapValues { $0.map { Gate.line($0) } }
  }

  /// What fits a line typed so far.
  package struct Candidates: Sendable, Hashable {
    package var words: [String]
    /// The bytes of UTF-8 before the cursor that a candidate replaces.
    package var replaced: Int
    /// Whether a space follows a candidate that is the only one. Not where a comma may follow.
    package var addsSpace = true
  }

  /// The candidates for a cursor behind `before`. Letter case does not matter.
  ///
  /// An empty line offers the options, or the commands where there are none; a finished word and
  /// a space offer the sources. Where a line takes several options, the text behind its last `, `
  /// or `; ` offers those that the line does not name yet.
  package func candidates(before: String) -> Candidates {
    let line = before.drop(while: Self.isBlank)
    if let end = line.firstIndex(where: Self.isBlank), let words = arguments[String(line[..<end])] {
      let word = line.lastIndex(where: Self.isBlank).map { line[line.index(after: $0)...] } ?? line
      return Candidates(
        words: words.filter { Self.text($0[...], behind: word) != nil },
        replaced: word.utf8.count)
    }
    let starts = starts(in: line)
    for (index, start) in starts.enumerated() {
      let typed = line[start...]
      let words = options.filter { option in
        Self.text(option[...], behind: typed) != nil
          && !starts[..<index].contains { Self.isNamed(option, at: line[$0...]) }
      }
      if words.isEmpty { continue }
      return Candidates(words: words, replaced: typed.utf8.count, addsSpace: !takesSeveral)
    }
    let word = line.lastIndex(where: Self.isBlank).map { line[line.index(after: $0)...] } ?? line
    let words =
      if line.isEmpty || word.hasPrefix(":") {
        commands.map { ":\($0)" }
      } else if word.isEmpty || word.hasPrefix("@") {
        sources.map { "@\($0)" }
      } else {
        [String]()
      }
    return Candidates(
      words: words.filter { Self.text($0[...], behind: word) != nil }, replaced: word.utf8.count)
  }

  /// Where an option may begin. An option may hold a comma of its own, so the last place is not
  /// the only one.
  private func starts(in line: Substring) -> [Substring.Index] {
    var starts = [line.startIndex]
    var rest = line
    while takesSeveral, let mark = rest.firstIndex(where: Self.isSeparator) {
      let behind = rest[rest.index(after: mark)...]
      rest = behind.drop(while: Self.isBlank)
      if rest.startIndex > behind.startIndex { starts.append(rest.startIndex) }
    }
    return starts
  }

  private static func isNamed(_ option: String, at text: Substring) -> Bool {
    Self.text(text, behind: option[...])?.drop(while: isBlank).first.map(isSeparator) ?? false
  }

  /// What stands in a text behind its beginning; nil where it begins otherwise.
  private static func text(_ text: Substring, behind beginning: Substring) -> Substring? {
    var rest = text
    for character in beginning {
      guard rest.popFirst()?.lowercased() == character.lowercased() else { return nil }
    }
    return rest
  }

  private static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t"
  }

  private static func isSeparator(_ character: Character) -> Bool {
    character == "," || character == ";"
  }
}
