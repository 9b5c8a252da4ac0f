import Glibc

/// Standard input, output and error, which a caller may have closed.
package enum StandardStreams {
  /// Fills those that are closed, so that no file that is opened later takes their number and
  /// receives what was meant for a screen. Reading from them and writing to them fails as before.
  package static func fill() {
    // From the lowest, which is the number that is given out next.
    for number in 0...2 as ClosedRange<Int32> where fcntl(number, F_GETFD) < 0 {
      _ = open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
