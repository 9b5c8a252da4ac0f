import Classroom
import Quiz
import Records
import Reports
import Terminal
import Text

/// A session being held: server, teacher's prompt, and what is printed at its end.
struct HostedSession {
  private let opened: OpenedSession
  private let place: HostPlace
  private let console: HostConsole
  private let keyboard: Keyboard

  init(
    _ opened: OpenedSession, at place: HostPlace, console: HostConsole, keyboard: Keyboard
  ) {
    self.opened = opened
    self.place = place
    self.console = console
    self.keyboard = keyboard
  }

  func run() throws(Failure) {
    let session = try listen()
    try keepHeader()
    let pace = opened.lesson.settings.pace
    greet(session)
    let console = console
    let watcher = Task.detached { await HostWatcher(session, console).run() }
    Blocking.wait {
      await session.begin()
      // Nobody waits for the others.
      let lesson = await session.lesson
      if pace == .selfPaced, lesson.phase == .waiting { try? await session.perform(.open) }
    }
    let goesOn = HostPromptLoop(session, console, keyboard, isKept: opened.kept != nil).run()
    if pace != .teacher, goesOn { Blocking.wait { _ = await watcher.value } }
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
    var why = ListenFault.noAddress
    for port in wanted {
      switch listen(port) {
      case .success(let session): return session
      case .failure(let fault): why = fault
      }
    }
    throw .cannotListen(address: place.listens, port: wanted[0], why)
  }

  /// A new session is kept from here on, since it has a place where it is held.
  private func keepHeader() throws(Failure) {
    guard let kept = opened.kept else { return }
    let error = Blocking.wait { () -> RecordsError? in
      do throws(RecordsError) {
        try await kept.begin()
        return nil
      } catch {
        return error
      }
    }
    if let error { throw .records(path: kept.path, error) }
  }

  private func listen(_ port: Int) -> Result<LiveSession, ListenFault> {
    let connections = DescriptorLimit.connections(within: DescriptorLimit.raise())
    let (place, lesson, journal) = (place, opened.lesson, opened.journal)
    var generator = SystemRandomNumberGenerator()
    let address = "http://\(Self.host(place.address))"
    let session = LiveSession(
      lesson, journal: journal, clock: SteadyClock(), address: address,
      key: lesson.header.hostKey ?? .random(using: &generator))
    let (running, started) = AsyncStream.makeStream(of: Result<Void, ListenFault>.self)
    Task.detached {
      do throws(ListenFault) {
        try await ClassroomServer.run(
          session, host: place.listens, port: port, connections: connections
        ) { port in
          await session.isReached(at: "\(address):\(port)")
          started.yield(.success(()))
        }
      } catch {
        started.yield(.failure(error))
      }
    }
    return Blocking.wait {
      for await result in running { return result.map { session } }
      return .failure(.noAddress)
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
    let address = Blocking.wait { await session.address }
    let join = "\(address)/j/\(code)"
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
    lines.append(ScreenLink.line(to: session))
    if opened.isResumed {
      lines.append("Resumed; \(lesson.roster.present) had joined.")
    } else if opened.kept == nil {
      lines.append("Rehearsal: nothing is kept.")
    }
    console.say(lines)
  }

  private func finish(_ session: LiveSession) throws(Failure) {
    let (lesson, failure) = Blocking.wait { (await session.lesson, await session.failure) }
    if failure != nil { throw .sessionFailed }
    let patches = lesson.patches
    if !patches.isEmpty {
      console.say(["For the pack's author:"])
      console.say(patches.flatMap { $0.lines(date: LocalTime.now().date) })
    }
    guard opened.kept != nil else { return }
    guard lesson.phase == .ended else {
      console.say(["The session has not ended. Go on with it: factcheck host --resume"])
      return
    }
    let path = try SessionReports.write(lesson)
    console.say(["Report: \(path)", "Again: factcheck report \(lesson.header.session)"])
  }
}
