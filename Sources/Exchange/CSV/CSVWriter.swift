/// Writes comma-separated values (RFC 4180), rows ended by CR LF.
struct CSVWriter {
  private(set) var bytes: [UInt8]

  /// - Parameter marked: whether a byte order mark comes first, by which Excel knows UTF-8; programs
  ///   that look for a name in the first cell stumble over it.
  init(marked: Bool) {
    bytes = marked ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Each text stands in quotation marks, so that no separator of any country parts it.
  mutating func row(_ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      if cell.isEmpty { continue }
      bytes.append(UInt8(ascii: "\""))
      for byte in cell.utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += [0x0D, 0x0A]
  }
}
