/// That an article is silent cannot be read off one passage of it, and a model's word is no proof.
struct VerdictCanBeProved: ModelRule {
  let name = "not-stated"
  let summary = "a claim whose verdict is 'not stated' is not taken from a model"

  func refuses(_ item: Candidate) -> Bool {
    if case .claim(_, .notStated) = item.draft.content { true } else { false }
  }
}
