/// `One sailor, Ivo Kos, the boat was late`: a name between commas with a second subject behind it.
/// Words were lost, and the sentence may not mean what it seems to.
struct TornApposition: GateRule {
  let name = "torn-apposition"
  let summary = "a name between commas that neither verb nor clause follows"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens
      return material.sentences(statement).contains { sentence in
        sentence.names.contains { mention in
          let start = mention.tokens.lowerBound
          let end = mention.tokens.upperBound
          guard start - sentence.tokens.lowerBound <= 6, start > sentence.tokens.lowerBound,
            end + 1 < sentence.tokens.upperBound, tokens[start - 1].lower == ",",
            tokens[end].lower == ",", tokens[end + 1].tag == .determiner
          else { return false }
          // A second apposition is closed by a comma before its verb.
          let rest = tokens[(end + 1)..<sentence.tokens.upperBound]
          let verb = rest.firstIndex { $0.tag.isFiniteVerb }
          let comma = rest.firstIndex { $0.lower == "," }
          return (verb ?? .max) < (comma ?? .max)
        }
      }
    }
  }
}
