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
  func append(_ entries: [JournalEntry]) async throws
  /// Everything that was ever added, in its order.
  func entries() async throws -> [JournalEntry]
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
