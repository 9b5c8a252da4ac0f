/// Whether bytes are UTF-8.
enum UTF8Check {
  /// The offset of the first byte that belongs to no character, or nil where all do.
  static func firstInvalid(in bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var at = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): at += scalar.count
      case .emptyInput: return nil
      case .error: return at
      }
    }
  }
}
