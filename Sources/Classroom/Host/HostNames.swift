import Quiz
import Text

/// Students by what a teacher types: a name, however it is spelt, or the beginning of one.
struct HostNames {
  private let lesson: Lesson

  init(_ lesson: Lesson) {
    self.lesson = lesson
  }

  func student(_ text: String) throws(HostMisreading) -> Int {
    let text = Self.unquoted(text)
    if let student = exactly(text) { return student }
    let typed = Lookalikes.caseless(text)
    let students = lesson.roster.students
    let matches = students.indices.filter {
      Lookalikes.caseless(students[$0].name.text).hasPrefix(typed)
    }
    guard matches.count <= 1 else {
      throw .ambiguousStudent(text, matches.prefix(6).map { students[$0].name.text })
    }
    guard let match = matches.first else {
      throw .noSuchStudent(
        text, closest: EditDistance.closest(to: text, among: students.map(\.name.text)))
    }
    return match
  }

  /// `OLD NEW`, where both may hold spaces: the longest beginning that is somebody's name is the
  /// old one; quotes help where that is wrong.
  func renaming(_ text: String) throws(HostMisreading) -> (Int, PlayerName) {
    let words = Self.words(text)
    guard words.count > 1 else { throw .needs(command: "rename", argument: "OLD NEW") }
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      let old = words.prefix(count).joined(separator: " ")
      guard let student = exactly(old) else { continue }
      return (student, try name(words.dropFirst(count).joined(separator: " ")))
    }
    let student = try student(words[0])
    return (student, try name(words.dropFirst().joined(separator: " ")))
  }

  private func exactly(_ text: String) -> Int? {
    (try? PlayerName(text)).flatMap { lesson.roster.student(named: $0) }
  }

  private func name(_ text: String) throws(HostMisreading) -> PlayerName {
    do {
      return try PlayerName(text)
    } catch {
      throw .name(error)
    }
  }

  private static func unquoted(_ text: String) -> String {
    words(text).joined(separator: " ")
  }

  /// Words, those between quotes as one.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var isQuoted = false
    for part in text.split(separator: "\"", omittingEmptySubsequences: false) {
      if isQuoted {
        words.append(String(part))
      } else {
        words += part.split(separator: " ").map(String.init)
      }
      isQuoted.toggle()
    }
    return words.filter { !$0.isEmpty }
  }
}

/// What Tab completes at the teacher's prompt.
package struct HostCandidates: Hashable, Sendable {
  /// First words of a line.
  package let commands: [String]
  /// Words that may stand behind a command, by that command.
  package let arguments: [String: [String]]

  package init(_ lesson: Lesson) {
    commands = HostCommand.all.map(\.word)
    let names = lesson.roster.students.map(\.name.text)
    let ids = (0..<lesson.count).map { lesson.questionID(ofSlot: $0) }
    let questions = ids.indices.map { "\($0 + 1)" } + ids
    arguments = [
      "kick": names, "readmit": names, "rename": names, "show": questions, "void": questions,
      "rekey": questions, "accept": questions, "more": ["30", "60"],
    ]
  }
}
