import Classroom
import Records

/// The journal of one session in the user's records.
final class SessionJournal: Journal {
  /// Of the database.
  let path: String
  private let records: Records
  private let header: LessonHeader
  private let writer: Writer

  /// - Parameters:
  ///   - pack: the bytes of a new session's pack, kept with its header by ``begin()``; nil where the
  ///     session is in the records already.
  ///   - length: how many entries there are.
  init(_ store: SessionStore, header: LessonHeader, pack: [UInt8]?, length: Int) {
    path = store.path
    records = store.records
    self.header = header
    writer = Writer(store.records, header, pack: pack, length: length)
  }

  /// Keeps the header of a new session; nothing where it is kept already.
  func begin() async throws(RecordsError) {
    try await writer.begin()
  }

  func append(_ entries: [JournalEntry]) async throws(JournalFailure) {
    do throws(RecordsError) {
      try await writer.append(entries.map(\.encoded))
    } catch {
      throw JournalFailure(error)
    }
  }

  func entries() async throws -> [JournalEntry] {
    try [.opened(header)]
      + records.entries(of: header.session).map { try JournalEntry(decoding: $0) }
  }

  /// Writes one batch behind the other. Each waits for the disk, so it has a thread of its own, and
  /// none begins before the one before it is over.
  private actor Writer {
    private let executor = QueueExecutor("factcheck.journal")
    private let records: Records
    private let header: LessonHeader
    /// Nil once the header is kept.
    private var pack: [UInt8]?
    private var length: Int

    nonisolated var unownedExecutor: UnownedSerialExecutor {
      executor.asUnownedSerialExecutor()
    }

    init(_ records: Records, _ header: LessonHeader, pack: [UInt8]?, length: Int) {
      self.records = records
      self.header = header
      self.pack = pack
      self.length = length
    }

    func begin() throws(RecordsError) {
      guard let pack else { return }
      try records.beginSession(
        header.session, header: JournalEntry.opened(header).encoded, pack: pack,
        digest: header.packDigest)
      self.pack = nil
    }

    func append(_ bodies: [[UInt8]]) throws(RecordsError) {
      try begin()
      // Another program that writes for long is waited for more than once: a class is at stake.
      for _ in 0..<2 {
        do throws(RecordsError) {
          return try write(bodies)
        } catch {
          guard error == .busy else { throw error }
        }
      }
      try write(bodies)
    }

    private func write(_ bodies: [[UInt8]]) throws(RecordsError) {
      try records.append(bodies, to: header.session, at: length)
      length += bodies.count
    }
  }
}

extension JournalFailure {
  init(_ error: RecordsError) {
    self =
      switch error {
      case .diskFull: .diskFull
      case .notWritable, .cannotOpen: .notWritable
      case .busy: .busy
      case .outOfStep, .sessionExists, .gameTaken: .otherHost
      case .damaged, .newer, .noSuchSession: .damaged
      case .database(_, let message): .other(message)
      }
  }
}
