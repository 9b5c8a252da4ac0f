/// A caption whose credit is a line of its own, or that has none but stands as captions do: a scene
/// in the present right above the credit.
struct CreditedCaption: LineRule {
  let name = "credited-caption"
  let summary = "a scene in the present, or a noun phrase, right above the credit of a picture"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard line.words.count <= 30, !line.words.contains(where: \.isQuoted),
      let credit = page.line(after: line), credit.words.count <= 10, !credit.isProse,
      page.reasons[credit.index] == "photo-credit"
    else { return false }
    // Any verb that is not in the present of a scene makes it a sentence of the text.
    return !line.words.indices.contains { index in
      guard Verbs.isLikely(at: index, in: line) else { return false }
      let word = line.words[index]
      return !word.text.hasSuffix("s") || Self.plain.contains(word)
        || Verbs.reporting.contains(word)
    }
  }

  private static let plain: WordSet = ["is", "was", "has", "does", "says", "its", "this", "us"]
}
