import Text

/// `the Indian capital of ___`: who has never seen the article knows it too.
struct CommonKnowledge: GateRule {
  let name = "common-knowledge"
  let summary = "a capital, what a country's adjective tells, or who serves a state"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    guard case .choice(_, let key, _) = candidate.body else { return false }
    if let role = RoleChoices.role(in: candidate.body) { return Self.isOfState(role) }
    guard candidate.proposer == PlaceGaps().name else { return false }
    return candidate.statements.contains { statement in
      let paragraph = material.paragraph(statement)
      let entities = material.articles[statement.article].entities
      return material.sentences(statement).flatMap(\.names).contains { mention in
        guard entities[mention.entity].name == key, entities[mention.entity].kind == .place else {
          return false
        }
        let start = mention.tokens.lowerBound
        let before = paragraph.tokens[max(statement.tokens.lowerBound, start - 3)..<start]
        return before.contains { ["capital", "capitals"].contains($0.lower) }
      }
    }
  }

  /// `Danish Foreign Minister`: the names of the others tell that they are not Danish.
  private static func isOfState(_ role: String) -> Bool {
    let words = Folded(role).words.map(String.init)
    return leadsState(role)
      || words.contains { Nations.of($0) != nil } && words.contains(where: ministers.contains)
  }

  private static let ministers: WordSet = [
    "minister", "secretary", "ambassador", "senator", "lawmaker", "envoy", "general",
  ]

  /// `Israeli Prime Minister`, `Vice President`: the world knows who that is, or was; of `president
  /// of the Porto library` it does not.
  static func leadsState(_ role: String) -> Bool {
    let words = Folded(role).words.map(String.init)
    guard words.contains(where: heads.contains) else { return false }
    var rest = words.filter { !heads.contains($0) && !joining.contains($0) }[...]
    while let first = rest.first {
      let pair = rest.prefix(2).joined(separator: " ")
      guard let length = Nations.of(first) != nil ? 1 : Nations.of(pair) != nil ? 2 : nil else {
        return false
      }
      rest = rest.dropFirst(length)
    }
    return true
  }

  private static let heads: WordSet = [
    "president", "king", "queen", "chancellor", "premier", "prime", "leader",
  ]
  private static let joining: WordSet = ["minister", "vice", "of", "the", "s"]
}
