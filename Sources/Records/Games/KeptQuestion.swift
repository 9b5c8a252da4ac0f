package import Quiz
import Text

/// What records know of a question, so that they can be read without its pack.
package struct KeptQuestion: Hashable, Sendable {
  /// 64 hexadecimal digits: ``Question/identity(inPack:)``.
  package var identity: String
  /// Id of the pack.
  package var pack: String
  /// Of the question within its pack.
  package var id: String
  package var kind: String
  /// A claim's; nil for other kinds.
  package var verdict: Verdict?
  package var about: About

  /// What tables and lists show; it may be mended without a question's becoming another one.
  package struct About: Hashable, Sendable {
    package var stem: String
    /// The right answer in words.
    package var key: String
    package var tags: [String]
    package var sources: [Source]
    /// Each as label, date, paragraph and what stands there.
    package var citations: [String]

    package struct Source: Hashable, Sendable {
      /// Of the source within its pack.
      package var id: String
      package var label: String

      package init(id: String, label: String) {
        self.id = id
        self.label = label
      }
    }

    package init(
      stem: String, key: String, tags: [String] = [], sources: [Source] = [],
      citations: [String] = []
    ) {
      self.stem = stem
      self.key = key
      self.tags = tags
      self.sources = sources
      self.citations = citations
    }
  }

  package init(
    identity: String, pack: String, id: String, kind: String, verdict: Verdict?, about: About
  ) {
    self.identity = identity
    self.pack = pack
    self.id = id
    self.kind = kind
    self.verdict = verdict
    self.about = about
  }

  package init(_ question: Question, in pack: Pack) {
    self.init(
      identity: question.identity(inPack: pack.id).hex, pack: pack.id, id: question.id,
      kind: question.kind, verdict: question.verdict,
      about: About(
        stem: question.stem, key: question.verdictWords(in: pack) ?? question.form.keyWords,
        tags: question.tags,
        sources: question.about.compactMap(pack.source).map { .init(id: $0.id, label: $0.label) },
        citations: question.citations.compactMap { pack.resolve($0) }.map { source, passage in
          "\(source.label), \(source.published.words), paragraph \(passage.paragraph): "
            + passage.text
        }))
  }
}

extension KeptQuestion.About {
  var json: JSON {
    [
      "stem": .string(stem), "key": .string(key), "tags": .array(tags.map(JSON.string)),
      "sources": .array(sources.map { ["id": .string($0.id), "label": .string($0.label)] }),
      "citations": .array(citations.map(JSON.string)),
    ]
  }

  /// Nil where a member is missing or of another type.
  init?(_ json: JSON) {
    guard let stem = json["stem"]?.string, let key = json["key"]?.string,
      let tags = json["tags"]?.strings, let citations = json["citations"]?.strings,
      let sources = json["sources"]?.array
    else { return nil }
    self.init(stem: stem, key: key, tags: tags, citations: citations)
    for source in sources {
      guard let id = source["id"]?.string, let label = source["label"]?.string else { return nil }
      self.sources.append(Source(id: id, label: label))
    }
  }
}

extension JSON {
  /// The texts of an array of nothing else.
  var strings: [String]? {
    guard let array else { return nil }
    let texts = array.compactMap(\.string)
    return texts.count == array.count ? texts : nil
  }

  /// Nil for anything but a number.
  var double: Double? {
    if case .number(let value) = self { value } else { nil }
  }

  var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// Nil for a text that is no JSON.
  init?(parsing text: String) {
    guard let value = try? JSONReader.value(of: text.utf8) else { return nil }
    self = value
  }
}
