/// Cuts a normalised paragraph into words, figures and marks, in one pass.
///
/// One token each: words with inner apostrophes and hyphens, figures with what belongs to them
/// (`1,200`, `22:30`, `39th`, `14-year-old`), abbreviations with their full stops, addresses,
/// `#tags`, `@names`, and every mark. The `'s` of `harbour's` and the `n't`-less rest of `they'll`
/// are tokens of their own; `don't` is one. Parts of speech are left to ``Tagger``.
struct Tokeniser {
  let text: UnsafeBufferPointer<UInt8>
  var index = 0
  private var tokens: [Token] = []
  /// Whether a single quotation mark stands open, so that `s'` closes it rather than owns.
  var isSingleOpen = false

  /// The tokens of a paragraph; those before `start` are left out.
  static func tokens(of utf8: [UInt8], from start: Int = 0, to end: Int? = nil) -> [Token] {
    utf8.withUnsafeBufferPointer { whole in
      let text = UnsafeBufferPointer(
        rebasing: whole[..<min(max(end ?? whole.count, 0), whole.count)])
      var tokeniser = Tokeniser(text: text)
      tokeniser.index = min(max(start, 0), text.count)
      tokeniser.tokens.reserveCapacity((text.count - tokeniser.index) / 4 + 4)
      tokeniser.run()
      // Kept as long as the article is, so without the room to spare.
      return tokeniser.tokens.map { $0 }
    }
  }

  private init(text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  private mutating func run() {
    while index < text.count {
      let (kind, length) = CharacterClass.read(text, at: index)
      switch kind {
      case .space: index += length
      case .letter: word()
      case .digit: figure()
      case .apostrophe: apostrophe(length)
      case .currency: add(.symbol, from: index, to: index + length)
      case .quote:
        if text[index] == 0xE2, length == 3, text[index + 2] == 0x98 { isSingleOpen = true }
        add(.punctuation, from: index, to: index + length)
      case .symbol: symbol(length)
      case .hyphen, .dash: dashes(length)
      case .punctuation: punctuation(length)
      }
    }
  }

  // MARK: Bytes

  mutating func add(
    _ shape: Token.Shape, from start: Int, to end: Int, tag: Tag? = nil, lower: String? = nil
  ) {
    let isMark = shape == .punctuation || shape == .symbol
    tokens.append(
      Token(
        bytes: start..<end, lower: lower ?? LowerCase.of(text, start..<end),
        shape: shape,
        tag: tag ?? (shape == .punctuation ? .punctuation : isMark ? .symbol : .other),
        isSure: tag != nil || isMark))
    index = end
  }

  @inline(__always)
  func kind(at place: Int) -> (CharacterClass, Int) {
    CharacterClass.read(text, at: place)
  }

  func isWordCharacter(at place: Int) -> Bool {
    guard place < text.count else { return false }
    let kind = kind(at: place).0
    return kind == .letter || kind == .digit
  }

  /// Whether the byte may be the last of a word.
  func isWordEnd(at place: Int) -> Bool {
    let byte = text[place]
    return isASCIILetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".")
      || (byte >= 0x80 && text[max(0, place - 2)] != 0xE2)
  }

  func isDigit(at place: Int) -> Bool {
    place >= 0 && place < text.count && (0x30...0x39).contains(text[place])
  }

  func isCapital(at place: Int) -> Bool {
    place >= 0 && place < text.count && (0x41...0x5A).contains(text[place])
  }

  func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
