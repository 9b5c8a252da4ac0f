/// Numbers the words of a text in the order in which they are met, without a string for each.
struct WordNumbers: Sendable {
  private var index = WordIndex(isOfText: true)
  /// The numbers of the short words, in the order of the index.
  private var numbers: [Int32] = []
  /// Those of words of 16 bytes and more.
  private var long: [String: Int32] = [:]

  private var count: Int32 { Int32(numbers.count + long.count) }

  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int32 {
    let next = count
    guard let key = WordKey(word) else {
      let word = String(decoding: word, as: UTF8.self)
      if let number = long[word] { return number }
      long[word] = next
      return next
    }
    let place = index.add(key)
    if place == numbers.count { numbers.append(next) }
    return numbers[place]
  }

  /// Nil for a word that was not met.
  func known(_ word: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard let key = WordKey(word) else { return long[String(decoding: word, as: UTF8.self)] }
    return index.number(of: key).map { numbers[$0] }
  }
}
