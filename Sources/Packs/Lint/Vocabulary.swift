import Text

/// The distinct folded words of a pack, numbered from 0, so that rules compare numbers instead of
/// texts.
struct Vocabulary {
  typealias Word = UInt32

  /// What each word is.
  private(set) var classes: [WordClass] = []
  /// The value of a word that is a number; NaN for any other.
  private(set) var values: [Double] = []
  /// The singular of each word, or the word itself.
  private(set) var lemmas: [Word] = []
  /// What stands for each word in a text: the bare figure for `forty`, `40%` and `$40`.
  private(set) var canonical: [Word] = []

  private var arena: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// Open addressing; word + 1, or 0 where free.
  private var table = [Word](repeating: 0, count: 1 << 12)

  var count: Int { classes.count }

  /// The text of a word.
  func text(_ word: Word) -> String {
    let word = Int(word)
    return String(decoding: arena[(word == 0 ? 0 : ends[word - 1])..<ends[word]], as: UTF8.self)
  }

  /// The number of a word, given as folded UTF-8 with its hash; a new one where it is new.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Word {
    let mask = table.count - 1
    // FNV's low bits are weak for short words, so the high ones are mixed in.
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while table[slot] != 0 {
      let word = Int(table[slot] - 1)
      if hashes[word] == hash, spells(word, bytes) { return Word(word) }
      slot = (slot + 1) & mask
    }
    return add(bytes, hash: hash, slot: slot)
  }

  /// The number of a folded word.
  mutating func intern(_ text: some StringProtocol) -> Word {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      intern(bytes, hash: bytes.reduce(Self.seed, Self.hash))
    }
  }

  /// FNV-1a, one byte further.
  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private func spells(_ word: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = word == 0 ? 0 : ends[word - 1]
    guard ends[word] - start == bytes.count else { return false }
    return arena.withUnsafeBufferPointer { arena in
      for index in bytes.indices where arena[start + index] != bytes[index] { return false }
      return true
    }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64, slot: Int) -> Word {
    let word = Word(classes.count)
    arena.append(contentsOf: bytes)
    ends.append(arena.count)
    hashes.append(hash)
    table[slot] = word + 1
    let text = String(decoding: bytes, as: UTF8.self)
    let value = Self.value(of: text)
    classes.append(WordClass.of(text, isFigure: value != nil && !Self.isNumberWord(text)))
    values.append(value ?? .nan)
    lemmas.append(word)
    canonical.append(word)
    if classes.count * 2 > table.count { grow() }
    // These may add further words, so they come when this one is complete.
    if let value {
      let figure = Self.figure(value)
      if figure != text { canonical[Int(word)] = intern(figure) }
    } else if let singular = Self.singular(of: text) {
      lemmas[Int(word)] = intern(singular)
    }
    return word
  }

  private mutating func grow() {
    table = [Word](repeating: 0, count: table.count * 2)
    let mask = table.count - 1
    for (word, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
      while table[slot] != 0 { slot = (slot + 1) & mask }
      table[slot] = Word(word) + 1
    }
  }

  /// A number as a text holds it when all numbers are in figures.
  static func figure(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }

  private static func isNumberWord(_ text: String) -> Bool {
    text.utf8.first.map { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 } ?? false
  }

  /// The value of a single word: `40`, `40%`, `$40`, `forty`.
  private static func value(of text: String) -> Double? {
    if isNumberWord(text) {
      var words = [text[...]][...]
      return NumberWords.value(&words)
    }
    let bare = text.drop { "$+".contains($0) }
    let digits = bare.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard !digits.isEmpty, bare.dropFirst(digits.count).allSatisfy({ "%+".contains($0) }) else {
      return nil
    }
    return Double(digits)
  }

  private static func singular(of text: String) -> String? {
    guard text.utf8.count > 3, text.hasSuffix("s"), !text.hasSuffix("ss"), !text.hasSuffix("us"),
      !text.hasSuffix("is")
    else { return nil }
    return text.hasSuffix("ies") ? text.dropLast(3) + "y" : String(text.dropLast())
  }
}
