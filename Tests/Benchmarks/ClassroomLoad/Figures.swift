import NIOCore
import Synchronization

/// Times that many callers note, in milliseconds.
final class Times: Sendable {
  private let noted = Mutex<[Double]>([])

  func note(_ time: TimeAmount) {
    noted.withLock { $0.append(Double(time.nanoseconds) / 1e6) }
  }

  var count: Int { noted.withLock { $0.count } }

  /// The time within which a share of them lies, from 0 to 1.
  func quantile(_ share: Double) -> Double {
    let sorted = noted.withLock { $0 }.sorted()
    guard !sorted.isEmpty else { return .nan }
    return sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))]
  }

  var summary: String {
    let (half, most, all) = (quantile(0.5), quantile(0.99), quantile(1))
    return "p50 \(half.shown) ms, p99 \(most.shown) ms, max \(all.shown) ms"
  }
}

/// How often each thing happened.
final class Counts: Sendable {
  private let counted = Mutex<[String: Int]>([:])

  func note(_ name: String) {
    counted.withLock { $0[name, default: 0] += 1 }
  }

  func count(_ name: String) -> Int { counted.withLock { $0[name] ?? 0 } }

  var summary: String {
    counted.withLock { $0 }.sorted { $0.key < $1.key }.map { "\($0.value) x \($0.key)" }
      .joined(separator: ", ")
  }
}

extension Double {
  /// With one decimal below 100, with none above.
  var shown: String {
    guard isFinite else { return "-" }
    guard self < 100 else { return "\(Int(rounded()))" }
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension NIODeadline {
  var elapsed: TimeAmount { .now() - self }
}

extension TimeAmount {
  var seconds: Double { Double(nanoseconds) / 1e9 }
}
