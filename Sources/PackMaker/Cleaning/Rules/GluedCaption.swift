/// A caption or label set before a paragraph without a mark between them, or with no more than
/// a noun phrase's full stop. Where it is certain where the text begins, the paragraph is kept from
/// there; else none of it is.
struct GluedCaption: LineRule {
  let name = "glued-caption"
  let summary = "paragraphs with a caption or another line run into their beginning"

  func drops(_ line: Line, on page: Page) -> Bool {
    let from = LeadOffset.dateWords(of: line)
    guard let glued = Self.glued(line, from: from) else { return false }
    return glued.cut == nil
  }

  /// The word with which the paragraph's own text begins behind a caption; nil where none is glued
  /// to it, or where the paragraph is dropped.
  static func ownStart(of line: Line) -> Int? {
    glued(line, from: LeadOffset.dateWords(of: line))?.cut
  }

  private struct Glued {
    /// The first word behind it, where that is certain.
    var cut: Int?
  }

  private static func glued(_ line: Line, from: Int) -> Glued? {
    guard line.words.count - from >= 8, !line.opensWithQuote else { return nil }
    guard let first = join(in: line, from: from) ?? verbless(line, from: from) else { return nil }
    guard let cut = first.cut else { return first }
    // Behind a caption comes the text, or another caption that hides where it begins.
    let words = line.words.count - cut
    guard words >= 8, !backward.contains(line.words[cut]),
      join(in: line, from: cut) == nil, verbless(line, from: cut) == nil
    else { return Glued() }
    return first
  }

  /// `Alvin Yeung of Civic Party In the …`: a small word with a capital and nothing before it.
  private static func join(in line: Line, from: Int) -> Glued? {
    var hasVerb = false
    for index in line.words.indices.dropFirst(max(1, from + 1)).prefix(24) {
      let word = line.words[index]
      let previous = line.words[index - 1]
      hasVerb = hasVerb || Verbs.isLikely(at: index - 1, in: line)
      if previous.after != .none || word.before != .none || word.followsSymbol { return nil }
      guard index + 1 < line.words.count, word.isCapitalised, !word.isShouted || word.text == "a",
        openers.contains(word)
      else { continue }
      let next = line.words[index + 1]
      guard !next.isCapitalised, !next.hasDigit else { continue }
      let isSure = sure.contains(word) && articles.contains(next.text)
      // Once a verb has come, a capital may be a title's, and only `In the …` is sure.
      if !hasVerb || !previous.isCapitalised && isSure { return Glued(cut: isSure ? index : nil) }
    }
    return nil
  }

  /// `The current flag of New Zealand. The current flag is …`
  private static func verbless(_ line: Line, from: Int) -> Glued? {
    guard
      let end = line.words.indices.dropFirst(from).first(where: {
        line.words[$0].after != .none && line.words[$0].after != .comma
      }),
      line.words[end].after == .stop, end - from >= 3, end - from < 20, end + 1 < line.words.count,
      line.words[end].text.utf8.count > 3, line.words[end + 1].isCapitalised
    else { return nil }
    guard !(from...end).contains(where: { Verbs.isLikely(at: $0, in: line) }) else { return nil }
    return Glued(cut: end + 1)
  }

  /// Point at what stood before them, which would be cut off.
  private static let backward: WordSet = [
    "he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "its", "their",
    "but", "and", "both", "there",
  ]
  private static let sure: WordSet = ["in", "on", "at", "after", "during", "under", "for"]
  private static let articles: WordSet = ["the", "a", "an", "his", "her", "its", "their"]
  private static let openers: WordSet = [
    "the", "a", "an", "in", "on", "at", "for", "from", "by", "with", "after", "before", "when",
    "while", "since", "but", "he", "she", "it", "they", "we", "this", "that", "these", "those",
    "its", "his", "her", "their", "as", "there", "many", "some", "according", "although", "if",
    "during", "under", "to",
  ]
}
