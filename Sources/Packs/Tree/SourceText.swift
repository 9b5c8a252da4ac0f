/// A file's bytes by lines. Lines end where libyaml's do: LF, CR LF, CR, NEL, U+2028 and U+2029,
/// so that its marks and the lines shown are of one mind.
struct SourceText: Sendable {
  private let bytes: [UInt8]
  /// Where each line begins, and the end of the file.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = bytes.withUnsafeBufferPointer { bytes in
      var starts = [Preflight.byteOrderMark(bytes)]
      var at = 0
      while at < bytes.count {
        let length = Self.breakLength(bytes, at)
        at += max(length, 1)
        if length > 0 { starts.append(at) }
      }
      return starts + [bytes.count]
    }
  }

  /// What of a line stands before and behind a column, at most `radius` code points of each; nil
  /// where there is no such line, or it is so long that looking along it for each of many
  /// diagnostics would take minutes.
  func window(_ place: Place, radius: Int) -> (before: String, after: String)? {
    guard place.line >= 1, place.line < starts.count else { return nil }
    let start = starts[place.line - 1]
    guard starts[place.line] - start <= 1 << 20 else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      var end = start
      while end < starts[place.line], Self.breakLength(bytes, end) == 0 { end += 1 }
      let line = bytes[start..<end]
      func step(_ from: Int, by count: Int) -> Int {
        var at = from
        for _ in 0..<count where at < end {
          repeat { at += 1 } while at < end && line[at] & 0xC0 == 0x80
        }
        return at
      }
      let middle = step(start, by: place.column - 1)
      let first = step(start, by: max(0, place.column - 1 - radius))
      let last = step(middle, by: radius)
      return (
        String(decoding: line[first..<middle], as: UTF8.self),
        String(decoding: line[middle..<last], as: UTF8.self)
      )
    }
  }

  /// One line without an index of all, for the rare reader that needs a single one.
  static func line(_ number: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    var line = 1
    var at = 0
    while at < bytes.count, line < number {
      let length = breakLength(bytes, at)
      at += max(length, 1)
      if length > 0 { line += 1 }
    }
    return line == number ? text(bytes, from: at, to: bytes.count) : ""
  }

  /// Line and column of a byte.
  static func place(ofByte offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Place {
    var place = Place.start
    var at = byteOrderMark(bytes)
    while at < min(offset, bytes.count) {
      let length = breakLength(bytes, at)
      if length > 0 {
        place = Place(line: place.line + 1, column: 1)
        at += length
      } else {
        if bytes[at] & 0xC0 != 0x80 { place.column += 1 }
        at += 1
      }
    }
    return place
  }

  private static func byteOrderMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    Preflight.byteOrderMark(bytes)
  }

  private static func text(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int
  ) -> String {
    var end = start
    while end < limit, breakLength(bytes, end) == 0 { end += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// Bytes of the line end that stands at an offset; 0 where none does.
  private static func breakLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    switch bytes[at] {
    case 0x0A: return 1
    case 0x0D: return at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
    case 0xC2: return at + 1 < bytes.count && bytes[at + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard at + 2 < bytes.count, bytes[at + 1] == 0x80 else { return 0 }
      return bytes[at + 2] == 0xA8 || bytes[at + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }
}
