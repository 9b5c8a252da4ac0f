import Packs

/// What holds for every file that comes in, whatever its format.
enum Incoming {
  /// - Throws: ``ExchangeError/tooLarge(bytes:limit:)``.
  static func check(_ bytes: [UInt8]) throws(ExchangeError) {
    let limit = Limits().bytes
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
  }
}

/// Thrown within a reader, and told with its place.
extension Fault.Cause: Error {}
