import Text

/// `Kos's decision`, `its plan`, `two elements`: whose it is or how many they are tells nobody what
/// it is.
enum OwnedDeed {
  /// The words of a deed whose owner alone is told, or of things that are only counted, where they
  /// begin at a token; nil where what follows tells what it is.
  ///
  /// - Parameters:
  ///   - end: where the span that is shown ends.
  ///   - isKnown: whether a noun is named by what is shown beside the span or before.
  static func loose(
    at index: Int, in paragraph: AnnotatedParagraph, end: Int, isKnown: (Token) -> Bool
  ) -> String? {
    let tokens = paragraph.tokens
    let token = tokens[index]
    let isOwner = token.tag == .possessive || owners.contains(token.lower)
    guard isOwner || counts.contains(token.lower), index + 1 < end else { return nil }
    var place = index + 1
    while place < end, place < index + 4, tokens[place].tag == .adjective { place += 1 }
    guard place < end, [.noun, .pluralNoun].contains(tokens[place].tag) else { return nil }
    let head = tokens[place]
    // `its decision makers`
    if place + 1 < end, [.noun, .pluralNoun].contains(tokens[place + 1].tag) { return nil }
    let next = place + 1 < end ? tokens[place + 1] : nil
    if isOwner {
      guard deeds.contains(head.lower), !isKnown(head) else { return nil }
      if let next, completing.contains(next.lower) { return nil }
      // `Kos's decision came as the roof leaked`: told of no more than that it came.
      return "\(token.lower) \(head.lower)"
    }
    guard abstract.contains(head.lower), !isKnown(head) else { return nil }
    if let next, [":", "that", "to", "–", "—", "for", "why"].contains(next.lower) { return nil }
    return "\(token.lower) \(head.lower)"
  }

  /// The words that one of these may begin with.
  static let beginnings: WordSet = owners.union(counts).union(["'s", "’s", "'", "’"])

  private static let owners: WordSet = ["its", "his", "her", "their", "our", "my"]
  private static let counts: WordSet = [
    "two", "three", "four", "five", "several", "some", "many", "certain", "various",
  ]
  private static let completing: WordSet = [
    "to", "that", "of", "for", "on", "about", "over", "against", "from", "not", "as", "regarding",
    "concerning", "with", "between", "toward", "towards", "by", ":", "whether", "into",
  ]
  private static let deeds: WordSet = [
    "action", "actions", "decision", "decisions", "move", "moves", "comment", "comments",
    "remark", "remarks", "plan", "plans", "proposal", "proposals", "announcement", "statement",
    "statements", "request", "requests", "order", "ruling", "position", "claim", "claims",
    "letter", "speech", "offer", "bid", "call", "calls", "appeal", "conduct", "behaviour",
    "behavior", "approach", "stance", "response", "reaction", "reactions", "choice", "choices",
    "idea", "ideas", "mistake", "mistakes", "deed", "deeds", "step", "steps", "view", "views",
    "opinion", "answer", "answers", "question", "questions", "findings", "conclusion",
    "conclusions", "allegation", "allegations", "accusation", "accusations", "announcements",
    "policy", "policies", "efforts", "suggestion", "argument", "arguments", "promise", "promises",
    "demand", "demands", "warning", "warnings", "threat", "threats", "complaint", "complaints",
  ]
  private static let abstract: WordSet = [
    "elements", "things", "factors", "reasons", "issues", "ways", "sides", "aspects",
    "options", "problems", "conditions", "steps", "challenges", "goals", "objectives",
    "questions", "matters", "concerns", "scenarios", "possibilities", "principles", "ideas",
  ]
}
