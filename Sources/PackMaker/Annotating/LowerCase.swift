/// Words in small letters.
enum LowerCase {
  /// The bytes in small letters, with typographic apostrophes and hyphens made plain.
  static func of(_ text: UnsafeBufferPointer<UInt8>, _ bytes: Range<Int>) -> String {
    let part = UnsafeBufferPointer(rebasing: text[bytes])
    guard part.allSatisfy({ $0 < 0x80 }) else {
      return long(String(decoding: part, as: UTF8.self))
    }
    return String(unsafeUninitializedCapacity: part.count) { out in
      for (place, byte) in part.enumerated() {
        out[place] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      }
      return part.count
    }
  }

  private static func long(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2019, 0x02BC: out.append("'")
      case 0x2010, 0x2011: out.append("-")
      default: out.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(out)
  }
}

extension String {
  /// Its last byte, without stepping back over characters; nil where it is empty.
  @inline(__always)
  var lastByte: UInt8? {
    utf8.withContiguousStorageIfAvailable { $0.last } ?? utf8.last
  }
}

extension String {
  /// Whether a byte stands in its UTF-8.
  func holds(_ byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(byte) } ?? utf8.contains(byte)
  }
}

/// Capitals beyond ASCII.
enum UppercaseLetters {
  /// Whether a capital begins at a byte of valid UTF-8.
  static func begins(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    var iterator = UTF8.ForwardParser()
    var bytes = text[index..<min(index + 4, text.count)].makeIterator()
    guard case .valid(let scalar) = iterator.parseScalar(from: &bytes) else { return false }
    return UTF8.decode(scalar).properties.isUppercase
  }
}
