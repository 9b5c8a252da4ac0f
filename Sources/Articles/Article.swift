package import Text

/// An article as numbered paragraphs.
package struct Article: Hashable, Sendable {
  /// In the file's order, numbered from 1.
  package var paragraphs: [Paragraph]
  package var metadata: Metadata

  package init(paragraphs: [Paragraph], metadata: Metadata = Metadata()) {
    self.paragraphs = paragraphs
    self.metadata = metadata
  }

  /// A line that is not empty; in HTML a block element, in Markdown a block.
  package struct Paragraph: Hashable, Sendable {
    /// Counted from 1 over the paragraphs of the file.
    package var number: Int
    /// Counted from 1 over all lines of the file.
    package var line: Int
    /// Normalised: see `Normalisation`.
    package var text: String
    package var digest: Digest
    package var markup: Markup

    package init(number: Int, line: Int, text: String, markup: Markup = Markup()) {
      self.number = number
      self.line = line
      self.text = text
      self.markup = markup
      digest = Digest(of: text)
    }
  }

  /// What the file's markup says of a paragraph; plain text says nothing.
  package struct Markup: Hashable, Sendable {
    package var role: Role
    /// How much of its text stands in links, 0 to 1.
    package var linkShare: Double

    package init(role: Role = .text, linkShare: Double = 0) {
      self.role = role
      self.linkShare = linkShare
    }
  }

  /// What kind of element a paragraph is, or stands in.
  package enum Role: Hashable, Sendable {
    case text
    case heading(level: Int)
    case listItem
    case caption
    /// A quotation set apart from the text around it.
    case quotation
    case tableCell
    case code
    /// Menus, headers, footers, asides, forms: what a page puts around its article.
    case furniture
    /// Markdown's front matter.
    case frontMatter
  }

  /// SHA-256 over the normalised paragraphs joined by LF.
  package var digest: Digest {
    // Joining them would take the memory of the text twice over.
    var hasher = Hasher256()
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { hasher.update("\n".utf8) }
      hasher.update(paragraph.text.utf8)
    }
    return Digest(finishing: &hasher)
  }
}
