/// Whether a class believes too much or too little, said only where its calls carry it.
///
/// The figure is ``Discernment/bias``: the share of claims called supported less the share that is
/// (the misinformation susceptibility test's naivety and distrust are its two directions: Maertens
/// et al., 2024). Calls of one student go together, and so do calls on one claim, so the interval
/// counts both as clusters (Cameron, Gelbach and Miller, 2011: V = V by student + V by claim - V by
/// call), about the means of supported claims and of the others, with Student's t.
package struct ClaimBias: Hashable, Sendable {
  package enum Leaning: String, Hashable, Sendable, CaseIterable {
    case overBelieves = "over-believes"
    case overDoubts = "over-doubts"
    /// The interval holds 0.
    case neither
    /// Too few students or claims for an interval.
    case tooLittle = "too-little"
  }

  /// One student's verdict on one claim.
  package struct Call: Hashable, Sendable {
    package var student: Int
    package var claim: Int
    package var key: Verdict
    package var called: Verdict

    package init(student: Int, claim: Int, key: Verdict, called: Verdict) {
      self.student = student
      self.claim = claim
      self.key = key
      self.called = called
    }
  }

  package static let leastStudents = 10
  package static let leastClaims = 6
  /// Of the supported ones, and of the others.
  package static let leastOfEach = 2

  /// Above 0 believes too much.
  package let bias: Double
  /// Share of calls that were "supported".
  package let called: Double
  /// 95%; nil where too little was called.
  package let interval: ClosedRange<Double>?

  package var leaning: Leaning {
    guard let interval else { return .tooLittle }
    return interval.lowerBound > 0
      ? .overBelieves : interval.upperBound < 0 ? .overDoubts : .neither
  }

  /// Nil of no calls.
  package init?(_ calls: [Call]) {
    guard !calls.isEmpty else { return nil }
    let excesses = calls.map(\.excess)
    let bias = excesses.mean
    self.bias = bias
    called = calls.map { $0.called == .supported ? 1 : 0 }.mean
    let students = Set(calls.map(\.student)).count
    let supported = Set(calls.lazy.filter { $0.key == .supported }.map(\.claim)).count
    let claims = Set(calls.map(\.claim)).count
    guard students >= Self.leastStudents, claims >= Self.leastClaims,
      supported >= Self.leastOfEach, claims - supported >= Self.leastOfEach
    else {
      interval = nil
      return
    }
    let variance = Self.variance(of: calls, excesses, students: students, claims: claims)
    // Two means were taken from the claims.
    let degrees = Double(min(students - 1, claims - 2))
    let reach = Self.quantile(degrees: degrees) * variance.squareRoot()
    interval = bias - reach...bias + reach
  }

  private static func variance(
    of calls: [Call], _ excesses: [Double], students: Int, claims: Int
  ) -> Double {
    func mean(ofSupported isSupported: Bool) -> Double {
      zip(calls, excesses).filter { ($0.0.key == .supported) == isSupported }.map(\.1).mean
    }
    let (ofSupported, ofOthers) = (mean(ofSupported: true), mean(ofSupported: false))
    var byStudent: [Int: Double] = [:]
    var byClaim: [Int: Double] = [:]
    var byCall = 0.0
    for (call, excess) in zip(calls, excesses) {
      let part =
        (excess - (call.key == .supported ? ofSupported : ofOthers)) / Double(calls.count)
      byStudent[call.student, default: 0] += part
      byClaim[call.claim, default: 0] += part
      byCall += part * part
    }
    // Sorted, since the order of a dictionary would change the last digit from run to run.
    func clustered(_ sums: [Int: Double], _ correction: Double) -> Double {
      sums.values.sorted().reduce(0) { $0 + $1 * $1 } * correction
    }
    let forStudents = clustered(byStudent, Double(students) / Double(students - 1))
    let forClaims = clustered(byClaim, Double(claims) / Double(claims - 2))
    // Never below either alone: the difference can come out too small in small classes.
    return max(forStudents + forClaims - byCall, forStudents, forClaims)
  }

  /// Student's t that 97.5% lie below (Abramowitz and Stegun, 1964, 26.7.5), to 0.01 from four
  /// degrees of freedom on.
  static func quantile(degrees: Double) -> Double {
    let z = 1.959964
    let (z3, z5, z7) = (z * z * z, z * z * z * z * z, z * z * z * z * z * z * z)
    return z + (z3 + z) / (4 * degrees)
      + (5 * z5 + 16 * z3 + 3 * z) / (96 * degrees * degrees)
      + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * degrees * degrees * degrees)
  }
}

extension ClaimBias.Call {
  /// 1 where a claim that is not supported was called so, -1 the other way, else 0.
  fileprivate var excess: Double {
    (called == .supported ? 1 : 0) - (key == .supported ? 1 : 0)
  }
}
