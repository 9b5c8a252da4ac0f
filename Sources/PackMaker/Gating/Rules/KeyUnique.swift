import Text

/// One answer is right, and it does not stand beside its gap.
struct KeyUnique: GateRule {
  let name = "key-unique"
  let summary = "a key that the stem shows, or that equals another option by value"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    switch candidate.body {
    case .number(let ask, let value, _):
      return NumberReading.values(ofWordsIn: Self.quoted(ask)).contains(value)
    case .choice(let ask, let key, let others):
      return Self.gives(key, Self.quoted(ask))
        || others.contains { Self.same($0, key) }
        || Set(others.map { Folded($0) }).count < others.count
    case .whoSaid(let statement, let speaker, let others):
      // A surname gives its bearer away.
      let words = Set(Folded(statement).words)
      return Folded(speaker).words.contains { $0.utf8.count > 2 && words.contains($0) }
        || others.contains { Self.same($0, speaker) }
    case .text(let ask, let accepted):
      let shown = Self.quoted(ask)
      return accepted.contains { Self.gives($0, shown) }
    case .claim, .match, .order, .sourcesDiffer:
      return false
    }
  }

  /// The part of a stem behind the label, which is judged by ``KeyInLabel``.
  static func quoted(_ ask: String) -> String {
    ask.behindFirst(" gap: ") ?? ask
  }

  private static func gives(_ key: String, _ shown: String) -> Bool {
    Folded(shown).contains(Folded(key)) || Likeness.isGivenAway(key, by: shown)
  }

  private static func same(_ a: String, _ b: String) -> Bool {
    if Folded(a) == Folded(b) { return true }
    guard let a = NumberReading.value(of: a), let b = NumberReading.value(of: b) else {
      return false
    }
    return a == b
  }
}
