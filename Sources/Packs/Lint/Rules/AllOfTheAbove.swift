/// Options that speak of other options test how one takes tests.
struct AllOfTheAbove: QuestionLintRule {
  let name = "all-of-the-above"
  let summary = "an option is \"all of the above\", \"none of these\" or the like"
  let readsEnglish = true

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    for option in item.options where (2...6).contains(option.count) {
      // Most options are told by their first word.
      guard Self.heads.contains(subject.vocabulary.text(subject.words[Int(option.start)])) else {
        continue
      }
      let text = subject.text(option)
      if Self.phrases.contains(text) { report(item.place("options"), .catchAll(text)) }
    }
  }

  private static let heads: Set<String> = ["all", "none", "both", "neither", "any", "a"]

  private static let phrases: Set<String> = {
    var out: Set<String> = ["both a and b", "a and b", "none apply", "all apply"]
    for head in ["all", "none", "both", "neither", "any", "all of", "none of", "both of", "any of"]
      + ["neither of"]
    {
      for tail in ["the above", "above", "these", "those", "the others", "the other options"] {
        out.insert("\(head) \(tail)")
      }
    }
    return out
  }()
}
