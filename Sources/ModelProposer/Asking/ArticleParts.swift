import Articles
import PackMaker

/// An article in pieces that a model's context holds.
struct ArticleParts {
  /// Whole paragraphs, in order; none is empty.
  var parts: [[Article.Paragraph]] = []
  /// Numbers of paragraphs that no request can hold.
  var tooLong: [Int] = []

  /// - Parameter bytes: of UTF-8 that one request may carry.
  init(_ cleaned: CleanedArticle, bytes: Int) {
    var part: [Article.Paragraph] = []
    var used = 0
    for index in cleaned.kept where cleaned.article.paragraphs.indices.contains(index) {
      let paragraph = cleaned.article.paragraphs[index]
      // Its number in brackets and the line's end.
      let size = paragraph.text.utf8.count + 12
      guard size <= bytes else {
        tooLong.append(paragraph.number)
        continue
      }
      if used + size > bytes {
        parts.append(part)
        (part, used) = ([], 0)
      }
      part.append(paragraph)
      used += size
    }
    if !part.isEmpty { parts.append(part) }
  }
}

/// How a context is shared out, in tokens.
struct ContextBudget {
  /// For the article, in bytes; 0 or less where the context is too small for any.
  var articleBytes: Int
  /// Items asked for in one request.
  var items: Int
  /// The longest answer.
  var answerTokens: Int

  /// Three bytes of English a token errs on the safe side; tokenizers come out at about four.
  static let bytesPerToken = 3
  /// Our own words, and the schema where it is written out.
  static let promptTokens = 1400
  static let tokensPerItem = 260

  init(context: Int, items: Int) {
    // An answer takes at most a quarter, as long as that holds one item.
    self.items = max(1, min(items, context / 4 / Self.tokensPerItem))
    answerTokens = self.items * Self.tokensPerItem + 40
    articleBytes = (context - Self.promptTokens - answerTokens) * Self.bytesPerToken
  }
}
