/// Why an item of a file is no question; told as a fault with the item's place.
struct ItemFault: Error {
  var cause: Fault.Cause
  /// Where in the item's file, where that is known better than by the item.
  var line: Int?

  init(_ cause: Fault.Cause, line: Int? = nil) {
    self.cause = cause
    self.line = line
  }

  /// The place within an item's.
  func place(in place: Fault.Place) -> Fault.Place {
    guard let line else { return place }
    return switch place {
    case .line: .line(line)
    case .entry(let entry, _): .entry(entry, line: line)
    case .item, .row: place
    }
  }
}

/// A decimal number as other tools write it.
enum Decimal {
  /// The number; nil for anything else, infinities and hexadecimal digits among it.
  static func value(_ text: String) -> Double? {
    let text = Spacing.trimmed(text)
    guard text.utf8.count <= 400, text.utf8.allSatisfy({ "0123456789.+-eE".utf8.contains($0) }),
      let value = Double(text), value.isFinite
    else { return nil }
    return value
  }
}
