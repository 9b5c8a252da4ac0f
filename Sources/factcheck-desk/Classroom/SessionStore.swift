import Classroom
import Glibc
import Opening
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
    guard let folder = Places.records else { throw .noHome }
    return folder
  }

  /// Opens the records, and makes folder and file where there are none: for their owner alone,
  /// since they hold pupils' names.
  ///
  /// - Parameter patience: seconds to wait for another program that is writing.
  static func open(patience: Double = 5) throws(Failure) -> SessionStore {
    let folder = try folder()
    try PrivateFile.makeFolder(folder)
    let path = folder + "/records.sqlite"
    if access(path, F_OK) != 0 {
      let file = Glibc.open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
      if file >= 0 { close(file) }
    }
    do {
      return SessionStore(records: try Records(path: path, patience: patience), path: path)
    } catch {
      throw .records(path: path, error)
    }
  }

  func attempt<Value>(_ work: () throws(RecordsError) -> Value) throws(Failure) -> Value {
    do {
      return try work()
    } catch {
      throw .records(path: path, error)
    }
  }

  /// Whether a session of that name was kept.
  func holds(_ name: String) throws(Failure) -> Bool {
    try attempt { () throws(RecordsError) in try records.session(name) } != nil
  }

  /// The name of the latest session that has not ended.
  ///
  /// - Throws: that the latest has ended, where all have.
  func unended() throws(Failure) -> String {
    let sessions = try attempt { () throws(RecordsError) in try records.sessions(limit: 100) }
    for session in sessions {
      let last = try attempt { () throws(RecordsError) in
        try records.lastEntry(of: session.name)
      }
      if let last, let entry = try? JournalEntry(decoding: last),
        case .action(_, .end) = entry
      {
        continue
      }
      return session.name
    }
    guard let latest = sessions.first else { throw .noSuchSession(name: nil, known: []) }
    throw .sessionEnded(latest.name)
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
    var entries: [JournalEntry] = []
    do throws(JournalFault) {
      for line in [session.header] + lines { entries.append(try JournalEntry(decoding: line)) }
    } catch {
      throw .journal(session: session.name, why: ClassroomWording.sentence(for: error))
    }
    do throws(ReplayFault) {
      let lesson = try Lesson.replay(entries, pack: pack)
      let journal = SessionJournal(self, header: lesson.header, pack: nil, length: lines.count)
      return (lesson, journal)
    } catch {
      throw .journal(session: session.name, why: ClassroomWording.sentence(for: error))
    }
  }
}
