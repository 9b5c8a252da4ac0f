extension StringProtocol where UTF8View.SubSequence == Substring.UTF8View {
  /// The words between spaces and line ends.
  ///
  /// By bytes, as all below: the standard library's `split` finds the borders of characters first,
  /// which takes ten times as long, and a run begins with many long lists.
  var spaced: [Substring] {
    utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(Substring.init)
  }

  /// What stands between the marks, each of one byte; nothing that is empty.
  func parts(at mark: Unicode.Scalar) -> [Substring] {
    let mark = UInt8(ascii: mark)
    return utf8.split { $0 == mark }.map(Substring.init)
  }

  /// What stands between the marks of a list that is broken into lines behind them.
  func entries(at mark: Unicode.Scalar) -> [String] {
    parts(at: mark).map { entry in
      String(Substring(entry.utf8.drop { $0 == UInt8(ascii: "\n") }))
    }
  }
}
