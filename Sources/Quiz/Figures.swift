/// Numbers as text, without a formatting library.
package enum Figures {
  /// `1200`, `0.5`: no thousands separator, no trailing zero.
  package static func plain(_ value: Double) -> String {
    guard value.isFinite else { return "\(value)" }
    if value == value.rounded(), abs(value) < 1e15 { return "\(Int(value))" }
    return "\(value)"
  }

  /// `1,200`, `1,200.5`.
  package static func grouped(_ value: Double) -> String {
    let text = plain(value)
    let sign = text.hasPrefix("-") ? "-" : ""
    let parts = text.dropFirst(sign.count).split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, whole.count > 3, whole.allSatisfy(\.isNumber) else {
      return text
    }
    var grouped = ""
    for (offset, digit) in whole.enumerated() {
      if offset > 0, (whole.count - offset) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return sign + grouped + (parts.count > 1 ? ".\(parts[1])" : "")
  }

  /// Rounded to so many decimals, trailing zeros dropped: `0.25`, `33.3`, `-6`.
  package static func rounded(_ value: Double, decimals: Int = 1) -> String {
    guard value.isFinite else { return "\(value)" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let whole = (value * scale).rounded()
    guard abs(whole) < 9e15 else { return plain(value) }
    let count = Int(abs(whole))
    let fraction = String(count % Int(scale))
    let padded = String(repeating: "0", count: max(0, decimals - fraction.count)) + fraction
    let kept = padded.reversed().drop { $0 == "0" }.reversed()
    return (whole < 0 ? "-" : "") + "\(count / Int(scale))"
      + (kept.isEmpty ? "" : "." + String(kept))
  }
}
