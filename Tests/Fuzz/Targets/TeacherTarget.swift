import Classroom
import Quiz

/// The first byte picks a moment of the lesson, then come the teacher's lines.
enum TeacherTarget {
  static func run(_ bytes: [UInt8]) {
    guard let first = bytes.first, var lesson = Class.lesson(at: Int(first)) else { return }
    for line in bytes.dropFirst().split(separator: 0x0A).prefix(20) {
      do {
        let command = try HostLine.read(String(decoding: line, as: UTF8.self), in: lesson)
        if let question = ClassroomWording.question(before: command, in: lesson) {
          require(Class.isSafe(question), "a harmful question: \(question)")
        }
        guard let action = action(for: command, in: lesson) else { continue }
        let before = lesson
        do {
          let step = try lesson.apply(action, at: lesson.elapsed + 1)
          if let entry = step.entry {
            let read = try? JournalEntry(decoding: entry.encoded)
            require(read == entry, "an entry is not read back: \(entry)")
          }
        } catch {
          Class.check(error)
          require(Lesson.haveSameRecord(lesson, before), "refused, and something changed")
        }
      } catch {
        let sentence = ClassroomWording.sentence(for: error)
        require(!sentence.isEmpty && Class.isSafe(sentence), "a bad sentence for \(error)")
      }
      require(
        Class.isSafe(HostPrompt.text(for: lesson, at: lesson.elapsed)), "a harmful prompt")
    }
    for line in HostListing.who(in: lesson) + [HostListing.peek(in: lesson) ?? ""] {
      require(Class.isSafe(line), "a harmful line: \(line)")
    }
    Class.check(lesson)
  }

  private static func action(for command: HostCommand, in lesson: Lesson) -> LessonAction? {
    switch command {
    case .step: lesson.nextStep
    case .act(let action): action
    case .readmit(let student): .readmit(student: student, pass: Class.token)
    case .screen, .who, .peek, .export, .help: nil
    }
  }
}
