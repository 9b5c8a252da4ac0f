import Text

/// Numbers and dates of a paragraph's sentences.
enum Measuring {
  static func annotate(
    _ paragraph: inout AnnotatedParagraph, published: PartialDate?, _ vocabulary: inout Vocabulary
  ) {
    let dates = Dates(tokens: paragraph.tokens, marks: paragraph.marks, published: published)
    for index in paragraph.sentences.indices {
      let sentence = paragraph.sentences[index].tokens
      let mentions = dates.find(in: sentence)
      paragraph.sentences[index].dates = mentions
      let quantities = Quantities(
        tokens: paragraph.tokens, sentence: sentence, dates: mentions.map(\.tokens))
      paragraph.sentences[index].quantities = quantities.find(&vocabulary)
    }
  }
}
