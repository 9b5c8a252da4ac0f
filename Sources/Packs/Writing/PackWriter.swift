package import Quiz
import Text

/// Writes packs in the one layout, so that a change of a pack is a small change of its file.
/// Reading what was written gives the same pack.
package enum PackWriter {
  /// The pack as YAML, in the order and with the keys that the reader knows.
  package static func write(_ pack: Pack) -> String {
    var lines = YAMLLines()
    lines.raw(CommonKeys.factcheck.name, "1", 0)
    lines.text(CommonKeys.id.name, pack.id, 0)
    lines.raw(CommonKeys.version.name, "\(pack.version)", 0)
    lines.text(CommonKeys.title.name, pack.title, 0)
    if !pack.description.isEmpty { lines.text(CommonKeys.description.name, pack.description, 0) }
    lines.text(CommonKeys.contentNote, pack.contentNote, 0)
    lines.text(CommonKeys.language.name, pack.language, 0)
    lines.text(CommonKeys.license, pack.license, 0)
    if !pack.sources.isEmpty {
      lines.open(CommonKeys.sources.name, 0)
      for source in pack.sources { lines.source(source) }
    }
    if pack.questions.isEmpty {
      lines.raw(CommonKeys.questions.name, "[]", 0)
    } else {
      lines.open(CommonKeys.questions.name, 0)
      let labels = Labels(pack.sources)
      for question in pack.questions { lines.question(question, labels) }
    }
    return lines.text
  }
}

extension PackWriter {
  /// One question as an entry of `questions`, its dash in the third column.
  static func lines(of question: Question, _ labels: Labels) -> String {
    var lines = YAMLLines()
    lines.question(question, labels)
    return lines.text
  }
}

extension YAMLLines {
  fileprivate mutating func text(_ key: Key, _ value: String?, _ indent: Int) {
    if let value { text(key.name, value, indent) }
  }

  fileprivate mutating func source(_ source: Source) {
    open(PlainScalar.flow(source.id), 2)
    text(CommonKeys.label.name, source.label, 4)
    text(CommonKeys.outlet, source.outlet, 4)
    text(CommonKeys.headline, source.headline, 4)
    switch source.published {
    case .notStated: break
    case .stated(let date): raw(CommonKeys.published.name, date.description, 4)
    case .inferred(let date, let how):
      record(
        CommonKeys.published.name,
        [
          (CommonKeys.inferred.name, date.description),
          (CommonKeys.how.name, PlainScalar.flow(how)),
        ], 4)
    }
    text(CommonKeys.url, source.url, 4)
    text(CommonKeys.file, source.file, 4)
    text(CommonKeys.digest, source.digest, 4)
    text(CommonKeys.brief, source.brief, 4)
    guard !source.passages.isEmpty else { return }
    open(CommonKeys.passages.name, 4)
    for passage in source.passages { self.passage(passage) }
  }

  private mutating func passage(_ passage: Passage) {
    var fields: [(key: String, scalar: String)] = []
    if let note = passage.note { fields.append((CommonKeys.note.name, PlainScalar.flow(note))) }
    if let quote = passage.quote { fields.append((CommonKeys.quote.name, PlainScalar.flow(quote))) }
    if let range = passage.range {
      fields.append((CommonKeys.range.name, "[\(range.lowerBound), \(range.upperBound)]"))
    }
    if let digest = passage.digest {
      fields.append((CommonKeys.digest.name, PlainScalar.flow(digest)))
    }
    record(PlainScalar.flow(passage.id), fields, 6)
  }

  fileprivate mutating func question(_ question: Question, _ labels: Labels) {
    let raised = Kinds.raise(question, labels)
    item(2)
    text(CommonKeys.id.name, question.id, 4)
    text(CommonKeys.kind.name, raised?.kind.name ?? question.kind, 4)
    for entry in raised?.keys ?? [] { self.entry(entry) }
    about(question)
    texts(CommonKeys.cites.name, question.citations.map(\.description), 4)
    if !question.explanation.isEmpty { text(CommonKeys.why.name, question.explanation, 4) }
    text(CommonKeys.hint, question.hint, 4)
    if question.fact != question.id { text(CommonKeys.fact.name, question.fact, 4) }
    raw(CommonKeys.difficulty.name, "\(question.difficulty)", 4)
    if !question.tags.isEmpty { texts(CommonKeys.tags.name, question.tags, 4) }
    standing(of: question)
  }

  /// What the question is about, where its citations do not say so.
  mutating func about(_ question: Question) {
    if question.about != question.citedSources {
      texts(CommonKeys.about.name, question.about, 4)
    }
  }

  /// What a question is told by beside its content: status, corrections and the like.
  mutating func standing(of question: Question) {
    if let seconds = question.seconds { raw(CommonKeys.seconds.name, "\(seconds)", 4) }
    if question.status != .accepted { raw(CommonKeys.status.name, question.status.rawValue, 4) }
    text(CommonKeys.rejected, question.rejection, 4)
    if !question.corrections.isEmpty {
      let corrections = question.corrections.map { correction in
        [
          (key: CommonKeys.date.name, scalar: correction.date.description),
          (key: CommonKeys.was.name, scalar: PlainScalar.flow(correction.was)),
          (key: CommonKeys.why.name, scalar: PlainScalar.flow(correction.why)),
        ]
      }
      records(CommonKeys.corrected.name, corrections, 4)
    }
    text(CommonKeys.from, question.from, 4)
  }

  mutating func entry(_ entry: Entry) {
    switch entry.value {
    case .text(let value): text(entry.key.name, value, 4)
    case .number(let value): raw(entry.key.name, PlainScalar.number(value), 4)
    case .texts(let values): texts(entry.key.name, values, 4)
    case .pairs(let values): pairs(entry.key.name, values, 4)
    }
  }
}

extension Question {
  /// The sources of its citations, each once, in their order: what it is about where it says
  /// nothing else.
  package var citedSources: [String] {
    var ids: [String] = []
    for citation in citations where !ids.contains(citation.source) { ids.append(citation.source) }
    return ids
  }
}
