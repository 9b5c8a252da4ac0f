/// What is agreed on before a game begins.
package struct GameSettings: Sendable {
  package var count: Int
  package var filter: QuestionFilter
  package var rule: any ScoringRule
  /// Names in the order of play; empty for one player without a name.
  package var players: [String]
  /// Whether passages are shown with the question, at no price.
  package var isOpenBook: Bool
  /// Whether what was missed comes back at the end.
  package var hasSecondLook: Bool
  /// Time for an answer where the question names none; only `speed` looks at it.
  package var seconds: Int
  /// Ids of the questions to ask, in this order, in place of a deal; empty for a deal.
  package var order: [String]

  package init(
    count: Int = 10, filter: QuestionFilter = QuestionFilter(),
    rule: any ScoringRule = AccuracyRule(), players: [String] = [], isOpenBook: Bool = false,
    hasSecondLook: Bool = true, seconds: Int = 30, order: [String] = []
  ) {
    self.count = count
    self.filter = filter
    self.rule = rule
    self.players = players
    self.isOpenBook = isOpenBook
    self.hasSecondLook = hasSecondLook
    self.seconds = seconds
    self.order = order
  }
}

/// Help taken with a question.
package struct Help: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let hint = Help(rawValue: 1)
  package static let source = Help(rawValue: 2)
}
