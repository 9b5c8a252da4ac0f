package import Quiz

/// What a teacher can ask for at the prompt.
package enum HostCommand: Hashable, Sendable {
  /// An empty Enter: the step that the prompt names.
  case step
  case act(LessonAction)
  /// Needs a pass, which the shell makes.
  case readmit(student: Int)
  /// A new link for the projector's page.
  case screen
  /// Who has answered and who has not.
  case who
  /// The key of the question at hand, on this terminal alone.
  case peek
  case export
  case help

  /// Every command by its word, in the order of the help.
  package static let all: [(word: String, argument: String, summary: String)] = [
    ("open", "", "open the first question"),
    ("close", "", "take no more answers"),
    ("reveal", "", "show the key, its source and how the class answered"),
    ("next", "", "go on to the following question and open it"),
    ("skip", "", "leave this question out, and open the following one"),
    ("pause", "", "stop the clock, to discuss"),
    ("resume", "", "go on after a pause"),
    ("more", "[SECONDS]", "give more time, 30 seconds if you do not say"),
    ("again", "", "take a second vote; both are kept, the second counts"),
    ("show", "QUESTION", "show the result of an earlier question"),
    ("who", "", "who has answered, and who has not"),
    ("peek", "", "the key, on this terminal alone"),
    ("board", "", "show the five best"),
    ("screen", "", "a new link for the projector's page; it opens one page"),
    ("kick", "NAME", "send somebody out; asks first"),
    ("readmit", "NAME", "a one-time way in for who lost their phone; the old one ends"),
    ("rename", "OLD NEW", "give somebody another name"),
    ("lock", "", "let nobody else in"),
    ("unlock", "", "let people in again"),
    ("tally", "a 12 b 9", "count hands, where the class raises them"),
    ("accept", "QUESTION ANSWER", "let a second key count"),
    ("void", "QUESTION", "take a question out of the scoring; asks first"),
    ("rekey", "QUESTION ANSWER", "give a question another key; asks first"),
    ("undo", "", "take the last kick, accept, void or rekey back"),
    ("export", "", "write the report so far"),
    ("end", "", "end the session; asks first"),
    ("help", "", "this help"),
  ]
}

/// Why a line is no command.
package enum HostMisreading: Error, Hashable, Sendable {
  case unknown(String, closest: String?)
  /// Several commands begin like this.
  case ambiguous(String, [String])
  /// What a command needs behind it, and a line that shows how.
  case needs(command: String, argument: String)
  case takesNothing(String)
  case noSuchQuestion(String, count: Int)
  case ambiguousQuestion(String, [String])
  case noSuchStudent(String, closest: String?)
  case ambiguousStudent(String, [String])
  case noQuestionAtHand
  case notANumber(String)
  /// The answer for a key or for hands cannot be read.
  case answer(Misreading)
  case name(PlayerName.Fault)
}
