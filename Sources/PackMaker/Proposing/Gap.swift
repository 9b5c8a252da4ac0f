/// A statement shown as a quotation with a gap in it.
struct Gap {
  let statement: Statement
  /// What is left out; tokens of the paragraph.
  let tokens: Range<Int>
  /// What is shown in its place.
  var mark = Self.mark

  static let mark = "___"

  /// The statement with the gap, in quotation marks.
  func text(in paragraph: AnnotatedParagraph) -> String {
    "“"
      + statement.text(
        in: paragraph, replacing: [Statement.Edit(tokens: tokens, text: mark)], isQuoted: true)
      + "”"
  }

  /// What was left out.
  func key(in paragraph: AnnotatedParagraph) -> String { paragraph.text(tokens) }
}

extension Material {
  /// The part of the article that a statement rests on: the sentences it shows, whole.
  func evidence(_ statement: Statement) -> Candidate.Evidence {
    let shown = sentences(statement)
    let whole = sentence(statement).tokens
    return .init(
      article: statement.article, paragraph: statement.paragraph,
      tokens: (shown.first?.tokens.lowerBound ?? whole.lowerBound)..<(shown.last?.tokens.upperBound
        ?? whole.upperBound))
  }

  /// One name for all that is asked about a sentence.
  func fact(_ statement: Statement) -> String {
    "a\(statement.article + 1)-p\(paragraph(statement).number)-s\(statement.sentence + 1)"
  }
}
