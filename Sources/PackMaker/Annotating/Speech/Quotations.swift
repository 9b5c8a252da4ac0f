/// Finds the direct speech of an article and who speaks.
struct Quotations {
  /// A quotation that its paragraph leaves open.
  private struct Chain {
    var paragraph: Int
    var style: QuoteMarks.Style
    /// The first paragraph of the chain.
    var first: Int
  }

  /// Pairs the marks: all quotations without their speakers. Paragraphs whose marks do not pair
  /// keep none, and their sentences say so, but for those that stand outside the marks for certain.
  static func pair(_ article: inout AnnotatedArticle) -> Set<Int> {
    var continued: Set<Int> = []
    var chain: Chain?
    for index in article.paragraphs.indices {
      let paragraph = article.paragraphs[index]
      let marks = QuoteMarks(paragraph)
      if let open = chain {
        let opening = marks.pairs.first?.open ?? marks.unclosed?.open
        let isContinued =
          !marks.isBroken && opening == 0
          && Self.style(paragraph, 0)
            == Self.style(article.paragraphs[open.paragraph], nil, open.style)
        if isContinued {
          continued.insert(index)
        } else {
          refuse(open.first...open.paragraph, &article);
          continued.subtract(open.first...open.paragraph)
        }
      }
      if paragraph.sentences.count >= fewestOfStretches, marks.isBroken || marks.unclosed != nil {
        pairStretches(of: index, &article)
        chain = nil
        continue
      }
      if marks.isBroken {
        refuse(index...index, &article)
        chain = nil
        continue
      }
      let isLinked = continued.contains(index)
      let isWholeParagraph = isLinked && marks.unclosed?.open == 0
      article.paragraphs[index].quotations = marks.pairs.compactMap { pair in
        quotation(pair.open, pair.close, paragraph)
      }
      if let unclosed = marks.unclosed {
        if let last = quotation(unclosed.open, paragraph.tokens.count, paragraph) {
          article.paragraphs[index].quotations.append(last)
        }
        let first = isWholeParagraph ? chain?.first ?? index : index
        chain = Chain(paragraph: index, style: unclosed.style, first: first)
      } else {
        chain = nil
      }
    }
    if let open = chain {
      refuse(open.first...open.paragraph, &article)
      continued.subtract(open.first...open.paragraph)
    }
    return continued
  }

  /// So many sentences are a whole article in one paragraph: one mark too many does not make all
  /// of its quotations doubtful.
  private static let fewestOfStretches = 10

  /// Pairs the marks between sentences that stand outside of them for certain.
  private static func pairStretches(of index: Int, _ article: inout AnnotatedArticle) {
    let paragraph = article.paragraphs[index]
    let outside = QuoteMarks.outside(of: paragraph)
    var next = 0
    while next < paragraph.sentences.count {
      let start = next
      while next < paragraph.sentences.count, !outside.contains(next) { next += 1 }
      if start < next {
        pair(sentences: start..<next, of: index, &article)
      } else {
        next += 1
      }
    }
  }

  private static func pair(
    sentences: Range<Int>, of index: Int, _ article: inout AnnotatedArticle
  ) {
    let paragraph = article.paragraphs[index]
    let all = paragraph.sentences[sentences]
    guard let first = all.first, let last = all.last else { return }
    let marks = QuoteMarks(
      paragraph, in: first.tokens.lowerBound..<last.tokens.upperBound)
    if marks.isBroken || marks.unclosed != nil {
      for sentence in sentences {
        article.paragraphs[index].sentences[sentence].faults.insert(.unpaired)
      }
    } else {
      article.paragraphs[index].quotations += marks.pairs.compactMap {
        quotation($0.open, $0.close, paragraph)
      }
    }
  }

  private static func style(
    _ paragraph: AnnotatedParagraph, _ token: Int?, _ known: QuoteMarks.Style? = nil
  ) -> QuoteMarks.Style? {
    if let known { return known }
    guard let token, token < paragraph.tokens.count else { return nil }
    switch paragraph.tokens[token].lower {
    case "\"": return .straight
    case "“", "‟": return .curly
    case "„": return .low
    case "«": return .guillemets
    case "»": return .reversed
    case "”": return .right
    default: return nil
    }
  }

  private static func refuse(_ range: ClosedRange<Int>, _ article: inout AnnotatedArticle) {
    for index in range {
      article.paragraphs[index].quotations = []
      // In the first paragraph it is known where the marks are still right.
      let outside =
        index == range.lowerBound ? QuoteMarks.outside(of: article.paragraphs[index]) : []
      for sentence in article.paragraphs[index].sentences.indices
      where !outside.contains(sentence) {
        article.paragraphs[index].sentences[sentence].faults.insert(.unpaired)
      }
    }
  }

  private static func quotation(
    _ open: Int, _ close: Int, _ paragraph: AnnotatedParagraph
  ) -> Quotation? {
    guard close > open + 1 else { return nil }
    let end = min(close + 1, paragraph.tokens.count)
    return Quotation(
      content: (open + 1)..<close, whole: open..<end,
      isWhole: isWhole((open + 1)..<close, paragraph))
  }

  /// Whether the words within the marks are sentences: a capital, a verb, and a mark that ends
  /// them or hands over to `said`.
  private static func isWhole(_ content: Range<Int>, _ paragraph: AnnotatedParagraph) -> Bool {
    guard content.count >= 3 else { return false }
    let first = paragraph.tokens[content.lowerBound]
    let isCapital =
      first.shape == .capitalised || first.shape == .capitals || first.shape == .mixed
      || first.shape == .figure
    guard isCapital else { return false }
    let last = paragraph.tokens[content.upperBound - 1].lower
    let behind =
      content.upperBound + 1 < paragraph.tokens.count
      ? paragraph.tokens[content.upperBound + 1].lower : ""
    let isEnded =
      [".", "!", "?", "...", "…", ","].contains(last) || behind == "," || behind == "."
      || content.upperBound >= paragraph.tokens.count
    let hasVerb = content.contains {
      let tag = paragraph.tokens[$0].tag
      return tag == .verb || tag == .verbThird || tag == .verbPast || tag == .modal
    }
    // What runs on from `called it "…"` is part of the source's own sentence.
    let before = content.lowerBound >= 2 ? paragraph.tokens[content.lowerBound - 2] : nil
    let isApart =
      before.map {
        $0.shape == .punctuation && $0.lower != "("
          || $0.tag.isVerb
            && ReportingVerbs.takesQuotation.contains(
              ReportingVerbs.finite[$0.lower] ?? ReportingVerbs.participles[$0.lower] ?? "")
      } ?? true
    return isEnded && hasVerb && isApart
  }
}
