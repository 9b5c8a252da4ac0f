package import Quiz
import Text

/// Drafts that were made anew, put into a pack that somebody has worked on.
package enum PackMerging {
  /// The old pack with the fresh one's sources, passages and drafts in it.
  ///
  /// Everything about the old pack stays: its head, its sources with their ids, labels and briefs,
  /// and what was decided (``Decisions/applied(to:in:lookingAt:)``). A fresh source is an old one
  /// where the digests are equal, or where one has none and label, headline and date are equal;
  /// another gets a free id and label. Passages of the same text and place are one. Passages that
  /// only dropped drafts cited go with them.
  package static func merged(_ fresh: Pack, into old: Pack) -> Pack {
    var names = Renaming()
    var pack = old
    for source in fresh.sources { names.add(source, to: &pack) }
    pack.questions = Decisions(of: old).applied(
      to: fresh.questions.compactMap(names.renamed), in: old,
      lookingAt: Set(names.sources.values))
    dropUncited(in: &pack, butThoseOf: old)
    guard !names.labels.isEmpty else { return pack }
    // Stems that name a label are composed by the reader.
    let text = Array(PackWriter.write(pack).utf8)
    return PackReader.read(text, path: "").pack ?? pack
  }

  /// Removes the passages that no question cites, except those that none cited before either.
  private static func dropUncited(in pack: inout Pack, butThoseOf old: Pack) {
    let cited = Set(pack.questions.flatMap(\.citations))
    let before = Set(old.questions.flatMap(\.citations))
    let known = Set(
      old.sources.flatMap { source in
        source.passages.map { Citation(source: source.id, passage: $0.id) }
      })
    for index in pack.sources.indices {
      let id = pack.sources[index].id
      pack.sources[index].passages.removeAll { passage in
        let citation = Citation(source: id, passage: passage.id)
        return !cited.contains(citation)
          && (before.contains(citation) || !known.contains(citation))
      }
    }
  }
}

/// What the sources and passages of one pack are called in another.
private struct Renaming {
  /// Old ids by fresh ones.
  var sources: [String: String] = [:]
  var labels: [String: String] = [:]
  private var passages: [Citation: Citation] = [:]

  /// Finds a fresh source among the pack's, or adds it.
  mutating func add(_ source: Source, to pack: inout Pack) {
    let known = pack.sources.firstIndex { Self.isSame($0, source) }
    let index = known ?? pack.sources.count
    if known == nil {
      var added = source
      added.id = Decisions.free(source.id, Set(pack.sources.map(\.id)))
      added.label = Self.free(source.label, Set(pack.sources.map(\.label)))
      added.passages = []
      pack.sources.append(added)
    } else if pack.sources[index].digest == nil {
      pack.sources[index].digest = source.digest
    }
    sources[source.id] = pack.sources[index].id
    if pack.sources[index].label != source.label {
      labels[source.label] = pack.sources[index].label
    }
    for passage in source.passages {
      guard let id = Self.add(passage, to: &pack.sources[index].passages) else { continue }
      passages[Citation(source: source.id, passage: passage.id)] =
        Citation(source: pack.sources[index].id, passage: id)
    }
  }

  /// A fresh question by the pack's ids; nil where a passage of it found no place.
  func renamed(_ question: Question) -> Question? {
    var question = question
    question.about = question.about.map { sources[$0] ?? $0 }
    let citations = question.citations.compactMap { passages[$0] }
    guard citations.count == question.citations.count else { return nil }
    question.citations = citations
    if case .matching(var matching) = question.form, question.kind == SourcesDiffer().name {
      matching.prompts = matching.prompts.map { labels[$0] ?? $0 }
      question.form = .matching(matching)
    }
    return question
  }

  private static func isSame(_ a: Source, _ b: Source) -> Bool {
    if let one = a.digest, let other = b.digest { return one == other }
    return a.label == b.label && a.headline == b.headline && a.published == b.published
  }

  /// The id of a passage in the list, to which it is added where it is new; nil where all ids of
  /// its paragraph are taken.
  private static func add(_ passage: Passage, to passages: inout [Passage]) -> String? {
    func isSame(_ other: Passage) -> Bool {
      other.paragraph == passage.paragraph && other.range == passage.range
        && other.quote == passage.quote
        && (other.note == passage.note || passage.quote != nil)
        && (other.digest == nil || passage.digest == nil || other.digest == passage.digest)
    }
    if let same = passages.first(where: isSame) { return same.id }
    let taken = Set(passages.map(\.id))
    let letters = [""] + "abcdefghijklmnopqrstuvwxyz".map(String.init)
    let ids = [passage.id] + letters.map { "p\(passage.paragraph)\($0)" }
    guard let free = ids.first(where: { !taken.contains($0) }) else { return nil }
    var added = passage
    added.id = free
    passages.append(added)
    return added.id
  }

  private static func free(_ label: String, _ taken: Set<String>) -> String {
    guard taken.contains(label) else { return label }
    var number = 2
    while taken.contains("\(label) (\(number))") { number += 1 }
    return "\(label) (\(number))"
  }
}
