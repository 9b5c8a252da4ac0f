/// What somebody says in quotation marks is theirs, and no fact of the article's.
struct DirectSpeech: ModelRule {
  let name = "direct-speech"
  let summary =
    "the passage is, or may be, somebody's direct speech, and the item is not about who said it"

  func refuses(_ item: Candidate) -> Bool {
    if case .whoSaid = item.draft.content { return false }
    return item.passage?.holdsSpeech ?? true
  }
}
