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

  /// The most answers listed of a question without options.
  static let mostShares = 8

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
    (shares, otherAnswers) =
      item.options.isEmpty
      ? Self.commonest(given) : (Self.byOption(given, of: item), 0)
    let certainties = given.compactMap { $0.certainty.map(Double.init) }
    meanCertainty = certainties.isEmpty ? nil : certainties.mean
    meanSeconds = answers.isEmpty ? nil : answers.map(\.seconds).mean
    self.votes = votes
    self.disputes = disputes.count
    reasons = disputes.map(\.why).filter { !$0.isEmpty }
  }

  private static func byOption(
    _ answers: [ClassResults.Answer], of item: ClassResults.Item
  ) -> [Share] {
    var counts: [String: Int] = [:]
    for answer in answers {
      let picked = answer.picked.isEmpty ? [answer.text ?? ""] : answer.picked.uniqued
      for option in picked { counts[option, default: 0] += 1 }
    }
    let keys = Set(item.keys + item.alsoAccepted)
    return item.options.map { option in
      let count = counts[option] ?? 0
      return Share(
        text: option, isKey: keys.contains(option), count: count,
        share: answers.isEmpty ? 0 : Double(count) / Double(answers.count))
    }
  }

  private static func commonest(_ answers: [ClassResults.Answer]) -> ([Share], Int) {
    var counts: [String: (count: Int, isKey: Bool)] = [:]
    for answer in answers {
      let text = answer.text ?? ""
      counts[text] = ((counts[text]?.count ?? 0) + 1, answer.isRight)
    }
    let shares = counts.map { text, found in
      Share(
        text: text, isKey: found.isKey, count: found.count,
        share: Double(found.count) / Double(answers.count))
    }.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    let shown = shares.prefix(mostShares)
    return (Array(shown), answers.count - shown.reduce(0) { $0 + $1.count })
  }
}
