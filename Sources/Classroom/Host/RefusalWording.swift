import Quiz
import Text

extension ClassroomWording {
  /// Why something was not done, for the teacher or for the student whom it concerns.
  package static func sentence(for refusal: LessonRefusal) -> String {
    switch refusal {
    case .ended: "The session has ended."
    case .notInThisMode: "That does not go with the way this session is run."
    case .nothingToOpen: "There is no question to open here."
    case .nothingOpen: "No question is open."
    case .nothingToReveal: "There is nothing to reveal yet."
    case .notRevealed(let number): "Question \(number) has not been revealed: reveal or skip it."
    case .alreadyRevealed: "The key has been shown."
    case .lastQuestion: "That was the last question."
    case .noCard: "There are no case cards in this session."
    case .noBoard: "There is no board in this session."
    case .nothingToSkip: "There is no question to skip."
    case .alreadyPaused: "The session is paused already."
    case .notPaused: "The session is not paused."
    case .secondsOutOfRange(let seconds): "\(seconds) is no time: give 1 to 3600 seconds."
    case .noTimeLimit: "This question has no time limit: it stays open until you close it."
    case .votedTwice: "There were two votes already."
    case .nothingToVoteOnAgain: "Close the question first; then 'again' takes a second vote."
    case .noSuchQuestion(let id): "There is no question '\(Gate.line(id))' in this session."
    case .noSuchStudent: "There is no such student."
    case .alreadyGone: "They are out already."
    case .alreadyLocked: "The session is locked already."
    case .notLocked: "The session is not locked."
    case .doesNotFit: "That does not answer this question."
    case .alreadyVoid(let id): "Question '\(id)' is void already."
    case .alreadyTheKey: "That counts as right already."
    case .nothingToUndo: "There is nothing to take back."
    case .handsOutOfRange(let count): "\(count) is no number of hands."
    case .unknownToken: "This page does not know you any more: join again with the code."
    case .removed: "The teacher has closed this session for you."
    case .wrongCode: "That code is wrong: it has six letters and figures and stands on the screen."
    case .usedLink:
      "This link is used up, or a newer one has ended it: type 'screen' at the host's prompt."
    case .tooManyWrongCodes(let milliseconds):
      "Too many wrong codes: try again in \(seconds(milliseconds))."
    case .locked: "The session is locked: ask your teacher."
    case .nameTaken(let free):
      "That name is taken, or looks like one that is. '\(free.text)' is free."
    case .badName(let fault): sentence(for: fault)
    case .notOpen: "This question is not open yet."
    case .paused: "The session is paused: wait until it goes on."
    case .closed(let number): "Question \(number) closed while you were away."
    case .otherQuestion: "Another question is open now."
    case .alreadyAnswered: "You have answered this question."
    case .tooFast(let milliseconds): "Too fast: try again in \(seconds(milliseconds))."
    case .unintelligible(.empty): "Type an answer."
    case .unintelligible(let misreading): misreading.sentence
    case .certaintyOutOfRange(let value): Misreading.certainty("\(value)").sentence
    case .tooLong(let limit): "That is too long: at most \(limit) characters."
    case .noSuchVote(let number): "There was no vote \(number) on this question."
    case .noReason: "Say why."
    case .alreadyDisputed: "You have said so already."
    case .badTeam: "There is no such team."
    case .stale: "The session has moved on."
    case .nothingToDispute: "Nothing was revealed yet that you could disagree with."
    }
  }

  private static func seconds(_ milliseconds: Int) -> String {
    count((milliseconds + 999) / 1_000, "second")
  }
}

extension LessonRefusal {
  /// The refusal as the body of a response.
  package var body: [UInt8] {
    var json = JSONBytes()
    json.object { json in
      json.member("refusal", code)
      json.member("message", ClassroomWording.sentence(for: self))
      if case .nameTaken(let free) = self { json.member("proposal", free.text) }
      if case .alreadyAnswered(let given) = self { json.member("given", given) }
    }
    return json.bytes
  }
}

extension LessonRefusal {
  /// Whole seconds after which the same may be asked again; nil where that is no matter of time.
  package var retryAfter: Int? {
    switch self {
    case .tooFast(let milliseconds), .tooManyWrongCodes(let milliseconds):
      min(60, max(1, (milliseconds + 999) / 1_000))
    default: nil
    }
  }
}

extension RequestFault {
  /// The fault as the body of a response.
  package var body: [UInt8] {
    var json = JSONBytes()
    json.object {
      $0.member("refusal", code)
      $0.member("message", ClassroomWording.sentence(for: self))
    }
    return json.bytes
  }
}

extension Lesson.Admission {
  /// The reply to `POST /api/players`.
  package func body(token: Token) -> [UInt8] {
    var json = JSONBytes()
    json.object {
      $0.member("player", student + 1)
      $0.member("token", token.text)
      $0.member("name", name.text)
    }
    return json.bytes
  }
}
