/// Compares texts word by word.
enum WordDifferences {
  /// The runs of words that differ, in order (shortest edit script, Myers 1986, by the standard
  /// library).
  static func between(_ old: String, _ new: String) -> [WordDifference] {
    let old = words(old)
    let new = words(new)
    let script = new.difference(from: old)
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in script {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var out: [WordDifference] = []
    var (a, b) = (0, 0)
    while a < old.count || b < new.count {
      let (fromA, fromB) = (a, b)
      while a < old.count, removed.contains(a) { a += 1 }
      while b < new.count, inserted.contains(b) { b += 1 }
      if a > fromA || b > fromB {
        out.append(WordDifference(was: joined(old[fromA..<a]), now: joined(new[fromB..<b])))
      } else {
        a += 1
        b += 1
      }
    }
    return out
  }

  /// The part of a paragraph that a quote was most likely taken from: as many words as the quote,
  /// where most of its words stand at their places.
  static func nearest(to quote: String, in paragraph: String) -> (text: String, share: Double) {
    let quote = words(quote)
    let all = words(paragraph)
    guard !quote.isEmpty, !all.isEmpty else { return ("", 0) }
    let size = min(quote.count, all.count)
    var best = (start: 0, held: -1)
    let wanted = Set(quote)
    for start in 0...(all.count - size) {
      let window = all[start..<(start + size)]
      let inPlace = zip(window, quote).count { $0 == $1 }
      let held = inPlace * 2 + window.count(where: wanted.contains)
      if held > best.held { best = (start, held) }
    }
    let window = all[best.start..<(best.start + size)]
    let share = Double(window.count(where: wanted.contains)) / Double(quote.count)
    return (joined(window), share)
  }

  private static func words(_ text: String) -> [Substring] { text.split(separator: " ") }

  private static func joined(_ words: ArraySlice<Substring>) -> String {
    words.joined(separator: " ")
  }
}
