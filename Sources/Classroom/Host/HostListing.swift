import Quiz

/// What `who` and `peek` print.
package enum HostListing {
  /// Names on one line at most.
  static let limit = 40

  /// Who has answered the question at hand, and who has not; who is here, before the first.
  package static func who(in lesson: Lesson) -> [String] {
    let present = lesson.roster.students.indices.filter { !lesson.roster.students[$0].isRemoved }
    guard let slot = lesson.currentSlot else { return [line("Here", present, lesson)] }
    let answered = present.filter { lesson.polls[slot].currentVote(of: $0).isGiven }
    let missing = present.filter { !lesson.polls[slot].currentVote(of: $0).isGiven }
    return [line("Answered", answered, lesson), line("Not yet", missing, lesson)]
  }

  /// The key of the question at hand as it now stands, for the teacher's terminal alone; nil where
  /// there is no question.
  package static func peek(in lesson: Lesson) -> String? {
    guard let slot = lesson.currentSlot ?? lesson.upcoming else { return nil }
    return "\(slot + 1)/\(lesson.count): \(lesson.verdictWords(slot) ?? lesson.keyings[slot].words)"
  }

  private static func line(_ title: String, _ students: [Int], _ lesson: Lesson) -> String {
    let names = students.prefix(limit).map { lesson.roster.students[$0].name.text }
    let more = students.count > limit ? " and \(students.count - limit) more" : ""
    return "\(title) (\(students.count)): \(names.joined(separator: ", "))\(more)"
  }
}
