import Classroom
import Reports

/// Reports beside the records.
enum SessionReports {
  private static var folder: String {
    get throws(Failure) { try SessionStore.folder() + "/reports" }
  }

  static func path(of session: String) throws(Failure) -> String {
    try folder + "/\(session).html"
  }

  /// Writes the page of a session and answers its path.
  static func write(_ lesson: Lesson) throws(Failure) -> String {
    try PrivateFile.makeFolder(try folder)
    let path = try path(of: lesson.header.session)
    try PrivateFile.write(ClassReport(lesson.results).html, to: path)
    return path
  }
}
