package import Quiz

/// What is agreed on before a lesson begins.
package struct LessonSettings: Sendable {
  /// What answers earn.
  package var rule: any ScoringRule
  /// Who or what moves the lesson on.
  package var pace: Pace
  /// Where names come from.
  package var naming: Naming
  /// No network: the class raises hands and the teacher types the counts.
  package var isHands: Bool
  /// Names of the teams; empty for none. A team's score is its members' mean.
  package var teams: [String]
  /// Time for questions that name none, in seconds; nil for as long as the teacher likes.
  package var seconds: Int?
  /// What every time is multiplied by, for a class that needs more.
  package var timeFactor: Double
  /// Whether the best are shown between questions.
  package var hasBoard: Bool
  /// Whether a case opens with its card.
  package var hasCards: Bool
  /// Whether pages ask how sure one is.
  package var asksCertainty: Bool
  /// Whether pages ask which source says so.
  package var asksSources: Bool
  /// How long things stay up when nobody presses Enter.
  package var waits: Waits

  /// Who turns the pages.
  package enum Pace: String, Hashable, Sendable, CaseIterable {
    case teacher
    case auto
    /// Every student for themselves.
    case selfPaced = "self-paced"
  }

  /// Where names come from.
  package enum Naming: String, Hashable, Sendable, CaseIterable {
    case own
    /// Two friendly words for each, so that no real name is needed.
    case generated
  }

  /// Seconds of the automatic pace.
  package struct Waits: Hashable, Sendable {
    /// From the first student to the first card.
    package var lobby = 30
    /// A case card stands so long.
    package var card = 20
    /// A reveal stands so long.
    package var result = 15
    /// The best stand so long.
    package var board = 10
    /// For a question where nobody set a time.
    package var question = 45

    package init() {}
  }

  package init(
    rule: any ScoringRule = AccuracyRule(), pace: Pace = .teacher, naming: Naming = .own,
    isHands: Bool = false, teams: [String] = [], seconds: Int? = nil, timeFactor: Double = 1,
    hasBoard: Bool = true, hasCards: Bool = true, asksCertainty: Bool? = nil,
    asksSources: Bool? = nil, waits: Waits = Waits()
  ) {
    self.rule = rule
    self.pace = pace
    self.naming = naming
    self.isHands = isHands
    self.teams = teams
    self.seconds = seconds
    self.timeFactor = timeFactor
    self.hasBoard = hasBoard
    self.hasCards = hasCards
    self.asksCertainty = asksCertainty ?? rule.usesCertainty
    self.asksSources = asksSources ?? rule.offersCitationBet
    self.waits = waits
  }

  /// Time for a question in whole seconds; nil where it has none.
  package func seconds(for question: Question) -> Int? {
    let plain =
      question.seconds ?? seconds ?? (rule.usesTime ? 30 : pace == .auto ? waits.question : nil)
    return plain.map { max(1, Int((Double($0) * timeFactor).rounded(.up))) }
  }
}

extension LessonSettings: Hashable {
  package static func == (one: LessonSettings, other: LessonSettings) -> Bool {
    one.rule.name == other.rule.name && one.pace == other.pace && one.naming == other.naming
      && one.isHands == other.isHands && one.teams == other.teams && one.seconds == other.seconds
      && one.timeFactor == other.timeFactor && one.hasBoard == other.hasBoard
      && one.hasCards == other.hasCards && one.asksCertainty == other.asksCertainty
      && one.asksSources == other.asksSources && one.waits == other.waits
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(rule.name)
    hasher.combine(pace)
    hasher.combine(teams)
  }
}
