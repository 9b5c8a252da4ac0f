import Text

/// Reads options by letter, by text, or by a beginning of their text that no other shares.
enum OptionReader {
  /// The index of the one option that a text names.
  static func one(_ text: String, of options: [String]) throws(Misreading) -> Int {
    if let index = whole(text, options) { return index }
    // Two letters might also begin a text, as "a b" does "a budget"; nobody is marked on that.
    let words = pieces(text)
    if words.count > 1, words.allSatisfy({ letterIndex($0, options) != nil }) {
      throw .oneOptionOnly
    }
    if let index = try match(text, options) { return index }
    throw .noSuchOption(text, last: AnswerSheet.letter(options.count - 1))
  }

  /// The indices of all options that a text names, in its order: `a c`, `a,c`, `ac`,
  /// `red apples, green pears`.
  static func several(_ text: String, of options: [String]) throws(Misreading) -> [Int] {
    // An option's text may hold commas, so the whole comes before its parts.
    if let index = whole(text, options) { return [index] }
    var picks: [Int] = []
    let parts = text.split(whereSeparator: isComma)
    for part in parts {
      for (piece, pick) in try named(in: part, options, isOneOfMany: parts.count > 1) {
        guard !picks.contains(pick) else { throw .sameOptionTwice(piece) }
        picks.append(pick)
      }
    }
    guard !picks.isEmpty else { throw .empty }
    return picks
  }

  /// Whether a text that ends in a percentage is an option or the beginning of one. A letter before
  /// the percentage is a letter: then only the option's whole text counts.
  static func begins(_ text: String, _ options: [String], without shorter: String) -> Bool {
    let folded = folded(text)
    return options.contains { option in
      let option = self.folded(option)
      return option == folded
        || letterIndex(Substring(shorter), options) == nil && option.hasPrefix(folded)
    }
  }

  /// What stands behind the last comma.
  static func lastPart(of text: String) -> String {
    let part = text.split(omittingEmptySubsequences: false, whereSeparator: isComma).last ?? ""
    return String(part.drop { $0 == " " })
  }

  private static func isComma(_ character: Character) -> Bool {
    character == "," || character == ";" || character == ">"
  }

  /// The option that a whole text names; nil too where it is several letters, though an option
  /// begins like them.
  private static func whole(_ text: String, _ options: [String]) -> Int? {
    let areLetters = pieces(text).allSatisfy { letterIndex($0, options) != nil }
    guard !areLetters || options.contains(text) else { return nil }
    return try? match(text, options)
  }

  /// The options that a text without commas names, each with the piece that names it: one option,
  /// options with `and` between them, or one a word.
  private static func named(
    in part: Substring, _ options: [String], isOneOfMany: Bool
  ) throws(Misreading) -> [(String, Int)] {
    let words = pieces(String(part))
    let text = words.joined(separator: " ")
    if let index = whole(text, options) { return [(text, index)] }
    let phrases = words.split(separator: "and").map { $0.joined(separator: " ") }
    let picks = phrases.map { whole($0, options) ?? letterIndex(Substring($0), options) }
    if !picks.isEmpty, !picks.contains(nil) {
      return Array(zip(phrases, picks.compactMap { $0 }))
    }
    var named: [(String, Int)] = []
    for word in words where word != "and" {
      do {
        for pick in try indices(word, options) { named.append((String(word), pick)) }
      } catch {
        // Between commas stands the text of one option, of which one word says little.
        if case .noSuchOption(_, let last) = error, isOneOfMany {
          throw .noSuchOption(text, last: last)
        }
        throw error
      }
    }
    return named
  }

  private static func pieces(_ text: String) -> [Substring] {
    text.split { $0 == " " || isComma($0) }
  }

  private static func indices(
    _ piece: Substring, _ options: [String]
  ) throws(Misreading) -> [Int] {
    if let index = try match(String(piece), options) { return [index] }
    let run = piece.map { letterIndex(Substring(String($0)), options) }
    if run.count > 1, !run.contains(nil) { return run.compactMap { $0 } }
    throw .noSuchOption(String(piece), last: AnswerSheet.letter(options.count - 1))
  }

  /// The option named by letter, whole text or unique beginning; nil where none is.
  private static func match(_ text: String, _ options: [String]) throws(Misreading) -> Int? {
    let bare = Substring(
      text.drop { $0 == "(" }.reversed().drop { $0 == ")" || $0 == "." }.reversed().map(String.init)
        .joined())
    if let exact = options.firstIndex(of: text) { return exact }
    if options == Verdict.options, let index = verdictInitial(bare) { return index }
    if let index = letterIndex(bare, options) { return index }
    let folded = folded(text)
    guard !folded.isEmpty else { return nil }
    let texts = options.map(self.folded)
    let same = texts.indices.filter { texts[$0] == folded }
    if same.count == 1 { return same[0] }
    let matches = texts.indices.filter { texts[$0].hasPrefix(folded) }
    if matches.count > 1 { throw .ambiguousOption(text, matches.map { options[$0] }) }
    return matches.first
  }

  /// Folded, and `40 %` like `40%`.
  private static func folded(_ text: String) -> String {
    Folded(text).string.replacing(" %", with: "%")
  }

  private static func verdictInitial(_ text: Substring) -> Int? {
    Verdict.options.firstIndex { $0.first == text.lowercased().first && text.count == 1 }
  }

  private static func letterIndex(_ text: Substring, _ options: [String]) -> Int? {
    guard text.utf8.count == 1, let byte = text.lowercased().utf8.first else { return nil }
    let index = Int(byte) - Int(UInt8(ascii: "a"))
    return options.indices.contains(index) ? index : nil
  }
}
