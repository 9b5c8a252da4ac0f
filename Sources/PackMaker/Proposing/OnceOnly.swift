/// Verbs of what happens to one thing once, so that its source's day or place excludes any other.
enum OnceOnly {
  /// Whether the statement's main verb is one: `was born`, `was founded`, `died`.
  static func isVerb(of statement: Statement, in paragraph: AnnotatedParagraph) -> Bool {
    let tokens = paragraph.tokens
    guard
      let finite = statement.tokens.first(where: { tokens[$0].tag.isFiniteVerb }),
      tokens[finite].tag == .verbPast
    else { return false }
    if active.contains(tokens[finite].lower) { return true }
    guard ["was", "were"].contains(tokens[finite].lower) else { return false }
    // `was first founded`: an adverb may stand between.
    return (finite + 1..<min(finite + 3, statement.tokens.upperBound)).contains {
      tokens[$0].tag == .pastParticiple && passive.contains(tokens[$0].lower)
    }
  }

  private static let active: WordSet = ["died", "perished"]
  private static let passive: WordSet = [
    "born", "founded", "established", "built", "completed", "inaugurated", "abolished", "buried",
    "discovered", "invented", "published", "assassinated", "demolished", "dissolved",
    "commissioned",
    "incorporated", "unveiled", "consecrated", "sunk", "wrecked", "executed", "ratified",
    "repealed",
  ]
}
