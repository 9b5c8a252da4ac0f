/// A question bank: sources and the questions derived from them.
package struct Pack: Hashable, Sendable {
  /// Lower-case words joined by hyphens.
  package var id: String
  package var version: Int
  package var title: String
  package var description: String
  /// What a reader may want to know before playing: distressing matter.
  package var contentNote: String?
  /// BCP 47, `en` where nothing is said.
  package var language: String
  package var license: String?
  package var sources: [Source]
  package var questions: [Question]

  package init(
    id: String, version: Int = 1, title: String, description: String = "",
    contentNote: String? = nil, language: String = "en", license: String? = nil,
    sources: [Source] = [], questions: [Question] = []
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.description = description
    self.contentNote = contentNote
    self.language = language
    self.license = license
    self.sources = sources
    self.questions = questions
  }

  /// The source of that id, or nil.
  package func source(_ id: String) -> Source? {
    sources.first { $0.id == id }
  }

  /// The source and passage that a citation names, or nil where it names none.
  package func resolve(_ citation: Citation) -> (source: Source, passage: Passage)? {
    guard let source = source(citation.source), let passage = source.passage(citation.passage)
    else { return nil }
    return (source, passage)
  }
}
