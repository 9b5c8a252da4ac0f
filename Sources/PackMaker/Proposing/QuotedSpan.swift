import Text

/// Chooses what is shown of a quotation: all of it, or those of its sentences that make sense to
/// somebody who sees no others.
struct QuotedSpan {
  let paragraph: AnnotatedParagraph
  let speaker: Entity

  /// The first of the longest runs of sentences that can be shown; nil where none can.
  func best(of quotation: Quotation) -> Range<Int>? {
    if isShowable(quotation.content) { return quotation.content }
    // Endless speech is no quotation.
    let sentences = paragraph.sentences(overlapping: quotation.content).prefix(12)
      .map { $0.tokens.clamped(to: quotation.content) }
    var best: Range<Int>?
    for (first, start) in sentences.enumerated() {
      for end in sentences[first...] {
        let run = start.lowerBound..<end.upperBound
        guard run.count > (best?.count ?? 0), isEnded(run, quotation), isShowable(run) else {
          continue
        }
        best = run
      }
    }
    return best
  }

  private func isEnded(_ run: Range<Int>, _ quotation: Quotation) -> Bool {
    run.upperBound == quotation.content.upperBound
      || [".", "!", "?"].contains(paragraph.tokens[run.upperBound - 1].lower)
  }

  /// Between 7 and 32 words, with nothing that points back, without its speaker's name.
  private func isShowable(_ span: Range<Int>) -> Bool {
    let tokens = paragraph.tokens[span]
    let words = tokens.count { $0.tag != .punctuation }
    guard (7...32).contains(words), let first = tokens.first,
      first.shape == .capitalised || first.shape == .capitals,
      !Self.opening.contains(first.lower), !goesOn(tokens), !pointsBack(tokens),
      !tokens.contains(where: { $0.lower.hasPrefix("[") || $0.lower == "…" || $0.lower == "..." }),
      !tokens.contains(where: { Self.floating.contains($0.lower) }),
      !(first.lower == "after" && tokens.dropFirst().first?.lower == "all"),
      !tokens.indices.contains(where: { isVague(at: $0, in: tokens) }),
      !tokens.indices.contains(where: { isFirstName(at: $0, in: tokens) }),
      // Something must be named that the words are about.
      tokens.count(where: { [.noun, .pluralNoun, .properNoun].contains($0.tag) }) >= 2
    else { return false }
    let text = paragraph.text(span)
    let names = Set(
      Folded(speaker.name).words.filter { $0.utf8.count > 2 }
        .flatMap { [$0] + Nicknames.of(String($0)).map { Substring($0) } })
    return !speaker.forms.contains { text.holds($0) }
      && names.isDisjoint(with: Folded(text).words)
  }

  /// `For example, …`, `In other words, …`: what came before is taken up.
  private func goesOn(_ tokens: ArraySlice<Token>) -> Bool {
    var head = ""
    for token in tokens.prefix(4) {
      head += head.isEmpty ? token.lower : " " + token.lower
      if Self.joining.contains(head) { return true }
    }
    return false
  }

  /// `these treasures`, `the top one`, `too`: what it means was said before.
  private func isVague(at index: Int, in tokens: ArraySlice<Token>) -> Bool {
    let next = index + 1 < tokens.endIndex ? tokens[index + 1] : nil
    switch tokens[index].lower {
    case "them", "it":
      // `Six shells of them`
      return index > tokens.startIndex && index < tokens.startIndex + 5
        && tokens[index - 1].lower == "of"
    case "these", "those":
      // `those who`, `those of us`.
      return next.map { !["who", "of", "that", "which", "in", "with"].contains($0.lower) } ?? true
    case "this":
      // `did this because`: did what?
      if index > tokens.startIndex, tokens[index - 1].tag.isVerbal,
        next.map({ ![.noun, .pluralNoun, .adjective].contains($0.tag) }) ?? true
      {
        return true
      }
      return next.map {
        [.noun, .pluralNoun, .adjective].contains($0.tag) && !Self.common.contains($0.lower)
      } ?? true
    case "that":
      // `saw that early`: saw what? Where a clause follows it has a verb.
      guard index > tokens.startIndex, tokens[index - 1].tag.isVerbal else { return false }
      if let next,
        ["early", "soon", "late", "coming", "first", "and", "or", "but"].contains(next.lower),
        index + 2 >= tokens.endIndex || ![.noun, .pluralNoun].contains(tokens[index + 2].tag)
      {
        return true
      }
      return !tokens[(index + 1)...].prefix { $0.tag != .punctuation }
        .contains { $0.tag.isFiniteVerb }
    case "there":
      // `actors there`: where?
      return
        !(next.map { $0.tag.isFiniteVerb || $0.tag == .possessive || Self.isClitic($0) } ?? false)
        && !tokens[..<index].contains { $0.tag == .properNoun }
    case "one", "ones":
      let before = index > tokens.startIndex ? tokens[index - 1] : nil
      if next.map({ $0.tag == .punctuation }) ?? true { return true }
      return before.map { [.adjective, .determiner].contains($0.tag) && $0.lower != "no" } ?? false
        && next.map { ![.noun, .pluralNoun].contains($0.tag) } ?? true
    case "he", "she", "him":
      // `Anyone may win` names nobody for the sentence behind it.
      let start = tokens[..<index].lastIndex { [".", "!", "?"].contains($0.lower) }
      let sentence = tokens[(start ?? tokens.startIndex)..<index]
      return !tokens[..<index].contains {
        $0.tag == .properNoun || RoleWords.isPerson($0.lower)
      }
        && !sentence.contains {
          ["who", "somebody", "someone", "everybody", "everyone", "anyone"].contains($0.lower)
        }
    case "too": return next.map { $0.tag == .punctuation } ?? true
    default: return false
    }
  }

