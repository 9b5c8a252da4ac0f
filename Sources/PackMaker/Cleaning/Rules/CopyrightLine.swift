/// Who owns the text and where else it appeared.
struct CopyrightLine: LineRule {
  let name = "copyright"
  let summary = "copyright lines, licences and notices of first publication"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard line.words.count <= 60 else { return false }
    if line.words.contains(where: { $0.text.utf8.first == 0xC2 && $0.text.hasPrefix("©") }) {
      return true
    }
    if let first = line.words.first,
      first.text == "c" || first.text == "copyright" || first.text == "copyright©",
      line.words.count > 1, line.words[1].hasDigit || !line.isProse
    {
      return true
    }
    if Self.phrases.occur(in: line) { return true }
    // A book is first published too, so the line must speak of an article or begin with this.
    guard let start = Self.origins.first(in: line) else { return false }
    return start == 0 || line.addresses(Self.pieces)
  }

  private static let pieces: WordSet = ["article", "story", "piece", "report", "post"]
  private static let origins = Phrases(
    """
    originally published
    originally appeared
    first published
    first appeared
    republished from
    """)
  private static let phrases = Phrases(
    """
    all rights reserved
    rights reserved
    do not reproduce
    may not be reproduced
    may not be published
    may not be republished
    may not be copied
    reproduced without
    reproduction without
    republished with permission
    republished under
    reprinted with
    reprinted from
    this article appeared
    this story appeared
    article was originally
    story was originally
    creative commons
    copyright holder
    used with permission
    syndicated feed
    not been edited by
    """)
}
