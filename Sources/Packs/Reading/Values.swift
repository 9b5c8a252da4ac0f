import Quiz
import Text

/// Values by their type. Each reads the value at a node, or reports why it cannot and gives nil.
extension Fields {
  /// Whether a value has the shape that its key wants; reports it where it has not.
  mutating func isShaped(_ node: Tree.Index, _ key: Key) -> Bool {
    let wanted = key.type.shape
    switch tree.kind(node) {
    case .broken, .alias:
      return false
    case .null:
      log.error(tree.place(node), .empty(key: key.name, wanted))
    case .scalar where wanted == .text:
      let isBlank = tree.withBytes(node) { $0.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 9 } }
      guard isBlank else { return true }
      log.error(tree.place(node), .empty(key: key.name, .text))
    case .list where wanted == .list, .mapping where wanted == .mapping:
      return true
    case .scalar where wanted == .list:
      log.error(tree.place(node), .textForList(key: key.name, text: tree.string(node)))
    case .scalar:
      log.error(tree.place(node), .wrongShape(key: key.name, wanted: wanted, found: .text))
    case .list:
      log.error(tree.place(node), .wrongShape(key: key.name, wanted: wanted, found: .list))
    case .mapping:
      log.error(tree.place(node), .wrongShape(key: key.name, wanted: wanted, found: .mapping))
    }
    return false
  }

  mutating func text(at node: Tree.Index, _ key: Key) -> String? {
    isShaped(node, key) ? tree.string(node) : nil
  }

  /// A text that many questions share.
  mutating func sharedText(at node: Tree.Index, _ key: Key) -> String? {
    isShaped(node, key) ? shared(node) : nil
  }

  mutating func identifier(at node: Tree.Index, _ key: Key) -> String? {
    guard isShaped(node, key) else { return nil }
    guard tree.withBytes(node, Spelling.isIdentifier) else {
      let text = tree.string(node)
      log.error(
        tree.place(node),
        .notIdentifier(key: key.name, text: text, suggestion: Spelling.identifier(from: text)))
      return nil
    }
    return shared(node)
  }

  mutating func number(at node: Tree.Index, _ key: Key) -> Double? {
    guard isShaped(node, key) else { return nil }
    let text = tree.string(node)
    guard let number = Spelling.number(text) else {
      log.error(tree.place(node), .notNumber(key: key.name, text: text))
      return nil
    }
    if case .number(let least?) = key.type, number < least {
      log.error(tree.place(node), .tooSmall(key: key.name, text: text, least: least))
      return nil
    }
    return number
  }

  mutating func integer(at node: Tree.Index, _ key: Key) -> Int? {
    guard isShaped(node, key), case .integer(let range) = key.type else { return nil }
    guard let number = tree.withBytes(node, Spelling.integer) else {
      log.error(tree.place(node), .notInteger(key: key.name, text: tree.string(node)))
      return nil
    }
    guard range.contains(number) else {
      log.error(
        tree.place(node), .outOfRange(key: key.name, text: tree.string(node), range: range))
      return nil
    }
    return number
  }

  mutating func word(at node: Tree.Index, _ key: Key) -> String? {
    guard isShaped(node, key), case .word(let words) = key.type else { return nil }
    let text = tree.string(node)
    if words.contains(text) { return text }
    log.error(
      tree.place(node),
      .notOneOf(
        key: key.name, text: text, words: words, suggestion: Spelling.closest(to: text, words)))
    return nil
  }

  mutating func date(at node: Tree.Index, _ key: Key) -> PartialDate? {
    guard isShaped(node, key) else { return nil }
    let text = tree.string(node)
    if let date = PartialDate(text) { return date }
    log.error(tree.place(node), .notDate(key: key.name, text: text))
    return nil
  }

  /// A text whose spelling is bound: a digest, an address, a file name.
  mutating func spelt(at node: Tree.Index, _ key: Key) -> String? {
    guard isShaped(node, key) else { return nil }
    if tree.withBytes(node, { Spelling.fits($0, key.type) }) { return tree.string(node) }
    log.error(
      tree.place(node), .misspelt(key: key.name, text: tree.string(node), type: key.type))
    return nil
  }

  /// The nodes of a list, where it is one and has as many as the key allows.
  mutating func entries(at node: Tree.Index, _ key: Key) -> Range<Tree.Index>? {
    guard isShaped(node, key) else { return nil }
    let perEntry = key.type.shape == .mapping ? 2 : 1
    let count = tree.count(node) / perEntry
    guard key.type.counts.contains(count) else {
      log.error(tree.place(node), .wrongCount(key: key.name, count: count, key.type.counts))
      return nil
    }
    return tree.children(node)
  }

  /// Each entry of a list, read by `read`; nil where one could not be or stands there twice.
  mutating func list<Element: Equatable>(
    at node: Tree.Index, _ key: Key, _ read: (inout Fields, Tree.Index) -> Element?
  ) -> [Element]? {
    guard let range = entries(at: node, key) else { return nil }
    var all: [Element] = []
    all.reserveCapacity(tree.count(node))
    var isWhole = true
    var at = range.lowerBound
    while at < range.upperBound {
      if let element = read(&self, at) {
        if all.contains(element) {
          log.error(tree.place(at), .repeated(key: key.name, text: tree.string(at)))
          isWhole = false
        }
        all.append(element)
      } else {
        isWhole = false
      }
      at = tree.after(at)
    }
    return isWhole ? all : nil
  }

  mutating func texts(at node: Tree.Index, _ key: Key) -> [String]? {
    guard let texts = list(at: node, key, { $0.entryText($1, key) }) else { return nil }
    // What the gate makes equal nobody can tell apart: such an order could not even be answered.
    let shown = texts.map { Gate.line($0) }
    guard shown != texts else { return texts }
    for (index, text) in shown.enumerated() where shown[..<index].contains(text) {
      guard let entry = tree.child(node, at: index) else { continue }
      log.error(tree.place(entry), .repeated(key: key.name, text: texts[index]))
      return nil
    }
    return texts
  }

  mutating func tags(at node: Tree.Index, _ key: Key) -> [String]? {
    list(at: node, key) { fields, entry in
      guard fields.isEntryText(entry, key) else { return nil }
      if fields.tree.withBytes(entry, Spelling.isTag) { return fields.shared(entry) }
      fields.log.error(fields.tree.place(entry), .notTag(fields.tree.string(entry)))
      return nil
    }
  }

  mutating func pairs(at node: Tree.Index, _ key: Key) -> [Entry.Pair]? {
    guard let range = entries(at: node, key) else { return nil }
    var pairs: [Entry.Pair] = []
    var isWhole = true
    var at = range.lowerBound
    while at < range.upperBound {
      let value = tree.after(at)
      let left = entryText(at, key)
      let right = entryText(value, key)
      if let left, pairs.contains(where: { $0.left == left }) {
        log.error(tree.place(at), .repeated(key: key.name, text: left))
        isWhole = false
      } else if let left, let right {
        pairs.append(Entry.Pair(left: left, right: right))
      } else {
        isWhole = false
      }
      at = tree.after(value)
    }
    return isWhole ? pairs : nil
  }

  mutating func entryText(_ node: Tree.Index, _ key: Key) -> String? {
    isEntryText(node, key) ? tree.string(node) : nil
  }

  /// Whether an entry of a list or mapping is a text with something in it.
  mutating func isEntryText(_ node: Tree.Index, _ key: Key) -> Bool {
    switch tree.kind(node) {
    case .scalar:
      let isBlank = tree.withBytes(node) { $0.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 9 } }
      guard isBlank else { return true }
      log.error(tree.place(node), .emptyEntry(key: key.name))
    case .null:
      log.error(tree.place(node), .emptyEntry(key: key.name))
    case .list:
      log.error(tree.place(node), .wrongEntry(key: key.name, wanted: .text, found: .list))
    case .mapping:
      log.error(tree.place(node), .wrongEntry(key: key.name, wanted: .text, found: .mapping))
    case .alias, .broken: break
    }
    return false
  }
}
