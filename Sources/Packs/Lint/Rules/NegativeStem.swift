/// "Which is not" is misread; where it cannot be avoided the negation stands out in capitals.
struct NegativeStem: QuestionLintRule {
  let name = "negative-stem"
  let summary = "the stem asks which is not, and the negation does not stand out"
  let readsEnglish = true

  func check(_ item: LintItem, in subject: LintSubject, report: LintReport) {
    guard !item.isClaim, item.classes.contains(.negation) else { return }
    let words = subject.texts(item.wording)
    if let negation = negation(in: words), !standsOut(negation, in: item.asked) {
      report(item.place(item.stemKey), .negation(negation))
    }
  }

  /// The negation right behind the verb of the question: "which of these was not", and not "what
  /// did the Gazette say was not yet known".
  private func negation(in words: [String]) -> String? {
    if words.last == "except" { return "except" }
    guard let start = words.firstIndex(where: { ["which", "what", "who", "whom"].contains($0) })
    else { return nil }
    if start + 1 < words.count, words[start + 1] == "never" { return "never" }
    for index in words.indices[start...].dropFirst().prefix(8) {
      let word = words[index]
      if Self.contracted.contains(word) { return word }
      guard Self.verbs.contains(word) else { continue }
      let next = index + 1 < words.count ? words[index + 1] : ""
      return next == "not" || next == "never" ? next : nil
    }
    return nil
  }

  private func standsOut(_ negation: String, in stem: String) -> Bool {
    stem.contains(negation.uppercased()) || stem.contains("*\(negation)*")
  }

  private static let contracted: Set<String> = [
    "isnt", "arent", "wasnt", "werent", "didnt", "doesnt", "dont", "hasnt", "havent",
  ]
  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "did", "does", "do", "has", "had", "have", "can", "could", "would",
    "should", "say", "says", "said",
  ]
}
