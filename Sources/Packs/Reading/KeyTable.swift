/// Finds a key by its bytes, without making a string of them: as two words of eight bytes each,
/// which is why keys are at most sixteen bytes long.
struct KeyTable: Sendable {
  /// The most keys that one mapping may have, over all kinds.
  static let capacity = 48

  let names: [String]
  /// By a hash of the words; keys of one hash follow each other, and a slot of -1 ends them.
  private var entries: [Entry]

  private struct Entry {
    var words: Words
    var slot: Int8
  }

  private struct Words: Equatable {
    var low: UInt64 = 0
    var high: UInt64 = 0

    /// Nil where the name is longer than any key.
    init?(_ name: UnsafeBufferPointer<UInt8>) {
      guard name.count <= 16 else { return nil }
      for index in 0..<min(name.count, 8) { low |= UInt64(name[index]) << UInt64(8 * index) }
      for index in 8..<max(name.count, 8) { high |= UInt64(name[index]) << UInt64(8 * index - 64) }
    }

    var hash: Int { Int(truncatingIfNeeded: ((low ^ high) &* 0x9E37_79B9_7F4A_7C15) >> 57) }
  }

  init(_ names: [String]) {
    precondition(names.count <= Self.capacity, "a mapping has at most \(Self.capacity) keys")
    self.names = names
    guard let none = Words(UnsafeBufferPointer(start: nil, count: 0)) else {
      preconditionFailure("an empty name is short")
    }
    entries = Array(repeating: Entry(words: none, slot: -1), count: 128)
    for (slot, name) in names.enumerated() {
      guard let words = Array(name.utf8).withUnsafeBufferPointer(Words.init) else {
        preconditionFailure("the key \(name) has more than sixteen bytes")
      }
      var at = words.hash
      while entries[at].slot >= 0 { at = (at + 1) & 127 }
      entries[at] = Entry(words: words, slot: Int8(slot))
    }
  }

  /// The position of the key in `names`, or nil.
  func slot(of name: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let words = Words(name) else { return nil }
    var at = words.hash
    while entries[at].slot >= 0 {
      if entries[at].words == words { return Int(entries[at].slot) }
      at = (at + 1) & 127
    }
    return nil
  }

  func slot(of name: String) -> Int? { names.firstIndex(of: name) }
}

/// The values of one mapping by the slots of its table.
struct Slots {
  private var nodes = InlineArray<48, Int32>(repeating: -1)
  /// A bit for each slot that is filled.
  private(set) var seen: UInt64 = 0

  subscript(slot: Int) -> Tree.Index? {
    nodes[slot] < 0 ? nil : Int(nodes[slot])
  }

  mutating func fill(_ slot: Int, with node: Tree.Index) {
    nodes[slot] = Int32(truncatingIfNeeded: node)
    seen |= 1 << UInt64(slot)
  }
}

/// A table with the keys that belong to it.
struct Layout: Sendable {
  let table: KeyTable
  let keys: [Key]
  /// A bit for each required key's slot.
  let required: UInt64

  init(_ keys: [Key]) {
    self.init(keys, in: KeyTable(keys.map(\.name)))
  }

  /// Some of a wider table's keys: those of one kind of question.
  init(_ keys: [Key], in table: KeyTable) {
    self.table = table
    self.keys = keys
    required = Self.bits(of: keys.filter(\.isRequired), in: table)
  }

  static func bits(of keys: [Key], in table: KeyTable) -> UInt64 {
    keys.reduce(0) { bits, key in bits | (table.slot(of: key.name).map { 1 << UInt64($0) } ?? 0) }
  }

  static let pack = Layout(CommonKeys.pack)
  static let source = Layout(CommonKeys.source)
  static let passage = Layout(CommonKeys.passage)
  static let publication = Layout(CommonKeys.publication)
  static let correction = Layout(CommonKeys.correction)
}
