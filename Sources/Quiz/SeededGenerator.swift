/// xoshiro256** (Blackman and Vigna, 2018), seeded through SplitMix64: the same seed gives the
/// same game on every machine and with every compiler.
package struct SeededGenerator: Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  package init(seed: UInt64) {
    var x = seed
    func next() -> UInt64 {
      x &+= 0x9E37_79B9_7F4A_7C15
      var z = x
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
    state = (next(), next(), next(), next())
  }

  /// A generator in a known state, to be compared with published sequences.
  package init(state: (UInt64, UInt64, UInt64, UInt64)) {
    self.state = state
  }

  package mutating func next() -> UInt64 {
    let result = rotated(state.1 &* 5, 7) &* 9
    let t = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= t
    state.3 = rotated(state.3, 45)
    return result
  }

  /// A number from 0 up to but not including `bound`, without bias (Lemire, 2019).
  package mutating func next(below bound: Int) -> Int {
    precondition(bound > 0, "a bound is positive")
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// Elements in a random order (Fisher and Yates). Ours rather than the standard library's,
  /// whose algorithm may change between releases and with it every recorded game.
  package mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var out = elements
    for last in stride(from: out.count - 1, to: 0, by: -1) {
      out.swapAt(last, next(below: last + 1))
    }
    return out
  }

  private func rotated(_ x: UInt64, _ k: UInt64) -> UInt64 {
    (x << k) | (x >> (64 - k))
  }
}

/// FNV-1a, 64 bits (Fowler, Noll and Vo): a hash that is the same in every process.
package func stableHash(_ text: String) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  return hash
}
