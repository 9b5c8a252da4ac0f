/// Where the parts of a pack stand in its file, for findings about them. Indices are those of the
/// pack that was read; what is not there is given the place of what it would stand in.
package struct Locations: Sendable {
  let tree: Tree
  /// The node of each source's id and those of its passages.
  var sources: [SourceNodes] = []
  /// The node of each question.
  var questions: [Int32] = []

  struct SourceNodes: Sendable {
    var node: Tree.Index
    var passages: [Tree.Index] = []
  }

  init(tree: Tree) {
    self.tree = tree
  }

  /// A key of the pack itself.
  package func pack(key: String) -> Place {
    find(key, in: tree.nodes.isEmpty ? nil : Tree.root) ?? .start
  }

  /// A source's id, or one of its keys.
  package func source(_ source: Int, key: String? = nil) -> Place {
    guard sources.indices.contains(source) else { return pack(key: CommonKeys.sources.name) }
    let id = sources[source].node
    return key.flatMap { find($0, in: tree.after(id)) } ?? tree.place(id)
  }

  /// A passage's id, or one of its keys.
  package func passage(_ passage: Int, ofSource source: Int, key: String? = nil) -> Place {
    guard sources.indices.contains(source), sources[source].passages.indices.contains(passage)
    else { return self.source(source, key: CommonKeys.passages.name) }
    let id = sources[source].passages[passage]
    return key.flatMap { find($0, in: tree.after(id)) } ?? tree.place(id)
  }

  /// A question's first key, or one of its keys; with `entry` an entry of that key's list or
  /// mapping, counted from 0.
  package func question(_ question: Int, key: String? = nil, entry: Int? = nil) -> Place {
    guard questions.indices.contains(question) else { return pack(key: CommonKeys.questions.name) }
    let node = Int(questions[question])
    guard let key, let value = value(of: key, in: node) else { return tree.place(node) }
    if let entry {
      let step = tree.kind(value) == .mapping ? 2 : 1
      if let found = tree.child(value, at: entry * step) { return tree.place(found) }
    }
    return tree.place(value - 1)
  }

  private func find(_ key: String, in mapping: Tree.Index?) -> Place? {
    mapping.flatMap { value(of: key, in: $0) }.map { tree.place($0 - 1) }
  }

  /// The value of a key; the key itself is the node before it, since a key is one node.
  private func value(of key: String, in mapping: Tree.Index) -> Tree.Index? {
    guard tree.kind(mapping) == .mapping else { return nil }
    let children = tree.children(mapping)
    var at = children.lowerBound
    while at < children.upperBound {
      let value = tree.after(at)
      if tree.kind(at) == .scalar, tree.withBytes(at, { $0.elementsEqual(key.utf8) }) {
        return value
      }
      at = tree.after(value)
    }
    return nil
  }
}
