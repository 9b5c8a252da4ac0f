internal import CPseudoTerminal
package import Glibc

/// A program running in a terminal of its own, and whoever sits at it.
///
/// Nothing is sent before what should be answered has been seen: `expect`, then `send`.
package final class PseudoTerminal {
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// How a program came to its end.
  package enum Status: Hashable, Sendable {
    case exited(Int32)
    case signalled(Int32)
  }

  /// Everything the program has written, escape sequences and all.
  package var output: String { String(decoding: bytes, as: UTF8.self) }
  /// What the program has written since the latest `expect`.
  package var unexpected: String { String(decoding: bytes[seen...], as: UTF8.self) }
  package var processIdentifier: Int32 { process.program }

  private var process = PseudoTerminalProcess()
  private var columns: Int
  private var bytes: [UInt8] = []
  private var seen = 0
  private var status: Status?
  private var isStopped = false

  /// Starts the program at `path`.
  ///
  /// - Parameter environment: all of it; `TERM` and `LANG` are `xterm` and `C.UTF-8` unless given.
  package init(
    path: String, arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws {
    self.columns = columns
    // Swift's own crash reports would stand between a signal and its effect.
    let defaults = [
      "TERM": "xterm", "LANG": "C.UTF-8", "INPUTRC": "/dev/null", "SWIFT_BACKTRACE": "enable=no",
      "FACTCHECK_RECORDS": "off",
    ]
    let variables = defaults.merging(environment) { $1 }.map { "\($0)=\($1)" }
    let failure = Self.withCStrings([path] + arguments) { arguments in
      Self.withCStrings(variables) { environment in
        pseudo_terminal_start(
          path, arguments, environment, Int32(columns), Int32(rows), &process)
      }
    }
    if failure != 0 { throw Failure(description: "no pseudo-terminal: errno \(failure)") }
  }

  deinit {
    if status == nil, process.program > 0 {
      kill(process.program, SIGKILL)
      kill(process.program, SIGCONT)
    }
    for descriptor in [process.leash, process.reports, process.screen] { close(descriptor) }
    var ignored: Int32 = 0
    if process.shell > 0 { waitpid(process.shell, &ignored, 0) }
  }

  /// Waits until the program has written `text` after what was expected before.
  package func expect(_ text: String, within limit: Duration = .seconds(20)) throws {
    let wanted = Array(text.utf8)
    try wait(for: "'\(text)'", within: limit) {
      guard let end = self.end(of: wanted) else { return false }
      seen = end
      return true
    }
  }

  /// Types characters, such as `"b\r"` or `"\u{3}"` for Ctrl-C.
  package func send(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(process.screen, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        drain(milliseconds: 10)
      } else {
        throw Failure(description: "cannot type: errno \(errno)")
      }
    }
  }

  /// Makes the window another size, which tells the program so.
  package func resize(columns: Int, rows: Int = 24) {
    self.columns = columns
    _ = pseudo_terminal_resize(process.screen, Int32(columns), Int32(rows))
  }

  package func signal(_ number: Int32) {
    kill(process.program, number)
  }

  /// What the screen shows, line by line.
  package var screenText: String {
    drain(milliseconds: 0)
    return Screen(output, columns: columns).text
  }

  /// Waits until the screen is as wanted, for what no single text marks.
  ///
  /// - Parameter isRedrawn: looks only at what was drawn since the latest `expect`.
  package func expectScreen(
    _ wanted: String, within limit: Duration = .seconds(20), isRedrawn: Bool = false
  ) throws {
    try wait(for: "the screen '\(wanted)'", within: limit) {
      Screen(isRedrawn ? unexpected : output, columns: columns).text == wanted
    }
  }

  /// Waits until something stands on the screen, however it got there.
  package func expectOnScreen(_ part: String, within limit: Duration = .seconds(20)) throws {
    try wait(for: "'\(part)' on the screen", within: limit) {
      Screen(output, columns: columns).text.contains(part)
    }
  }

  /// Waits until the last line on the screen is this prompt with nothing typed behind it, however it
  /// was drawn there.
  package func expectPrompt(_ prompt: String, within limit: Duration = .seconds(20)) throws {
    let wanted = prompt.reversed().drop { $0 == " " }.reversed()
    try wait(for: "the prompt '\(prompt)'", within: limit) {
      Screen(output, columns: columns).lines.last.map { $0.elementsEqual(wanted) } ?? false
    }
    seen = bytes.count
  }

  /// Waits until the last line on the screen is a prompt with nothing typed behind it.
  package func expectPromptEnd(within limit: Duration = .seconds(20)) throws {
    try wait(for: "a prompt", within: limit) {
      Screen(output, columns: columns).lines.last?.hasSuffix(">") ?? false
    }
  }

  /// Waits until what was drawn since the latest `expect` or prompt shows a text, however it got
  /// there: a new prompt may be drawn by the letters that differ.
  package func expectRedrawn(_ part: String, within limit: Duration = .seconds(20)) throws {
    try wait(for: "'\(part)' on the screen", within: limit) {
      let lines = Screen(output, columns: columns).lines
      return unexpected.contains(part) || lines.last?.contains(part) ?? false
    }
    seen = bytes.count
  }

  /// The terminal's settings now, also after the program's end.
  package var attributes: termios {
    var settings = termios()
    tcgetattr(process.screen, &settings)
    return settings
  }

  package func waitForExit(within limit: Duration = .seconds(20)) throws -> Status {
    try wait(for: "the end", within: limit) { status != nil }
    drain(milliseconds: 0)
    guard let status else { throw Failure(description: "no status") }
    return status
  }

  package func waitForStop(within limit: Duration = .seconds(20)) throws {
    try wait(for: "a stop", within: limit) { isStopped }
  }

  // MARK: -

  private func wait(
    for what: String, within limit: Duration, _ isThere: () -> Bool
  ) throws {
    let deadline = ContinuousClock.now + limit
    while true {
      drain(milliseconds: 0)
      if isThere() { return }
      if ContinuousClock.now > deadline || (status != nil && !drain(milliseconds: 50)) {
        let how = status.map { "the program is gone (\($0))" } ?? "nothing in \(limit)"
        throw Failure(
          description: "\(how), waiting for \(what); after: \(unexpected.debugDescription)")
      }
      drain(milliseconds: 20)
    }
  }

  /// Takes what is there to take, waiting at most so long for some of it. Whether anything came.
  @discardableResult
  private func drain(milliseconds: Int32) -> Bool {
    var waits = [
      pollfd(fd: process.screen, events: Int16(POLLIN), revents: 0),
      pollfd(fd: process.reports, events: Int16(POLLIN), revents: 0),
    ]
    poll(&waits, status == nil ? 2 : 1, milliseconds)
    // The status first: what the program wrote before its end is then surely there.
    takeReports()
    var hasMore = false
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(process.screen, &chunk, chunk.count)
      guard count > 0 else { return hasMore }
      bytes += chunk.prefix(count)
      hasMore = true
    }
  }

  private func takeReports() {
    var report: Int32 = 0
    var detail: Int32 = 0
    while read(process.reports, &report, 4) == 4 {
      isStopped = status_stopped(report)
      if status_exited(report, &detail) { status = .exited(detail) }
      if status_signalled(report, &detail) { status = .signalled(detail) }
    }
  }

  private func end(of wanted: [UInt8]) -> Int? {
    guard bytes.count - seen >= wanted.count else { return nil }
    for start in seen...(bytes.count - wanted.count)
    where bytes[start...].starts(with: wanted) {
      return start + wanted.count
    }
    return nil
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = strings.map { strdup($0) }
    pointers.append(nil)
    defer { pointers.forEach { free($0) } }
    return body(pointers)
  }
}
