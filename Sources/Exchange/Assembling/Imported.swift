import Packs
package import Quiz

/// A question as a file has it, before it is known what of it can be asked here.
package struct Imported {
  /// Where it stands in the file.
  package var place: Fault.Place
  /// As the file has it; it need not be one that packs can have.
  package var id: String?
  /// What people call it, where the file tells that beside the id.
  package var name: String?
  package var stem: String
  package var form: Form
  /// A kind's name, where the file tells it.
  package var kind: String?
  package var difficulty: Int?
  /// What it asks about, where other questions ask about the same.
  package var fact: String?
  package var seconds: Int?
  package var status: Question.Status?
  /// What a draft was proposed as.
  package var from: String?
  /// As the file has them.
  package var tags: [String] = []
  /// Explanation, references and the rest that stands behind a question.
  package var feedback = Feedback()

  package init(_ place: Fault.Place, id: String?, stem: String, form: Form) {
    self.place = place
    self.id = id
    self.stem = stem
    self.form = form
  }

  /// Takes in what tags say: marks of ``Marks``, and tags.
  package mutating func take(tags: [String]) { Marks.take(tags, into: &self) }

  /// Takes in a feedback text, its tags and its unit with it.
  package mutating func take(feedback text: String) {
    feedback = Feedback(reading: text)
    take(tags: feedback.tags)
    feedback.tags = []
    if case .number(var key) = form, let unit = feedback.unit {
      key.unit = unit
      form = .number(key)
      feedback.unit = nil
    }
  }
}

/// A pack's sources and passages by their ids, for questions that cite them.
package struct SourceTable {
  private let sources: [String: Source]
  private let passages: [Citation: Passage]

  package init(_ pack: Pack) {
    sources = Dictionary(pack.sources.map { ($0.id, $0) }) { first, _ in first }
    passages = Dictionary(
      pack.sources.flatMap { source in
        source.passages.map { (Citation(source: source.id, passage: $0.id), $0) }
      }
    ) { first, _ in first }
  }

  /// The source of an id.
  package subscript(id: String) -> Source? { sources[id] }

  /// The passage that a citation names.
  package subscript(citation: Citation) -> Passage? { passages[citation] }

  /// What a question cites, then the sources it is about and does not cite.
  package func references(of question: Question) -> [Reference] {
    let cited = question.citations.compactMap { citation in
      sources[citation.source].map { Reference(source: $0, passage: passages[citation]) }
    }
    let named = Set(question.citations.map(\.source))
    let others = question.about.filter { !named.contains($0) }
    return cited + others.compactMap { sources[$0] }.map { Reference(source: $0, passage: nil) }
  }

  /// All that feedback can hold of a question.
  ///
  /// - Parameter marks: whether tags and marks go along, for formats that have no tags.
  package func feedback(of question: Question, marks: Bool) -> Feedback {
    var feedback = Feedback(explanation: question.explanation)
    feedback.references = references(of: question)
    if question.about != question.citedSources { feedback.about = question.about }
    feedback.hint = question.hint
    if case .number(let key) = question.form, !key.unit.isEmpty { feedback.unit = key.unit }
    feedback.rejection = question.rejection
    feedback.corrections = question.corrections
    if marks { feedback.tags = Marks.written(question) }
    return feedback
  }
}
