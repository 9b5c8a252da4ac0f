import Quiz
import Testing

@Suite struct ClaimBiasTests {
  private func calls(_ rows: [String], key: String) -> [ClaimBias.Call] {
    rows.enumerated().flatMap { student, row in
      zip(row, key).enumerated().map { claim, pair in
        ClaimBias.Call(
          student: student, claim: claim, key: pair.1 == "1" ? .supported : .refuted,
          called: pair.0 == "1" ? .supported : .notStated)
      }
    }
  }

  private static let believers = [
    "11110111", "11010110", "10111100", "11011111", "01110100", "11100101", "11011101",
    "10010110", "11111111", "11000100",
  ]

  /// By numpy, `key` and `called` as here, 2.446912 being t(0.975) at 6 degrees of freedom:
  /// ```python
  /// s = np.array(key) == 1
  /// d = called - s; u = d.copy()
  /// u[:, s] -= d[:, s].mean(); u[:, ~s] -= d[:, ~s].mean(); u /= d.size
  /// vs = (u.sum(1)**2).sum() * 10 / 9; vi = (u.sum(0)**2).sum() * 8 / 6
  /// v = max(vs + vi - (u**2).sum(), vs, vi)
  /// print(d.mean(), d.mean() - 2.446912 * v**.5, d.mean() + 2.446912 * v**.5)
  /// ```
  @Test func `the interval agrees with numpy`() throws {
    let bias = try #require(ClaimBias(calls(Self.believers, key: "11000100")))
    let interval = try #require(bias.interval)
    #expect(abs(bias.bias - 0.3) < 1e-12)
    #expect(abs(interval.lowerBound - 0.14740822734) < 1e-3)
    #expect(abs(interval.upperBound - 0.45259177266) < 1e-3)
    #expect(bias.leaning == .overBelieves)
  }

  @Test func `a class that calls little supported over-doubts`() throws {
    let rows = Self.believers.map { row in String(row.map { $0 == "1" ? "0" : "1" as Character }) }
    let bias = try #require(ClaimBias(calls(rows, key: "00111011")))
    #expect(abs(bias.bias + 0.3) < 1e-12)
    #expect(bias.leaning == .overDoubts)
  }

  @Test func `too few students, claims, or claims of one sort carry no leaning`() throws {
    let key = "11000100"
    let nine = try #require(ClaimBias(calls(Array(Self.believers.prefix(9)), key: key)))
    #expect(nine.leaning == .tooLittle)
    let short = Self.believers.map { String($0.prefix(5)) }
    #expect(try #require(ClaimBias(calls(short, key: "11000"))).leaning == .tooLittle)
    #expect(try #require(ClaimBias(calls(Self.believers, key: "10000000"))).leaning == .tooLittle)
    #expect(try #require(ClaimBias(calls(Self.believers, key: "11111111"))).leaning == .tooLittle)
    #expect(ClaimBias([]) == nil)
  }

  /// Ten claims that mislead differently, and a class that is even over all claims there are: the
  /// leaning is to be said of about one class in twenty.
  @Test func `chance in claims and students is seldom called a leaning`() throws {
    var generator = SeededGenerator(seed: 11)
    func chance(_ share: Double) -> Bool { Double(generator.next(below: 10_000)) < share * 10_000 }
    func spread(_ width: Double) -> Double {
      (Double(generator.next(below: 2_001)) / 1_000 - 1) * width
    }
    var said = 0
    let classes = 600
    for _ in 0..<classes {
      let claims = (0..<10).map { _ in spread(0.25) }
      var calls: [ClaimBias.Call] = []
      for student in 0..<25 {
        let lean = spread(0.15)
        for (claim, misled) in claims.enumerated() {
          let isSupported = claim % 2 == 0
          let isCalled = chance((isSupported ? 0.6 : 0.4) + lean + misled)
          calls.append(
            .init(
              student: student, claim: claim, key: isSupported ? .supported : .refuted,
              called: isCalled ? .supported : .refuted))
        }
      }
      let leaning = try #require(ClaimBias(calls)).leaning
      if leaning == .overBelieves || leaning == .overDoubts { said += 1 }
    }
    #expect(Double(said) / Double(classes) < 0.08)
    #expect(said > 0)
  }
}
