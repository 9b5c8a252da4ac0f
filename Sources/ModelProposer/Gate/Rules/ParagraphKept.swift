/// A passage is a paragraph of the article's own text: menus and captions are none.
struct ParagraphKept: ModelRule {
  let name = "paragraph"
  let summary = "the paragraph is not there, is not the article's own text, or is endless"

  func refuses(_ item: Candidate) -> Bool { item.paragraph == nil }
}
