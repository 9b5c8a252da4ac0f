/// What is known of each of some words; quick to say that it knows nothing of a word.
struct WordTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private var index: WordIndex
  /// In the order of the index.
  private var values: [Value] = []
  /// Words of 16 bytes and more.
  private var long: [String: Value] = [:]

  /// - Parameter isOfText: whether the words come from outside; see ``WordIndex``.
  init(isOfText: Bool = false) { index = WordIndex(isOfText: isOfText) }

  init(_ values: [String: Value]) {
    index = WordIndex(capacity: values.count)
    for (word, value) in values { self[word] = value }
  }

  init(dictionaryLiteral elements: (String, Value)...) {
    index = WordIndex(capacity: elements.count)
    for (word, value) in elements { self[word] = value }
  }

  /// In no order that means anything.
  var all: [Value] { values + long.values }

  var count: Int { values.count + long.count }

  /// - Parameter key: of a word of up to 15 bytes; what is longer has none.
  @inline(__always)
  subscript(key: WordKey) -> Value? { index.number(of: key).map { values[$0] } }

  subscript(word: LineWord) -> Value? {
    guard let key = word.key else { return self[word.text] }
    return index.number(of: key).map { values[$0] }
  }

  /// Changes what is known of a word where it lies.
  ///
  /// - Parameter unknown: what is changed where nothing is known yet.
  mutating func change(_ word: String, from unknown: Value, _ change: (inout Value) -> Void) {
    guard let key = WordKey(word) else { return change(&long[word, default: unknown]) }
    let number = index.add(key)
    if number == values.count { values.append(unknown) }
    change(&values[number])
  }

  /// A word that is there stays, whatever it is set to: nil changes nothing.
  subscript(word: String) -> Value? {
    @inline(__always)
    get {
      guard let key = WordKey(word) else { return long.isEmpty ? nil : long[word] }
      return index.number(of: key).map { values[$0] }
    }
    set {
      guard let newValue else { return }
      guard let key = WordKey(word) else {
        long[word] = newValue
        return
      }
      let number = index.add(key)
      if number < values.count { values[number] = newValue } else { values.append(newValue) }
    }
  }
}
