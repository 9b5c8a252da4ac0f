/// Why a student has no answer to a question. Whoever was away hears so once, and is never told
/// that they were wrong.
package struct Absences: Hashable, Sendable {
  /// Why there is none.
  package enum Reason: String, Hashable, Sendable {
    /// It closed before they joined.
    case early
    /// It closed while nobody was connected in their name.
    case away
    /// They were there and did not answer.
    case there
  }

  /// By the question's number; what was told already is in it.
  package private(set) var reasons: [Int: Reason]

  package init(_ reasons: [Int: Reason] = [:]) {
    self.reasons = reasons
  }

  /// Notes a reason, unless there is one already.
  package mutating func mark(_ number: Int, _ reason: Reason) {
    if reasons[number] == nil { reasons[number] = reason }
  }

  /// Takes the questions that closed without an answer, and gives those to tell of.
  ///
  /// - Parameter isNewcomer: has just joined, and missed nothing that was theirs.
  mutating func fresh(_ missed: some Sequence<Int>, isNewcomer: Bool) -> [Int] {
    let fresh = Set(missed).filter { reasons[$0] == nil }.sorted()
    for number in fresh { mark(number, isNewcomer ? .early : .away) }
    return isNewcomer ? [] : fresh
  }

  /// Why there is no answer to a question.
  func sentence(for number: Int) -> String {
    switch reasons[number] {
    case .away: Self.closedWhileAway([number])
    case .early: "Question \(number) closed before you joined."
    case .there, nil: "Question \(number) closed without an answer of yours."
    }
  }

  /// `Questions 3 and 4 closed while you were away.`
  static func closedWhileAway(_ numbers: [Int]) -> String {
    let list = ClassroomWording.list(numbers.map { "\($0)" })
    return "Question\(numbers.count > 1 ? "s" : "") \(list) closed while you were away."
  }
}
