import Text

/// What is told by the way leans on the paragraphs around it, whose words are not shown: a question
/// stays with what label and case card set out.
struct Aside: GateRule {
  let name = "aside"
  let summary = "a statement that names nothing of what label and case card tell of"

  /// Words of matter that tell as much as a shared name.
  private static let enough = 3

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard let text = Self.shownText(of: candidate, in: material) else { return false }
    return candidate.about.contains { article in
      let told = Set(Self.stems(of: material.shownWords(of: article)).map(\.stem))
      let shared = Self.stems(of: text).filter { told.contains($0.stem) }
      return !shared.contains(where: \.isName) && Set(shared.map(\.stem)).count < Self.enough
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

  /// The beginnings of the words of matter: `Israeli` and `Israel` tell of one state.
  private static func stems(of text: String) -> [(stem: Substring, isName: Bool)] {
    text.spaced.compactMap { word in
      guard let start = word.firstIndex(where: \.isLetter) else { return nil }
      let bare = word[start...].prefix { $0.isLetter || $0 == "-" }
      let lower = bare.lowercased()
      guard lower.utf8.count > 2, FunctionWords.all[lower] == nil,
        ReportingVerbs.finite[lower] == nil
      else { return nil }
      return (lower.prefix(6), bare.first?.isUppercase ?? false)
    }
  }
}
