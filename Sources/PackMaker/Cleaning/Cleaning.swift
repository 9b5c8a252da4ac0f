package import Articles

/// Sorts an article's paragraphs into its own text and what surrounds it.
package enum Cleaning {
  /// Every rule, in the order in which they judge: what a line says of itself first, then how the
  /// lines that are left stand to each other.
  package static let rules: [any CleaningRule] = [
    MarkedFurniture(), MarkedCaption(), NoWords(), Timestamp(), Byline(), LinkList(), WebAddress(),
    CookieNotice(),
    CopyrightLine(), PhotoCredit(), FilePhoto(), PositionCaption(), Advertisement(),
    SubscriptionNotice(), NewsletterOffer(), ReadAlso(), Continuation(), CommentCounter(),
    SectionLabel(), ShareLine(), TagList(), Menu(), DeskLine(),
    CorrectionFooter(), ReaderAddress(), Truncated(), RepeatedText(), QuestionHeading(),
    CreditedCaption(), SummaryBox(), VerblessLine(), GluedCaption(), FewSmallWords(), AuthorNote(),
    OutsideRun(), OtherStories(),
    LoneSentence(), LeadCaption(),
    Headline(), Heading(), Fragment(),
  ]

  /// The article with its paragraphs sorted, and its metadata completed by what they state.
  package static func clean(_ article: Article) -> CleanedArticle {
    var page = Page(
      article.paragraphs.enumerated().map { Line($0.element, index: $0.offset) })
    let words = page.lines.reduce(0) { $0 + $1.wordCount }
    let together = page.lines.first { RunTogether.isOne($0, ofWords: words) }
    let parts = together.flatMap { line in RunTogether.sorted(line).map { (line.index, $0) } }
    for rule in rules {
      var dropped: [Int] = []
      rule.judge(page) { dropped.append($0) }
      for index in dropped
      where (page.isKept(index) || rule.claimsDropped) && index != parts?.0 {
        page.reasons[index] = rule.name
      }
    }
    let kept = page.lines.indices.filter(page.isKept)
    var cleaned = CleanedArticle(
      article: article, kept: kept,
      dropped: zip(page.lines, page.reasons).compactMap { line, reason in
        reason.map { CleanedArticle.Dropped(paragraph: line.number, reason: $0) }
      })
    for index in kept {
      let line = page.lines[index]
      cleaned.leadOffset[index] = LeadOffset.of(line)
      if line.signature > 0, let last = line.words.last {
        // The space before the signature goes with it.
        cleaned.trailOffset[index] = last.offset - 1
      }
    }
    if let (index, sorted) = parts {
      cleaned.leadOffset[index] = max(cleaned.leadOffset[index] ?? 0, sorted.own.lowerBound)
      cleaned.trailOffset[index] = min(
        cleaned.trailOffset[index] ?? .max, sorted.own.upperBound)
      cleaned.dropped += sorted.dropped.map {
        .init(paragraph: page.lines[index].number, reason: $0.reason, bytes: $0.bytes)
      }
      cleaned.dropped.sort { $0.paragraph < $1.paragraph }
    }
    PageMetadata(page, kept: kept).complete(&cleaned.article.metadata)
    return cleaned
  }
}
