import Glibc

/// A file mapped into memory for reading. Nothing of it is read before it is looked at.
///
/// The address is kept as a number, so that the mapping, which never changes, may be shared freely.
final class MappedFile: Sendable {
  private let address: UInt
  let count: Int
  /// Where the lines of each small letter begin, `a` first, and where those of `z` end.
  private let beginnings: [Int]

  init(_ path: String) throws(LexiconError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw LexiconError.unreadable(path: path, errno: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      throw LexiconError.unreadable(path: path, errno: errno)
    }
    guard status.st_size > 0 else { throw LexiconError.malformed(path: path) }
    guard let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, file, 0),
      start != MAP_FAILED
    else { throw LexiconError.unreadable(path: path, errno: errno) }
    address = UInt(bitPattern: start)
    count = Int(status.st_size)
    beginnings = Self.beginnings(
      in: UnsafeBufferPointer(start: UnsafePointer(bitPattern: address), count: count))
  }

  /// Found once: they spare each search five halvings, each of which looks at another page.
  private static func beginnings(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var low = 0
    return (UInt8(ascii: "a")...UInt8(ascii: "z") + 1).map { letter in
      var high = bytes.count
      while low < high {
        let middle = low + (high - low) / 2
        let start = middle == low ? low : end(ofLineAt: middle - 1, in: bytes) + 1
        if start < high, bytes[start] < letter {
          low = min(bytes.count, end(ofLineAt: start, in: bytes) + 1)
        } else {
          high = middle
        }
      }
      return low
    }
  }

  deinit { munmap(UnsafeMutableRawPointer(bitPattern: address), count) }

  /// Valid while the file lives.
  private var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: UnsafePointer(bitPattern: address), count: count)
  }

  /// Calls `body` with the line, without its line feed, that begins with a key and a separator, in
  /// a file sorted by bytes; nil where no line does.
  func withLine<Result>(
    of key: borrowing [UInt8], separator: UInt8, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    guard let start = firstLine(of: key, separator: separator) else { return nil }
    return body(line(at: start))
  }

  /// Calls `body` with each line that begins with a key and a separator.
  func forEachLine(
    of key: borrowing [UInt8], separator: UInt8, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard var start = firstLine(of: key, separator: separator) else { return }
    while start < count {
      let line = line(at: start)
      guard order(at: start, key, separator) == 0 else { return }
      body(line)
      start += line.count + 1
    }
  }

  private func line(at start: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[start..<end(ofLineAt: start)])
  }

  private func end(ofLineAt start: Int) -> Int { Self.end(ofLineAt: start, in: bytes) }

  private static func end(ofLineAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress),
      let end = memchr(base + start, 0x0A, bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(end) - base
  }

  /// Where the first line begins that has a key at its front: bisection over bytes, in which every
  /// place stands for the first line that begins there or behind it.
  private func firstLine(of key: borrowing [UInt8], separator: UInt8) -> Int? {
    // Lines before `low` stand before the key; `found` is the first one known not to.
    var (low, high) = range(of: key.first ?? separator)
    var found = high
    while high - low > Self.fewBytes {
      let middle = low + (high - low) / 2
      let start = middle == low ? low : end(ofLineAt: middle - 1) + 1
      if start < high, order(at: start, key, separator) < 0 {
        low = end(ofLineAt: start) + 1
      } else {
        if start < high { found = start }
        high = middle
      }
    }
    // The last lines one by one: each would be met by several halvings.
    while low < high {
      guard order(at: low, key, separator) < 0 else {
        found = low
        break
      }
      low = end(ofLineAt: low) + 1
    }
    guard found < count, order(at: found, key, separator) == 0 else { return nil }
    return found
  }

  private static let fewBytes = 256

  /// Where the lines lie that begin with a byte; all of them for what is no small letter.
  private func range(of first: UInt8) -> (low: Int, high: Int) {
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return (0, count) }
    let letter = Int(first - UInt8(ascii: "a"))
    return (beginnings[letter], beginnings[letter + 1])
  }

  /// Less than, equal to or more than 0 as a line stands before, at or behind a key.
  private func order(at start: Int, _ key: borrowing [UInt8], _ separator: UInt8) -> Int {
    let line = bytes
    // A line feed stands before every byte of a key, so that a shorter line comes first.
    for index in 0...key.count {
      guard start + index < count else { return -1 }
      let wanted = index < key.count ? key[index] : separator
      let byte = line[start + index]
      if byte != wanted { return byte < wanted ? -1 : 1 }
    }
    return 0
  }
}
