import Articles

/// Looks for the headline among the lines above a text.
///
/// Menus, lists of other stories and films stand there too. The headline is the line that speaks of
/// what the text speaks of, and best stands above the byline or the date, at the top of the page, or
/// in another line again: a window's title, a breadcrumb.
struct HeadlineSearch {
  private let page: Page
  /// The line with which the text begins.
  private let first: Int
  private let candidates: [Candidate]

  /// More lines than this above a text are another page's.
  private static let reach = 200

  private struct Candidate {
    var index: Int
    /// Words of matter that the text has too.
    var shared: Int
    var isRepeated: Bool
    /// The byline or the date comes below it.
    var isSigned: Bool
    var isTop: Bool
    var words: Int
    var isNear: Bool

    /// Where it stands says that it may be the headline.
    var isPlaced: Bool { isRepeated || isSigned || isTop || isNear }

    var score: Int {
      2 * min(shared, 6) + (isRepeated ? 3 : 0) + (isSigned ? 3 : 0) + (isTop ? 3 : 0)
        + (isNear ? 1 : 0)
    }
  }

  init(_ page: Page, first: Int) {
    self.page = page
    self.first = first
    let above = max(0, first - Self.reach)..<first
    let body = Headline.matter(of: page, from: first)
    candidates = above.compactMap { index in
      let line = page.lines[index]
      let isSigned = Self.isSigned(index, above: first, on: page)
      guard Self.mayBe(line, on: page, isSigned: isSigned) else { return nil }
      return Candidate(
        index: index, shared: Headline.matter(of: [line]).intersection(body).count,
        isRepeated: Self.isRepeated(line, in: above, on: page), isSigned: isSigned,
        isTop: index == 0, words: line.words.count, isNear: first - index <= 4)
    }
  }

  /// Nil where nothing is, or several lines could be it.
  var best: Int? {
    let sound = candidates.filter { $0.shared > 1 || $0.shared == 1 && $0.isPlaced }
    if let best = sound.max(by: { ($0.score, -$0.index) < ($1.score, -$1.index) }) {
      // Two lines that only share a word with the text are as good as none.
      if best.shared == 1, sound.count(where: { $0.score == best.score }) > 1 { return nil }
      let head = heading(above: bare(best, among: sound), among: sound)
      // A line of twenty words that nothing marks is a standfirst.
      let isLong = head.words > 18 && !head.isSigned && !head.isRepeated
      return isLong ? nil : head.index
    }
    guard candidates.count == 1, let only = candidates.first, only.isPlaced, only.words <= 18 else {
      return nil
    }
    return only.index
  }

  /// A breadcrumb ends with the headline.
  private func bare(_ best: Candidate, among sound: [Candidate]) -> Candidate {
    sound.first { candidate in
      candidate.isRepeated && candidate.words < best.words
        && Self.ends(page.lines[best.index], in: page.lines[candidate.index].words)
    } ?? best
  }

  /// A standfirst shares more words with the text than the headline right above it.
  private func heading(above best: Candidate, among sound: [Candidate]) -> Candidate {
    var head = best
    while let upper = sound.last(where: { $0.index < head.index }), upper.index == head.index - 1,
      upper.shared > 1, !head.isRepeated
    {
      head = upper
    }
    return head
  }

  private static func mayBe(_ line: Line, on page: Page, isSigned: Bool) -> Bool {
    switch page.reasons[line.index] {
    case nil, "repeated-text", "question-heading": break
    case "read-also": guard explained.contains(line.words[0]) else { return false }
    // A headline of whole sentences stands apart from the text.
    // `VIDEO:` stands in headlines too; a film's own title is not the page's first line.
    case "photo-credit", "menu": guard line.index == 0 else { return false }
    case "outside-run", "lone-sentence": guard isSigned else { return false }
    default: return false
    }
    switch line.markup.role {
    case .text, .heading: break
    default: return false
    }
    // A page's first line may lead on to the next: `Skipping medicine harms:`.
    let isOpen =
      line.ending == .none || line.ending == .question || line.ending == .colon && line.index == 0
    guard isOpen || isSigned && line.endsSentence && line.words.count <= 20,
      line.words.count >= 4, line.words.count <= 30, line.firstOwnWord == 0,
      !line.words.allSatisfy({ $0.isShouted || $0.hasDigit || $0.text.utf8.count == 1 }),
      PageDate.first(in: line.words[...]) == nil,
      !line.words.contains(where: { $0.text.contains("credit") || $0.text == "photo" })
    else { return false }
    return !isOfFilm(line, on: page)
  }

  /// The title of a film, or of a story beside its source.
  private static func isOfFilm(_ line: Line, on page: Page) -> Bool {
    [page.line(before: line), page.line(after: line)].contains { next in
      guard let next, let head = next.words.first, next.words.count <= 6 else { return false }
      return head.text == "video"
        || next.words.contains { $0.text == "source" || isDuration($0) }
          && next.words.allSatisfy { $0.text != "at" && $0.text != "am" && $0.text != "pm" }
          && PageDate.first(in: next.words[...]) == nil
    }
  }

  /// `1:05`; a time of day is told by what stands beside it.
  private static func isDuration(_ word: LineWord) -> Bool {
    let parts = word.text.split(separator: ":", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count) && (1...2).contains(parts[0].utf8.count)
      && parts.dropFirst().allSatisfy { $0.utf8.count == 2 }
      && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// A line with who wrote it or when comes within seven lines.
  private static func isSigned(_ index: Int, above first: Int, on page: Page) -> Bool {
    page.lines[index + 1..<max(index + 1, min(index + 8, first))].contains { line in
      guard line.words.count <= 18, !line.isProse else { return false }
      return page.reasons[line.index] == "byline"
        || line.words.count <= 12 && PageDate.first(in: line.words[...]) != nil
    }
  }

  /// Whether another line above the text ends or begins with it.
  private static func isRepeated(_ line: Line, in above: Range<Int>, on page: Page) -> Bool {
    let words = line.words
    guard words.count >= 5 else { return false }
    return page.lines[above].contains { other in
      other.index != line.index && other.words.count >= words.count
        && (ends(other, in: words) || begins(other, with: words))
    }
  }

  private static func begins(_ line: Line, with words: [LineWord]) -> Bool {
    words.indices.allSatisfy { line.words[$0].text == words[$0].text }
  }

  /// The first word may be glued to what stands before it, as in `HomeNewsBridge shut after …`.
  private static func ends(_ line: Line, in words: [LineWord]) -> Bool {
    let start = line.words.count - words.count
    return words.indices.dropFirst().allSatisfy { line.words[start + $0].text == words[$0].text }
      && line.words[start].text.hasSuffix(words[0].text)
  }

  private static let explained: WordSet = ["explained", "explainer"]
}
