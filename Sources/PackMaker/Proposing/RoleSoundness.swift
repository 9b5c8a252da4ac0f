/// Whether the words of a role are a noun phrase that tells by itself what it means.
enum RoleSoundness {
  /// Nouns with what may stand around them, beginning with no word of another sort; a common noun
  /// that owns (`the company's chairman`) leaves open which company.
  static func isSound(_ role: Range<Int>, in paragraph: AnnotatedParagraph) -> Bool {
    let tokens = paragraph.tokens[role]
    guard let first = tokens.first, let last = tokens.last, beginnings.contains(first.tag),
      nouns.contains(last.tag),
      tokens.allSatisfy({
        beginnings.contains($0.tag) || $0.tag == .possessive || joining.contains($0.lower)
      })
    else { return false }
    // `Lt. Col.` is a rank and no more; `week State Department official` lost a word.
    guard tokens.contains(where: { RoleWords.isPerson($0.lower) }),
      !tokens.contains(where: { times.contains($0.lower) }),
      // `then-minister`: when?
      !first.lower.hasPrefix("then-"), !first.lower.hasPrefix("now-")
    else { return false }
    return !tokens.indices.contains { index in
      tokens[index].tag == .possessive && index > role.lowerBound
        && tokens[index - 1].tag != .properNoun
    }
  }

  private static let times: WordSet = [
    "week", "month", "year", "day", "night", "morning", "evening", "today", "yesterday", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let nouns: TagSet = [.noun, .pluralNoun, .properNoun]
  private static let beginnings: TagSet = [
    .noun, .pluralNoun, .properNoun, .adjective, .determiner, .number,
  ]
  private static let joining: WordSet = ["of", "for", "at", "in", "and", "on", "&", "to", "-"]
}
