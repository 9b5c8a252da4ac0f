/// Numbers as other tools take them: figures, a point, no exponent and no thousands separator.
package enum Decimals {
  /// Reads back as the same value.
  package static func plain(_ value: Double) -> String {
    let text = "\(value)"
    let sign = text.hasPrefix("-") ? "-" : ""
    let parts = text.dropFirst(sign.count).split(separator: "e")
    guard let mantissa = parts.first else { return text }
    let digits = mantissa.split(separator: ".")
    let whole = String(digits[0])
    let fraction = digits.count > 1 && digits[1] != "0" ? String(digits[1]) : ""
    guard parts.count > 1, let exponent = Int(parts[1]) else {
      return sign + whole + (fraction.isEmpty ? "" : "." + fraction)
    }
    let all = whole + fraction
    let point = whole.utf8.count + exponent
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + all }
    if point >= all.utf8.count {
      return sign + all + String(repeating: "0", count: point - all.utf8.count)
    }
    return sign + all.prefix(point) + "." + all.dropFirst(point)
  }
}
