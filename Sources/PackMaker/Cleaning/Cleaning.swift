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
    for rule in rules {
      var dropped: [Int] = []
      rule.judge(page) { dropped.append($0) }
      for index in dropped where page.isKept(index) || rule.claimsDropped {
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
    PageMetadata(page, kept: kept).complete(&cleaned.article.metadata)
    return cleaned
  }
}
