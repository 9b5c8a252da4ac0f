import Quiz

/// Where a source gives only a bound, "over 200", the question is "more than how many".
struct BareBound: QuestionLintRule {
  let name = "bare-bound"
  let summary = "a bare number is asked for where the cited passages give only a bound"
  let readsEnglish = true

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    guard case .number(_, let figure, _) = item.secret,
      !item.classes.contains(.bound), !item.classes.contains(.approximation)
    else { return }
    var bound: String?
    for passage in item.passages {
      let text = subject.passages[passage]
      for index in text.range where subject.words[index] == figure {
        guard let found = self.bound(before: index, in: text, subject) else { return }
        bound = found
      }
    }
    if let bound { report(item.place(item.stemKey), .bareBound(bound)) }
  }

  /// The words that make the number at an index a bound; nil where it is an exact one.
  private func bound(before index: Int, in text: Span, _ subject: LintSubject) -> String? {
    let before = subject.words[max(text.range.lowerBound, index - 2)..<index]
      .map(subject.vocabulary.text)
    guard let last = before.last else { return nil }
    let pair = before.joined(separator: " ")
    if Self.pairs.contains(pair) { return pair }
    return Self.single.contains(last) ? last : nil
  }

  private static let pairs: Set<String> = [
    "more than", "at least", "fewer than", "less than", "at most", "up to",
  ]
  private static let single: Set<String> = ["over", "under", "exceeding", "exceeds", "exceeded"]
}
