/// A line of a lesson's journal.
package enum JournalEntry: Hashable, Sendable {
  /// The first line.
  case opened(LessonHeader)
  /// What was done, and when, in milliseconds of the lesson.
  case action(at: Int, LessonAction)

  /// The version of the encoding.
  package static let version = 1
}

/// Where a lesson's journal is kept. The room that owns a database gives one.
package protocol Journal: Sendable {
  /// Adds entries behind those that are there, all or none of them, in their order; they are on
  /// disk when it returns.
  ///
  /// - Throws: ``JournalFailure``, upon which nothing is taken any more.
  func append(_ entries: [JournalEntry]) async throws(JournalFailure)
  /// Everything that was ever added, in its order.
  func entries() async throws -> [JournalEntry]
}

/// Why a journal could not be written.
package enum JournalFailure: Error, Hashable, Sendable {
  case diskFull
  /// The file or its folder may not be written.
  case notWritable
  /// Another program has been writing to the file for too long.
  case busy
  /// Another host goes on with the same session.
  case otherHost
  /// The file is no database of ours any more.
  case damaged
  /// Anything else, in the words of whoever writes.
  case other(String)
}

/// A journal that ends with the program: for rehearsals, which leave nothing behind.
package actor RehearsalJournal: Journal {
  private var kept: [JournalEntry] = []

  package init() {}

  package func append(_ entries: [JournalEntry]) {
    kept += entries
  }

  package func entries() -> [JournalEntry] { kept }
}
