/// A quote of a few words is everywhere; a wording of a few asks nothing.
struct Lengths: ModelRule {
  let name = "length"
  let summary = "the quote, the wording or an option is too short or too long"

  /// Of a quote, in bytes.
  static let quote = 20...600

  func refuses(_ item: Candidate) -> Bool {
    return !Self.quote.contains(item.draft.quote.utf8.count)
      || !(4...40).contains(item.wording.words.count)
      || item.draft.wording.utf8.count > 300
      || (item.draft.options + [item.draft.answer ?? ""]).contains { $0.utf8.count > 80 }
  }
}
