import Quiz

/// A role given to somebody else than the source gives it to, and to whom it does.
struct RefutedRoles: Proposer {
  let name = "role-claim"
  let summary = "a role given to the person who has it in the source, or to another one"

  func propose(_ material: Material) -> [Candidate] {
    RoleChoices().propose(material).flatMap { candidate -> [Candidate] in
      guard case .choice(_, let key, let others) = candidate.body, let other = others.first,
        let role = RoleChoices.role(in: candidate.body)
      else { return [] }
      // What the source calls somebody is its own act, which its words can refute.
      return [(key, Verdict.supported), (other, .refuted)].map { name, verdict in
        var claim = candidate
        claim.proposer = self.name
        claim.body = .claim("The source describes \(name) as “\(role)”.", verdict: verdict)
        claim.explanation =
          "The source gives that role to \(key)" + (verdict == .refuted ? ", not to \(name)." : ".")
        claim.worth = verdict == .refuted ? 2.4 : 1.4
        return claim
      }
    }
  }
}
