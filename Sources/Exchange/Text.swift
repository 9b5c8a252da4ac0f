import Text

/// A text file's lines.
struct TextLines {
  /// Without their ends.
  let lines: [Substring]

  /// - Throws: ``ExchangeError/notUTF8(byte:)``; line ends of other systems and a byte order mark
  ///   are no obstacle.
  init(_ bytes: [UInt8]) throws(ExchangeError) {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard var text = String(validating: bytes, as: UTF8.self) else {
      // What the decoder repairs is longer than what it was made of, so the first repair is found
      // by comparing bytes.
      let repaired = String(decoding: bytes, as: UTF8.self).utf8
      let count = zip(bytes, repaired).prefix { $0 == $1 }.count
      throw .notUTF8(byte: count)
    }
    text.makeContiguousUTF8()
    var lines: [Substring] = []
    let utf8 = text.utf8
    var start = utf8.startIndex
    var at = start
    while at < utf8.endIndex {
      let byte = utf8[at]
      let next = utf8.index(after: at)
      if byte == 0x0A || byte == 0x0D {
        lines.append(Substring(utf8[start..<at]))
        start = next
        if byte == 0x0D, next < utf8.endIndex, utf8[next] == 0x0A {
          start = utf8.index(after: next)
        }
        at = start
      } else {
        at = next
      }
    }
    if start < utf8.endIndex { lines.append(Substring(utf8[start...])) }
    self.lines = lines
  }
}

extension StringProtocol {
  /// Without ASCII white space at the ends.
  var trimmedASCII: String {
    var rest = Substring(self).utf8.drop(while: \.isASCIISpace)
    while let last = rest.last, last.isASCIISpace { rest.removeLast() }
    return String(Substring(rest))
  }
}

extension UInt8 {
  fileprivate var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) || self == 0 }
}
