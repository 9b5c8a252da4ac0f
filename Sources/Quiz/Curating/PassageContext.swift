/// A cited passage as somebody who judges a question needs to see it: in its place.
package struct PassageContext: Hashable, Sendable {
  /// A numbered paragraph of a reader's own copy.
  package struct Paragraph: Hashable, Sendable {
    package var number: Int
    package var text: String

    package init(number: Int, text: String) {
      self.number = number
      self.text = text
    }
  }

  /// Those before the passage's own, nearest last.
  package var before: [Paragraph]
  package var paragraph: Paragraph
  /// What is cited, in characters of the paragraph; nil where it is the whole of it.
  package var range: Range<Int>?
  package var after: [Paragraph]
  /// What does not agree between pack and copy, as a sentence without its full stop.
  package var warning: String?

  package init(
    before: [Paragraph] = [], paragraph: Paragraph, range: Range<Int>? = nil,
    after: [Paragraph] = [], warning: String? = nil
  ) {
    self.before = before
    self.paragraph = paragraph
    self.range = range
    self.after = after
    self.warning = warning
  }

  /// The paragraph before the cited part, the part, and what stands behind it.
  package var parts: (before: String, cited: String, after: String) {
    guard let range else { return ("", paragraph.text, "") }
    let text = paragraph.text
    let start =
      text.index(text.startIndex, offsetBy: range.lowerBound, limitedBy: text.endIndex)
      ?? text.endIndex
    let end =
      text.index(start, offsetBy: range.count, limitedBy: text.endIndex) ?? text.endIndex
    return (String(text[..<start]), String(text[start..<end]), String(text[end...]))
  }
}
