import NIOCore

/// What an action asks of the world.
extension LiveSession {
  /// - Parameter then: the lesson that the effect is about; nil for the present one.
  func perform(_ effect: LessonEffect, _ then: Lesson? = nil) {
    switch effect {
    case .everyone(let event):
      readers.send(event.buffer)
    case .each(let event):
      readers.send(event)
      if event.name == "ended" { finishAll() }
    case .snapshot:
      let now = now
      let lesson = then ?? lesson
      readers.sendSnapshots { self.snapshot(of: lesson, for: $0, student: $1, at: now) }
    case .student(let student, let event):
      let students = then?.roster.students ?? lesson.roster.students
      guard students.indices.contains(student) else { return }
      readers.send(event, to: students[student].token)
    case .watchers(let event):
      readers.send(event.buffer, toWatchersAlone: true)
    case .host(let notice): tellHosts(.notice(notice))
    case .arm(let timer, let time): arm(timer, at: time)
    case .disarm(let timer): timers.removeValue(forKey: timer)?.cancel()
    case .endToken(let token): readers.drop(token)
    }
  }

  private func finishAll() {
    isOver = true
    heartbeat?.cancel()
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
