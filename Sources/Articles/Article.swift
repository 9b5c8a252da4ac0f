package import Text

/// An article as numbered paragraphs.
package struct Article: Hashable, Sendable {
  /// In the file's order, numbered from 1.
  package var paragraphs: [Paragraph]

  package init(paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs
  }

  /// A line that is not empty.
  package struct Paragraph: Hashable, Sendable {
    /// Counted from 1 over the paragraphs of the file.
    package var number: Int
    /// Counted from 1 over all lines of the file.
    package var line: Int
    /// Normalised: see `Normalisation`.
    package var text: String
    package var digest: Digest

    package init(number: Int, line: Int, text: String) {
      self.number = number
      self.line = line
      self.text = text
      digest = Digest(of: text)
    }
  }

  /// SHA-256 over the normalised paragraphs joined by LF.
  package var digest: Digest {
    Digest(of: paragraphs.map(\.text).joined(separator: "\n"))
  }
}
