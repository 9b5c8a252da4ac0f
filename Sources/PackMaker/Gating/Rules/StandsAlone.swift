/// What is shown must make sense to who sees nothing else.
struct StandsAlone: GateRule {
  let name = "stands-alone"
  let summary = "a pronoun, “this”, a definite noun or a weekday whose referent is not shown"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    let standing = Standing(material: material)
    return candidate.statements.contains { standing.looseWords(in: $0) != nil }
  }

  func words(in candidate: Candidate, _ material: Material) -> String? {
    let standing = Standing(material: material)
    return candidate.statements.lazy.compactMap { standing.looseWords(in: $0) }.first
  }
}
