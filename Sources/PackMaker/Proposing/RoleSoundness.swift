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
    return !isCutShort(role, in: paragraph)
      && !tokens.indices.contains { index in
        tokens[index].tag == .possessive && index > role.lowerBound
          && tokens[index - 1].tag != .properNoun
      }
  }

  /// `analyst at Horvat` of `analyst at Horvat, Kos and Co`: a firm's name has commas too.
  private static func isCutShort(_ role: Range<Int>, in paragraph: AnnotatedParagraph) -> Bool {
    let behind = paragraph.tokens[role.upperBound...].prefix(8)
    guard behind.first?.lower == ",", paragraph.tokens[role].last?.tag == .properNoun,
      let firm = behind.firstIndex(where: { firms.contains($0.lower) })
    else { return false }
    return behind[..<firm].allSatisfy {
      $0.shape == .capitalised || $0.shape == .capitals || [",", "and", "&"].contains($0.lower)
    }
  }

  private static let firms: WordSet = [
    "co", "co.", "company", "sons", "bros", "bros.", "brothers", "partners", "associates",
  ]
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
