/// Texts within a line of feedback, spelt so that they come back as they were.
enum FeedbackText {
  /// Behind a label, to the line's end: line breaks as `\n`, and at the ends what a format may trim
  /// as `\s` or `\u{A0}`.
  static func value(_ text: String) -> String {
    let view = text.unicodeScalars
    guard let first = view.first, let last = view.last else { return "\\e" }
    let isPlain =
      !first.properties.isWhitespace && !last.properties.isWhitespace
      && !text.utf8.contains { $0 == 0x5C || $0 < 0x20 }
    guard !isPlain else { return text }
    let scalars = Array(view)
    var out = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let isEnd = index == 0 || index == scalars.count - 1
      switch scalar {
      case "\\": out.append(contentsOf: #"\\"#.unicodeScalars)
      case "\n": out.append(contentsOf: #"\n"#.unicodeScalars)
      case "\t": out.append(contentsOf: #"\t"#.unicodeScalars)
      case " " where isEnd: out.append(contentsOf: #"\s"#.unicodeScalars)
      case _ where scalar.value < 0x20 || isEnd && scalar.properties.isWhitespace:
        out.append(
          contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  /// The text of a ``value(_:)``; nil where a backslash stands before what means nothing.
  static func text(ofValue value: Substring) -> String? {
    guard value.utf8.contains(0x5C) else { return String(value) }
    var out = String.UnicodeScalarView()
    var rest = value.unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        out.append(scalar)
        continue
      }
      switch rest.popFirst() {
      case "\\": out.append("\\")
      case "\"": out.append("\"")
      case "n": out.append("\n")
      case "t": out.append("\t")
      case "s": out.append(" ")
      case "e": break
      case "u":
        guard rest.popFirst() == "{", let end = rest.prefix(8).firstIndex(of: "}"),
          let code = UInt32(String(rest[..<end]), radix: 16), let named = Unicode.Scalar(code)
        else { return nil }
        out.append(named)
        rest = rest[rest.index(after: end)...]
      default: return nil
      }
    }
    return String(out)
  }

  /// Between commas: as it is where nothing in it could end it, else in quotation marks.
  static func field(_ text: String) -> String {
    let isPlain =
      value(text) == text && !text.isEmpty
      && !text.utf8.contains(where: isMark)
    return isPlain ? text : quoted(text)
  }

  /// Whether it ends a field.
  fileprivate static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ")"): true
    default: false
    }
  }

  static func quoted(_ text: String) -> String {
    let text = value(text)
    guard text.utf8.contains(UInt8(ascii: "\"")) else { return "\"\(text)\"" }
    // By code points: a combining mark behind a quotation mark makes one character of both.
    var out: String.UnicodeScalarView = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      if scalar == "\"" { out.append("\\") }
      out.append(scalar)
    }
    out.append("\"")
    return String(out)
  }
}

/// Takes fields from the front of a line.
struct FieldScanner {
  var rest: Substring.UTF8View

  init(_ line: Substring) { rest = line.utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ literal: String) -> Bool {
    guard rest.starts(with: literal.utf8) else { return false }
    rest = rest.dropFirst(literal.utf8.count)
    return true
  }

  /// What ``FeedbackText/field(_:)`` wrote.
  mutating func field() -> String? {
    if rest.first == UInt8(ascii: "\"") { return quoted() }
    let plain = rest.prefix { $0 != 0x5C && !FeedbackText.isMark($0) }
    rest = rest[plain.endIndex...]
    return plain.isEmpty ? nil : String(Substring(plain))
  }

  mutating func quoted() -> String? {
    guard take("\"") else { return nil }
    var isEscaped = false
    var end = rest.startIndex
    while end < rest.endIndex {
      let byte = rest[end]
      if !isEscaped, byte == UInt8(ascii: "\"") { break }
      isEscaped = !isEscaped && byte == 0x5C
      end = rest.index(after: end)
    }
    guard end < rest.endIndex else { return nil }
    let text = FeedbackText.text(ofValue: Substring(rest[..<end]))
    rest = rest[rest.index(after: end)...]
    return text
  }
}
