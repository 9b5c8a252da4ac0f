/// Where the lines of a file begin, so that a place is found without reading the file again.
struct FileLines {
  let bytes: [UInt8]
  /// Offset of each line's first byte; the last one is the file's end.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for index in bytes.indices where bytes[index] == 0x0A { starts.append(index + 1) }
    if starts.last != bytes.count { starts.append(bytes.count) }
    self.starts = starts
  }

  /// The number of lines.
  var count: Int { starts.count - 1 }

  /// The offset of a line, counted from 1; of the one behind the last, the file's end.
  func start(_ line: Int) -> Int { starts[max(0, min(line - 1, starts.count - 1))] }

  /// A line without its end.
  func content(_ line: Int) -> ArraySlice<UInt8> {
    var range = start(line)..<start(line + 1)
    while let last = bytes[range].last, last == 0x0A || last == 0x0D { range.removeLast() }
    return bytes[range]
  }

  /// The columns of spaces before a line's first sign; nil where it has none.
  func indent(_ line: Int) -> Int? {
    let content = content(line)
    return content.firstIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 - content.startIndex }
  }

  /// Whether a line has nothing in it, or a comment alone that stands no deeper than `column`,
  /// counted from 0: such lines belong to what follows them.
  func isBetween(_ line: Int, column: Int) -> Bool {
    guard let indent = indent(line) else { return true }
    let content = content(line)
    return content[content.startIndex + indent] == UInt8(ascii: "#") && indent <= column
  }

  /// The comment behind a value that ends on its key's line, with the spaces before it.
  func comment(_ line: Int) -> ArraySlice<UInt8>? {
    let content = content(line)
    var quote: UInt8?
    var previous: UInt8 = 0x20
    var before: UInt8 = UInt8(ascii: ":")
    for (index, byte) in zip(content.indices, content) {
      if let open = quote {
        if byte == open, !(open == UInt8(ascii: "\"") && previous == UInt8(ascii: "\\")) {
          quote = nil
        }
      } else if byte == UInt8(ascii: "#"), previous == 0x20 {
        let spaces = content[..<index].reversed().prefix { $0 == 0x20 }.count
        return content[(index - spaces)...]
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        ":[{,".utf8.contains(before), previous == 0x20 || previous == before
      {
        quote = byte
      }
      if byte != 0x20 { before = byte }
      previous = byte
    }
    return nil
  }
}
