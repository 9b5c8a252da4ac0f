package import Quiz

/// Finds the JSON in what a model wrote around it: a sentence before, a code fence.
package enum JSONFinder {
  /// Beginnings that are tried before a text counts as holding none.
  static let attempts = 16

  /// The first whole array of objects, or object, in a text; nil where there is none. A text that is JSON
  /// itself is that. What is cut off or wrong is not mended, and nothing within it is taken.
  package static func first(in text: some Sequence<UInt8>) -> JSON? {
    let bytes = Array(text)
    if let whole = try? JSONReader.value(of: bytes) { return isContainer(whole) ? whole : nil }
    var index = 0
    var tried = 0
    while index < bytes.count, tried < attempts {
      guard bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "[") else {
        index += 1
        continue
      }
      tried += 1
      var reader = JSONReader(bytes[index...])
      do {
        let value = try reader.value(depth: 0)
        if isContainer(value) { return value }
        index = reader.index
      } catch {
        // A bracket in prose fails at once. JSON that goes wrong further on is broken JSON: a
        // piece of it is no answer.
        guard case .syntax = error, reader.count == 0 else { return nil }
        index = max(index + 1, reader.index)
      }
    }
    return nil
  }

  /// `[1]` in a sentence is a footnote, and `{}` says nothing.
  private static func isContainer(_ value: JSON) -> Bool {
    switch value {
    case .object(let members): !members.isEmpty
    case .array(let elements):
      elements.allSatisfy { if case .object = $0 { true } else { false } }
    default: false
    }
  }
}
