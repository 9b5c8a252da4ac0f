package import Quiz

/// What a class made of a question.
package struct ItemRow: Hashable, Sendable {
  package var item: ClassResults.Item
  /// Students whose answer came, skips among them.
  package var answered: Int
  package var skipped: Int
  package var missed: Int
  /// Nil for a voided question and for one that nobody answered.
  package var statistics: ItemAnalysis.Item?
  /// Options in their order; without options, what was answered most often.
  package var shares: [Share]
  /// Other answers than those in ``shares``, where there were too many.
  package var otherAnswers: Int
  /// Percent; nil where nobody said how sure.
  package var meanCertainty: Double?
  package var meanSeconds: Double?
  /// Where a second vote was taken: of those who voted twice, the shares right.
  package var votes: Votes?
  /// How many disagree.
  package var disputes: Int
  /// Reasons that were given.
  package var reasons: [String]

  /// An answer and how many gave it.
  package struct Share: Hashable, Sendable {
    package var text: String
    package var isKey: Bool
    package var count: Int
    /// Of the answers that are no skips, 0 to 1.
    package var share: Double
  }

  package struct Votes: Hashable, Sendable {
    package var students: Int
    /// Shares right, 0 to 1.
    package var first: Double
    package var second: Double
  }

  init(
    _ item: ClassResults.Item, _ answers: [ClassResults.Answer], students: Int,
    statistics: ItemAnalysis.Item?, votes: Votes?, disputes: [ClassResults.Dispute]
  ) {
    self.item = item
    let given = answers.filter { $0.text != nil }
    answered = answers.count
    skipped = answers.count - given.count
    missed = students - answers.count
    self.statistics = statistics
    (shares, otherAnswers) = AnswerShares.of(
      given.map {
        AnswerShares.Given(text: $0.text ?? "", picked: $0.picked, isRight: $0.isRight, count: 1)
      }, on: item)
    let certainties = given.compactMap { $0.certainty.map(Double.init) }
    meanCertainty = certainties.isEmpty ? nil : certainties.mean
    meanSeconds = answers.isEmpty ? nil : answers.map(\.seconds).mean
    self.votes = votes
    self.disputes = disputes.count
    reasons = disputes.map(\.why).filter { !$0.isEmpty }
  }

  /// What a class made of it by raised hands.
  init(_ item: ClassResults.Item, hands: [ClassResults.Hands]) {
    self.item = item
    answered = hands.reduce(0) { $0 + $1.count }
    (skipped, missed, disputes, reasons) = (0, 0, 0, [])
    var matrix = ScoreMatrix(students: answered, items: 1)
    var row = 0
    for hand in hands {
      for _ in 0..<hand.count {
        matrix[row, 0] = hand.fraction
        row += 1
      }
    }
    statistics = item.counts && answered > 0 ? ItemAnalysis(matrix).items.first : nil
    (shares, otherAnswers) = AnswerShares.of(
      hands.map {
        AnswerShares.Given(
          text: $0.text, picked: $0.picked, isRight: $0.fraction == 1, count: $0.count)
      }, on: item)
  }
}
