/// What is looked at before libxml2 sees a document: types of documents that define something, and
/// tags with more attributes than any format has, since libxml2 compares each with all before it.
enum XMLPreflight {
  static let attributeLimit = 200

  /// Goes over the document once.
  ///
  /// - Parameter text: UTF-8.
  static func check(_ text: [UInt8]) throws(ExchangeError) {
    var scan = Scan()
    let verdict: ExchangeError? = text.withUnsafeBufferPointer { scan.run($0) }
    if let verdict { throw verdict }
  }

  private struct Scan {
    var line = 1

    mutating func run(_ text: UnsafeBufferPointer<UInt8>) -> ExchangeError? {
      var at = 0
      while at < text.count {
        guard text[at] == UInt8(ascii: "<") else {
          if text[at] == 0x0A { line += 1 }
          at += 1
          continue
        }
        if Self.stands("<!--", text, at) {
          at = end("-->", text, at + 4)
        } else if Self.stands("<![CDATA[", text, at) {
          at = end("]]>", text, at + 9)
        } else if Self.stands("<?", text, at) {
          at = end("?>", text, at + 2)
        } else {
          let isDeclaration = Self.stands("<!", text, at)
          at += 1
          if let error = tag(text, &at, isDeclaration) { return error }
        }
      }
      return nil
    }

    /// A tag, or the declaration of a document's type, which may name where it is defined (nothing
    /// is fetched) and may define nothing.
    private mutating func tag(
      _ text: UnsafeBufferPointer<UInt8>, _ at: inout Int, _ isDeclaration: Bool
    ) -> ExchangeError? {
      var quote: UInt8?
      var attributes = 0
      while at < text.count {
        let byte = text[at]
        at += 1
        if byte == 0x0A { line += 1 }
        if let open = quote {
          if byte == open { quote = nil }
          continue
        }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
        case UInt8(ascii: ">"): return nil
        case UInt8(ascii: "["), UInt8(ascii: "<"):
          if isDeclaration { return .entities }
        case UInt8(ascii: "="):
          attributes += 1
          if attributes > XMLPreflight.attributeLimit {
            return .syntax(line: line, column: 1, "a tag has too many attributes")
          }
        default: break
        }
      }
      return nil
    }

    /// The place behind a mark.
    private mutating func end(
      _ mark: StaticString, _ text: UnsafeBufferPointer<UInt8>, _ start: Int
    ) -> Int {
      var at = start
      while at < text.count {
        if Self.stands(mark, text, at) { return at + mark.utf8CodeUnitCount }
        if text[at] == 0x0A { line += 1 }
        at += 1
      }
      return at
    }

    private static func stands(
      _ mark: StaticString, _ text: UnsafeBufferPointer<UInt8>, _ at: Int
    ) -> Bool {
      let count = mark.utf8CodeUnitCount
      guard at + count <= text.count else { return false }
      for offset in 0..<count where text[at + offset] != mark.utf8Start[offset] { return false }
      return true
    }
  }
}
