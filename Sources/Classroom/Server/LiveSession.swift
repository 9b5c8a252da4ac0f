import NIOCore
import Quiz

/// A lesson that is being held: the game's value, its journal, its clock, and everybody who follows.
///
/// Whatever is done is applied at once, kept in the journal, and only then told to anybody: an
/// answer is acknowledged and an event sent when all that came before is on disk. What comes while
/// one batch is being written is the next batch, so that a class that answers at the same moment
/// costs two writes and not thirty.
package actor LiveSession {
  package internal(set) var lesson: Lesson
  /// Where students join, without the code.
  package nonisolated let address: String
  /// The secret of the host's link.
  package nonisolated let key: Token
  let clock: any LessonClock
  private let journal: any Journal
  /// Between the clock's time and the lesson's.
  private let offset: Int

  var readers = Readers()
  var wrongCodes = RateLimits<String>(.wrongCodes)
  private var timers: [LessonTimer: Task<Void, Never>] = [:]
  private var heartbeat: Task<Void, Never>?
  private var waiting: [Pending] = []
  private var isWriting = false
  private var failure: (any Error)?
  private var hosts: [AsyncStream<HostNews>.Continuation] = []

  /// What only the program itself is told.
  package enum HostNews: Sendable {
    /// Something is different from what the prompt says.
    case changed
    case notice(HostNotice)
    case ended
    /// The journal cannot be written: nothing is taken any more.
    case failed(any Error)
  }

  /// The journal could not be written, or the session is over.
  package struct GoingDown: Error {}

  /// What waits for its entry to be on disk.
  private struct Pending {
    var entry: JournalEntry?
    var effects: [LessonEffect] = []
    /// The lesson right behind the entry, where an effect needs it.
    var lesson: Lesson?
    var done: CheckedContinuation<Void, any Error>?
    /// Somebody who begins to follow here.
    var follower: Follower?
  }

  private struct Follower {
    let viewer: Viewer
    let student: Int?
    let snapshot: LessonEvent
    let events: AsyncStream<ByteBuffer>.Continuation
  }

  /// - Parameters:
  ///   - lesson: new or replayed; a new one's header is in the journal already.
  ///   - key: what the host's link carries.
  package init(
    _ lesson: Lesson, journal: any Journal, clock: any LessonClock, address: String, key: Token
  ) {
    self.lesson = lesson
    self.journal = journal
    self.clock = clock
    self.address = address
    self.key = key
    offset = lesson.elapsed - clock.now
  }

  /// Starts the clocks: those that a replayed lesson wants, and the heartbeat.
  package func begin() {
    for effect in lesson.timersAfterReplay(at: now) { perform(effect, lesson) }
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
    tellHosts(.changed)
  }

  /// Milliseconds of the lesson.
  package var now: Int { clock.now + offset }

  // MARK: The host

  /// News for the program that holds the session.
  package func news() -> AsyncStream<HostNews> {
    let (stream, continuation) = AsyncStream.makeStream(of: HostNews.self)
    hosts.append(continuation)
    return stream
  }

  /// Does what the teacher asked for, and returns once it is on disk and told.
  ///
  /// - Throws: a ``LessonRefusal``, and then nothing has changed; or ``GoingDown``.
  package func perform(_ action: LessonAction) async throws {
    try requireUp()
    try await keep(try lesson.apply(action, at: now))
  }

  /// Takes the next step, the one that the prompt names.
  ///
  /// - Returns: false where there is none.
  @discardableResult
  package func step() async throws -> Bool {
    guard let action = lesson.nextStep else { return false }
    try await perform(action)
    return true
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

  private func tellHosts(_ news: HostNews) {
    for host in hosts { host.yield(news) }
  }

  // MARK: The lesson, from within the actor

  func requireUp() throws {
    if failure != nil { throw GoingDown() }
  }

  /// Keeps a step and performs its effects; returns once both are done.
  func keep(_ step: LessonStep) async throws {
    try await withCheckedThrowingContinuation { continuation in
      enqueue(step, continuation)
    }
  }

  /// Returns once all that was done before is on disk.
  func settle() async throws {
    try requireUp()
    guard isWriting || !waiting.isEmpty else { return }
    try await keep(LessonStep())
  }

  /// Lets somebody follow, from here on: a snapshot of now, then everything that comes.
  func follow(
    _ viewer: Viewer, student: Int?, _ snapshot: LessonEvent,
    _ events: AsyncStream<ByteBuffer>.Continuation
  ) {
    let follower = Follower(viewer: viewer, student: student, snapshot: snapshot, events: events)
    waiting.append(Pending(follower: follower))
    startWriting()
  }

  private func enqueue(
    _ step: LessonStep, _ continuation: CheckedContinuation<Void, any Error>? = nil
  ) {
    let needsLesson = step.effects.contains { $0 == .snapshot }
    waiting.append(
      Pending(
        entry: step.entry, effects: step.effects, lesson: needsLesson ? lesson : nil,
        done: continuation))
    startWriting()
  }

  private func startWriting() {
    guard !isWriting else { return }
    isWriting = true
    Task { await write() }
  }

  /// Writes all that waits as one batch, performs its effects, and goes on with what came meanwhile.
  private func write() async {
    while !waiting.isEmpty {
      let batch = waiting
      waiting = []
      let entries = batch.compactMap(\.entry)
      if failure == nil, !entries.isEmpty {
        do {
          try await journal.append(entries)
        } catch {
          failure = error
          tellHosts(.failed(error))
        }
      }
      for pending in batch { finish(pending) }
      if !entries.isEmpty { tellHosts(.changed) }
    }
    isWriting = false
  }

  private func finish(_ pending: Pending) {
    guard failure == nil else {
      pending.done?.resume(throwing: GoingDown())
      pending.follower?.events.finish()
      return
    }
    if let follower = pending.follower { welcome(follower) }
    // An acknowledgement need not wait until ten thousand pages were told.
    pending.done?.resume()
    for effect in pending.effects { perform(effect, pending.lesson ?? lesson) }
  }

  private func welcome(_ follower: Follower) {
    let number = readers.add(follower.viewer, student: follower.student, follower.events)
    follower.events.onTermination = { [weak self] _ in
      Task { await self?.leave(number) }
    }
    follower.events.yield(follower.snapshot.buffer)
  }

  private func leave(_ number: Int) {
    readers.drop(number)
  }

  // MARK: Effects

  private func perform(_ effect: LessonEffect, _ lesson: Lesson) {
    switch effect {
    case .everyone(let event):
      readers.send(event.buffer)
    case .each(let event):
      readers.send(event)
      if event.name == "ended" { finishAll() }
    case .snapshot:
      let now = now
      readers.sendSnapshots { self.snapshot(of: lesson, for: $0, student: $1, at: now) }
    case .student(let student, let event):
      guard lesson.roster.students.indices.contains(student) else { return }
      readers.send(event, to: lesson.roster.students[student].token)
    case .watchers(let event), .screen(let event):
      readers.send(event.buffer, toWatchersAlone: true)
    case .host(let notice): tellHosts(.notice(notice))
    case .arm(let timer, let time): arm(timer, at: time)
    case .disarm(let timer): timers.removeValue(forKey: timer)?.cancel()
    case .endToken(let token): readers.drop(token)
    }
  }

  private func finishAll() {
    readers.dropAll()
    tellHosts(.ended)
  }

  private func arm(_ timer: LessonTimer, at time: Int) {
    timers[timer]?.cancel()
    let clock = clock
    let due = time - offset
    timers[timer] = Task { [weak self] in
      do {
        try await clock.sleep(until: due)
      } catch {
        return
      }
      await self?.ring(timer)
    }
  }

  private func ring(_ timer: LessonTimer) {
    guard !Task.isCancelled, failure == nil else { return }
    timers[timer] = nil
    for step in lesson.timer(timer, at: now) { enqueue(step) }
  }

  func snapshot(of lesson: Lesson, for viewer: Viewer, student: Int?, at now: Int) -> LessonEvent {
    if let student { return lesson.state(of: student, at: now) }
    return lesson.watcherState(at: now, address: viewer == .host ? address : nil)
  }
}
