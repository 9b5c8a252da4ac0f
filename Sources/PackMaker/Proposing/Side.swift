import Text

/// For whom somebody speaks, as far as what the article calls them tells: nobody takes one state's
/// minister for another's, or a head of state for a scholar.
struct Side {
  /// The states and unions of states that the roles name.
  private let nations: Set<String>
  private let isHeadOfState: Bool
  /// Whether a role is of government, parliament, law or arms.
  private let isOfState: Bool

  private let callings: Set<RoleSort>

  init(_ entity: Entity) {
    callings = Set(entity.roles.compactMap { RoleSort(of: $0.text) })
    let roles = entity.roles.map { Folded($0.text).words.map(String.init) }
    nations = roles.reduce(into: []) { $0.formUnion(Self.nations(in: $1)) }
    isHeadOfState = roles.contains(where: Self.leads)
    isOfState =
      isHeadOfState
      || zip(entity.roles, roles).contains { role, words in
        RoleSort(of: role.text).map(Self.sorts.contains) ?? false
          || words.contains(where: Self.offices.contains)
      }
  }

  private var isPolitical: Bool { callings.contains(.politics) }

  /// Whether nothing tells what somebody is.
  var isUnknown: Bool { !isOfState && callings.isEmpty }

  /// Whether both speak for a state, or both are of one calling.
  func isLike(_ other: Side) -> Bool {
    isOfState && other.isOfState || !callings.isDisjoint(with: other.callings)
  }

  /// Whether who does not know might give one's words to the other.
  func mayBeMistaken(for other: Side) -> Bool {
    if isHeadOfState && !other.isOfState || other.isHeadOfState && !isOfState { return false }
    // Whether a mayor is of that state nothing tells.
    if isHeadOfState != other.isHeadOfState, nations.isEmpty != other.nations.isEmpty {
      return (isHeadOfState ? nations : other.nations).isEmpty
    }
    // The EU's envoy is no mayor.
    if isPolitical || other.isPolitical, isOfState, other.isOfState,
      nations.isEmpty != other.nations.isEmpty,
      !nations.union(other.nations).isDisjoint(with: Self.unions)
    {
      return false
    }
    guard isOfState, other.isOfState, !nations.isEmpty, !other.nations.isEmpty else { return true }
    return !nations.isDisjoint(with: other.nations)
  }

  /// `Porto's president`, `prime minister`: of nothing smaller than a state.
  private static func leads(_ role: [String]) -> Bool {
    if zip(role, role.dropFirst()).contains(where: { $0 == "prime" && $1 == "minister" }) {
      return true
    }
    guard role.contains(where: heads.contains) else { return false }
    return role.indices.allSatisfy { index in
      heads.contains(role[index]) || besideHeads.contains(role[index])
        || Nations.of(role[index]) != nil
        || index + 1 < role.count && Nations.of(role[index] + " " + role[index + 1]) != nil
        || index > 0 && Nations.of(role[index - 1] + " " + role[index]) != nil
    }
  }

  private static func nations(in role: [String]) -> Set<String> {
    var found: Set<String> = []
    for (index, word) in role.enumerated() {
      let next = index + 1 < role.count ? role[index + 1] : ""
      // `the EU's`, `the European Union's`
      let bare = [word, next].map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 }
      if let nation = Nations.of(word + " " + next) ?? Nations.of(word + " " + bare[1])
        ?? Nations.of(word) ?? Nations.of(bare[0])
      {
        found.insert(nation)
      }
    }
    return found
  }

  private static let unions: Set<String> = ["european union", "united nations", "nato"]
  private static let sorts: Set<RoleSort> = [.politics, .law, .force, .voice]
  private static let offices: WordSet = [
    "president", "democrat", "republican", "candidate", "nominee", "government", "ministry",
    "minister", "parliament", "senate", "congress", "sen", "rep", "gov", "party", "council",
    "department", "police", "army", "navy", "military", "embassy", "negotiator", "diplomat",
    "envoy",
    "policy",
    "official",
  ]
  private static let heads: WordSet = ["president", "king", "queen", "pope", "emperor", "pm"]
  private static let besideHeads: WordSet = [
    "vice", "elect", "of", "the", "former", "then", "ex", "s", "current", "new", "late",
  ]
}
