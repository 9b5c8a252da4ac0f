import Glibc
import NIOCore

/// Replies to answers as they go over the wire. The acknowledgement of one question is the same for
/// a whole class, and is made once a second.
package struct HatchReplies {
  private var second = 0
  private var date = ""
  private var acknowledgement: (question: String, message: ByteBuffer)?

  mutating func message(_ outcome: AnswerOutcome) -> ByteBuffer {
    let now = time(nil)
    if now != second || date.isEmpty {
      second = now
      date = Self.date(of: now)
      acknowledgement = nil
    }
    guard case .taken(let question) = outcome else { return outcome.reply.message(date: date) }
    if let acknowledgement, acknowledgement.question == question { return acknowledgement.message }
    let message = outcome.reply.message(date: date)
    acknowledgement = (question, message)
    return message
  }

  private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// As HTTP writes it (RFC 9110, 5.6.7).
  ///
  /// - Parameter time: seconds since 1970.
  package static func date(of time: Int) -> String {
    var time = time
    var parts = tm()
    gmtime_r(&time, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(days[Int(parts.tm_wday)]), \(two(parts.tm_mday)) \(months[Int(parts.tm_mon)]) "
      + "\(parts.tm_year + 1900) \(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) GMT"
  }
}
