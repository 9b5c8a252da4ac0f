/// A caption or label set before a paragraph without a mark between them, or with no more than
/// a noun phrase's full stop. Where the text begins cannot be told, so none of it is kept.
struct GluedCaption: LineRule {
  let name = "glued-caption"
  let summary = "paragraphs with a caption or another line run into their beginning"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard line.words.count >= 8, !line.opensWithQuote else { return false }
    return hasJoin(line) || beginsVerbless(line)
  }

  /// `Alvin Yeung of Civic Party In the …`: a small word with a capital and nothing before it.
  private func hasJoin(_ line: Line) -> Bool {
    let from = LeadOffset.dateWords(of: line)
    var hasVerb = false
    for index in line.words.indices.dropFirst(max(1, from + 1)).prefix(24) {
      let word = line.words[index]
      let previous = line.words[index - 1]
      hasVerb = hasVerb || Verbs.isLikely(at: index - 1, in: line)
      if previous.after != .none || word.before != .none || word.followsSymbol { return false }
      guard index + 1 < line.words.count, word.isCapitalised, !word.isShouted || word.text == "a",
        Self.openers.contains(word)
      else { continue }
      let next = line.words[index + 1]
      guard !next.isCapitalised, !next.hasDigit else { continue }
      // Once a verb has come, a capital may be a title's, and only `In the …` is sure.
      if !hasVerb { return true }
      if !previous.isCapitalised, Self.sure.contains(word), Self.articles.contains(next.text) {
        return true
      }
    }
    return false
  }

  /// `The current flag of New Zealand. The current flag is …`
  private func beginsVerbless(_ line: Line) -> Bool {
    let from = LeadOffset.dateWords(of: line)
    guard
      let end = line.words.indices.dropFirst(from).first(where: {
        line.words[$0].after != .none && line.words[$0].after != .comma
      }),
      line.words[end].after == .stop, end - from >= 3, end - from < 20, end + 1 < line.words.count,
      line.words[end].text.utf8.count > 3, line.words[end + 1].isCapitalised
    else { return false }
    return !(from...end).contains { Verbs.isLikely(at: $0, in: line) }
  }

  private static let sure: WordSet = ["in", "on", "at", "after", "during", "under", "for"]
  private static let articles: WordSet = ["the", "a", "an", "his", "her", "its", "their"]
  private static let openers: WordSet = [
    "the", "a", "an", "in", "on", "at", "for", "from", "by", "with", "after", "before", "when",
    "while", "since", "but", "he", "she", "it", "they", "we", "this", "that", "these", "those",
    "its", "his", "her", "their", "as", "there", "many", "some", "according", "although", "if",
    "during", "under", "to",
  ]
}
