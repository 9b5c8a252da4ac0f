/// What makes a question worth asking beyond its kind.
enum Worth {
  static func bonus(of candidate: Candidate, in material: Material) -> Double {
    var bonus = 0.0
    if let first = candidate.evidence.map(\.paragraph).min() {
      // The lead says what the report is about.
      bonus += first == 0 ? 1 : first == 1 ? 0.5 : 0
    }
    for statement in candidate.statements.prefix(1) {
      let sentence = material.sentence(statement)
      let entities = material.articles[statement.article].entities
      let people = sentence.names.count { entities[$0.entity].kind == .person }
      bonus += min(Double(people), 2) * 0.3
      bonus += min(Double(sentence.names.count), 3) * 0.1
      // A short statement is read at once.
      bonus -= Double(max(0, statement.tokens.count - 25)) * 0.04
    }
    if candidate.about.count > 1 { bonus += 1.5 }
    return bonus
  }
}
