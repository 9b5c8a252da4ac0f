internal import Glibc

/// What the surroundings say about the terminal.
package enum Environment {
  /// A variable's value; nil where it is missing or empty, which means the same to a terminal.
  package static func value(of name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  package enum Stream: Int32, Sendable {
    case input, output, error
  }

  package static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// Whether answers are typed by somebody, so that a prompt makes sense.
  package static var isInteractive: Bool { isTerminal(.input) }

  /// Whether `TERM` names a terminal that cannot move its cursor, or none.
  package static var isDumb: Bool { (value(of: "TERM") ?? "dumb") == "dumb" }

  /// Whether the locale's characters are UTF-8, by the first of `LC_ALL`, `LC_CTYPE` and `LANG`
  /// that is set (POSIX.1-2017, 8.2).
  package static var isUTF8: Bool {
    isUTF8 { value(of: $0) }
  }

  static func isUTF8(_ value: (String) -> String?) -> Bool {
    let locale = value("LC_ALL") ?? value("LC_CTYPE") ?? value("LANG") ?? "C"
    // By bytes, since the library's search is slow at its first use.
    let bytes = Array(locale.utf8)
    for start in bytes.indices where bytes.count - start > 3 {
      let isNamed =
        bytes[start] | 0x20 == UInt8(ascii: "u") && bytes[start + 1] | 0x20 == UInt8(ascii: "t")
        && bytes[start + 2] | 0x20 == UInt8(ascii: "f")
      let figure = bytes[start + 3] == UInt8(ascii: "-") ? start + 4 : start + 3
      if isNamed, figure < bytes.count, bytes[figure] == UInt8(ascii: "8") { return true }
    }
    return false
  }

  /// The reader for standard input: Readline at a terminal, plain lines elsewhere.
  package static func lineReader(output: Output) -> any LineReader {
    isInteractive ? ReadlineReader(output: output) : PipeReader(output: output)
  }
}
