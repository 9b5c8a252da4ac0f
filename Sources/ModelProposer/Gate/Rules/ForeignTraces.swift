import Text

/// Signs that a text is about the model, its orders or the page, not about the article's matter.
struct ForeignTraces: ModelRule {
  let name = "foreign-trace"
  let summary = "speaks of the model or its instructions, or holds markup, an address or controls"

  private static let phrases = [
    "as an ai", "language model", "i cannot", "i can not", "i am sorry", "im sorry",
    "your instructions", "previous instructions", "these instructions", "the instructions above",
    "prior instructions", "all instructions", "system prompt", "the prompt", "json", "assistant",
    "output the following", "lorem ipsum",
  ].map { Folded($0) }

  private static let marks = [
    "http:", "https:", "www.", "```", "**", "__", "</", "/>", "\\n", "&amp;",
  ]

  func refuses(_ item: Candidate) -> Bool {
    (item.shown + [item.draft.quote]).contains { text in
      if Gate.firstHarmful(in: text) != nil
        || text.utf8.contains(where: { "<>{}[]\\|`".utf8.contains($0) })
      {
        return true
      }
      let folded = Folded(text)
      let lowered = text.lowercased()
      return Self.phrases.contains { folded.contains($0) }
        || Self.marks.contains { lowered.contains($0) }
    }
  }
}
