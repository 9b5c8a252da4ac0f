/// Text as GIFT spells it: its own signs behind a backslash, line breaks as `\n`.
enum GIFTText {
  /// What Moodle puts in the place of escaped signs while it reads; such a text would be taken for
  /// the sign.
  private static let placeholders = ["58", "35", "61", "92", "123", "125", "126", "010"]

  static func written(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || isSign($0) }) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      if byte == 0x0A || isSign(byte) { out.append(0x5C) }
      out.append(byte == 0x0A ? UInt8(ascii: "n") : byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether it means something unless a backslash is before it.
  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: ":")
      || isOfAnswers(byte)
  }

  /// Whether it begins an answer, or opens or closes them.
  private static func isOfAnswers(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
    default: false
    }
  }

  /// Whether Moodle would take a part of it for an escaped sign.
  static func isUnsafe(_ text: String) -> Bool {
    guard text.utf8.contains(0x26) else { return false }
    var previous: UInt8 = 0
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x26, previous == 0x26, index + 4 < bytes.count, bytes[index + 4] == 0x3B,
        bytes[index + 1...index + 3].allSatisfy({ (0x30...0x39).contains($0) })
      {
        return true
      }
      previous = byte
    }
    return false
  }

  /// Behind `~` or `=`: an option that looks like a weight has one put before it, and one that
  /// looks like the name of a text format its own.
  static func option(_ text: String, weight: String?) -> String {
    (weight ?? (isWeight(text) ? "%0%" : "")) + marked(text)
  }

  static func marked(_ text: String) -> String {
    (text.utf8.first == UInt8(ascii: "[") ? "[plain]" : "") + written(text)
  }

  /// A feedback. Some readers (pygiftparser) end it at a sign that begins an answer, also behind a
  /// backslash, so that a feedback with such signs is HTML, where they are references.
  static func feedback(_ text: String) -> String {
    guard text.utf8.contains(where: isOfAnswers) else { return marked(text) }
    var out: [UInt8] = []
    for byte in HTMLText.written(text).utf8 {
      if isOfAnswers(byte) {
        out += "&#\(byte);".utf8
      } else {
        out.append(byte)
      }
    }
    return "[html]" + written(String(decoding: out, as: UTF8.self))
  }

  private static func isWeight(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "%") && text.utf8.dropFirst().contains(UInt8(ascii: "%"))
  }
}

/// A sign of a GIFT file: a code point, and whether a backslash before it made it mean itself.
struct GIFTSign: Hashable, ExpressibleByUnicodeScalarLiteral {
  var scalar: Unicode.Scalar
  var isEscaped = false

  init(_ scalar: Unicode.Scalar, isEscaped: Bool = false) {
    (self.scalar, self.isEscaped) = (scalar, isEscaped)
  }

  init(unicodeScalarLiteral value: Unicode.Scalar) { self.init(value) }

  static func read(_ text: String) -> [GIFTSign] {
    var out: [GIFTSign] = []
    out.reserveCapacity(text.utf8.count)
    var isBehind = false
    for scalar in text.unicodeScalars {
      if isBehind {
        isBehind = false
        switch scalar {
        case "n": out.append(GIFTSign("\n", isEscaped: true))
        case ":", "#", "=", "{", "}", "~", "\\": out.append(GIFTSign(scalar, isEscaped: true))
        default: out += ["\\", GIFTSign(scalar)]
        }
      } else if scalar == "\\" {
        isBehind = true
      } else {
        out.append(GIFTSign(scalar))
      }
    }
    if isBehind { out.append("\\") }
    return out
  }
}

extension ArraySlice<GIFTSign> {
  /// The text, without white space at its ends, as Moodle has it.
  var text: String {
    // Byte by byte: appending scalars from a lazy map took half the time of reading.
    var out: [UInt8] = []
    out.reserveCapacity(count)
    for sign in self {
      if sign.scalar.isASCII {
        out.append(UInt8(truncatingIfNeeded: sign.scalar.value))
      } else {
        out += UTF8.encode(sign.scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return String(decoding: out, as: UTF8.self).trimmedASCII
  }

  /// Without unescaped white space at the ends.
  var trimmed: Self {
    func isSpace(_ sign: GIFTSign) -> Bool {
      !sign.isEscaped && (sign.scalar == " " || ("\t"..."\r").contains(sign.scalar))
    }
    var slice = drop(while: isSpace)
    while let last = slice.last, isSpace(last) { slice.removeLast() }
    return slice
  }

  /// The parts between signs that are not escaped.
  func parts(at sign: GIFTSign, most: Int = .max) -> [Self] {
    split(separator: sign, maxSplits: most, omittingEmptySubsequences: false)
  }

  func begins(with mark: String) -> Bool {
    var at = startIndex
    for scalar in mark.unicodeScalars {
      guard at < endIndex, self[at].scalar == scalar, !self[at].isEscaped else { return false }
      at += 1
    }
    return true
  }

  func first(of mark: String) -> Int? {
    let mark = GIFTSign.read(mark)
    return places(of: mark.count).first { self[$0] == mark[0] && self[$0...].starts(with: mark) }
  }

  func last(of mark: String) -> Int? {
    let mark = GIFTSign.read(mark)
    return places(of: mark.count).last { self[$0] == mark[0] && self[$0...].starts(with: mark) }
  }

  private func places(of length: Int) -> Range<Int> {
    startIndex..<Swift.max(startIndex, endIndex - length + 1)
  }
}
