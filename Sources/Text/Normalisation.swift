import CUTF8Proc

/// The form in which passages are compared: Unicode NFC, runs of White_Space as one space, trimmed.
package enum Normalisation {
  /// Normalised text of a paragraph. Two copies that differ only in spacing or in how an accent
  /// is encoded come out equal, so that their digests do too.
  package static func normalise(_ text: String) -> String {
    isASCII(text) ? collapsingASCII(text) : collapsingWhitespace(composed(text))
  }

  /// Unicode normalisation form C, by utf8proc.
  static func composed(_ text: String) -> String {
    mapped(text, options: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
  }

  /// What utf8proc's `map` makes of a text under the given options; the text itself where
  /// utf8proc finds no memory, since valid Unicode cannot fail otherwise.
  static func mapped(_ text: String, options: UInt32) -> String {
    var text = MarkOrder.sorted(text)
    var result: UnsafeMutablePointer<UInt8>?
    let count = text.withUTF8 { bytes in
      utf8proc_map(bytes.baseAddress, bytes.count, &result, utf8proc_option_t(options))
    }
    guard let result, count >= 0 else { return text }
    defer { result.deallocate() }
    return String(decoding: UnsafeBufferPointer(start: result, count: count), as: UTF8.self)
  }

  static func isASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// The same for ASCII, whose White_Space is tab to carriage return and the space: byte by byte,
  /// since nearly all text is ASCII and all of it passes here.
  private static func collapsingASCII(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { out in
        var count = 0
        var pending = false
        for byte in bytes {
          if byte == 0x20 || (0x09...0x0D).contains(byte) {
            pending = count > 0
          } else {
            if pending {
              out[count] = 0x20
              count += 1
            }
            pending = false
            out[count] = byte
            count += 1
          }
        }
        return count
      }
    }
  }

  private static func isASCIISpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
  }

  private static func collapsingWhitespace(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var pending = false
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 ? isASCIISpace(scalar) : scalar.properties.isWhitespace {
        pending = !out.isEmpty
      } else {
        if pending { out.append(" ") }
        pending = false
        out.append(scalar)
      }
    }
    return String(out)
  }
}
