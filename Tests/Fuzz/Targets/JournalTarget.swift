import Classroom
import Quiz

/// Lines of a journal as they are read back; behind a good header they are played.
enum JournalTarget {
  static func run(_ bytes: [UInt8]) {
    guard let pack = Class.pack, let lesson = Class.lesson(at: 0) else { return }
    var entries: [JournalEntry] = [.opened(lesson.header)]
    for line in bytes.split(separator: 0x0A).prefix(100) {
      guard let entry = try? JournalEntry(decoding: line) else { continue }
      // Names are trusted as the journal has them, and are made whole once.
      guard let again = try? JournalEntry(decoding: entry.encoded) else {
        return require(false, "an entry that cannot be read again: \(entry)")
      }
      require(again == entry, "an entry is read as another: \(entry)")
      if case .action = entry { entries.append(entry) }
    }
    guard let replayed = try? Lesson.replay(entries, pack: pack) else { return }
    Class.check(replayed)
  }
}
