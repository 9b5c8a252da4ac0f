import Records

/// Lines that `records import` reads.
enum RecordsTarget {
  static func run(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A).prefix(100) {
      guard let read = TransferLine(line: String(decoding: line, as: UTF8.self)) else { continue }
      let written = read.line
      require(!written.utf8.contains(0x0A), "a line that is two: \(written)")
      guard let again = TransferLine(line: written) else {
        return require(false, "a line that cannot be read again: \(written)")
      }
      // What was cleaned once is clean.
      require(again == read, "a line is read as another: \(written)")
    }
  }
}
