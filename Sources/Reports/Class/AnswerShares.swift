/// How answers are spread over what was answered.
enum AnswerShares {
  /// An answer, and how many gave it.
  struct Given {
    var text: String
    var picked: [String]
    var isRight: Bool
    var count: Int
  }

  /// The most answers listed of a question without options.
  static let most = 8

  /// Options in their order; without options, what was answered most often, and how many answered
  /// otherwise.
  static func of(
    _ given: [Given], on item: ClassResults.Item
  ) -> (shares: [ItemRow.Share], others: Int) {
    item.options.isEmpty ? commonest(given) : (byOption(given, of: item), 0)
  }

  private static func byOption(_ given: [Given], of item: ClassResults.Item) -> [ItemRow.Share] {
    var counts: [String: Int] = [:]
    for answer in given {
      let picked = answer.picked.isEmpty ? [answer.text] : answer.picked.uniqued
      for option in picked { counts[option, default: 0] += answer.count }
    }
    let all = given.reduce(0) { $0 + $1.count }
    let keys = Set(item.keys + item.alsoAccepted)
    return item.options.map { option in
      let count = counts[option] ?? 0
      return ItemRow.Share(
        text: option, isKey: keys.contains(option), count: count,
        share: all == 0 ? 0 : Double(count) / Double(all))
    }
  }

  private static func commonest(_ given: [Given]) -> ([ItemRow.Share], Int) {
    var counts: [String: (count: Int, isKey: Bool)] = [:]
    for answer in given {
      counts[answer.text] = ((counts[answer.text]?.count ?? 0) + answer.count, answer.isRight)
    }
    let all = given.reduce(0) { $0 + $1.count }
    let shares = counts.map { text, found in
      ItemRow.Share(
        text: text, isKey: found.isKey, count: found.count,
        share: all == 0 ? 0 : Double(found.count) / Double(all))
    }.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    let shown = shares.prefix(most)
    return (Array(shown), all - shown.reduce(0) { $0 + $1.count })
  }
}
