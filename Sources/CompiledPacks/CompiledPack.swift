package import Quiz
import Text

/// A pack in a compact binary form that is read back in a fraction of the time that YAML takes.
///
/// For the program's own use, between two starts on one machine: the form may change with every
/// build, so nothing else should read or keep it.
///
/// A header of ``headerLength`` bytes (the magic, the format's version, SHA-256 of the rest), then a
/// table of every distinct text, then the pack with its texts as numbers of that table. Numbers are
/// LEB128, those that may be negative zigzagged first; figures are IEEE 754 bits, little-endian.
package enum CompiledPack {
  /// Counted up whenever the layout changes.
  package static let version: UInt8 = 2

  static let magic: [UInt8] = [0x46, 0x43, 0x50, 0x4B]  // FCPK
  static let headerLength = magic.count + 1 + digestLength
  private static let digestLength = 32

  /// The whole pack; ``decode(_:)`` gives it back, each text byte for byte.
  package static func encode(_ pack: Pack) -> [UInt8] {
    var records = CompiledWriter()
    records.pack(pack)
    let body = records.finished()
    return magic + [version] + Digest(of: body).bytes + body
  }

  /// The pack that was encoded, or nil for bytes that are no sound encoding of this version. Any
  /// bytes at all may be given.
  package static func decode(_ bytes: [UInt8]) -> Pack? {
    bytes.withUnsafeBytes { decode($0) }
  }

  /// The same for bytes that lie elsewhere.
  package static func decode(_ bytes: UnsafeRawBufferPointer) -> Pack? {
    guard bytes.count > headerLength else { return nil }
    for index in magic.indices where bytes[index] != magic[index] { return nil }
    guard bytes[magic.count] == version else { return nil }
    let body = UnsafeRawBufferPointer(rebasing: bytes[headerLength...])
    let digest = Digest(of: body.bindMemory(to: UInt8.self)).bytes
    for index in 0..<digestLength where bytes[magic.count + 1 + index] != digest[index] {
      return nil
    }
    return unchecked(body)
  }

  /// The pack of a body whose digest nobody has compared; it may be any bytes.
  static func unchecked(_ body: UnsafeRawBufferPointer) -> Pack? {
    do throws(CompiledReader.Malformed) {
      var reader = try CompiledReader(body)
      let pack = try reader.pack()
      return reader.isAtEnd ? pack : nil
    } catch {
      return nil
    }
  }
}
