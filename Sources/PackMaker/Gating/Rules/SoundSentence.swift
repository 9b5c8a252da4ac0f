/// Nothing is built on a sentence that may be cut off, run on, misspelt or not the source's.
struct SoundSentence: GateRule {
  let name = "sound-sentence"
  let summary = "a sentence with a fault: cut off, run on, misspelt, a question, unclear whose"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.evidence.contains { evidence in
      material.articles[evidence.article].paragraphs[evidence.paragraph].sentences(
        overlapping: evidence.tokens
      ).contains {
        // Direct speech may ask, say "we" and run over sentences; its marks were paired before.
        !$0.faults.subtracting(
          candidate.statements.isEmpty
            ? [.firstPerson, .unpaired, .noStatement, .noVerb, .tangled] : []
        ).isEmpty
      }
    } || candidate.statements.contains { !material.sentence($0).faults.isEmpty }
  }
}
