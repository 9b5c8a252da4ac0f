import Text

/// A JSON value with its members in the order given, so that what is printed never changes by
/// itself.
indirect enum JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  case string(String)
  case number(Double)
  case bool(Bool)
  case array([JSON])
  case object([(key: String, value: JSON)])

  init(stringLiteral value: String) { self = .string(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(integerLiteral value: Int) { self = .number(Double(value)) }
  init(arrayLiteral elements: JSON...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { (key: $0.0, value: $0.1) })
  }

  /// With two spaces a level, and what holds nothing nested on one line.
  func pretty(_ indent: Int = 0) -> String {
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch self {
    case .string(let text): return Self.quoted(text)
    case .number(let value): return PlainScalar.number(value)
    case .bool(let value): return value ? "true" : "false"
    case .array(let values):
      let flat = values.allSatisfy(\.isFlat)
      if flat { return "[\(values.map { $0.pretty() }.joined(separator: ", "))]" }
      let lines = values.map { inner + $0.pretty(indent + 2) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(outer)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.map { inner + Self.quoted($0.key) + ": " + $0.value.pretty(indent + 2) }
      return "{\n\(lines.joined(separator: ",\n"))\n\(outer)}"
    }
  }

  private var isFlat: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  /// The text as a JSON string that YAML takes too, and that harms nobody who looks at it.
  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case _
      where scalar.value < 0x20 || !Gate.isSafe(scalar)
        || [0xFEFF, 0xFFFE, 0xFFFF].contains(scalar.value):
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
