/// Numbers by the text of scalars: which question has an id, which citation was seen before.
///
/// The keys stay in the tree's buffer, so that looking one up allocates nothing. Hashing is the
/// standard library's, seeded by the process, so that no file can be made to collide.
struct NodeTable: Sendable {
  private var entries: [Entry]
  private var count = 0

  private struct Entry {
    var hash: Int
    var node: Int32
    var value: Int32
  }

  private static let vacant = Entry(hash: 0, node: -1, value: 0)

  init() {
    entries = Array(repeating: Self.vacant, count: 64)
  }

  /// The number kept for the scalar's text, or nil.
  func find(_ node: Tree.Index, in tree: Tree) -> Int? {
    let entry = entries[place(of: tree.resolved(node), in: tree).index]
    return entry.node < 0 ? nil : Int(entry.value)
  }

  /// The number kept for the scalar's text; where there is none, `value` is kept and nil returned.
  mutating func insert(_ node: Tree.Index, _ value: Int, in tree: Tree) -> Int? {
    let node = tree.resolved(node)
    let (index, hash) = place(of: node, in: tree)
    if entries[index].node >= 0 { return Int(entries[index].value) }
    entries[index] = Entry(
      hash: hash, node: Int32(truncatingIfNeeded: node), value: Int32(truncatingIfNeeded: value))
    count += 1
    if count * 2 > entries.count { grow() }
    return nil
  }

  /// Where the scalar's text is, or would be put.
  private func place(of node: Tree.Index, in tree: Tree) -> (index: Int, hash: Int) {
    let hash = tree.withBytes(node) { bytes in
      var hasher = Hasher()
      hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
      return hasher.finalize()
    }
    var at = hash & (entries.count - 1)
    while entries[at].node >= 0 {
      if entries[at].hash == hash, tree.same(node, Int(entries[at].node)) { break }
      at = (at + 1) & (entries.count - 1)
    }
    return (at, hash)
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Self.vacant, count: old.count * 2)
    for entry in old where entry.node >= 0 {
      var at = entry.hash & (entries.count - 1)
      while entries[at].node >= 0 { at = (at + 1) & (entries.count - 1) }
      entries[at] = entry
    }
  }
}

extension Tree {
  /// Whether two scalars have the same text.
  func same(_ a: Index, _ b: Index) -> Bool {
    withBytes(a) { a in withBytes(b) { b in a.elementsEqual(b) } }
  }
}
