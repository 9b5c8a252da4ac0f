/// Sentences apart from the article: teasers, comments, notices. The article is the run of lines
/// in which sentences weigh most against what stands between them.
struct OutsideRun: CleaningRule {
  let name = "outside-run"
  let summary = "sentences that stand apart from the article's run of text"

  func judge(_ page: Page, drop: (Int) -> Void) {
    let run = Self.run(of: page)
    for line in page.lines where page.isKept(line.index) && line.isSentence {
      if !run.contains(line.index) { drop(line.index) }
    }
  }

  /// The lines of greatest weight that follow each other (Kadane's algorithm), in linear time.
  static func run(of page: Page) -> Range<Int> {
    var best = 0..<0
    var bestWeight = 0
    var start = 0
    var weight = 0
    // What the lines since the last sentence have cost.
    var gap = 0
    for line in page.lines {
      var step = weigh(
        line, page.reasons[line.index], isInside: weight > 0, followsSentence: gap == 0)
      if step > 0 {
        gap = 0
      } else if step > endOfText {
        // A long box in the middle of a text weighs no more than a middling one.
        step = max(step, min(0, longestGap - gap))
        gap += step
      }
      weight += step
      if weight <= 0 {
        (start, weight, gap) = (line.index + 1, 0, 0)
      } else if weight > bestWeight {
        (best, bestWeight) = (start..<line.index + 1, weight)
      }
    }
    return best
  }

  /// In words, as all weights.
  private static let longestGap = -50
  private static let endOfText = -40

  private static func weigh(
    _ line: Line, _ reason: String?, isInside: Bool, followsSentence: Bool
  ) -> Int {
    guard let reason else {
      if line.isProse { return min(line.wordCount, 60) }
      if line.isSentence { return max(5, line.wordCount) }
      if line.ending == .colon, line.isAnnouncement { return line.wordCount / 2 }
      if line.ending == .colon || line.isListed { return -1 }
      // A sub-heading is short and stands right below a sentence.
      return line.words.count <= 5 && followsSentence ? -2 : -6
    }
    switch reason {
    case "section-label": return isInside && SectionLabel.ends.are(line) ? -200 : -8
    case "author-note": return -60
    case "copyright": return endOfText
    case "comments", "read-also", "tag-list": return -8
    case "newsletter-offer", "subscription-notice", "cookie-notice": return -4
    default: return -2
    }
  }
}
