/// Optimal string alignment distance (Damerau 1964, restricted): insertions, deletions,
/// substitutions and swaps of neighbours each cost one.
package enum EditDistance {
  /// The distance, or nil where it is more than `limit`.
  package static func between(_ a: String, _ b: String, limit: Int) -> Int? {
    let a = Array(a.unicodeScalars)
    let b = Array(b.unicodeScalars)
    guard abs(a.count - b.count) <= limit else { return nil }
    var twoBack = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in 0..<a.count {
      var current = [i + 1]
      current.reserveCapacity(b.count + 1)
      for j in 0..<b.count {
        var best = min(
          previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, twoBack[j - 1] + 1) }
        current.append(best)
      }
      if current.allSatisfy({ $0 > limit }) { return nil }
      (twoBack, previous) = (previous, current)
    }
    return previous[b.count] <= limit ? previous[b.count] : nil
  }

  /// The candidate that a mistyped word most likely meant: nearest, and near enough for its length.
  package static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
    let limit = max(1, word.count / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      guard let distance = between(word, candidate, limit: limit) else { continue }
      if let found = best, found.distance <= distance { continue }
      best = (distance, candidate)
    }
    return best?.candidate
  }
}
