import GRDB

/// Why records could not be read or kept.
package enum RecordsError: Error, Hashable, Sendable {
  /// The file is no SQLite database, or is damaged.
  case damaged
  /// A newer version of this program has changed the schema.
  case newer
  /// Another program has been writing for longer than one waits.
  case busy
  case diskFull
  /// The file or its folder cannot be written.
  case notWritable
  /// There is no such file or folder, or it cannot be opened.
  case cannotOpen
  case noSuchSession(String)
  /// That session is there already.
  case sessionExists(String)
  /// Entries were to be added to a journal that is not as long as thought: another program writes
  /// to the same session.
  case outOfStep(expected: Int, found: Int)
  /// Another program has gone on with the same game.
  case gameTaken
  /// Another failure of SQLite, by its extended result code.
  case database(code: Int, message: String)

  /// Runs work of GRDB's, whose errors become ours.
  static func translating<Value>(_ work: () throws -> Value) throws(RecordsError) -> Value {
    do {
      return try work()
    } catch {
      throw RecordsError(of: error)
    }
  }

  /// Whatever was thrown, as one of ours.
  package init(of error: any Error) {
    switch error {
    case let error as RecordsError: self = error
    case let error as DatabaseError: self.init(error)
    default: self = .database(code: 0, message: "\(error)")
    }
  }

  private init(_ error: DatabaseError) {
    // No room for the file that connections share: a full disk by another name.
    if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE {
      self = .diskFull
      return
    }
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: .damaged
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_FULL: .diskFull
      case .SQLITE_READONLY, .SQLITE_PERM: .notWritable
      case .SQLITE_CANTOPEN: .cannotOpen
      default:
        .database(
          code: Int(error.extendedResultCode.rawValue), message: error.message ?? "no reason given")
      }
  }
}
