import Classroom
import Dispatch
import Glibc
import Packs
import Quiz
import Records
import Terminal
import Text

/// The journals of classroom sessions, in the user's own folder.
struct SessionStore: Sendable {
  let records: Records
  let path: String

  /// `$XDG_DATA_HOME/factcheck`, or `~/.local/share/factcheck` without it.
  static func folder() throws(Failure) -> String {
    let wanted = Environment.value(of: "XDG_DATA_HOME")
    let named = wanted.flatMap { $0.utf8.first == UInt8(ascii: "/") ? $0 : nil }
    let home = Environment.value(of: "HOME").map { $0 + "/.local/share" }
    guard let data = named ?? home else { throw .noHome }
    return data + "/factcheck"
  }

  /// Opens the records, and makes folder and file where there are none: for their owner alone,
  /// since they hold pupils' names.
  static func open() throws(Failure) -> SessionStore {
    let folder = try folder()
    try makeFolder(folder)
    let path = folder + "/records.sqlite"
    if access(path, F_OK) != 0 {
      let file = Glibc.open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
      if file >= 0 { close(file) }
    }
    do {
      return SessionStore(records: try Records(path: path), path: path)
    } catch {
      throw .records(path: path, error)
    }
  }

  /// Makes a folder and those above it, closed to everybody else.
  static func makeFolder(_ path: String) throws(Failure) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o700) != 0, errno != EEXIST {
        let code = errno
        var status = stat()
        // A parent that may not be written but is there is no failure.
        guard stat(made, &status) == 0 else { throw .folder(path: made, errno: code) }
      }
    }
  }

  func attempt<Value>(_ work: () throws(RecordsError) -> Value) throws(Failure) -> Value {
    do {
      return try work()
    } catch {
      throw .records(path: path, error)
    }
  }

  /// Begins a session's journal with its header.
  func begin(_ header: LessonHeader, pack: [UInt8]) throws(Failure) -> SessionJournal {
    try attempt { () throws(RecordsError) in
      try records.beginSession(
        header.session, header: JournalEntry.opened(header).encoded, pack: pack,
        digest: header.packDigest)
    }
    return SessionJournal(records, header: header, length: 0)
  }

  /// A session that was kept, played again: the latest where none is named.
  func replay(_ name: String?) throws(Failure) -> (lesson: Lesson, journal: SessionJournal) {
    let found = try attempt { () throws(RecordsError) in try records.session(name) }
    guard let session = found else {
      let known = try attempt { () throws(RecordsError) in try records.sessions(limit: 20) }
      throw .noSuchSession(name: name, known: known.map(\.name))
    }
    let bytes = try attempt { () throws(RecordsError) in
      try records.pack(digest: session.packDigest)
    }
    guard let bytes, let pack = PackReader.read(bytes, path: session.name).pack else {
      throw .journal(session: session.name, why: "its pack cannot be read")
    }
    let lines = try attempt { () throws(RecordsError) in try records.entries(of: session.name) }
    do {
      let header = try JournalEntry(decoding: session.header)
      var entries = [header]
      for line in lines { entries.append(try JournalEntry(decoding: line)) }
      let lesson = try Lesson.replay(entries, pack: pack)
      return (lesson, SessionJournal(records, header: lesson.header, length: lines.count))
    } catch {
      throw .journal(session: session.name, why: "\(error)")
    }
  }
}

/// The journal of one session in the user's records. Writing waits for the disk, so it has a thread
/// of its own.
final class SessionJournal: Journal {
  private let records: Records
  private let session: String
  private let header: LessonHeader
  private let writer: Writer

  /// How many entries there are; looked at on the writer's queue alone.
  private actor Writer {
    private let queue: DispatchQueue
    private var length: Int
    private let records: Records
    private let session: String

    init(_ records: Records, _ session: String, length: Int) {
      queue = DispatchQueue(label: "factcheck.journal")
      self.length = length
      self.records = records
      self.session = session
    }

    func append(_ bodies: [[UInt8]]) async throws {
      let (records, session, place) = (records, session, length)
      try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
        queue.async {
          done.resume(
            with: Result { try records.append(bodies, to: session, at: place) })
        }
      }
      length = place + bodies.count
    }
  }

  init(_ records: Records, header: LessonHeader, length: Int) {
    self.records = records
    self.header = header
    session = header.session
    writer = Writer(records, header.session, length: length)
  }

  func append(_ entries: [JournalEntry]) async throws {
    try await writer.append(entries.map(\.encoded))
  }

  func entries() async throws -> [JournalEntry] {
    try [.opened(header)]
      + records.entries(of: session).map { try JournalEntry(decoding: $0) }
  }
}
