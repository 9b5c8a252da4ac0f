import Quiz
import Text

/// The keys of a question as its kind sees them: typed, bounded, and reported where they are not
/// what the kind declares. A key that is absent reads as nil without a report, since the reader
/// reports missing keys itself.
package struct Fields {
  let tree: Tree
  var log: Log
  var slots = Slots()
  var kind: KindLayout?
  /// Where the question at hand stands.
  var node: Tree.Index = Tree.root
  /// The labels of the sources that the question at hand is about.
  package internal(set) var aboutLabels: [String] = []
  var sources = SourceIndex()
  /// Citations that resolve, which many questions share.
  var citations: [Citation] = []
  var citationTable = NodeTable()
  private var strings: [String] = []
  private var stringTable = NodeTable()

  init(tree: Tree, log: Log) {
    self.tree = tree
    self.log = log
  }

  /// Whether the question has the key.
  package func has(_ key: Key) -> Bool { value(of: key) != nil }

  package mutating func text(_ key: Key) -> String? {
    value(of: key).flatMap { text(at: $0, key) }
  }

  package mutating func number(_ key: Key) -> Double? {
    value(of: key).flatMap { number(at: $0, key) }
  }

  /// One of the words that the key allows.
  package mutating func word(_ key: Key) -> String? {
    value(of: key).flatMap { word(at: $0, key) }
  }

  /// A list of texts, as many as the key allows, none of them twice.
  package mutating func texts(_ key: Key) -> [String]? {
    value(of: key).flatMap { texts(at: $0, key) }
  }

  /// A mapping of texts, in the order written.
  package mutating func pairs(_ key: Key) -> [Entry.Pair]? {
    value(of: key).flatMap { pairs(at: $0, key) }
  }

  /// The right option and the wrong ones behind it, all of them different.
  package mutating func options(answer: Key, others: Key) -> [String]? {
    let right = text(answer)
    let wrong = texts(others)
    guard let right, let wrong, areApart([right], wrong, in: others) else { return nil }
    return [right] + wrong
  }

  /// Whether none of a key's texts is, as a player sees it, among the right ones; reports the
  /// first that is.
  package mutating func areApart(_ right: [String], _ others: [String], in key: Key) -> Bool {
    let right = right.map { Gate.line($0) }
    guard let index = others.firstIndex(where: { right.contains(Gate.line($0)) }) else {
      return true
    }
    if let list = value(of: key), let entry = tree.child(list, at: index) {
      log.error(tree.place(entry), .rightAmongOthers(others[index], key: key.name))
    }
    return false
  }

  /// The labels of the sources whose ids are the keys of a mapping.
  package mutating func labels(ofKeysOf key: Key) -> [String]? {
    guard let mapping = value(of: key) else { return nil }
    var labels: [String] = []
    var isWhole = true
    let children = tree.children(mapping)
    var at = children.lowerBound
    while at < children.upperBound {
      if let label = source(at: at).flatMap({ sources.labels[$0] }) {
        labels.append(label)
      } else {
        isWhole = false
      }
      at = tree.after(tree.after(at))
    }
    return isWhole ? labels : nil
  }

  /// Reports a problem at a key's value.
  package mutating func report(_ key: Key, _ problem: Problem) {
    log.error(tree.place(value(of: key) ?? node), problem)
  }

  private func value(of key: Key) -> Tree.Index? {
    kind?.slot(of: key).flatMap { slots[$0] }
  }

  /// The text of a scalar; short ones that come often are made once.
  mutating func shared(_ node: Tree.Index) -> String {
    let isSmall = tree.withBytes(node) { $0.count <= 15 }
    // A string of fifteen bytes needs no allocation, and a table that holds all texts is no gain.
    if isSmall || strings.count > 4096 { return tree.string(node) }
    if let index = stringTable.insert(node, strings.count, in: tree) { return strings[index] }
    strings.append(tree.string(node))
    return strings[strings.count - 1]
  }
}
