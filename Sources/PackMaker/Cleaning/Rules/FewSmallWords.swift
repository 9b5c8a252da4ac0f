/// Lists of names and words, and other languages.
struct FewSmallWords: LineRule {
  let name = "few-small-words"
  let summary = "long lines with hardly any of the small words that English sentences have"

  func drops(_ line: Line, on page: Page) -> Bool {
    line.endsSentence && line.words.count >= 10 && line.stopShare < 0.12
  }
}
