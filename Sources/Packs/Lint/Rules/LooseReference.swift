/// A stem makes sense alone, without "this report", "earlier this week" or a pronoun before its
/// noun.
struct LooseReference: QuestionLintRule {
  let name = "loose-reference"
  let summary = "the stem points at something that it does not name"
  let readsEnglish = true

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    guard
      !item.classes.isDisjoint(with: [.pronoun, .demonstrative, .document, .relativeTime])
    else { return }
    let words = subject.texts(item.wording)
    let found =
      document(in: words) ?? pronoun(in: words)
      ?? (isDated(item, subject) ? nil : relativeTime(in: words))
    if let found { report(item.place(item.stemKey), .looseReference(found)) }
  }

  /// "This article", and "the report" where nothing says which.
  private func document(in words: [String]) -> String? {
    for (index, word) in words.enumerated().dropFirst() where Self.documents.contains(word) {
      let before = words[index - 1]
      let after = index + 1 < words.count ? words[index + 1] : ""
      if before == "this" || before == "these" { return "\(before) \(word)" }
      if before == "the", Self.saying.contains(after) {
        return "the \(word)"
      }
    }
    return nil
  }

  private func pronoun(in words: [String]) -> String? {
    guard let first = words.first else { return nil }
    if Self.pronouns.contains(first) { return first }
    // "What did he say?"
    if words.count > 2, WordClass.of(first, isFigure: false).contains(.interrogative),
      WordClass.of(words[1], isFigure: false).contains(.auxiliary),
      Self.pronouns.contains(words[2])
    {
      return words[2]
    }
    return nil
  }

  private func relativeTime(in words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      if word == "yesterday" || word == "tomorrow" { return word }
      guard index + 1 < words.count, ["last", "this", "next"].contains(word),
        Self.spans.contains(words[index + 1]),
        // "For the last week of March" counts from something else.
        index == 0 || words[index - 1] != "the"
      else { continue }
      return "\(word) \(words[index + 1])"
    }
    return nil
  }

  /// A year in the stem tells which week is meant.
  private func isDated(_ item: LintItem, _ subject: LintSubject) -> Bool {
    item.askedWords.range.contains {
      (1900...2100).contains(subject.vocabulary.values[Int(subject.words[$0])])
    }
  }

  private static let documents: Set<String> = [
    "report", "article", "story", "passage", "text", "author", "piece",
  ]
  private static let saying: Set<String> = [
    "", "say", "says", "said", "mention", "mentions", "claim", "claims", "describe", "describes",
    "give", "gives", "state", "states", "name", "names", "report", "reports", "quote", "quotes",
  ]
  private static let pronouns: Set<String> = [
    "he", "she", "they", "his", "their", "these", "those",
  ]
  private static let spans: Set<String> = ["week", "month", "year", "night", "weekend"]
}
