import NIOCore

/// How what was done is kept, and told only then.
extension LiveSession {
  /// What waits for its entry to be on disk.
  struct Pending {
    typealias Done = @Sendable (Result<Void, any Error>) -> Void

    var entry: JournalEntry?
    var effects: [LessonEffect] = []
    /// The lesson right behind the entry, where an effect needs it.
    var lesson: Lesson?
    var done: Done?
    /// Somebody who begins to follow here.
    var follower: Follower?
  }

  struct Follower {
    let viewer: Viewer
    let student: Int?
    let snapshot: LessonEvent
    let events: AsyncStream<ByteBuffer>.Continuation
  }

  func requireUp() throws {
    if failure != nil { throw GoingDown() }
  }

  /// Keeps a step and performs its effects; returns once both are done.
  func keep(_ step: LessonStep) async throws {
    try await withCheckedThrowingContinuation { continuation in
      enqueue(step) { continuation.resume(with: $0) }
    }
  }

  /// Whether all that was done is on disk.
  var isSettled: Bool { !isWriting && waiting.isEmpty }

  /// Returns once all that was done before is on disk.
  func settle() async throws {
    try requireUp()
    guard !isSettled else { return }
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

  func enqueue(
    _ step: LessonStep, _ done: Pending.Done? = nil
  ) {
    let needsLesson = step.effects.contains { $0 == .snapshot }
    waiting.append(
      Pending(
        entry: step.entry, effects: step.effects, lesson: needsLesson ? lesson : nil,
        done: done))
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
        do throws(JournalFailure) {
          try await journal.append(entries)
        } catch {
          failure = error
          tellHosts(.failed(error))
        }
      }
      for pending in batch { finish(pending) }
      if !entries.isEmpty { tellHostsOfChange() }
    }
    isWriting = false
  }

  private func finish(_ pending: Pending) {
    guard failure == nil else {
      pending.done?(.failure(GoingDown()))
      pending.follower?.events.finish()
      return
    }
    if let follower = pending.follower { welcome(follower) }
    // An acknowledgement need not wait until ten thousand pages were told.
    pending.done?(.success(()))
    for effect in pending.effects { perform(effect, pending.lesson) }
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
}
