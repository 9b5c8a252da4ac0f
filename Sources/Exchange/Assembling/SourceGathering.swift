import Packs
import Quiz

/// The sources that questions bring along, each once.
struct SourceGathering {
  private(set) var list: [Source] = []
  private var places: [String: Int] = [:]
  private var passages: [Citation: Passage] = [:]
  private var labels: [String: String] = [:]
  private var names = UniqueNames()

  /// What of some references was described otherwise before, within themselves too.
  func conflict(of references: [Reference]) -> String? {
    var fresh: [String: Source] = [:]
    var cited: [Citation: Passage] = [:]
    for reference in references {
      let id = reference.source.id
      if let known = places[id].map({ list[$0].bare }) ?? fresh[id], known != reference.source {
        return id
      }
      if fresh[id] == nil, places[id] == nil {
        // Labels are what a player tells sources apart by.
        if let other = labels[reference.source.label], other != id { return id }
        if fresh.values.contains(where: { $0.label == reference.source.label }) { return id }
        fresh[id] = reference.source
      }
      guard let passage = reference.passage else { continue }
      let citation = Citation(source: id, passage: passage.id)
      if let known = passages[citation] ?? cited[citation], known != passage {
        return citation.description
      }
      cited[citation] = passage
    }
    return nil
  }

  mutating func add(_ references: [Reference]) {
    for reference in references {
      let place = place(of: reference.source)
      guard let passage = reference.passage else { continue }
      let citation = Citation(source: reference.source.id, passage: passage.id)
      if passages.updateValue(passage, forKey: citation) == nil {
        list[place].passages.append(passage)
      }
    }
  }

  /// A source with all its passages.
  mutating func know(_ source: Source) {
    let references = source.passages.map { Reference(source: source, passage: $0) }
    add(references.isEmpty ? [Reference(source: source, passage: nil)] : references)
  }

  /// Those of some ids that are ids of sources here.
  func known(_ ids: [String]) -> [String] { ids.filter { places[$0] != nil } }

  /// Finds the kind of a question again, and with it the statement and the verdict. A source that
  /// only the stem names becomes one here.
  mutating func give(kind hint: String?, to question: inout Question) {
    var near = question.about.compactMap { id in places[id].map { list[$0] } }
    let about = near.map(\.label)
    if case .matching(let matching) = question.form {
      near += matching.prompts.compactMap { labels[$0] }.compactMap { places[$0] }.map { list[$0] }
    }
    let label = KindFinding.give(hint, to: &question, about: about, Labels(near))
    if let label { question.about = [id(ofLabel: label)] }
  }

  private mutating func place(of source: Source) -> Int {
    if let place = places[source.id] { return place }
    places[source.id] = list.count
    labels[source.label] = source.id
    list.append(source.bare)
    return list.count - 1
  }

  private mutating func id(ofLabel label: String) -> String {
    if let id = labels[label] { return id }
    let id = names.name(like: Spelling.identifier(from: label) ?? "source") { places[$0] != nil }
    _ = place(of: Source(id: id, label: label))
    return id
  }
}

extension Source {
  /// Without its passages.
  fileprivate var bare: Source {
    var source = self
    source.passages = []
    return source
  }
}
