import Articles

/// Headings within the text.
struct Heading: LineRule {
  let name = "sub-heading"
  let summary = "headings within the text"

  func drops(_ line: Line, on page: Page) -> Bool {
    if case .heading = line.markup.role { return true }
    guard !line.endsSentence, line.ending != .colon, line.words.count <= 12,
      let before = page.line(before: line), let after = page.line(after: line)
    else { return false }
    return page.isKept(before.index) && before.isSentence && page.isKept(after.index)
      && (after.isSentence || after.ending == .colon)
  }
}
