import Text

/// The label stands in every stem, so it must not answer any.
struct KeyInLabel: GateRule {
  let name = "key-in-label"
  let summary = "a key that the label of the source gives away"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    func holds(_ key: String) -> Bool {
      let labels = candidate.about.map { Folded(material.labels[$0]) }
      let words = Folded(key).words.filter { $0.utf8.count > 3 }
      return labels.contains { label in
        label.contains(Folded(key)) || words.contains { label.words.contains($0) }
          || Likeness.isGivenAway(key, by: label.string)
      }
    }
    switch candidate.body {
    case .claim:
      return candidate.statements.contains { statement in
        material.sentence(statement).quantities.contains { quantity in
          candidate.about.contains { material.labelFigures[$0].contains(quantity.value) }
        }
      }
    case .order, .match, .sourcesDiffer: return false
    case .number(_, let value, _):
      return candidate.about.contains { material.labelFigures[$0].contains(value) }
    case .choice(_, let key, _): return holds(key)
    case .whoSaid(_, let speaker, _): return holds(speaker)
    case .text(_, let accepted): return accepted.contains(where: holds)
    }
  }
}
