/// Everything that can be done to a game.
package enum GameAction: Hashable, Sendable {
  /// Time taken is measured by the front end, since the game has no clock.
  case answer(Answer, milliseconds: Int)
  case skip(milliseconds: Int)
  /// Shows the hint; halves what the answer earns.
  case hint
  /// Shows the cited passages; halves what the answer earns, except with an open book.
  case source
  /// Says that the last reveal is wrong, and why.
  case dispute(String)
  /// Takes a question out of the scoring.
  case void(question: String)
  /// Gives a question another key.
  case rekey(question: String, Response)
  case end
}

/// What a game tells its front end to show.
package enum GameEvent: Hashable, Sendable {
  /// A case card is due: index in the deal's rounds.
  case roundOpened(Int)
  case asked(Game.Turn)
  case hinted(Game.Turn)
  case passagesShown(Game.Turn)
  case revealed(Outcome, isSecondLook: Bool)
  /// What was missed comes back, so many questions.
  case secondLookOpened(Int)
  case disputed(slot: Int, why: String)
  case corrected(question: String, [Change])
  case ended

  /// What a correction did to one answer.
  package struct Change: Hashable, Sendable {
    package var slot: Int
    package var before: Points
    package var after: Points

    package init(slot: Int, before: Points, after: Points) {
      self.slot = slot
      self.before = before
      self.after = after
    }
  }
}

/// Why an action was not taken.
package enum Refusal: Error, Hashable, Sendable {
  case gameHasEnded
  /// The response is of another form, or names what the question does not offer.
  case doesNotFit
  case certaintyOutOfRange(Int)
  case negativeTime(Int)
  case noSuchSource(String)
  case noHint
  case noPassage
  case nothingToDispute
  case notInThisGame(String)
  case alreadyVoid(String)
}
