/// Mends what pairs of neighbours cannot see. What it changes is no longer sure.
enum ClauseRepair {
  static func apply(
    to tokens: inout [Token], _ sentence: Range<Int>, with vocabulary: inout Vocabulary
  ) {
    participles(&tokens, sentence, &vocabulary)
    apposed(&tokens, sentence, &vocabulary)
    lonely(&tokens, sentence, &vocabulary)
    joined(&tokens, sentence, &vocabulary)
    missingVerb(&tokens, sentence, &vocabulary)
    clauses(&tokens, sentence)
  }

  /// A participle behind its noun, where the clause's own verb comes later: `the man arrested on
  /// Monday said …`.
  private static func participles(
    _ tokens: inout [Token], _ sentence: Range<Int>, _ vocabulary: inout Vocabulary
  ) {
    var candidate: Int?
    for index in sentence {
      let token = tokens[index]
      switch token.tag {
      case .verbPast, .verbThird, .modal:
        if let first = candidate { change(&tokens[first], to: .pastParticiple) }
        candidate = nil
        guard token.tag == .verbPast, index > sentence.lowerBound,
          index + 1 < sentence.upperBound, tokens[index - 1].tag.isNoun,
          vocabulary.word(token.lower).canBe(.pastParticiple),
          FunctionWords.auxiliaries[token.lower] == nil
        else { continue }
        let next = tokens[index + 1].tag
        if next == .preposition || next == .adverb || next == .infinitive { candidate = index }
      case .punctuation, .conjunction, .subordinator, .relative, .pronoun: candidate = nil
      default: break
      }
    }
  }

  /// `The law, passed in 2018, requires …`
  private static func apposed(
    _ tokens: inout [Token], _ sentence: Range<Int>, _ vocabulary: inout Vocabulary
  ) {
    var comma: Int?
    for index in sentence where tokens[index].lower == "," {
      if let start = comma, index - start < 16, start > sentence.lowerBound,
        tokens[start + 1].tag == .verbPast, tokens[start - 1].tag.isNoun,
        index + 1 < sentence.upperBound, isFinite(tokens[index + 1].tag),
        FunctionWords.auxiliaries[tokens[start + 1].lower] == nil,
        vocabulary.word(tokens[start + 1].lower).canBe(.pastParticiple)
      {
        change(&tokens[start + 1], to: .pastParticiple)
      }
      comma = index
    }
  }

  /// A participle behind its noun in a clause without a verb is the verb: `oil prices climbed to`.
  private static func lonely(
    _ tokens: inout [Token], _ sentence: Range<Int>, _ vocabulary: inout Vocabulary
  ) {
    var start = sentence.lowerBound
    for index in sentence {
      let tag = tokens[index].tag
      let isEnd = index == sentence.upperBound - 1
      let isIntroducing = tag == .preposition && introducing.contains(tokens[index].lower)
      guard
        isEnd || isIntroducing || tag == .subordinator || tag == .relative || tag == .punctuation
      else { continue }
      defer { start = index + 1 }
      // Only a clause that begins with its subject: the first, or one behind a subordinator.
      let isOwnClause = start == sentence.lowerBound || tokens[start - 1].tag == .subordinator
      guard isOwnClause, start < index,
        !(start..<index).contains(where: { isFinite(tokens[$0].tag) }),
        tokens[start].tag != .preposition,
        let verb = (start..<index).first(where: { tokens[$0].tag == .pastParticiple }),
        verb > start, tokens[verb - 1].tag.isNoun || tokens[verb - 1].tag == .pronoun,
        vocabulary.word(tokens[verb].lower).canBe(.verbPast),
        tag != .punctuation || isEnd
          || !(index..<min(index + 3, sentence.upperBound)).contains(where: {
            isFinite(tokens[$0].tag)
          })
      else { continue }
      change(&tokens[verb], to: .verbPast)
    }
  }

  /// `started and spread`, `was seized and burned`: two verbs joined are alike.
  private static func joined(
    _ tokens: inout [Token], _ sentence: Range<Int>, _ vocabulary: inout Vocabulary
  ) {
    var last: Int?
    for index in sentence {
      let tag = tokens[index].tag
      if tag == .pastParticiple || tag == .verbPast {
        var before = index - 1
        while before > sentence.lowerBound, tokens[before].tag == .adverb { before -= 1 }
        if before > sentence.lowerBound, tokens[before].tag == .conjunction, let last {
          let word = vocabulary.word(tokens[index].lower)
          let isPlainPast =
            tokens[last].tag == .verbPast && FunctionWords.auxiliaries[tokens[last].lower] == nil
          if isPlainPast, tag == .pastParticiple, word.canBe(.verbPast) {
            change(&tokens[index], to: .verbPast)
          } else if tokens[last].tag == .pastParticiple, tag == .verbPast, before == last + 1,
            word.canBe(.pastParticiple)
          {
            change(&tokens[index], to: .pastParticiple)
          }
        }
      }
      if tokens[index].tag.isVerb { last = index }
    }
  }

  /// A sentence without any finite verb has one that looks like a plural: `the government plans to
  /// build`.
  private static func missingVerb(
    _ tokens: inout [Token], _ sentence: Range<Int>, _ vocabulary: inout Vocabulary
  ) {
    guard sentence.count > 3, tokens[sentence.upperBound - 1].lower == ".",
      !sentence.contains(where: { index in
        isFinite(tokens[index].tag)
          && (tokens[index].tag != .verb || index == sentence.lowerBound
            || tokens[index - 1].tag != .infinitive)
      })
    else { return }
    for index in sentence.dropFirst().dropLast()
    where tokens[index].tag == .pluralNoun && tokens[index].shape == .lower {
      let (before, next) = (tokens[index - 1].tag, tokens[index + 1].tag)
      guard before == .noun || before == .properNoun,
        [.infinitive, .determiner, .preposition, .adverb, .possessive, .number, .pronoun]
          .contains(next),
        vocabulary.word(tokens[index].lower).canBe(.verbThird)
      else { continue }
      change(&tokens[index], to: .verbThird)
      return
    }
  }

  private static func isFinite(_ tag: Tag) -> Bool {
    tag == .verbThird || tag == .verbPast || tag == .modal || tag == .verb
  }

  /// `after inspectors found`: before a clause such words are no prepositions.
  private static func clauses(_ tokens: inout [Token], _ sentence: Range<Int>) {
    /// The word in question, and whether its clause may have a verb of its own.
    var open: Int?
    var hasVerb = false
    for index in sentence {
      let token = tokens[index]
      switch token.tag {
      case .verbThird, .verbPast, .modal, .verb:
        if let first = open, index > first + 1 {
          change(&tokens[first], to: .subordinator)
          open = nil
        }
        hasVerb = true
      case .punctuation, .conjunction, .relative, .infinitive: open = nil
      case .subordinator:
        open = nil
        hasVerb = true
      case .preposition:
        let isStart = index == sentence.lowerBound || tokens[index - 1].tag == .punctuation
        if hasVerb || isStart, introducing.contains(token.lower) { open = index }
      default: break
      }
      if token.lower == "," || token.lower == ";" { hasVerb = hasVerb && token.lower == "," }
    }
  }

  private static func change(_ token: inout Token, to tag: Tag) {
    guard token.tag != tag else { return }
    token.tag = tag
    token.isSure = false
  }

  private static let introducing: WordSet = [
    "after", "before", "until", "till", "since", "as", "than",
  ]
}
