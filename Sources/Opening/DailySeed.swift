import Glibc
package import Quiz
import Text

/// The game of a day.
package enum DailySeed {
  /// How many questions it has.
  package static let count = 5

  /// Pack and date decide it, and nothing of the machine does.
  ///
  /// - Parameter date: as in `2025-03-21`; today without it.
  package static func of(_ pack: Pack, on date: String? = nil) -> UInt64 {
    stableHash("\(pack.id) \(pack.version) \(date ?? today())") % 1_000_000
  }

  /// The local date.
  private static func today() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    func digits(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(digits(parts.tm_mon + 1))-\(digits(parts.tm_mday))"
  }
}
