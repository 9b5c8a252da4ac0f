extension StringProtocol where UTF8View.SubSequence == Substring.UTF8View {
  /// The words between spaces and line ends.
  ///
  /// By bytes, as all below: the standard library's `split` finds the borders of characters first,
  /// which takes ten times as long, and a run begins with many long lists.
  var spaced: [Substring] {
    parted { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
  }

  /// The same as texts of their own, which is quicker than making them of parts.
  var spacedWords: [String] {
    let words = utf8.withContiguousStorageIfAvailable { bytes in
      var words: [String] = []
      var start = 0
      for index in 0...bytes.count
      where index == bytes.count || bytes[index] == 0x20 || bytes[index] == 0x0A {
        if start < index {
          words.append(
            String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self))
        }
        start = index + 1
      }
      return words
    }
    return words ?? spaced.map(String.init)
  }

  /// What stands between the marks, each of one byte; nothing that is empty.
  func parts(at mark: Unicode.Scalar) -> [Substring] {
    let mark = UInt8(ascii: mark)
    return parted { $0 == mark }
  }

  @inline(__always)
  private func parted(at isMark: (UInt8) -> Bool) -> [Substring] {
    let places = utf8.withContiguousStorageIfAvailable { bytes in
      var places: [(start: Int, end: Int)] = []
      var start = 0
      for index in 0...bytes.count where index == bytes.count || isMark(bytes[index]) {
        if start < index { places.append((start, index)) }
        start = index + 1
      }
      return places
    }
    guard let places else { return utf8.split(whereSeparator: isMark).map(Substring.init) }
    let first = utf8.startIndex
    return places.map { place in
      let start = utf8.index(first, offsetBy: place.start)
      return Substring(utf8[start..<utf8.index(start, offsetBy: place.end - place.start)])
    }
  }

  /// What stands between the marks of a list that is broken into lines behind them.
  func entries(at mark: Unicode.Scalar) -> [String] {
    parts(at: mark).map { entry in
      String(Substring(entry.utf8.drop { $0 == UInt8(ascii: "\n") }))
    }
  }
}
