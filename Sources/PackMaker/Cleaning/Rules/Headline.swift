import Articles

/// The article's own headline: it is noted in the metadata and is no sentence of the text.
struct Headline: CleaningRule {
  let name = "headline"
  let summary = "the article's headline"

  func judge(_ page: Page, drop: (Int) -> Void) {
    if let index = Self.index(on: page) { drop(index) }
  }

  /// Nil where several lines could be it.
  static func index(on page: Page) -> Int? {
    let marked = page.lines.indices.filter { index in
      page.isKept(index) && page.lines[index].markup.role == .heading(level: 1)
    }
    if marked.count == 1 { return marked[0] }
    guard marked.isEmpty,
      let first = page.lines.indices.first(where: {
        page.isKept($0) && page.lines[$0].isSentence && page.lines[$0].markup.role == .text
      })
    else { return nil }
    let above = (max(0, first - reach)..<first).filter {
      page.isKept($0) && isCandidate(page.lines[$0])
    }
    // Breadcrumbs and window titles repeat a headline, and nothing else.
    if let repeated = above.first(where: { isRepeated($0, above: first, on: page) }) {
      return repeated
    }
    let long = above.filter { page.lines[$0].words.count >= 6 }
    let likely = long.isEmpty ? above : long
    return likely.count <= 3 ? likely.first : nil
  }

  /// Whether another line above the text ends or begins with it.
  private static func isRepeated(_ index: Int, above first: Int, on page: Page) -> Bool {
    let words = page.lines[index].words.map(\.text)
    guard words.count >= 5 else { return false }
    return page.lines[max(0, first - 60)..<first].contains { line in
      line.index != index && line.words.count >= words.count
        && (ends(line, in: words) || line.words.prefix(words.count).map(\.text) == words)
    }
  }

  /// The first word may be glued to what stands before it, as in `HomeNewsBridge shut after …`.
  private static func ends(_ line: Line, in words: [String]) -> Bool {
    let end = line.words.suffix(words.count).map(\.text)
    return end.dropFirst() == words.dropFirst() && end[0].hasSuffix(words[0])
  }

  private static let reach = 15

  private static func isCandidate(_ line: Line) -> Bool {
    switch line.markup.role {
    case .text, .heading: break
    default: return false
    }
    return (line.ending == .none || line.ending == .question) && line.words.count >= 4
      && line.words.count <= 30 && line.firstOwnWord == 0
      && !line.words.allSatisfy(\.isShouted)
  }
}
