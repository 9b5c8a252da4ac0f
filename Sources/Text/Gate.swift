/// The one gate that text from outside passes before anything prints, serves or writes it.
///
/// It removes what can move a cursor, end a line's meaning or reorder what is read: C0 controls
/// except newline and tab, DEL, C1 controls, and the bidirectional embeddings, overrides and
/// isolates U+202A–202E and U+2066–2069.
package enum Gate {
  /// The longest text, in characters, that passes unless a caller says otherwise.
  package static let limit = 10_000

  /// The text without harmful characters, at most `limit` characters long; a cut ends in `…`.
  package static func clean(_ text: String, limit: Int = limit) -> String {
    let safe =
      isHarmful(text) ? String(String.UnicodeScalarView(text.unicodeScalars.filter(isSafe))) : text
    return bounded(safe, to: limit)
  }

  /// Like ``clean(_:limit:)``, and on one line: newlines and tabs become spaces.
  package static func line(_ text: String, limit: Int = limit) -> String {
    let safe = clean(text, limit: limit)
    guard safe.utf8.contains(where: { $0 == 0x0A || $0 == 0x09 }) else { return safe }
    return String(safe.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }

  /// The first harmful character of a text, or nil where there is none.
  package static func firstHarmful(in text: String) -> Unicode.Scalar? {
    isHarmful(text) ? text.unicodeScalars.first { !isSafe($0) } : nil
  }

  /// Whether a character may pass.
  package static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }

  /// Whether no text that a file of these bytes can spell needs cleaning: no harmful character and
  /// no escape by which YAML or JSON could write one. A file that may need cleaning answers false.
  package static func isHarmless(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices {
        switch bytes[index] {
        case 0x0A, 0x20...0x5B, 0x5D...0x7E, 0x80...0xC1, 0xC3...0xE1, 0xE3...: continue
        // Escaped quotes are everywhere; every other escape is looked at text by text.
        case 0x5C where index + 1 < bytes.count && bytes[index + 1] == 0x22: continue
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
          if (0xAA...0xAE).contains(bytes[index + 2]) { return false }
        case 0xE2 where index + 1 < bytes.count && bytes[index + 1] != 0x81: continue
        default: return false
        }
      }
      return true
    }
  }

  /// Looks at bytes first, because nearly every text is harmless and this runs on all of them.
  private static func isHarmful(_ text: String) -> Bool {
    var text = text
    let suspicious = text.withUTF8 { bytes in
      // C2 leads the C1 controls and E2 the bidirectional ones.
      bytes.contains { byte in
        byte < 0x20
          ? (byte != 0x0A && byte != 0x09) : (byte == 0x7F || byte == 0xC2 || byte == 0xE2)
      }
    }
    return suspicious && !text.unicodeScalars.allSatisfy(isSafe)
  }

  private static func bounded(_ text: String, to limit: Int) -> String {
    // A character is at least one byte, so a short text needs no counting.
    guard text.utf8.count > limit, text.count > limit else { return text }
    return text.prefix(max(0, limit - 1)) + "…"
  }
}
