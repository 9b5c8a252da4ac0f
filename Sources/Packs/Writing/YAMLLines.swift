/// Lines of YAML in one layout: two spaces a level, short lists in brackets, long prose folded.
struct YAMLLines {
  private(set) var text = ""
  /// The most columns of a line where there is a choice.
  static let width = 100

  /// `key: scalar`, the scalar being YAML already.
  mutating func raw(_ key: String, _ scalar: String, _ indent: Int) {
    begin(indent)
    text += "\(key): \(scalar)\n"
  }

  /// `key:`, for what follows deeper.
  mutating func open(_ key: String, _ indent: Int) {
    begin(indent)
    text += "\(key):\n"
  }

  /// A text on the key's line, or folded below it where it is long prose that folding keeps.
  mutating func text(_ key: String, _ value: String, _ indent: Int) {
    let scalar = PlainScalar.block(value)
    let isLong = indent + key.utf8.count + 2 + scalar.utf8.count > Self.width
    guard isLong, Self.isFoldable(value) else { return raw(key, scalar, indent) }
    raw(key, ">-", indent)
    var line = ""
    for word in value.split(separator: " ") {
      if !line.isEmpty, indent + 2 + line.count + 1 + word.count > Self.width {
        put(line, indent + 2)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    put(line, indent + 2)
  }

  /// A list of texts in brackets where it fits on the line, else one entry a line.
  mutating func texts(_ key: String, _ values: [String], _ indent: Int) {
    let line = "[\(values.map(PlainScalar.flow).joined(separator: ", "))]"
    if indent + key.utf8.count + 2 + line.utf8.count <= Self.width || values.isEmpty {
      return raw(key, line, indent)
    }
    open(key, indent)
    for value in values { put("- \(PlainScalar.block(value))", indent + 2) }
  }

  /// A mapping of texts, one entry a line.
  mutating func pairs(_ key: String, _ pairs: [Entry.Pair], _ indent: Int) {
    open(key, indent)
    for pair in pairs {
      let left = PlainScalar.flow(pair.left)
      // YAML wants a key within 1,024 characters unless a question mark announces it.
      if left.utf8.count > 200 {
        put("? \(left)", indent + 2)
        put(": \(PlainScalar.block(pair.right))", indent + 2)
      } else {
        raw(left, PlainScalar.block(pair.right), indent + 2)
      }
    }
  }

  /// A small mapping in braces where it fits on the line, else one key a line.
  ///
  /// - Parameter fields: keys with values that are YAML for inside braces.
  mutating func record(_ key: String, _ fields: [(key: String, scalar: String)], _ indent: Int) {
    let line = Self.braces(fields)
    if indent + key.utf8.count + 2 + line.utf8.count <= Self.width {
      return raw(key, line, indent)
    }
    open(key, indent)
    for field in fields { raw(field.key, field.scalar, indent + 2) }
  }

  /// A list of small mappings, each in braces where it fits.
  mutating func records(
    _ key: String, _ records: [[(key: String, scalar: String)]], _ indent: Int
  ) {
    open(key, indent)
    for fields in records {
      let line = Self.braces(fields)
      if indent + 4 + line.utf8.count <= Self.width {
        put("- \(line)", indent + 2)
        continue
      }
      item(indent + 2)
      for field in fields { raw(field.key, field.scalar, indent + 4) }
    }
  }

  /// The next line begins an entry of a list: its `- ` takes the place of two spaces.
  mutating func item(_ indent: Int) { pendingItem = indent }

  private var pendingItem: Int?

  private mutating func begin(_ indent: Int) {
    if let item = pendingItem {
      text += String(repeating: " ", count: item) + "- "
      pendingItem = nil
    } else {
      text += String(repeating: " ", count: indent)
    }
  }

  private mutating func put(_ line: String, _ indent: Int) {
    begin(indent)
    text += line + "\n"
  }

  private static func braces(_ fields: [(key: String, scalar: String)]) -> String {
    "{\(fields.map { "\($0.key): \($0.scalar)" }.joined(separator: ", "))}"
  }

  /// Whether folding at spaces gives the text back: single spaces between words, none at the ends,
  /// and nothing that needs an escape.
  private static func isFoldable(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0x20 && previous == 0x20 { return false }
      previous = byte
    }
    return previous != 0x20 && !text.unicodeScalars.contains(where: PlainScalar.needsEscape)
  }
}
