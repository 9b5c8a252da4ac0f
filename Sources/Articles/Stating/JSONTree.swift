/// A JSON document as an arena; objects and lists are followed by what is in them. Strict as
/// RFC 8259 wants it, but for repeated keys, of which the first counts. Linear in the text, and
/// without recursion.
struct JSONTree {
  private(set) var nodes: [Node] = []

  struct Node {
    var kind: Kind
    /// In an object, the key.
    var key: String?
    /// The index behind all that is in it.
    var end = 0
  }

  enum Kind { case object, list, text(String), other }

  private static let depthLimit = 64

  /// Nil where the bytes are no JSON, or nested deeper than 64.
  init?(_ bytes: [UInt8]) {
    var reader = JSONReader(bytes)
    guard read(&reader) else { return nil }
  }

  /// The children of an object or a list.
  func children(_ node: Int) -> [Int] {
    var children: [Int] = []
    var at = node + 1
    while at < nodes[node].end {
      children.append(at)
      at = nodes[at].end
    }
    return children
  }

  /// What stands at a key of an object.
  func value(_ node: Int, _ key: String) -> Int? {
    guard case .object = nodes[node].kind else { return nil }
    return children(node).first { nodes[$0].key == key }
  }

  func text(_ node: Int?) -> String? {
    guard let node, case .text(let text) = nodes[node].kind else { return nil }
    return text
  }

  private mutating func read(_ reader: inout JSONReader) -> Bool {
    var open: [Int] = []
    while true {
      // A value, with its key where one is due.
      var key: String?
      if let top = open.last, case .object = nodes[top].kind {
        guard let text = reader.text(), reader.take(UInt8(ascii: ":")) else { return false }
        key = text
      }
      guard let kind = reader.value() else { return false }
      nodes.append(Node(kind: kind, key: key, end: nodes.count + 1))
      var isOpened = false
      switch kind {
      case .object: isOpened = !reader.take(UInt8(ascii: "}"))
      case .list: isOpened = !reader.take(UInt8(ascii: "]"))
      default: break
      }
      if isOpened {
        open.append(nodes.count - 1)
        if open.count > Self.depthLimit { return false }
        continue
      }
      // What ends behind it, until a comma says that more comes.
      while let top = open.last {
        if reader.take(UInt8(ascii: ",")) { break }
        guard case .object = nodes[top].kind else {
          guard reader.take(UInt8(ascii: "]")) else { return false }
          nodes[open.removeLast()].end = nodes.count
          continue
        }
        guard reader.take(UInt8(ascii: "}")) else { return false }
        nodes[open.removeLast()].end = nodes.count
      }
      if open.isEmpty { return reader.isAtEnd() }
    }
  }
}
