import NIOCore
import Quiz

/// A lesson that is being held: the game's value, its journal, its clock, and everybody who follows.
///
/// Whatever is done is applied at once, kept in the journal, and only then told to anybody: an
/// answer is acknowledged and an event sent when all that came before is on disk. What comes while
/// one batch is being written is the next batch, so that a class that answers at the same moment
/// costs two writes and not thirty.
package actor LiveSession {
  /// As it stands in memory, which the disk may be a batch behind.
  package internal(set) var lesson: Lesson
  /// Where students join, without the code.
  package private(set) var address: String
  nonisolated let loop = ServerLoop()
  let clock: any LessonClock
  let journal: any Journal
  /// Between the clock's time and the lesson's.
  let offset: Int

  var readers = Readers()
  var screens: ScreenLinks
  var wrongCodes = RateLimits<String>(.wrongCodes)
  /// Addresses in the network that somebody has come in from with the right code.
  var classAddresses: Set<String> = []
  var timers: [LessonTimer: Task<Void, Never>] = [:]
  var heartbeat: Task<Void, Never>?
  var waiting: [Pending] = []
  var isWriting = false
  /// Why nothing more can be kept; the session takes nothing then.
  package internal(set) var failure: JournalFailure?
  var isOver = false
  private var hosts: [AsyncStream<HostNews>.Continuation] = []
  private var changes = Coalescing()
  private var toldPhase: Lesson.Phase?

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    loop.asUnownedSerialExecutor()
  }

  /// What only the program itself is told.
  package enum HostNews: Sendable {
    /// Something is different from what the prompt says.
    case changed
    case notice(HostNotice)
    /// The projector's link has opened a page.
    case screenOpened
    case ended
    /// The journal cannot be written: nothing is taken any more.
    case failed(JournalFailure)
  }

  /// The journal could not be written, or the session is over.
  package struct GoingDown: Error {}

  /// - Parameters:
  ///   - lesson: new or replayed; a new one's header is in the journal already.
  ///   - key: the host's secret, which the pages' token is made from.
  package init(
    _ lesson: Lesson, journal: any Journal, clock: any LessonClock, address: String, key: Token
  ) {
    self.lesson = lesson
    self.journal = journal
    self.clock = clock
    self.address = address
    screens = ScreenLinks(of: key)
    offset = lesson.elapsed - clock.now
  }

  /// Starts the clocks: those that a replayed lesson wants, and the heartbeat.
  package func begin() {
    for effect in lesson.timersAfterReplay(at: now) { perform(effect) }
    let clock = clock
    heartbeat = Task { [weak self] in
      while true {
        do {
          try await clock.sleep(until: clock.now + Self.heartbeatMilliseconds)
        } catch {
          return
        }
        await self?.beat()
      }
    }
  }

  /// A page takes a line that is still for 25 seconds for dead.
  static let heartbeatMilliseconds = 8_000

  private func beat() {
    readers.send(ByteBuffer(string: ":\n\n"))
    tellHostsOfChange()
  }

  /// Milliseconds of the lesson.
  package var now: Int { clock.now + offset }

  // MARK: The host

  /// News for the program that holds the session; that it has ended or failed already comes at once.
  /// Whoever lags far behind misses the oldest.
  package func news() -> AsyncStream<HostNews> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: HostNews.self, bufferingPolicy: .bufferingNewest(256))
    hosts.append(continuation)
    if let failure {
      continuation.yield(.failed(failure))
    } else if isOver {
      continuation.yield(.ended)
    }
    return stream
  }

  /// Tells where students join, once that is known.
  package func isReached(at address: String) {
    self.address = address
  }

  /// What the link for the projector's page is to carry: it opens one page, and ends the link before.
  package func screenLink() -> Token {
    var generator = SystemRandomNumberGenerator()
    return screens.issue(using: &generator)
  }

  /// Does what the teacher asked for, and returns once it is on disk and told.
  ///
  /// - Throws: a ``LessonRefusal``, and then nothing has changed; or ``GoingDown``.
  package func perform(_ action: LessonAction) async throws {
    try requireUp()
    try await keep(try lesson.apply(action, at: now))
  }

  /// Closes every stream and stops every clock.
  package func close() {
    heartbeat?.cancel()
    for timer in timers.values { timer.cancel() }
    timers = [:]
    readers.dropAll()
    for host in hosts { host.finish() }
    hosts = []
  }

  func tellHosts(_ news: HostNews) {
    for host in hosts { host.yield(news) }
  }

  /// A new phase is told at once. Counts are held back, since whoever is told looks at the whole
  /// lesson, and what is being looked at is copied when it changes.
  func tellHostsOfChange() {
    guard !hosts.isEmpty else { return }
    let now = now
    guard lesson.phase == toldPhase else { return tellChange(now) }
    switch changes.note(at: now) {
    case .sendNow: tellChange(now)
    case .nothing: break
    case .wait(let due):
      let (clock, time) = (clock, due - offset)
      Task { [weak self] in
        try? await clock.sleep(until: time)
        await self?.tellLateChange()
      }
    }
  }

  private func tellLateChange() {
    if changes.due != nil { tellChange(now) }
  }

  private func tellChange(_ now: Int) {
    changes.sent(at: now)
    toldPhase = lesson.phase
    tellHosts(.changed)
  }
}
