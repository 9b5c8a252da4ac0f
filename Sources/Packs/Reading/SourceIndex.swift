import Quiz

/// What questions look up in the sources: ids, labels and passages.
struct SourceIndex: Sendable {
  /// Source ids in the order written, and their positions.
  private(set) var ids: [String] = []
  private var positions: [String: Int] = [:]
  /// By position; empty where a source has none that can be read.
  var labels: [String] = []
  private var passages: [Set<String>] = []
  /// Whether all sources could be read as mappings; else what is not found may well be there.
  var isWhole = true

  /// Adds a source; false where its id is there already.
  mutating func add(_ id: String) -> Bool {
    guard positions[id] == nil else { return false }
    positions[id] = ids.count
    ids.append(id)
    labels.append("")
    passages.append([])
    return true
  }

  mutating func add(passage: String) {
    guard !passages.isEmpty else { return }
    passages[passages.count - 1].insert(passage)
  }

  func position(of id: String) -> Int? { positions[id] }

  func has(_ passage: String, in source: Int) -> Bool { passages[source].contains(passage) }

  /// The passage of a source that was most likely meant: the same paragraph, else the nearest name.
  func passage(like name: String, in source: Int) -> String? {
    let candidates = passages[source].sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    let paragraph = name.prefix { !$0.isLetter || $0 == "p" }
    return candidates.first { $0.prefix { !$0.isLetter || $0 == "p" } == paragraph }
      ?? Spelling.closest(to: name, candidates)
  }
}

extension Fields {
  /// The position of the source that a scalar names; reports one that is not there.
  mutating func source(at node: Tree.Index) -> Int? {
    guard tree.kind(node) == .scalar else { return nil }
    let id = tree.string(node)
    if let position = sources.position(of: id) { return position }
    if sources.isWhole {
      log.error(
        tree.place(node),
        .unknownSource(id, suggestion: Spelling.closest(to: id, sources.ids.prefix(1000))))
    }
    return nil
  }

  /// The positions of the sources that `about` lists.
  mutating func about(at node: Tree.Index, _ key: Key) -> [Int]? {
    list(at: node, key) { fields, entry in
      fields.isEntryText(entry, key) ? fields.source(at: entry) : nil
    }
  }

  /// A citation that resolves; reports one that does not.
  mutating func citation(at node: Tree.Index, _ key: Key) -> Citation? {
    guard isEntryText(node, key) else { return nil }
    if let known = citationTable.find(node, in: tree) { return citations[known] }
    let text = tree.string(node)
    guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "#")) else {
      log.error(tree.place(node), .notCitation(text))
      return nil
    }
    let source = String(text[..<mark])
    let passage = String(text[text.utf8.index(after: mark)...])
    guard let position = sources.position(of: source) else {
      if sources.isWhole {
        log.error(
          tree.place(node),
          .unknownSource(
            source, suggestion: Spelling.closest(to: source, sources.ids.prefix(1000))))
      }
      return nil
    }
    guard sources.has(passage, in: position) else {
      log.error(
        tree.place(node),
        .unknownPassage(
          passage, source: source, suggestion: sources.passage(like: passage, in: position)))
      return nil
    }
    let citation = Citation(source: sources.ids[position], passage: passage)
    _ = citationTable.insert(node, citations.count, in: tree)
    citations.append(citation)
    return citation
  }
}
