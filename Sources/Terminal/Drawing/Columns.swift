internal import Text

/// Text in a given number of columns.
enum Columns {
  /// The text, cut to at most so many columns; what is cut ends in the mark.
  static func cut(_ text: String, to columns: Int, with mark: Character) -> String {
    guard Width.of(text) > columns else { return text }
    var kept = ""
    var used = 0
    for character in text {
      used += Width.of(character)
      if used > columns - 1 { break }
      kept.append(character)
    }
    return columns > 0 ? kept + String(mark) : ""
  }

  /// Spaces that fill a text up to so many columns.
  static func fill(after text: String, to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - Width.of(text)))
  }

  static func percent(_ value: Double) -> String {
    "\(Int(value.rounded()))%"
  }
}
