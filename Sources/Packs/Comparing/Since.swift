package import Quiz

/// What changed between two editions of a pack.
package enum Since {
  /// One thing that changed.
  package enum Change: Hashable, Sendable {
    case added(question: String)
    case removed(question: String)
    /// Another key or other options: for statistics and reviews it is another question now.
    case key(question: String, was: [String], now: [String])
    case citations(question: String, removed: [Citation], added: [Citation])
    /// Keys of the texts that changed, as packs are written: `ask`, `why`, `hint`.
    case wording(question: String, parts: [String])
    case status(question: String, was: Question.Status, now: Question.Status)
    case sourceAdded(String)
    case sourceRemoved(String)
    /// Keys of what changed, `passages` among them.
    case source(String, parts: [String])
    /// Something above changed, and the version is still the same.
    case versionNotRaised(Int)
  }

  /// Sources first, then questions in the new edition's order, then what was removed.
  package static func changes(from old: Pack, to new: Pack) -> [Change] {
    var out = sourceChanges(old.sources, new.sources)
    let before = Dictionary(old.questions.map { ($0.id, $0) }) { first, _ in first }
    let after = Set(new.questions.map(\.id))
    for question in new.questions {
      if let was = before[question.id] {
        out += changes(from: was, to: question, packs: (old.id, new.id))
      } else {
        out.append(.added(question: question.id))
      }
    }
    out += old.questions.filter { !after.contains($0.id) }.map { .removed(question: $0.id) }
    if !out.isEmpty, old.version == new.version { out.append(.versionNotRaised(new.version)) }
    return out
  }

  private static func changes(
    from old: Question, to new: Question, packs: (old: String, new: String)
  ) -> [Change] {
    var out: [Change] = []
    if old.identity(inPack: packs.old) != new.identity(inPack: packs.new) {
      out.append(.key(question: new.id, was: old.form.key, now: new.form.key))
    }
    let (cited, cites) = (Set(old.citations), Set(new.citations))
    if cited != cites {
      out.append(
        .citations(
          question: new.id, removed: old.citations.filter { !cites.contains($0) },
          added: new.citations.filter { !cited.contains($0) }))
    }
    let isClaim = new.verdict != nil
    let parts = [
      (isClaim ? "claim" : "ask", old.stem != new.stem || old.statement != new.statement),
      ("why", old.explanation != new.explanation), ("hint", old.hint != new.hint),
    ].filter(\.1).map(\.0)
    if !parts.isEmpty { out.append(.wording(question: new.id, parts: parts)) }
    if old.status != new.status {
      out.append(.status(question: new.id, was: old.status, now: new.status))
    }
    return out
  }

  private static func sourceChanges(_ old: [Source], _ new: [Source]) -> [Change] {
    let before = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
    let after = Set(new.map(\.id))
    var out: [Change] = []
    for source in new {
      guard let was = before[source.id] else {
        out.append(.sourceAdded(source.id))
        continue
      }
      let parts = [
        ("label", was.label != source.label), ("outlet", was.outlet != source.outlet),
        ("headline", was.headline != source.headline),
        ("published", was.published != source.published), ("url", was.url != source.url),
        ("file", was.file != source.file), ("digest", was.digest != source.digest),
        ("brief", was.brief != source.brief), ("passages", was.passages != source.passages),
      ].filter(\.1).map(\.0)
      if !parts.isEmpty { out.append(.source(source.id, parts: parts)) }
    }
    return out + old.filter { !after.contains($0.id) }.map { .sourceRemoved($0.id) }
  }
}

/// Makes sentences of changes.
package enum SincePrinter {
  package static func line(_ change: Since.Change) -> String {
    switch change {
    case .added(let id): "added: \(id)"
    case .removed(let id): "removed: \(id)"
    case .key(let id, let was, let now) where was == now:
      "\(id): the options changed, so it is another question for statistics and reviews"
    case .key(let id, let was, let now):
      "\(id): the key was \(was.joined(separator: ", ")) and is \(now.joined(separator: ", "));"
        + " a correction should say why"
    case .citations(let id, let removed, let added):
      "\(id): cites "
        + (added.map { "+\($0)" } + removed.map { "-\($0)" }).joined(separator: " ")
    case .wording(let id, let parts): "\(id): reworded: \(parts.joined(separator: ", "))"
    case .status(let id, let was, let now): "\(id): was \(was.rawValue), is \(now.rawValue)"
    case .sourceAdded(let id): "source added: \(id)"
    case .sourceRemoved(let id): "source removed: \(id)"
    case .source(let id, let parts): "source \(id): changed: \(parts.joined(separator: ", "))"
    case .versionNotRaised(let version): "the version is still \(version); raise it"
    }
  }
}
