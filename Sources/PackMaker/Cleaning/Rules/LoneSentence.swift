/// A sentence between lines that are none, at either end of the text or too short to stand alone.
struct LoneSentence: CleaningRule {
  let name = "lone-sentence"
  let summary = "sentences at the ends of the text with nothing but page around them"

  func judge(_ page: Page, drop: (Int) -> Void) {
    let sentences = page.lines.indices.filter { page.isKept($0) && page.lines[$0].isSentence }
    // A page of two sentences is too short to say what stands apart.
    guard sentences.count >= 3 else { return }
    for (place, index) in sentences.enumerated() {
      let before = place > 0 ? gap(page, sentences[place - 1], index) : Int.max
      let after = place + 1 < sentences.count ? gap(page, index, sentences[place + 1]) : Int.max
      let line = page.lines[index]
      if !line.isProse, before > 1, after > 1 { drop(index) }
      if line.isProse, place == sentences.count - 1, before > 3 { drop(index) }
      if line.isProse, place == 0, after > 20 { drop(index) }
    }
    for index in teasers(page, sentences) { drop(index) }
  }

  /// How many lines stand between two; a list and what announces it part nothing.
  private func gap(_ page: Page, _ first: Int, _ second: Int) -> Int {
    (first + 1..<second).count { index in
      let line = page.lines[index]
      return !page.isKept(index)
        || !line.isListed && !(line.ending == .colon && line.isAnnouncement)
    }
  }

  /// Headline, sentence, headline, sentence …: the other stories below a text. Where most of the
  /// page is like that, it is an article with many sub-headings.
  private func teasers(_ page: Page, _ sentences: [Int]) -> ArraySlice<Int> {
    var first = sentences.count
    while first > 1 {
      let between = page.lines[(sentences[first - 2] + 1)..<sentences[first - 1]]
      guard between.contains(where: isTitle) else { break }
      first -= 1
    }
    let tail = sentences[first...]
    return tail.count >= 2 && tail.count * 3 <= sentences.count ? tail : []
  }

  private func isTitle(_ line: Line) -> Bool { !line.endsSentence && line.words.count >= 4 }
}
