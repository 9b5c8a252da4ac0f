/// What students type to come in: six letters and figures that nobody mistakes for each other.
package struct SessionCode: Hashable, Sendable, CustomStringConvertible {
  /// In capitals and figures, without spaces.
  package let text: String

  /// In characters.
  package static let length = 6

  /// Letters and figures but 0 and O, 1, I and L: 31, so that six make about 887 million.
  static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ".utf8)

  package static func random(
    using generator: inout some RandomNumberGenerator
  ) -> SessionCode {
    SessionCode(unchecked: letters(length, using: &generator))
  }

  /// A code as somebody typed it: small letters and spaces or hyphens do no harm. Nil where it is
  /// none.
  package init?(_ typed: String) {
    guard let text = Self.read(typed, length: Self.length) else { return nil }
    self.text = text
  }

  private init(unchecked text: String) {
    self.text = text
  }

  package var description: String { text }

  static func letters(_ count: Int, using generator: inout some RandomNumberGenerator) -> String {
    let bytes = (0..<count).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func read(_ typed: String, length: Int) -> String? {
    guard typed.utf8.count <= 64 else { return nil }
    let bytes = typed.uppercased().utf8.filter { $0 != 0x20 && $0 != UInt8(ascii: "-") }
    guard bytes.count == length, bytes.allSatisfy(alphabet.contains) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A way back in for one student, once: ten letters and figures of the same kind.
package struct ReadmissionPass: Hashable, Sendable, CustomStringConvertible {
  /// In capitals and figures, without spaces.
  package let text: String

  /// In characters.
  package static let length = 10

  package static func random(
    using generator: inout some RandomNumberGenerator
  ) -> ReadmissionPass {
    ReadmissionPass(unchecked: SessionCode.letters(length, using: &generator))
  }

  /// Nil where what was typed is no pass.
  package init?(_ typed: String) {
    guard let text = SessionCode.read(typed, length: Self.length) else { return nil }
    self.text = text
  }

  private init(unchecked text: String) {
    self.text = text
  }

  package var description: String { text }

  /// As the journal keeps it.
  package var digest: TokenDigest { TokenDigest(of: text) }
}
