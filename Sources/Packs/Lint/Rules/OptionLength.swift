import Quiz

/// The longest option is the key: so test-takers guess, and too often they are right.
struct OptionLength: QuestionLintRule {
  let name = "option-length"
  let summary = "the key is much longer than every distractor"

  /// Characters by which a key may stick out whatever its length.
  private static let leeway = 15

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    guard !item.isClaim, case .choice(let choice) = subject.pack.questions[item.index].form else {
      return
    }
    // Bytes first: counting characters is slow, and a key that is no longer in bytes rarely is.
    let bytes = choice.options[choice.key].utf8.count
    guard bytes > Self.leeway else { return }
    let key = choice.options[choice.key].count
    let longest = choice.options.indices.filter { $0 != choice.key }
      .map { choice.options[$0].count }.max()
    if let longest, key >= longest + Self.leeway, key * 2 > longest * 3 {
      report(item.place("options"), .keyLonger(key: key, longest: longest))
    }
  }
}
