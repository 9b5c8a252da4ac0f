import Classroom
import Glibc
import Records
import Terminal
import Text

/// Removes a classroom session from the records.
struct SessionForgetting {
  let session: String
  /// Nobody is asked.
  let yes: Bool

  func run() throws(Failure) {
    let store = try SessionStore.open()
    let about = try store.summary(of: session)
    guard yes || isSure(about) else {
      ErrorPrinter.print(
        Environment.isInteractive
          ? "nothing was removed." : "nobody can be asked here: add --yes to remove \(about).")
      throw Failure.notSure
    }
    try store.forget(session)
    let output = Output()
    output.line(Gate.line("Removed \(about)."))
    try FrontEnd.finish(output)
  }

  private func isSure(_ about: String) -> Bool {
    guard Environment.isInteractive else { return false }
    let output = Output()
    let reader = ReadlineReader(output: output)
    guard
      case .text(let text) = reader.read(
        prompt: Gate.line("Remove \(about)? (y/n) ") + "> ", completing: .none)
    else { return false }
    let typed = Normalisation.normalise(text).lowercased()
    return typed == "y" || typed == "yes"
  }
}

extension SessionStore {
  /// `session 2025-03-21-103059-K7M2QX of 2025-03-21 10:30: 28 students, 241 answers`
  func summary(of name: String) throws(Failure) -> String {
    let lesson: Lesson
    do throws(Failure) {
      lesson = try replay(name).lesson
    } catch {
      // What cannot be played again can be removed all the same.
      guard case .journal = error else { throw error }
      return "session \(name), which cannot be read"
    }
    let (students, answers) = (lesson.roster.students.count, lesson.answers.count)
    return "session \(name) of \(lesson.header.started): "
      + (students == 1 ? "1 student" : "\(students) students") + ", "
      + (answers == 1 ? "1 answer" : "\(answers) answers")
      + (lesson.phase == .ended ? "" : "; it has not ended")
  }

  /// Removes a session and the report that was written at its end.
  func forget(_ name: String) throws(Failure) {
    try attempt { () throws(RecordsError) in try records.forgetSession(name) }
    let report = try SessionReports.path(of: name)
    if unlink(report) != 0, errno != ENOENT { throw .folder(path: report, errno: errno) }
  }
}
