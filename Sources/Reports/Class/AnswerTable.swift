/// Answers by student and item, the one that counts in each place.
struct AnswerTable {
  private let answers: [ClassResults.Answer]
  /// Places in the answers, by student and item: a hall's table stays small.
  private var counting: [[Int?]]
  /// First votes on questions that a student voted on again.
  private var first: [Place: Int] = [:]

  private struct Place: Hashable {
    var student: Int
    var item: Int
  }

  init(_ results: ClassResults) {
    answers = results.answers
    counting = Array(
      repeating: Array(repeating: nil, count: results.items.count), count: results.students.count)
    let students = Self.places(results.students.map(\.id))
    let items = Self.places(results.items.map(\.id))
    for (index, answer) in results.answers.enumerated() {
      guard let student = students[answer.student], let item = items[answer.question] else {
        continue
      }
      guard let other = counting[student][item] else {
        counting[student][item] = index
        continue
      }
      // The same vote told twice counts as told last; nobody has two places in a table.
      let attempt = answers[other].attempt
      let isLater = answer.attempt >= attempt
      counting[student][item] = isLater ? index : other
      if answer.attempt != attempt {
        first[Place(student: student, item: item)] = isLater ? other : index
      }
    }
  }

  var students: Range<Int> { counting.indices }

  /// The answer that counts; nil where none came.
  subscript(student: Int, item: Int) -> ClassResults.Answer? {
    counting[student][item].map { answers[$0] }
  }

  /// What was voted before a second vote; nil where there was none.
  func firstVote(of student: Int, on item: Int) -> ClassResults.Answer? {
    first[Place(student: student, item: item)].map { answers[$0] }
  }

  /// An item's answers that count.
  func answers(on item: Int) -> [ClassResults.Answer] {
    students.compactMap { self[$0, item] }
  }

  private static func places(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
