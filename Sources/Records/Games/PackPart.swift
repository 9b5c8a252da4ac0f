import Foundation
import Quiz
import Text

/// A piece of a pack's file, so short that lines stay so.
package struct PackPart: Hashable, Sendable {
  /// Of the whole file: `sha256:` and hexadecimal digits.
  package var digest: String
  /// From 1.
  package var number: Int
  /// How many parts the file has.
  package var of: Int
  /// This part of the file: 48 KiB, fewer in the last.
  package var bytes: [UInt8]

  /// The most bytes of a part.
  static let length = 48 << 10
  /// What the largest pack comes to.
  private static let most = (64 << 20) / length + 1

  /// A file in its parts; one, of no bytes, for an empty file.
  static func parts(of file: [UInt8], digest: String) -> [PackPart] {
    let count = max(1, (file.count + length - 1) / length)
    return (0..<count).map { index in
      PackPart(
        digest: digest, number: index + 1, of: count,
        bytes: Array(file[(index * length)..<min(file.count, (index + 1) * length)]))
    }
  }

  func write(to json: inout JSONBytes) {
    json.object { json in
      json.member("is", "pack")
      json.member("digest", digest)
      json.member("part", number)
      json.member("of", of)
      json.member("base64", Data(bytes).base64EncodedString())
    }
  }
}

extension PackPart {
  init?(line json: JSON) {
    guard let digest = json.digest, let of = json["of"]?.int, (1...Self.most).contains(of),
      let number = json["part"]?.int, (1...of).contains(number),
      let data = json["base64"]?.string.flatMap({ Data(base64Encoded: $0) }),
      data.count <= Self.length
    else { return nil }
    self.init(digest: digest, number: number, of: of, bytes: Array(data))
  }
}

/// Puts packs together from parts that follow each other.
struct PackAssembly {
  private var digest = ""
  private var next = 1
  private var count = 0
  private var bytes: [UInt8] = []

  /// Whether a pack has begun and not ended.
  var isUnfinished: Bool { next > 1 }

  /// Adds a part; the file, where it is whole now.
  ///
  /// - Throws: ``TransferFault`` where a part is missing, or the whole is not what its digest says.
  mutating func add(_ part: PackPart) throws(TransferFault) -> [UInt8]? {
    if !isUnfinished { (digest, count, bytes) = (part.digest, part.of, []) }
    guard part.number == next, part.digest == digest, part.of == count else { throw .packNotWhole }
    bytes += part.bytes
    next += 1
    guard part.number == count else { return nil }
    next = 1
    defer { bytes = [] }
    guard Digest(of: bytes).description == digest else { throw .packNotWhole }
    return bytes
  }
}

/// Why lines that are sound one by one cannot be taken in together.
package enum TransferFault: Error, Hashable, Sendable {
  /// Parts are missing or out of order, or together they are not what their digest says.
  case packNotWhole
  /// What was done in a game stands before the game.
  case noGame(String)
}
