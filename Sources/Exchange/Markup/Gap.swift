/// What stands in a stem for what is to be filled in.
enum Gap {
  static let mark = "___"

  /// Stands for a field while a text is read; no XML holds it.
  static let sign: Unicode.Scalar = "\u{1}"

  /// The text with its mark where a field stands in a sentence. A field behind a whole sentence, or
  /// on a line of its own at the end, is where everybody answers, and needs none.
  static func marked(_ text: String) -> String {
    guard let place = text.unicodeScalars.firstIndex(of: sign) else { return text }
    let before = text.unicodeScalars[..<place]
    let after = text.unicodeScalars[text.unicodeScalars.index(after: place)...]
    let isLast = after.allSatisfy(\.properties.isWhitespace)
    let line = before.reversed().first { $0 != " " }
    if isLast, line.map({ ".?!:…\n".unicodeScalars.contains($0) }) ?? true {
      // The line's end, or the space, that parts the field from the text.
      let hasBreak = before.last == "\n" || before.last == " "
      return String(hasBreak ? before.dropLast() : before)
    }
    // Further signs are of the same field.
    let rest = after.split(separator: sign, omittingEmptySubsequences: false).map { String($0) }
    return String(before) + mark + rest.joined(separator: mark)
  }
}