  /// `there's`, `there’ll`
  private static func isClitic(_ token: Token) -> Bool {
    token.lower.first == "'" || token.lower.first == "’"
  }

  /// `Joe has done well`: which Joe?
  private func isFirstName(at index: Int, in tokens: ArraySlice<Token>) -> Bool {
    func isCapital(_ place: Int) -> Bool {
      tokens.indices.contains(place) && tokens[place].shape != .lower
        && tokens[place].tag == .properNoun
    }
    return tokens[index].shape == .capitalised && tokens[index].tag == .properNoun
      && GivenNames.all.contains(tokens[index].lower)
      && !isCapital(index - 1) && !isCapital(index + 1)
  }

  /// Whether a word stands for something that was not named before it.
  private func pointsBack(_ tokens: ArraySlice<Token>) -> Bool {
    let named: Set<Tag> = [.noun, .pluralNoun, .properNoun]
    for (offset, index) in tokens.indices.enumerated() {
      let token = tokens[index]
      // `the`, `a` and an adjective may stand before the noun; what is named first may be meant.
      if named.contains(token.tag) { return false }
      guard Self.pointing.contains(token.lower), token.shape != .capitals else { continue }
      return !(offset == 0 && isExpletive(tokens))
    }
    return false
  }

  /// `It is clear that …`: the word stands for what follows.
  private func isExpletive(_ tokens: ArraySlice<Token>) -> Bool {
    let head = Array(tokens.prefix(3))
    let sentence = tokens.prefix { ![".", "!", "?"].contains($0.lower) }
    return head.count == 3 && head[0].lower == "it"
      && ["is", "'s", "’s", "was"].contains(head[1].lower) && head[2].tag == .adjective
      // `It is hard for me`: what is?
      && sentence.contains { ["that", "to", "when", "if", "how", "what"].contains($0.lower) }
  }

  /// `this country`: the speaker's, whatever was said before.
  private static let common: Set<String> = [
    "country", "nation", "government", "administration", "world", "planet", "continent",
    "parliament", "congress", "century", "generation",
  ]
  /// Days that no reader can date.
  private static let floating: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
    "tomorrow", "yesterday", "tonight",
  ]
  private static let pointing: Set<String> = [
    "it", "this", "that", "they", "he", "she", "these", "those", "such", "them", "him", "her",
    "his", "their", "its",
  ]
  private static let joining: Set<String> = [
    "for example", "for instance", "that said", "in addition", "as such", "of course",
    "in other words", "as a result", "at the same", "by contrast", "in contrast", "even so",
    "as i said", "like i said", "on top of", "in that", "after that", "because of that",
    "on the other", "for that", "in fact", "in short", "more importantly", "not only that",
    "most importantly", "at that", "if so", "if not", "having said",
  ]
  private static let opening: Set<String> = [
    "there", "so", "and", "but", "yes", "no", "because", "here", "now", "then", "instead", "also",
    "however", "yet", "still", "again", "well", "look", "meanwhile", "therefore", "thus", "too",
    "otherwise", "moreover", "furthermore", "additionally", "nevertheless", "similarly",
    "likewise", "consequently", "indeed", "conversely", "hence", "besides", "unfortunately",
    "fortunately", "obviously", "clearly", "hopefully", "first", "second", "secondly", "firstly",
    "finally", "or", "both", "neither",
    "another", "which",
  ]
}
