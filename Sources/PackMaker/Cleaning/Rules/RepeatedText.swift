/// Pull quotes and other repetitions: a line whose words all stand in another.
struct RepeatedText: CleaningRule {
  let name = "repeated-text"
  let summary = "pull quotes and other lines that repeat words of the text"

  func judge(_ page: Page, drop: (Int) -> Void) {
    // Candidates by the hash of their first words; every line is then read once against them.
    var candidates: [UInt64: [Int]] = [:]
    // Nearly every place of a text begins none, which a bit of its hash tells.
    var isBegun = [Bool](repeating: false, count: Self.bits)
    for line in page.lines where page.isKept(line.index) {
      guard line.words.count >= Self.key, line.words.count <= Self.longest else { continue }
      let hash = Self.hash(line.words.prefix(Self.key).map(Self.hash), at: 0)
      candidates[hash, default: []].append(line.index)
      isBegun[Self.bit(hash)] = true
    }
    guard !candidates.isEmpty else { return }
    var dropped = Set<Int>()
    func compare(_ words: [LineWord], of line: Line) {
      guard words.count >= Self.key else { return }
      let hashes = words.map(Self.hash)
      for start in 0...(words.count - Self.key) {
        let hash = Self.hash(hashes, at: start)
        guard isBegun[Self.bit(hash)], let found = candidates[hash] else { continue }
        // More candidates than this with the same beginning are a page's refrain, not quotes.
        for index in found.prefix(8) where index != line.index && !dropped.contains(index) {
          let short = page.lines[index].words
          // Of two equal lines the later one goes.
          guard
            short.count < line.words.count
              || short.count == line.words.count && index > line.index
          else { continue }
          if Self.matches(short, words, at: start) {
            dropped.insert(index)
            drop(index)
          }
        }
      }
    }
    for line in page.lines where page.isKept(line.index) {
      compare(line.words, of: line)
      // A pull quote leaves out what stands between the parts of a quotation.
      if line.hasPairedQuotes, line.words.contains(where: \.isQuoted) {
        compare(line.words.filter(\.isQuoted), of: line)
      }
    }
  }

  private static let key = 4
  private static let longest = 60

  private static let bits = 4096

  private static func bit(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (bits - 1) }

  private static func hash(_ word: LineWord) -> UInt64 { word.key?.hash(seed: 0) ?? 0 }

  private static func hash(_ words: [UInt64], at start: Int) -> UInt64 {
    words[start..<start + key].reduce(0) { ($0 &* 31) &+ $1 }
  }

  private static func matches(_ short: [LineWord], _ long: [LineWord], at start: Int) -> Bool {
    start + short.count <= long.count
      && short.indices.allSatisfy { short[$0].text == long[start + $0].text }
  }
}
