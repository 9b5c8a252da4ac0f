/// What is told by the way leans on the paragraphs around it, whose words are not shown: a question
/// stays with what label and case card set out.
struct Aside: GateRule {
  let name = "aside"
  let summary = "a statement that names nothing of what label and case card tell of"

  /// Words of matter that tell as much as a shared name.
  private static let enough = 3

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard let text = Self.shownText(of: candidate, in: material) else { return false }
    let asked = MatterWords(text)
    return candidate.about.contains { article in
      let told = material.shownMatter[article]
      return asked.names.isDisjoint(with: told.all)
        && asked.all.intersection(told.all).count < Self.enough
    }
  }

  /// What a player is asked about, without the words that frame it; nil where names alone are shown.
  private static func shownText(of candidate: Candidate, in material: Material) -> String? {
    switch candidate.body {
    case .claim(let claim, _): candidate.template == RefutedRoles().name ? nil : claim
    case .whoSaid(let statement, _, _): statement
    case .number, .choice, .text:
      candidate.statements.isEmpty
        ? nil
        : candidate.statements.map { $0.text(in: material.paragraph($0)) }.joined(separator: " ")
    case .match, .order, .sourcesDiffer: nil
    }
  }
}
