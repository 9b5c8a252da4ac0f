/// A request that is there to its last byte, with nothing behind it, and so plain that its end
/// cannot be mistaken. What is not so plain is left to the HTTP parser.
package struct WholeRequest: Equatable {
  /// Whether it is `POST /api/answers` with JSON.
  package let isAnswer: Bool
  /// The header `Authorization`.
  package let authorization: String?
  /// Where its body stands.
  package let body: Range<Int>

  /// What the bytes that have come are.
  package enum Finding: Equatable {
    case whole(WholeRequest)
    /// The beginning of an answer, with nothing wrong so far.
    case beginning
    /// Something else, or a beginning that may become anything.
    case other
  }

  /// Bytes of the longest head that is looked at; a browser's takes a tenth of it.
  static let headLimit = 4 * 1_024

  /// - Parameter bytes: all that came since the request before.
  package static func find(in bytes: UnsafeRawBufferPointer) -> Finding {
    var lines = HeadLines(bytes.prefix(headLimit))
    guard let line = lines.next() else { return .other }
    let isAnswer = line.elementsEqual("POST /api/answers HTTP/1.1".utf8)
    guard isAnswer || isPlain(line) else { return .other }
    let isPost = line.starts(with: "POST ".utf8)
    var fields = HeadFields()
    while let line = lines.next() {
      guard line.isEmpty else {
        guard fields.take(line) else { return .other }
        continue
      }
      guard fields.hasHost, isPost ? fields.contentLength != nil : fields.contentLength ?? 0 == 0,
        !isAnswer || fields.isJSON && fields.contentLength ?? 0 <= Desk.bodyLimit
      else { return .other }
      let body = lines.end..<lines.end + (fields.contentLength ?? 0)
      if bytes.count < body.upperBound { return isAnswer ? .beginning : .other }
      guard bytes.count == body.upperBound else { return .other }
      return .whole(
        WholeRequest(isAnswer: isAnswer, authorization: fields.authorization, body: body))
    }
    return isAnswer && !lines.isBroken && bytes.count < headLimit ? .beginning : .other
  }

  /// Whether a first line asks in one of the usual ways, so that it is clear whether a body follows.
  private static func isPlain(_ line: Slice<UnsafeRawBufferPointer>) -> Bool {
    guard line.suffix(9).elementsEqual(" HTTP/1.1".utf8),
      ["GET /", "HEAD /", "POST /"].contains(where: { line.starts(with: $0.utf8) })
    else { return false }
    return line.dropLast(9).count { $0 == UInt8(ascii: " ") } == 1
  }
}

/// The lines of a head, without their ends. One that ends in any other way than by carriage return
/// and line feed, or holds anything but printable ASCII and tabs, breaks it off.
private struct HeadLines {
  private let bytes: Slice<UnsafeRawBufferPointer>
  /// Behind the line that was read last.
  private(set) var end: Int
  private(set) var isBroken = false

  init(_ bytes: Slice<UnsafeRawBufferPointer>) {
    self.bytes = bytes
    end = bytes.startIndex
  }

  mutating func next() -> Slice<UnsafeRawBufferPointer>? {
    var place = end
    while place < bytes.endIndex, (0x20..<0x7F).contains(bytes[place]) || bytes[place] == 0x09 {
      place += 1
    }
    guard place + 1 < bytes.endIndex else {
      isBroken = place < bytes.endIndex && bytes[place] != 0x0D
      return nil
    }
    guard bytes[place] == 0x0D, bytes[place + 1] == 0x0A else {
      isBroken = true
      return nil
    }
    defer { end = place + 2 }
    return bytes[end..<place]
  }
}

/// What the fields of a head say of how its request goes on.
private struct HeadFields {
  private(set) var hasHost = false
  private(set) var contentLength: Int?
  private(set) var authorization: String?
  private(set) var isJSON = false
  private var hasType = false
  private var count = 0

  /// Fields that change how a request is framed or answered.
  private static let special = ["transfer-encoding", "upgrade", "expect", "trailer"]

  /// Takes one field; false where the request is none of the plain ones.
  mutating func take(_ line: Slice<UnsafeRawBufferPointer>) -> Bool {
    count += 1
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
      count <= ClassroomServer.fieldLimit
    else { return false }
    let name = line[..<colon]
    let value = Self.trimmed(line[(colon + 1)...])
    guard name.allSatisfy(Self.isOfName) else { return false }
    // Most fields of a browser's are none of these; the first letter tells.
    switch line[line.startIndex] | 0x20 {
    case UInt8(ascii: "h") where Self.equal(name, "host"):
      defer { hasHost = true }
      return !hasHost
    case UInt8(ascii: "a") where Self.equal(name, "authorization"):
      defer { authorization = String(decoding: value, as: UTF8.self) }
      return authorization == nil
    case UInt8(ascii: "c"):
      if Self.equal(name, "content-length") { return takeLength(value) }
      if Self.equal(name, "content-type") {
        defer { hasType = true }
        isJSON =
          Self.equal(value, "application/json")
          || Self.equal(value, "application/json; charset=utf-8")
        return !hasType
      }
      return !Self.equal(name, "connection") || Self.equal(value, "keep-alive")
    default:
      return !Self.special.contains { Self.equal(name, $0) }
    }
  }

  private mutating func takeLength(_ value: Slice<UnsafeRawBufferPointer>) -> Bool {
    guard contentLength == nil, (1...5).contains(value.count),
      value.allSatisfy({ (0x30...0x39).contains($0) })
    else { return false }
    contentLength = value.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return true
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
  }

  /// Without regard to the case of ASCII letters.
  private static func equal(_ bytes: Slice<UnsafeRawBufferPointer>, _ lower: String) -> Bool {
    guard bytes.count == lower.utf8.count else { return false }
    return bytes.elementsEqual(lower.utf8) {
      $0 == $1 || (0x41...0x5A).contains($0) && $0 | 0x20 == $1
    }
  }

  private static func trimmed(
    _ value: Slice<UnsafeRawBufferPointer>
  ) -> Slice<UnsafeRawBufferPointer> {
    var (start, end) = (value.startIndex, value.endIndex)
    while start < end, value[start] == 0x20 || value[start] == 0x09 { start += 1 }
    while start < end, value[end - 1] == 0x20 || value[end - 1] == 0x09 { end -= 1 }
    return value[start..<end]
  }
}
