/// What people are to each other at home, and to what befell them.
enum FamilyWords {
  /// Whether an article introduces somebody by such a word alone.
  static func stand(in entity: Entity) -> Bool {
    entity.roles.contains { role in
      role.text.lowercased().spaced.contains { all.contains(String($0)) }
    }
  }

  private static let all: WordSet = [
    "mother", "father", "brother", "sister", "son", "daughter", "wife", "husband", "widow",
    "widower", "uncle", "aunt", "cousin", "nephew", "niece", "grandfather", "grandmother",
    "grandson", "granddaughter", "fiancé", "fiancée", "boyfriend", "girlfriend", "parent",
    "parents", "survivor", "victim", "neighbour", "neighbor", "friend",
  ]
}
