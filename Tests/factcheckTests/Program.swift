import Glibc
import Synchronization
import TerminalTesting

/// The built program as a process behind three pipes.
final class Program {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// What came of a run.
  struct Outcome {
    /// The exit status; 128 and the signal's number where a signal ended the program.
    var status: Int32
    var output: String
    var errors: String

    /// The lines of standard error without the lines of files that are shown below them.
    var headlines: [String] {
      errors.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("  ") }
    }
  }

  /// Where nobody has a home and nothing else of the surroundings counts.
  static let surroundings = [
    "HOME": "/nonexistent", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm",
    "SWIFT_BACKTRACE": "enable=no", "FACTCHECK_RECORDS": "off",
  ]

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - input: all of standard input.
  ///   - environment: beside ``surroundings``, or in place of them.
  ///   - output: a file that takes standard output instead.
  static func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:],
    in folder: String = "/", output: String? = nil
  ) throws -> Outcome {
    try run(arguments, input: input, environment: environment, in: folder, output: output)
  }

  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    in folder: String = "/", output: String? = nil
  ) throws -> Outcome {
    let program = try Program(arguments, environment: environment, in: folder, output: output)
    program.send(input)
    return try program.finish()
  }

  private var identifier: pid_t = 0
  private var input: Int32
  private var output: Int32
  private let errors: Int32
  private var unsent: [UInt8] = []
  private var isInputComplete = false
  private var written: [UInt8] = []
  private var complained: [UInt8] = []
  private var isOpen = (output: true, errors: true)
  private let deadline = ContinuousClock.now + .seconds(60)

  /// Starts the program.
  convenience init(
    _ arguments: [String], environment: [String: String] = [:], in folder: String = "/",
    output file: String? = nil
  ) throws {
    signal(SIGPIPE, SIG_IGN)
    let variables = Self.surroundings.merging(environment) { $1 }.map { "\($0)=\($1)" }
    try self.init(
      path: BuiltProgram.path("factcheck"), arguments, variables, in: folder, output: file)
  }

  /// Starts another program, with our surroundings.
  static func start(_ path: String, _ arguments: [String]) throws -> Program {
    try Program(
      path: path, arguments, surroundings.map { "\($0)=\($1)" }, in: "/", output: nil)
  }

  private init(
    path: String, _ arguments: [String], _ variables: [String], in folder: String,
    output file: String?
  ) throws {
    // env changes the folder for the program, since posix_spawn cannot do so everywhere. Whoever
    // runs the tests may ignore Ctrl-C.
    let command = ["env", "--default-signal=INT", "-C", folder, path] + arguments
    let (started, ends) = try Self.starting.withLock { _ throws(Failure) in
      try Self.start(command, variables, output: file)
    }
    identifier = started
    (input, output, errors) = (ends[0], ends[1], ends[2])
    for descriptor in [input, output, errors] {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
  }

  deinit {
    if identifier > 0 {
      Glibc.kill(identifier, SIGKILL)
      waitpid(identifier, nil, 0)
    }
    for descriptor in [input, output, errors] where descriptor >= 0 { close(descriptor) }
  }

  /// Gives the program something to read.
  func send(_ text: String) {
    unsent += text.utf8
  }

  /// Gives the program something to read, and returns once it is in its pipe.
  func type(_ text: String) throws {
    send(text)
    while !unsent.isEmpty { try pump() }
  }

  /// The next line of standard output, without its end; nil at its end.
  func line() throws -> String? {
    while true {
      if let end = written.firstIndex(of: 0x0A) {
        defer { written.removeSubrange(...end) }
        return String(decoding: written[..<end], as: UTF8.self)
      }
      guard isOpen.output else { return nil }
      try pump()
    }
  }

  /// Ends the input and waits for the program. What ``line()`` gave is not in the output again.
  func finish() throws -> Outcome {
    isInputComplete = true
    while isOpen.output || isOpen.errors { try pump() }
    var status: Int32 = 0
    waitpid(identifier, &status, 0)
    identifier = 0
    let signal = status & 0x7F
    return Outcome(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: String(decoding: written, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }

  /// Ends the program as it stands, with SIGKILL.
  func kill() {
    if identifier > 0 { Glibc.kill(identifier, SIGKILL) }
  }

  /// Has the kernel send what Ctrl-C sends at the very moment at which a file is made in a folder.
  ///
  /// - Parameter folder: a descriptor of it, open until then.
  /// - Returns: whether the kernel will.
  func interrupt(atFirstFileIn folder: Int32) -> Bool {
    // Swift's own view of the C library lacks the names.
    let (setOwner, setSignal, notify, creation) = (8, 10, 1026, 4) as (Int32, Int32, Int32, Int32)
    return fcntl(folder, setSignal, SIGINT) == 0 && fcntl(folder, setOwner, identifier) == 0
      && fcntl(folder, notify, creation) == 0
  }

  /// Stops reading what the program writes, as `head` does.
  func stopReading() {
    close(output)
    output = -1
    isOpen.output = false
  }

  // MARK: -

  /// Moves what can be moved, waiting a little where nothing can.
  private func pump() throws {
    guard ContinuousClock.now < deadline else {
      let tail = String(decoding: written.suffix(500), as: UTF8.self)
      throw Failure(description: "no end in a minute; after: \(tail.debugDescription)")
    }
    if unsent.isEmpty, isInputComplete, input >= 0 {
      close(input)
      input = -1
    }
    var waits = [
      pollfd(fd: isOpen.output ? output : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: isOpen.errors ? errors : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: unsent.isEmpty ? -1 : input, events: Int16(POLLOUT), revents: 0),
    ]
    poll(&waits, 3, 200)
    if isOpen.output { isOpen.output = Self.take(from: output, into: &written) }
    if isOpen.errors { isOpen.errors = Self.take(from: errors, into: &complained) }
    guard !unsent.isEmpty, input >= 0 else { return }
    let count = unsent.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
    if count > 0 {
      unsent.removeFirst(count)
    } else if errno != EAGAIN {
      // The program reads no more.
      unsent = []
    }
  }

  /// Whether more may come.
  private static func take(from descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return false }
      guard count > 0 else { return errno == EAGAIN || errno == EINTR }
      bytes += chunk.prefix(count)
    }
  }

  /// No two start at once, or one would inherit the other's pipes and keep them open.
  private static let starting = Mutex(())

  /// Starts a command, and gives its identifier and our ends of its input, output and errors.
  private static func start(
    _ command: [String], _ variables: [String], output file: String?
  ) throws(Failure) -> (pid_t, [Int32]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var (ours, theirs): ([Int32], [Int32]) = ([], [])
    for number in 0..<3 as Range<Int32> {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { throw Failure(description: "no pipe: errno \(errno)") }
      if number == 0 { ends.reverse() }
      ours.append(ends[0])
      theirs.append(ends[1])
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      posix_spawn_file_actions_adddup2(&actions, ends[1], number)
    }
    if let file { posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY, 0) }
    var identifier: pid_t = 0
    let failure = withCStrings(command) { arguments in
      withCStrings(variables) {
        posix_spawn(&identifier, "/usr/bin/env", &actions, nil, arguments, $0)
      }
    }
    for descriptor in theirs { close(descriptor) }
    if failure != 0 { throw Failure(description: "cannot start: errno \(failure)") }
    return (identifier, ours)
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
