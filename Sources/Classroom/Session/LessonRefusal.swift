package import Quiz

/// Why something was not done. Then nothing has changed.
package enum LessonRefusal: Error, Hashable, Sendable {
  case ended
  case notInThisMode

  // To the teacher.
  case nothingToOpen
  /// There is no question open.
  case nothingOpen
  case nothingToReveal
  /// The question of that number has not been revealed.
  case notRevealed(number: Int)
  case alreadyRevealed
  case lastQuestion
  case noCard
  case noBoard
  case nothingToSkip
  case alreadyPaused
  case notPaused
  case secondsOutOfRange(Int)
  /// More time was given to a question that has all the time there is.
  case noTimeLimit
  case votedTwice
  case nothingToVoteOnAgain
  case noSuchQuestion(String)
  case noSuchStudent
  case alreadyGone
  case alreadyLocked
  case notLocked
  case doesNotFit
  case alreadyVoid(String)
  case alreadyTheKey
  case nothingToUndo
  case handsOutOfRange(Int)

  // To students.
  case unknownToken
  case removed
  case wrongCode
  /// The projector's link has opened a page, or is an older one.
  case usedLink
  case tooManyWrongCodes(milliseconds: Int)
  case locked
  case nameTaken(free: PlayerName)
  case badName(PlayerName.Fault)
  case notOpen
  case paused
  /// The question was open and is not any more.
  case closed(number: Int)
  case otherQuestion(open: String?)
  /// With the answer that was there first, as on the answer line.
  case alreadyAnswered(given: String)
  /// There was no vote of that number.
  case noSuchVote(Int)
  case tooFast(milliseconds: Int)
  case unintelligible(Misreading)
  case certaintyOutOfRange(Int)
  case tooLong(limit: Int)
  case nothingToDispute
  case alreadyDisputed
  /// A disagreement without a word.
  case noReason
  case badTeam
  /// What was on the asking page is not so any more.
  case stale

  /// Its name in interfaces.
  package var code: String {
    switch self {
    case .ended: "ended"
    case .notInThisMode: "not-self-paced"
    case .nothingToOpen: "nothing-to-open"
    case .nothingOpen, .notOpen: "not-open"
    case .nothingToReveal: "nothing-to-reveal"
    case .notRevealed: "not-revealed"
    case .alreadyRevealed: "already-revealed"
    case .lastQuestion: "last-question"
    case .noCard: "no-card"
    case .noBoard: "no-board"
    case .nothingToSkip: "nothing-to-skip"
    case .alreadyPaused: "already-paused"
    case .notPaused: "not-paused"
    case .secondsOutOfRange: "seconds-out-of-range"
    case .noTimeLimit: "no-time-limit"
    case .votedTwice: "voted-twice"
    case .nothingToVoteOnAgain: "nothing-to-vote-on-again"
    case .noSuchQuestion: "not-open"
    case .noSuchStudent: "no-such-student"
    case .alreadyGone: "already-gone"
    case .alreadyLocked: "already-locked"
    case .notLocked: "not-locked"
    case .doesNotFit: "not-understood"
    case .alreadyVoid: "already-void"
    case .alreadyTheKey: "already-the-key"
    case .nothingToUndo: "nothing-to-undo"
    case .handsOutOfRange: "hands-out-of-range"
    case .unknownToken, .removed: "unknown-token"
    case .wrongCode: "wrong-code"
    case .usedLink: "used-link"
    case .tooManyWrongCodes, .tooFast: "too-many"
    case .locked: "locked"
    case .nameTaken: "name-taken"
    case .badName: "bad-name"
    case .badTeam: "bad-team"
    case .paused: "paused"
    case .closed, .otherQuestion: "not-open"
    case .alreadyAnswered: "already-answered"
    case .unintelligible(.noSuchSource): "no-such-source"
    case .unintelligible, .tooLong, .noSuchVote, .noReason: "not-understood"
    case .certaintyOutOfRange: "bad-certainty"
    case .nothingToDispute: "not-revealed"
    case .alreadyDisputed: "already-disputed"
    case .stale: "stale"
    }
  }

  /// The HTTP status that goes with it.
  package var status: Int {
    switch self {
    case .unknownToken, .removed: 401
    case .wrongCode, .usedLink: 403
    case .noSuchStudent: 404
    case .badName, .badTeam, .unintelligible, .certaintyOutOfRange, .tooLong, .doesNotFit,
      .noSuchVote, .noReason:
      422
    case .tooManyWrongCodes, .tooFast: 429
    default: 409
    }
  }
}
