import NIOCore

/// Who follows the events, and what they are told.
package enum Viewer: Hashable, Sendable {
  case student(TokenDigest)
  /// The projector's page without the host's link: what the class sees.
  case screen
  /// The projector's page that the host's link has opened.
  case host
}

/// Everybody who follows the events. What is the same for all is one buffer, however many get it.
struct Readers {
  /// Events that wait for one reader at most: whoever lags behind further is dropped, and begins
  /// again with a snapshot.
  static let backlog = 64

  private struct Reader {
    let viewer: Viewer
    /// Number of a student.
    let student: Int?
    let events: AsyncStream<ByteBuffer>.Continuation
  }

  private var readers: [Int: Reader] = [:]
  private var byToken: [TokenDigest: Set<Int>] = [:]
  /// Who shows the class's screen without any token, the oldest first.
  private var screens: [Int] = []
  private var next = 0

  /// Pages of one student at most; the oldest makes room.
  static let pages = 4

  /// Screens without the host's link at most; the oldest makes room. Anybody may open one.
  static let openScreens = 100

  mutating func add(
    _ viewer: Viewer, student: Int?, _ events: AsyncStream<ByteBuffer>.Continuation
  ) -> Int {
    let number = next
    next += 1
    if case .student(let token) = viewer {
      if let own = byToken[token], own.count >= Self.pages, let oldest = own.min() { drop(oldest) }
      byToken[token, default: []].insert(number)
    }
    if viewer == .screen {
      if screens.count >= Self.openScreens, let oldest = screens.first { drop(oldest) }
      screens.append(number)
    }
    readers[number] = Reader(viewer: viewer, student: student, events: events)
    return number
  }

  mutating func drop(_ number: Int) {
    guard let reader = readers.removeValue(forKey: number) else { return }
    if case .student(let token) = reader.viewer {
      byToken[token]?.remove(number)
      if byToken[token]?.isEmpty == true { byToken[token] = nil }
    }
    if reader.viewer == .screen { screens.removeAll { $0 == number } }
    reader.events.finish()
  }

  mutating func drop(_ token: TokenDigest) {
    for number in byToken[token] ?? [] { drop(number) }
  }

  mutating func dropAll() {
    for reader in readers.values { reader.events.finish() }
    readers = [:]
    byToken = [:]
    screens = []
  }

  /// Sends one buffer to all, or to those who are no students.
  mutating func send(_ buffer: ByteBuffer, toWatchersAlone: Bool = false) {
    send { reader in toWatchersAlone && reader.student != nil ? nil : buffer }
  }

  /// Sends one student's own event to each of their pages.
  mutating func send(_ event: LessonEvent, to token: TokenDigest) {
    guard let own = byToken[token] else { return }
    let buffer = event.buffer
    send(among: own) { _ in buffer }
  }

  mutating func send(_ event: PersonalEvent) {
    let forWatchers = event.forWatchers.buffer
    send { reader in reader.student.map { event.event(for: $0).buffer } ?? forWatchers }
  }

  /// - Parameter snapshot: where the lesson stands for a viewer, who may be a student.
  mutating func sendSnapshots(_ snapshot: (Viewer, Int?) -> LessonEvent) {
    send { snapshot($0.viewer, $0.student).buffer }
  }

  private mutating func send(among some: Set<Int>? = nil, _ buffer: (Reader) -> ByteBuffer?) {
    var gone: [Int] = []
    func give(_ number: Int, _ reader: Reader) {
      guard let buffer = buffer(reader) else { return }
      switch reader.events.yield(buffer) {
      case .enqueued: break
      default: gone.append(number)
      }
    }
    if let some {
      for number in some { if let reader = readers[number] { give(number, reader) } }
    } else {
      for (number, reader) in readers { give(number, reader) }
    }
    for number in gone { drop(number) }
  }
}

extension LessonEvent {
  var buffer: ByteBuffer { ByteBuffer(bytes: frame) }
}
