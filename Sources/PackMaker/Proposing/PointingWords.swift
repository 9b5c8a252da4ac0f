/// Words that point at what was said before, and the phrases in which they do not.
enum PointingWords {
  /// What points at the sentence before.
  static let backward: WordSet = [
    "this", "these", "those", "such", "another", "also", "then", "there", "both", "other", "others",
    "again", "too", "instead", "same", "latter", "similar", "later", "earlier", "further",
    "subsequently", "eventually", "afterwards", "previously",
  ]

  /// `so that`, `such as`, `then-president`, `more than`, `there is`.
  static func isPhrase(_ index: Int, in paragraph: AnnotatedParagraph) -> Bool {
    guard index + 1 < paragraph.tokens.count else { return false }
    let next = paragraph.tokens[index + 1].lower
    let before = index > 0 ? paragraph.tokens[index - 1] : nil
    switch paragraph.tokens[index].lower {
    // `such a storm that`: how great it was is told behind it.
    case "such":
      return next == "as"
        || paragraph.tokens[(index + 1)...].prefix(8).contains { $0.lower == "that" }
    // At the head of a sentence it points back; within one it joins or measures.
    case "so": return before.map { $0.lower != "." && $0.lower != "," } ?? false
    // An order within the sentence.
    case "then", "later", "subsequently", "eventually": return before?.lower == "and"
    case "other", "others":
      return before.map { ["and", "or", "among", "each", "than"].contains($0.lower) } ?? false
    // `its last mission`, `the last of`.
    case "recent": return before?.lower != "most"
    case "last", "next": return before?.tag == .possessive || before?.lower == "the"
    case "above", "below":
      return ["the", "a", "an", "its"].contains(next)
        || [.number, .noun].contains(paragraph.tokens[index + 1].tag)
    // `had previously forecast`: before the report, whenever that was.
    case "previously": return ["had", "was", "were"].contains(before?.lower)
    case "following": return ["the", "a", "an", "its", "his", "her", "their"].contains(next)
    case "there": return ["is", "are", "was", "were", "had", "has", "have"].contains(next)
    case "both":
      // `Porto and Lisbon both`, `both … and`.
      let start = paragraph.sentences.firstPlace { $0.tokens.upperBound > index }
      let head =
        start < paragraph.sentences.count ? paragraph.sentences[start].tokens.lowerBound : 0
      let next = paragraph.tokens[(index + 1)...].prefix(12).prefix { !$0.tag.isFiniteVerb }
      return next.contains { $0.lower == "and" }
        || paragraph.tokens[max(head, index - 8)..<index].contains { $0.lower == "and" }
    // `a fellow of the college`
    case "fellow":
      return ["at", "of", "in", "with", "for", ","].contains(next)
        || before.map { [.noun, .properNoun, .determiner, .adjective].contains($0.tag) } ?? false
    case "either": return paragraph.tokens[(index + 1)...].prefix(8).contains { $0.lower == "or" }
    case "before", "after": return true
    default: return false
    }
  }

  /// Words that mean nothing without what was said before them.
  static let all: WordSet = [
    "this", "these", "those", "such", "here", "there", "then", "thus", "therefore", "otherwise",
    "instead", "another", "other", "others", "latter", "same", "similar", "similarly",
    "respectively", "either", "neither", "else", "further", "again", "too", "both", "earlier",
    "later", "previously", "afterwards", "now", "ago", "meanwhile", "also", "so", "ones",
    "aforementioned", "above",
    "below", "however", "thereafter", "latest", "upcoming", "nearby", "local", "likewise",
    "subsequently", "eventually", "though", "alike", "last", "next", "previous", "following",
    "recent",
    "neighbouring", "neighboring", "adjacent", "remaining", "fellow", "rest", "elsewhere",
    "everyone", "everything",
  ]
}
