#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

/// The logarithmic score (Good, 1952), scaled so that a blind guess is 0 and full certainty,
/// rightly placed, 100: 100 ln(p N) / ln N.
package struct LogRule: ScoringRule {
  package init() {}

  package let name = "log"
  package let summary =
    "logarithmic: 100 for full certainty in the key, 0 for a guess, far less for a sure error"
  package let usesCertainty = true

  package func points(for answer: Scorable) -> Double {
    guard let certainty = answer.probability else { return 0 }
    let options = Double(max(answer.options, 2))
    let onKey = answer.isRight ? certainty : (1 - certainty) / (options - 1)
    // Clipped, since the logarithm of 0 would end the game in one answer.
    let probability = min(max(onKey, 0.01), 0.99)
    return 100 * log(probability * options) / log(options)
  }
}
