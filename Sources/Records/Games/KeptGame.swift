package import Quiz

/// A game as it is kept: all that makes it again but its actions and its pack's bytes.
package struct KeptGame: Hashable, Sendable {
  /// Unique among all games of all machines, so that records can be merged.
  package var name: String
  /// Id of the pack.
  package var pack: String
  /// Of the pack's bytes: `sha256:` and hexadecimal digits.
  package var digest: String
  /// What dealt the game.
  package var seed: UInt64
  /// As ``GameSettings/recorded`` writes them.
  package var settings: String
  /// Whose answers are kept, where several play.
  package var player: String?
  /// Milliseconds since 1970, UTC.
  package var started: Int
  /// Nil while it is played, and of a game that was broken off.
  package var ended: Int?
  /// Whether all its actions are kept, so that it can be played again.
  package var isWhole: Bool

  package init(
    name: String, pack: String, digest: String, seed: UInt64, settings: String,
    player: String? = nil, started: Int, ended: Int? = nil, isWhole: Bool = true
  ) {
    self.name = name
    self.pack = pack
    self.digest = digest
    self.seed = seed
    self.settings = settings
    self.player = player
    self.started = started
    self.ended = ended
    self.isWhole = isWhole
  }
}

/// An answer, or a skip, as it is kept.
package struct KeptAnswer: Hashable, Sendable {
  package var question: KeptQuestion
  /// Local day of the player.
  package var day: CalendarDay
  package var isSecondLook: Bool
  /// Nil where the question was skipped.
  package var response: Response?
  /// Percent, 0 to 100.
  package var certainty: Int?
  /// Ids of the sources that were named.
  package var cites: [String]
  /// Whether they are the sources that decide; nil where none was named.
  package var citesDecide: Bool?
  /// Right, 0 to 1, by the key as it stood.
  package var fraction: Double
  /// What it earned by the game's rule.
  package var points: Double
  package var help: Help
  /// Time taken.
  package var milliseconds: Int

  package init(
    question: KeptQuestion, day: CalendarDay, isSecondLook: Bool = false, response: Response?,
    certainty: Int? = nil, cites: [String] = [], citesDecide: Bool? = nil, fraction: Double,
    points: Double = 0, help: Help = [], milliseconds: Int = 0
  ) {
    self.question = question
    self.day = day
    self.isSecondLook = isSecondLook
    self.response = response
    self.certainty = certainty
    self.cites = cites
    self.citesDecide = citesDecide
    self.fraction = fraction
    self.points = points
    self.help = help
    self.milliseconds = milliseconds
  }

  /// What an outcome was.
  package init(_ outcome: Outcome, isSecondLook: Bool, in game: Game, on day: CalendarDay) {
    self.init(
      question: KeptQuestion(game.question(ofSlot: outcome.slot), in: game.pack), day: day,
      isSecondLook: isSecondLook, response: outcome.answer?.response,
      certainty: outcome.answer?.certainty, cites: outcome.answer?.cites ?? [],
      citesDecide: outcome.mark.citesDecide, fraction: outcome.mark.fraction,
      points: outcome.points.total, help: outcome.help, milliseconds: outcome.milliseconds)
  }

  /// What a claim was called.
  var called: Verdict? {
    guard question.verdict != nil, case .option(let words) = response else { return nil }
    return Verdict.allCases.first { $0.words == words }
  }

  /// How well it was remembered; nil for a second look, which follows the key too closely to tell.
  var rating: FSRS.Rating? {
    isSecondLook
      ? nil
      : FSRS.Rating(
        fraction: response == nil ? nil : fraction, certainty: certainty, isHelped: !help.isEmpty)
  }
}

/// One thing that was done in a game.
package struct KeptStep: Hashable, Sendable {
  package enum What: Hashable, Sendable {
    case answer(KeptAnswer)
    /// Of the answer at a place among the game's actions.
    case dispute(answer: Int, why: String)
    /// What else is needed to play the game again.
    case move(GameAction)
  }

  /// Among the game's actions, from 0.
  package var place: Int
  /// Milliseconds since 1970, UTC.
  package var time: Int
  package var what: What

  package init(place: Int, time: Int, _ what: What) {
    self.place = place
    self.time = time
    self.what = what
  }
}
