import Quiz
import Text

/// A number's tolerance as the least and the greatest that count.
struct NumberBounds {
  var value: Double
  var low: Double
  var high: Double

  init(_ key: NumberKey) {
    value = key.value
    low = key.value - key.tolerance
    high = key.value + key.tolerance
  }

  init(value: Double, low: Double, high: Double) {
    (self.value, self.low, self.high) = (value, low, high)
  }

  /// The shortest decimal number that gives these bounds: sums of binary fractions hold more
  /// digits than were written. Half their distance where none gives both.
  var tolerance: Double {
    let half = (high - low) / 2
    guard half > 0, half.isFinite else { return 0 }
    for decimals in 0...15 {
      let rounded = Self.rounded(half, decimals)
      if value - rounded == low, value + rounded == high { return rounded }
    }
    return half
  }

  private static func rounded(_ number: Double, _ decimals: Int) -> Double {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return (number * scale).rounded() / scale
  }
}
