/// The source's own slips are not copied: a sentence that is no English is asked by nobody.
struct BrokenGrammar: GateRule {
  let name = "broken-grammar"
  let summary = "a slip of the source: “must protected”, “is X is”, “dollars 5”, “already for days”"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    // Another figure may want another article: `a 11.6% advance`.
    if case .claim(let claim, _) = candidate.body, Self.hasWrongArticle(claim) { return true }
    return candidate.evidence.contains { evidence in
      Self.slip(
        in: evidence.tokens, of: material.articles[evidence.article].paragraphs[evidence.paragraph])
        != nil
    }
  }

  func words(in candidate: Candidate, _ material: Material) -> String? {
    candidate.evidence.lazy.compactMap { evidence in
      let paragraph = material.articles[evidence.article].paragraphs[evidence.paragraph]
      return Self.slip(in: evidence.tokens, of: paragraph).map { paragraph.text($0) }
    }.first
  }

  /// The first words of a span that cannot stand beside each other.
  static func slip(in span: Range<Int>, of paragraph: AnnotatedParagraph) -> Range<Int>? {
    let tokens = paragraph.tokens[span]
    if let comma = strayComma(in: tokens) { return comma..<comma + 2 }
    if let tail = untiedTail(of: tokens) { return tail }
    for index in tokens.indices.dropLast() {
      let next = tokens[index + 1]
      switch tokens[index].lower {
      case "pounds", "dollars", "euros":
        // `pounds 10.3m`: the sign was put into words.
        if next.shape == .figure { return index..<index + 2 }
      case "a":
        // `a 8-year-old`, `a 11-day strike`
        let figure = next.lower.prefix { ("0"..."9").contains($0) }
        if next.shape == .figure, figure.hasPrefix("8") || figure == "11" || figure == "18" {
          return index..<index + 2
        }
      case "already":
        // `waiting already for six days`: put into English word by word.
        if next.lower == "for" { return index..<index + 2 }
      case "is", "are", "was", "were":
        if let end = repeated(index, in: tokens) { return index..<end }
      default: break
      }
      if isHelpless(index, in: tokens) || isTurned(index, in: tokens)
        || isDoubled(index, in: tokens)
      {
        return index..<index + 2
      }
    }
    return uncapitalised(in: tokens).map { $0..<$0 + 1 }
  }

  private static func hasWrongArticle(_ text: String) -> Bool {
    let words = text.spaced
    return zip(words, words.dropFirst()).contains { article, word in
      let figure = word.prefix { ("0"..."9").contains($0) }
      guard !figure.isEmpty else { return false }
      let isOpen = figure.hasPrefix("8") || figure == "11" || figure == "18"
      return isOpen ? article == "a" || article == "A" : article == "an" || article == "An"
    }
  }

  /// `a central american country`: set without its capital.
  private static func uncapitalised(in tokens: ArraySlice<Token>) -> Int? {
    tokens.indices.first { index in
      tokens[index].shape == .lower && tokens[index].lower.hasSuffix("an")
        && !Nations.isName(tokens[index].lower) && Nations.of(tokens[index].lower) != nil
    }
  }

  /// `The option of selling is Perrier is`: the same verb twice in one clause.
  private static func repeated(_ index: Int, in tokens: ArraySlice<Token>) -> Int? {
    let verb = tokens[index].lower
    for place in tokens.indices[(index + 1)...].prefix(4) {
      let token = tokens[place]
      if token.lower == verb { return place > index + 1 ? place + 1 : nil }
      guard [.noun, .properNoun, .pluralNoun, .adjective, .determiner].contains(token.tag) else {
        return nil
      }
    }
    return nil
  }

  /// `must protected`: a modal with a participle and no `be` between.
  private static func isHelpless(_ index: Int, in tokens: ArraySlice<Token>) -> Bool {
    let next = tokens[index + 1]
    return tokens[index].tag == .modal && tokens[index].lower != "need"
      && next.lower.hasSuffix("ed") && next.lower.utf8.count > 5
      && [.verbPast, .pastParticiple].contains(next.tag)
  }

  /// `in small a tool`: the article stands behind its adjective.
  private static func isTurned(_ index: Int, in tokens: ArraySlice<Token>) -> Bool {
    guard index > tokens.startIndex, tokens[index].tag == .adjective,
      ["a", "an", "the"].contains(tokens[index + 1].lower), index + 2 < tokens.endIndex
    else { return false }
    return tokens[index - 1].tag == .preposition && !bare.contains(tokens[index].lower)
  }

  /// `The harbour office, had submitted`: one comma between a subject and its verb.
  private static func strayComma(in tokens: ArraySlice<Token>) -> Int? {
    guard let comma = tokens.firstIndex(where: { $0.lower == "," }), comma + 1 < tokens.endIndex,
      ["had", "has", "have", "was", "were", "is", "are", "will", "grew", "rose", "fell"].contains(
        tokens[comma + 1].lower),
      let first = tokens.first,
      [.determiner, .properNoun, .pluralNoun, .noun].contains(first.tag)
    else { return nil }
    // `reported that its product, grew 3%`
    let start = tokens[..<comma].lastIndex { $0.lower == "that" }.map { $0 + 1 }
    let subject = tokens[(start ?? tokens.startIndex)..<comma]
    return !subject.isEmpty
      && subject.allSatisfy {
        [.determiner, .properNoun, .pluralNoun, .noun, .adjective, .possessive].contains($0.tag)
      } ? comma : nil
  }

  /// `Nine boats had sunk he added`: who speaks follows without a comma.
  private static func untiedTail(of tokens: ArraySlice<Token>) -> Range<Int>? {
    let words =
      tokens.last.map { [".", "”", "\""].contains($0.lower) } ?? false
      ? tokens.dropLast() : tokens
    guard let verb = words.indices.last, verb - 2 > words.startIndex,
      ReportingVerbs.finite[words[verb].lower] != nil,
      ["he", "she", "they", "it"].contains(words[verb - 1].lower),
      [.noun, .pluralNoun, .properNoun, .pastParticiple, .verbPast, .adjective].contains(
        words[verb - 2].tag),
      words[..<(verb - 1)].contains(where: { $0.tag.isFiniteVerb })
    else { return nil }
    return verb - 1..<verb + 1
  }

  /// `the the`, `to to`.
  private static func isDoubled(_ index: Int, in tokens: ArraySlice<Token>) -> Bool {
    tokens[index].lower == tokens[index + 1].lower && never.contains(tokens[index].lower)
  }

  /// Adjectives that stand before an article: `half a mile`, `such a day`, `all the more`.
  private static let bare: WordSet = [
    "such", "half", "all", "both", "many", "quite", "rather", "double", "twice", "due", "next",
    "close", "prior", "contrary", "so", "too", "as", "how", "however", "inside", "outside",
  ]
  private static let never: WordSet = [
    "the", "a", "an", "of", "to", "and", "or", "for", "with", "at", "from", "by", "is", "was",
    "are", "were",
  ]
}
