package import Quiz

/// Everything that can change a lesson. A journal is these in their order, each with its time.
///
/// Students are numbers in the order they joined, questions are ids, and answers hold the options'
/// text, so that a journal means the same under every shuffle.
package enum LessonAction: Hashable, Sendable {
  // What students do.
  /// Without a team, the smallest one takes them.
  case join(name: PlayerName, token: TokenDigest, team: String? = nil)
  /// Somebody comes back on a pass, and the old token ends.
  case comeBack(student: Int, token: TokenDigest)
  case answer(student: Int, question: String, Answer)
  case dispute(student: Int, question: String, why: String)
  /// The next question, in a self-paced lesson.
  case advance(student: Int)

  // What the teacher does.
  case card
  case open
  case close
  case reveal
  case next
  case skip
  case pause
  case resume
  case more(seconds: Int)
  /// A second vote: both are kept, the second counts.
  case again
  case show(question: String)
  case board
  case kick(student: Int)
  case readmit(student: Int, pass: TokenDigest)
  case rename(student: Int, PlayerName)
  case lock
  case unlock
  /// Hands counted for a question, by what they were raised for.
  case tally(question: String, [HandCount])
  /// A second key beside the first.
  case accept(question: String, Response)
  case void(question: String)
  case rekey(question: String, Response)
  /// Takes the last `kick`, `accept`, `void` or `rekey` back.
  case undo
  case end

  /// Hands for one response.
  package struct HandCount: Hashable, Sendable {
    package var response: Response
    package var count: Int

    package init(_ response: Response, _ count: Int) {
      self.response = response
      self.count = count
    }
  }
}
