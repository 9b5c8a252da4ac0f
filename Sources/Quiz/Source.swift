/// An article that questions are derived from.
package struct Source: Hashable, Sendable {
  /// Short and unique in its pack; what a player types behind `@`.
  package var id: String
  /// Required, unique and neutral: the outlet, or "the unnamed report that …".
  package var label: String
  package var outlet: String?
  package var headline: String?
  package var published: Publication
  /// The outlet's own address, never a relay's.
  package var url: String?
  /// How a reader's own copy is usually named.
  package var file: String?
  /// Over the normalised paragraphs, joined by LF; `sha256:` and hexadecimal digits.
  package var digest: String?
  /// Sets the scene in 30 to 60 words and holds no key.
  package var brief: String?
  package var passages: [Passage]

  package init(
    id: String, label: String, outlet: String? = nil, headline: String? = nil,
    published: Publication = .notStated, url: String? = nil, file: String? = nil,
    digest: String? = nil, brief: String? = nil, passages: [Passage] = []
  ) {
    self.id = id
    self.label = label
    self.outlet = outlet
    self.headline = headline
    self.published = published
    self.url = url
    self.file = file
    self.digest = digest
    self.brief = brief
    self.passages = passages
  }

  /// The passage of that id, or nil.
  package func passage(_ id: String) -> Passage? {
    passages.first { $0.id == id }
  }
}

/// A paragraph of a source, or a part of one.
package struct Passage: Hashable, Sendable {
  /// `p` and the paragraph's number, and a letter where a paragraph has several: `p4`, `p4b`.
  package var id: String
  /// Counted from 1, as in the file.
  package var paragraph: Int
  /// Character offsets into the normalised paragraph, where known.
  package var range: Range<Int>?
  /// What the passage says, in our own words.
  package var note: String?
  /// The passage itself, in packs made from the user's own articles.
  package var quote: String?
  /// Of the normalised paragraph; `sha256:` and hexadecimal digits.
  package var digest: String?

  package init(
    id: String, paragraph: Int, range: Range<Int>? = nil, note: String? = nil,
    quote: String? = nil, digest: String? = nil
  ) {
    self.id = id
    self.paragraph = paragraph
    self.range = range
    self.note = note
    self.quote = quote
    self.digest = digest
  }

  /// What is shown of it: the quote where there is one, else the note.
  package var text: String { quote ?? note ?? "" }
}

/// Where an answer is decided: a passage of a source, written `gazette#p4`.
package struct Citation: Hashable, Sendable, CustomStringConvertible {
  package var source: String
  package var passage: String

  package init(source: String, passage: String) {
    self.source = source
    self.passage = passage
  }

  package var description: String { "\(source)#\(passage)" }
}
