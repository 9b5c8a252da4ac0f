/// Reads JSON (RFC 8259) from bytes that nobody vouches for: the depth is bounded, a name stands
/// once in an object, half a surrogate pair is a fault, and nothing is mended.
package struct JSONReader {
  /// Arrays and objects within one another. What a server answers is four deep.
  package static let depth = 24

  private let bytes: ArraySlice<UInt8>
  /// The first byte that has not been read.
  package private(set) var index: Int
  /// Values that were read to their end, those within others included.
  package private(set) var count = 0

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The value that the bytes are, with nothing but white space around it, and perhaps a
  /// byte-order mark before it.
  package static func value(of bytes: some Sequence<UInt8>) throws(Fault) -> JSON {
    let all = Array(bytes)
    var reader = JSONReader(all.starts(with: [0xEF, 0xBB, 0xBF]) ? all[3...] : all[...])
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.index == reader.bytes.endIndex else { throw .syntax(offset: reader.index) }
    return value
  }

  /// What is wrong; offsets are in bytes.
  package enum Fault: Error, Hashable {
    case syntax(offset: Int)
    /// The text ends within a value.
    case truncated
    case tooDeep
    case repeated(name: String)
    /// Bytes that are no UTF-8, or half a surrogate pair.
    case encoding(offset: Int)
  }

  package mutating func value(depth: Int) throws(Fault) -> JSON {
    guard depth <= Self.depth else { throw .tooDeep }
    skipSpace()
    let value = try anyValue(depth)
    count += 1
    return value
  }

  private mutating func anyValue(_ depth: Int) throws(Fault) -> JSON {
    switch try peek() {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(_ depth: Int) throws(Fault) -> JSON {
    index += 1
    var members: [JSON.Member] = []
    var names: Set<String> = []
    skipSpace()
    if try take(UInt8(ascii: "}")) { return .object([]) }
    while true {
      skipSpace()
      guard try peek() == UInt8(ascii: "\"") else { throw .syntax(offset: index) }
      let name = try string()
      count += 1
      guard names.insert(name).inserted else { throw .repeated(name: name) }
      skipSpace()
      guard try take(UInt8(ascii: ":")) else { throw .syntax(offset: index) }
      members.append(JSON.Member(name, try value(depth: depth + 1)))
      skipSpace()
      if try take(UInt8(ascii: "}")) { return .object(members) }
      guard try take(UInt8(ascii: ",")) else { throw .syntax(offset: index) }
    }
  }

  private mutating func array(_ depth: Int) throws(Fault) -> JSON {
    index += 1
    var elements: [JSON] = []
    skipSpace()
    if try take(UInt8(ascii: "]")) { return .array([]) }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if try take(UInt8(ascii: "]")) { return .array(elements) }
      guard try take(UInt8(ascii: ",")) else { throw .syntax(offset: index) }
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(Fault) -> JSON {
    for offset in 0..<word.utf8CodeUnitCount {
      guard try take(word.utf8Start[offset]) else { throw .syntax(offset: index) }
    }
    return value
  }

  private mutating func number() throws(Fault) -> JSON {
    let start = index
    if try peek() == UInt8(ascii: "-") { index += 1 }
    let whole = digits()
    guard whole.count == 1 || whole.count > 1 && bytes[whole.lowerBound] != UInt8(ascii: "0")
    else { throw index == bytes.endIndex ? .truncated : .syntax(offset: start) }
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: ".") {
      index += 1
      guard !digits().isEmpty else { throw .syntax(offset: index) }
    }
    if index < bytes.endIndex, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.endIndex, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[index]) {
        index += 1
      }
      guard !digits().isEmpty else { throw .syntax(offset: index) }
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard let value = Double(text), value.isFinite else { throw .syntax(offset: start) }
    return .number(value)
  }

  private mutating func digits() -> Range<Int> {
    let start = index
    while index < bytes.endIndex, (0x30...0x39).contains(bytes[index]) { index += 1 }
    return start..<index
  }

  mutating func skipSpace() {
    while index < bytes.endIndex {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: return
      }
    }
  }

  func peek() throws(Fault) -> UInt8 {
    guard index < bytes.endIndex else { throw .truncated }
    return bytes[index]
  }

  private mutating func take(_ byte: UInt8) throws(Fault) -> Bool {
    guard try peek() == byte else { return false }
    index += 1
    return true
  }

  private mutating func string() throws(Fault) -> String {
    index += 1
    let start = index
    var out: [UInt8] = []
    while true {
      let byte = try peek()
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: out, as: UTF8.self) else {
          throw .encoding(offset: start)
        }
        return text
      case UInt8(ascii: "\\"): try escape(into: &out)
      case 0..<0x20: throw .syntax(offset: index - 1)
      default: out.append(byte)
      }
    }
  }

  private mutating func escape(into out: inout [UInt8]) throws(Fault) {
    let byte = try peek()
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "u"):
      var code = try fourHex()
      if (0xD800..<0xDC00).contains(code) {
        guard try take(UInt8(ascii: "\\")), try take(UInt8(ascii: "u")) else {
          throw .encoding(offset: index)
        }
        let low = try fourHex()
        guard (0xDC00..<0xE000).contains(low) else { throw .encoding(offset: index) }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw .encoding(offset: index) }
      out += String(Character(scalar)).utf8
    default: throw .syntax(offset: index - 1)
    }
  }

  private mutating func fourHex() throws(Fault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(try peek())).hexDigitValue else {
        throw .syntax(offset: index)
      }
      index += 1
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
