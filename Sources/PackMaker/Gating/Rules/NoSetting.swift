import Articles
import Text

/// Without a case card only the label tells what a source is about; a question that shares no word
/// with it hangs in the air.
struct NoSetting: GateRule {
  let name = "no-setting"
  let summary = "a question on a source without a case card that shares no word with its label"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    return candidate.about.contains { article in
      guard material.cards[article] == nil else { return false }
      // `It cannot go on`: what somebody said is said of something.
      if case .whoSaid = candidate.body { return true }
      // Who somebody is is asked of names, which tell enough beside a headline.
      if isOfNames(candidate), material.labels[article].holds(" that begins “") { return true }
      // `the report by the Gazette`: by whom is not about what.
      if material.articles[article].article.metadata.outlet.map({
        material.labels[article].hasSuffix(" " + $0.value)
      }) ?? false {
        return true
      }
      if isOfNames(candidate) { return false }
      let label = Set(
        Folded(material.labels[article]).words.filter {
          $0.utf8.count > 3 && !Self.framing.contains(String($0))
        }.map { material.stemmer.stem(String($0)) })
      // Nothing would tell which report is meant; nor do the first words of its first sentence.
      if label.isEmpty || material.labels[article].holds(" that begins “") { return true }
      return !candidate.evidence.contains { evidence in
        let tokens = material.articles[evidence.article].paragraphs[evidence.paragraph].tokens
        return tokens[evidence.tokens].contains {
          label.contains(material.stemmer.stem($0.lower))
        }
      }
    }
  }

  private func isOfNames(_ candidate: Candidate) -> Bool {
    Self.roles.contains(candidate.template)
  }

  private static let roles: Set<String> = [
    RefutedRoles().name, RoleChoices().name, RoleMatches().name,
  ]

  /// Words of a label that tell of no matter.
  private static let framing = Material.framing.union([
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "2020", "2021", "2022", "2023", "2024", "2025", "2026",
  ])
}
