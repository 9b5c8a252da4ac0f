/// `Co-founder Ana Horvat`: of what?
struct BareOffice: GateRule {
  let name = "bare-office"
  let summary = "an office before a name that does not tell what it is an office in"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens
      return material.sentence(statement).names.contains { mention in
        let place = mention.tokens.lowerBound - 1
        guard statement.tokens.contains(place), statement.shows(place),
          Self.offices.contains(tokens[place].lower)
        else { return false }
        var start = place
        // `chief executive`, `former chairman`.
        while start > statement.tokens.lowerBound,
          Self.ranks.contains(tokens[start - 1].lower)
        { start -= 1 }
        guard start > statement.tokens.lowerBound else { return true }
        return ![.noun, .pluralNoun, .properNoun, .adjective, .possessive].contains(
          tokens[start - 1].tag)
      }
    }
  }

  private static let offices: WordSet = [
    "founder", "co-founder", "cofounder", "chairman", "chairwoman", "chairperson", "chair", "ceo",
    "cfo", "cto", "executive", "director", "manager", "head", "leader", "boss", "spokesman",
    "spokeswoman", "spokesperson", "coach", "captain", "editor", "owner", "co-owner", "principal",
    "superintendent", "commissioner", "chief", "treasurer", "coordinator", "member", "partner",
  ]
  private static let ranks: WordSet = [
    "chief", "former", "vice", "deputy", "executive", "managing", "general", "interim", "acting",
    "senior", "assistant", "associate", "co",
  ]
}
