/// A noun phrase with a full stop behind it: captions are written so, sentences are not.
struct VerblessLine: LineRule {
  let name = "no-verb"
  let summary = "short lines that end like a sentence but hold no verb: captions, labels"

  func drops(_ line: Line, on page: Page) -> Bool {
    guard line.ending == .stop, line.words.count >= 3, line.words.count <= 22,
      !line.opensWithQuote
    else { return false }
    return !line.words.indices.contains { Verbs.isLikely(at: $0, in: line) }
  }
}
