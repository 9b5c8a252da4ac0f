/// A YAML document as an arena: one array of nodes in the order written, one buffer of text.
///
/// A list or mapping is followed by its children, and knows where they end, so that no node needs
/// links or an allocation of its own. A mapping's children are key, value, key, value.
struct Tree: Sendable {
  /// Index of a node.
  typealias Index = Int

  enum Kind: UInt8 {
    case scalar
    /// A plain scalar that YAML reads as null: nothing at all, `~`, `null`.
    case null
    case list
    case mapping
    case alias
    /// What has been reported already and is passed over.
    case broken
  }

  /// 16 bytes, because a large pack has half a million of them.
  struct Node: Sendable {
    var line: UInt32
    /// The column in the lower 28 bits, the kind above.
    var columnAndKind: UInt32
    /// Scalar: offset of its text. Alias: the node meant. List and mapping: number of children.
    var first: UInt32
    /// Scalar: length of its text in bytes. List and mapping: the index behind the last child.
    var second: UInt32

    init(_ kind: Kind, line: Int, column: Int, first: Int = 0, second: Int = 0) {
      self.line = UInt32(truncatingIfNeeded: line)
      columnAndKind = UInt32(kind.rawValue) << 28 | UInt32(min(column, 0xFFF_FFFF))
      self.first = UInt32(truncatingIfNeeded: first)
      self.second = UInt32(truncatingIfNeeded: second)
    }

    var kind: Kind { Kind(rawValue: UInt8(columnAndKind >> 28)) ?? .broken }
  }

  var nodes: [Node] = []
  /// UTF-8 of all scalars, unescaped, one behind the other.
  var text: [UInt8] = []

  static let root: Index = 0

  /// What a node is, an alias being what it stands for.
  func kind(_ node: Index) -> Kind { nodes[resolved(node)].kind }

  /// The node itself, or the one that an alias stands for; the builder lets no alias mean another.
  func resolved(_ node: Index) -> Index {
    nodes[node].kind == .alias ? Int(nodes[node].first) : node
  }

  /// Where a node is written: of an alias, where the alias stands.
  func place(_ node: Index) -> Place {
    Place(
      line: Int(nodes[node].line) + 1, column: Int(nodes[node].columnAndKind & 0xFFF_FFFF) + 1)
  }

  /// The node behind this one and all in it.
  func after(_ node: Index) -> Index {
    switch nodes[node].kind {
    case .list, .mapping: Int(nodes[node].second)
    default: node + 1
    }
  }

  /// How many children a list or mapping has; a mapping's keys and values count one each.
  func count(_ node: Index) -> Int { Int(nodes[resolved(node)].first) }

  /// Where the children of a list or mapping stand; step with ``after(_:)``.
  func children(_ node: Index) -> Range<Index> {
    let node = resolved(node)
    return node + 1..<Int(nodes[node].second)
  }

  /// The child at a position, found by walking: for places of findings, not for decoding.
  func child(_ node: Index, at position: Int) -> Index? {
    let inside = children(node)
    var at = inside.lowerBound
    for _ in 0..<position where at < inside.upperBound { at = after(at) }
    return at < inside.upperBound ? at : nil
  }

  /// Calls `body` with the UTF-8 of a scalar.
  func withBytes<R>(_ node: Index, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    let node = nodes[resolved(node)]
    return text.withUnsafeBufferPointer { text in
      guard node.kind == .scalar else { return body(UnsafeBufferPointer(rebasing: text[0..<0])) }
      let start = Int(node.first)
      return body(UnsafeBufferPointer(rebasing: text[start..<start + Int(node.second)]))
    }
  }

  /// The text of a scalar.
  func string(_ node: Index) -> String {
    withBytes(node) { String(decoding: $0, as: UTF8.self) }
  }
}
