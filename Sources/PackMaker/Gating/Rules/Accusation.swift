/// Nobody is accused in a stem: an accusation needs its accuser, the denial and the state of the
/// trial, which no span of one sentence holds.
struct Accusation: GateRule {
  let name = "accusation"
  let summary = "words of crime, guilt or abuse"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    // A name and a role accuse nobody, whatever the sentence goes on to tell.
    if Self.roles.contains(candidate.template) { return false }
    return candidate.evidence.contains { evidence in
      let paragraph = material.articles[evidence.article].paragraphs[evidence.paragraph]
      return paragraph.tokens[evidence.tokens].contains { AccusingWords.contain($0.lower) }
    }
      || candidate.statements.contains { statement in
        material.paragraph(statement).tokens[statement.tokens].contains {
          AccusingWords.contain($0.lower)
        }
      }
  }

  /// Proposers that show nothing but a name and a role without such words.
  static let roles: Set<String> = [RefutedRoles().name]
}
