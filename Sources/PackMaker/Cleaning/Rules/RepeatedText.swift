/// Pull quotes and other repetitions: a line whose words all stand in another.
struct RepeatedText: CleaningRule {
  let name = "repeated-text"
  let summary = "pull quotes and other lines that repeat words of the text"

  func judge(_ page: Page, drop: (Int) -> Void) {
    // Candidates by the hash of their first words; every line is then read once against them.
    var candidates: [UInt64: [Int]] = [:]
    for line in page.lines where page.isKept(line.index) {
      guard line.words.count >= Self.key, line.words.count <= Self.longest else { continue }
      candidates[Self.hash(line.words, at: 0), default: []].append(line.index)
    }
    guard !candidates.isEmpty else { return }
    var dropped = Set<Int>()
    func compare(_ words: [LineWord], of line: Line) {
      guard words.count >= Self.key else { return }
      for start in 0...(words.count - Self.key) {
        guard let found = candidates[Self.hash(words, at: start)] else { continue }
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

  private static func hash(_ words: [LineWord], at start: Int) -> UInt64 {
    words[start..<start + key].reduce(0) { ($0 &* 31) &+ ($1.key?.hash(seed: 0) ?? 0) }
  }

  private static func matches(_ short: [LineWord], _ long: [LineWord], at start: Int) -> Bool {
    start + short.count <= long.count
      && short.indices.allSatisfy { short[$0].text == long[start + $0].text }
  }
}
