import Classroom
import Glibc
import Quiz
import Reports
import Synchronization
import Terminal
import Text

/// A session being held: server, teacher's prompt, and what is printed at its end.
struct HostedSession {
  private let opened: OpenedSession
  private let place: HostPlace
  private let console: HostConsole

  init(_ opened: OpenedSession, at place: HostPlace, console: HostConsole) {
    self.opened = opened
    self.place = place
    self.console = console
  }

  func run() throws(Failure) {
    let session = try listen()
    let pace = opened.lesson.settings.pace
    greet(session)
    let (console, isKept) = (console, opened.isKept)
    let watcher = Task.detached { await HostWatcher(session, console).run() }
    Blocking.wait {
      await session.begin()
      // Nobody waits for the others.
      let lesson = await session.lesson
      if pace == .selfPaced, lesson.phase == .waiting { try? await session.perform(.open) }
    }
    HostPromptLoop(session, console, isKept: isKept).run()
    if pace != .teacher { Blocking.wait { _ = await watcher.value } }
    // What was sent last is to arrive before the program goes.
    Blocking.wait { try? await Task.sleep(for: .milliseconds(400)) }
    Blocking.wait { await session.close() }
    Blocking.wait { try? await Task.sleep(for: .milliseconds(100)) }
    try finish(session)
  }

  // MARK: Listening

  /// Starts the server; on the usual port, or any free one where nobody asked for one.
  private func listen() throws(Failure) -> LiveSession {
    let wanted = place.port.map { [$0] } ?? [HostPlace.usualPort, 0]
    var why = ""
    for port in wanted {
      switch listen(port) {
      case .success(let session): return session
      case .failure(let reason): why = reason.text
      }
    }
    throw .cannotListen(address: place.listens, port: wanted[0], why: why)
  }

  private struct Reason: Error {
    let text: String
  }

  private func listen(_ port: Int) -> Result<LiveSession, Reason> {
    let connections = DescriptorLimit.connections(within: DescriptorLimit.raise())
    let (place, lesson, journal) = (place, opened.lesson, opened.journal)
    let port = port == 0 ? FreePort.find() : port
    var generator = SystemRandomNumberGenerator()
    let session = LiveSession(
      lesson, journal: journal, clock: SteadyClock(),
      address: "http://\(Self.host(place.address)):\(port)",
      key: lesson.header.hostKey ?? .random(using: &generator))
    let (running, started) = AsyncStream.makeStream(of: Result<Void, Reason>.self)
    Task.detached {
      do {
        try await ClassroomServer.run(
          session, host: place.listens, port: port, connections: connections
        ) { started.yield(.success(())) }
      } catch {
        started.yield(.failure(Reason(text: "\(error)")))
      }
    }
    return Blocking.wait {
      for await result in running { return result.map { session } }
      return .failure(Reason(text: "the server did not start"))
    }
  }

  /// An IPv6 address stands in brackets in an address of the web.
  private static func host(_ address: String) -> String {
    address.contains(":") ? "[\(address)]" : address
  }

  // MARK: Beginning and end

  private func greet(_ session: LiveSession) {
    let lesson = opened.lesson
    let code = lesson.header.code.text
    let join = "\(session.address)/j/\(code)"
    var lines = [
      "\(lesson.pack.title): \(lesson.count) questions, session \(lesson.header.session)"
    ]
    if let note = lesson.pack.contentNote { lines.append("Note: \(note)") }
    if !lesson.settings.isHands {
      if console.isInteractive, Environment.isUTF8, !Environment.isDumb,
        let symbol = QRSymbol(join)
      {
        lines += symbol.lines
      }
      lines += ["Students: \(join)", "Code: \(code)"]
    }
    lines.append("Projector: \(session.address)/screen#key=\(session.key.text)")
    if opened.isResumed {
      lines.append("Resumed; \(lesson.roster.present) had joined.")
    } else if !opened.isKept {
      lines.append("Rehearsal: nothing is kept.")
    }
    console.say(lines)
  }

  private func finish(_ session: LiveSession) throws(Failure) {
    let lesson = Blocking.wait { await session.lesson }
    let patches = lesson.patches
    if !patches.isEmpty {
      console.say(["For the pack's author:"])
      console.say(patches.flatMap { $0.lines(date: LocalTime.now().date) })
    }
    guard opened.isKept else { return }
    guard lesson.phase == .ended else {
      console.say(["The session has not ended. Go on with it: factcheck host --resume"])
      return
    }
    let path = try SessionReports.write(lesson)
    console.say(["Report: \(path)", "Again: factcheck report \(lesson.header.session)"])
  }
}

/// Reports beside the records.
enum SessionReports {
  /// Writes the page of a session and answers its path.
  static func write(_ lesson: Lesson) throws(Failure) -> String {
    let folder = try SessionStore.folder() + "/reports"
    try SessionStore.makeFolder(folder)
    let path = "\(folder)/\(lesson.header.session).html"
    try Report.write(ClassReport(lesson.results).html, to: path)
    return path
  }
}

/// A port that nobody listens on.
enum FreePort {
  static func find() -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return 0 }
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    return isBound ? Int(UInt16(bigEndian: address.sin_port)) : 0
  }
}
