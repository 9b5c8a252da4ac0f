/// Numbers words in the order in which they were added.
struct WordIndex: Sendable {
  private var keys: [WordKey] = []
  /// The number of the word whose hash leads here, or to a full place before; -1 in an empty one.
  private var slots: [Int32]
  private let seed: UInt64

  /// - Parameter isOfText: whether the words come from outside, where somebody might choose them
  ///   so that they all lead to one place.
  init(isOfText: Bool = false, capacity: Int = 0) {
    seed = isOfText ? UInt64.random(in: 0...UInt64.max) : 0
    // An article has some five hundred different words.
    let capacity = isOfText ? max(capacity, 500) : capacity
    var size = 16
    while size < capacity * 4 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    keys.reserveCapacity(capacity)
  }

  var count: Int { keys.count }

  @inline(__always)
  func number(of key: WordKey) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.hash(seed: seed)) & mask
    while true {
      let number = Int(slots[slot])
      if number < 0 { return nil }
      if keys[number] == key { return number }
      slot = (slot + 1) & mask
    }
  }

  /// The number of a word that may be new.
  mutating func add(_ key: WordKey) -> Int {
    if let number = number(of: key) { return number }
    // A quarter full at the most: nearly every word that is not there meets an empty place.
    if keys.count * 4 >= slots.count { grow() }
    keys.append(key)
    place(key, Int32(keys.count - 1))
    return keys.count - 1
  }

  private mutating func place(_ key: WordKey, _ number: Int32) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.hash(seed: seed)) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = number
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, key) in keys.enumerated() { place(key, Int32(number)) }
  }
}
