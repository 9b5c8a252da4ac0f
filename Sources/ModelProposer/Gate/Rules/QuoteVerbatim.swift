/// The quote is in its paragraph letter by letter.
struct QuoteVerbatim: ModelRule {
  let name = "quote"
  let summary = "the quote is not in the paragraph word for word"

  func refuses(_ item: Candidate) -> Bool { item.passage == nil }
}
