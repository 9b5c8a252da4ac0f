import Text

/// Sorts of roles: who has one of a sort may be mistaken for another of that sort.
enum RoleSort: Hashable {
  case politics, business, learning, law, force, sport, arts, voice

  /// The sort of a role's head, `minister` of `minister of the interior`; nil where it is of none.
  init?(of role: String) {
    let words = Folded(role).words
    let end = words.firstIndex { ["of", "for", "at", "in", "to", "with"].contains($0) }
    guard let head = words[..<(end ?? words.count)].last.map(String.init),
      let sort = Self.sorts[head]
    else { return nil }
    self = sort
  }

  /// Whether a role is so prominent that everybody knows whose it is.
  static func isFamous(_ role: String) -> Bool {
    let words = Folded(role).words.map(String.init)
    return words.first == "president" || words.first == "prime" || words.last == "president"
      || words.contains {
        ["king", "queen", "pope", "founder", "cofounder", "emperor"].contains($0)
      }
      || words.suffix(2) == ["prime", "minister"]
  }

  /// The sort of each head; the first where there are two.
  private static let sorts: [String: RoleSort] = Dictionary(
    heads.flatMap { heads in heads.words.map { ($0, heads.sort) } },
    uniquingKeysWith: { first, _ in first })

  private static let heads: [(sort: RoleSort, words: Set<String>)] = [
    (
      .politics,
      [
        "minister", "secretary", "senator", "mp", "mep", "mayor", "governor", "councillor",
        "councilor", "chancellor", "congressman", "congresswoman", "lawmaker", "ambassador",
        "commissioner", "premier", "leader", "envoy", "undersecretary", "representative",
      ]
    ),
    (
      .business,
      [
        "executive", "chairman", "chairwoman", "chair", "director", "manager", "ceo", "cfo",
        "owner", "boss", "officer", "head", "president", "coordinator",
      ]
    ),
    (
      .learning,
      [
        "professor", "scientist", "researcher", "economist", "analyst", "historian", "expert",
        "biologist", "ecologist", "climatologist", "epidemiologist", "lecturer", "physicist",
        "archaeologist", "geologist", "curator", "scholar",
      ]
    ),
    (.law, ["judge", "attorney", "lawyer", "solicitor", "barrister", "prosecutor"]),
    (.force, ["sheriff", "commander", "general", "colonel", "inspector", "superintendent"]),
    (.sport, ["coach", "captain", "striker", "goalkeeper", "midfielder", "manager"]),
    (.arts, ["author", "writer", "actor", "actress", "singer", "composer", "artist", "painter"]),
    (.voice, ["spokesman", "spokeswoman", "spokesperson"]),
  ]
}
