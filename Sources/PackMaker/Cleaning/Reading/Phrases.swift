/// Word sequences that a rule looks for, found in one pass over a line's words.
struct Phrases: Sendable {
  private let byFirstWord: WordTable<[[String]]>

  /// Each line of the text is a phrase of words in small letters.
  init(_ text: String) {
    var table = WordTable<[[String]]>()
    for line in text.parts(at: "\n") {
      let words = line.spacedWords
      guard let first = words.first else { continue }
      table.change(first, from: []) { $0.append(words) }
    }
    byFirstWord = table
  }

  /// How many words of the line a phrase takes up from this word on, the longest phrase first.
  func length(in line: Line, at start: Int) -> Int? {
    guard start < line.words.count, let phrases = phrases(at: start, in: line) else { return nil }
    var longest: Int?
    for phrase in phrases where phrase.count > longest ?? 0 {
      guard start + phrase.count <= line.words.count else { continue }
      if (1..<phrase.count).allSatisfy({ line.words[start + $0].text == phrase[$0] }) {
        longest = phrase.count
      }
    }
    return longest
  }

  /// The phrases that begin with a word.
  @inline(__always)
  private func phrases(at start: Int, in line: Line) -> [[String]]? {
    guard let key = line.words[start].key else { return byFirstWord[line.words[start].text] }
    return byFirstWord[key]
  }

  /// Whether the line begins with a phrase, the number of a list left out.
  func begin(_ line: Line) -> Bool { length(in: line, at: line.firstOwnWord) != nil }

  /// Whether the line is a phrase and nothing else.
  func are(_ line: Line) -> Bool {
    length(in: line, at: line.firstOwnWord) == line.words.count - line.firstOwnWord
      && !line.words.isEmpty
  }

  /// Whether a phrase stands anywhere in the line; in quotation marks it does not count.
  func occur(in line: Line) -> Bool { first(in: line) != nil }

  /// The first word of the first phrase in the line.
  func first(in line: Line) -> Int? {
    line.words.indices.first {
      length(in: line, at: $0) != nil && !(line.words[$0].isQuoted && line.hasPairedQuotes)
    }
  }

  /// How many words belong to phrases.
  func cover(_ line: Line) -> Int {
    var covered = 0
    var index = 0
    while index < line.words.count {
      let length = length(in: line, at: index) ?? 0
      covered += length
      index += max(1, length)
    }
    return covered
  }
}
