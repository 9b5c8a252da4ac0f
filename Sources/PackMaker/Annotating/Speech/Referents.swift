/// Tells whom a pronoun means, where only one can be meant.
struct Referents {
  let paragraphs: [AnnotatedParagraph]
  let entities: [Entity]

  /// The only one who is named in the sentence before a pronoun and in its own, up to it.
  func referent(of pronoun: String, at token: Int, paragraph index: Int) -> Int? {
    guard ["he", "she", "it"].contains(pronoun) else { return nil }
    let paragraph = paragraphs[index]
    let sentences = paragraph.sentences
    let number = sentences.firstPlace { $0.tokens.upperBound > token }
    guard number < sentences.count else { return nil }
    // A quotation that ends here may have begun sentences ago.
    var start = number
    let quote = paragraph.quotations.firstPlace { $0.whole.upperBound >= token - 1 }
    if quote < paragraph.quotations.count, paragraph.quotations[quote].whole.lowerBound < token {
      let open = paragraph.quotations[quote].whole.lowerBound
      start = min(start, sentences.firstPlace { $0.tokens.upperBound > open })
    }
    guard number - start < 40 else { return nil }
    var scope: [(AnnotatedParagraph, Sentence)] = sentences[start...number].map { (paragraph, $0) }
    if start > 0 {
      scope.append((paragraph, sentences[start - 1]))
    } else if index > 0, let last = paragraphs[index - 1].sentences.last {
      scope.append((paragraphs[index - 1], last))
    }
    var found: Set<Int> = []
    for (holder, sentence) in scope {
      // Nobody tells in so long a sentence whom a pronoun means; and a page may be one sentence.
      if sentence.tokens.count > 200 { return nil }
      let isOwn = sentence.tokens.contains(token) && holder.number == paragraph.number
      for mention in sentence.names where !isOwn || mention.tokens.upperBound <= token {
        let entity = entities[mention.entity]
        if fits(entity, pronoun) {
          found.insert(mention.entity)
        } else if isDoubtful(entity, pronoun) {
          return nil
        }
      }
      if hasOthers(holder, sentence, upTo: isOwn ? token : nil, pronoun) { return nil }
    }
    return found.count == 1 ? found.first : nil
  }

  private func fits(_ entity: Entity, _ pronoun: String) -> Bool {
    pronoun == "it" ? entity.kind == .organisation : entity.kind == .person
  }

  /// Whether the pronoun might mean something of an unknown kind.
  private func isDoubtful(_ entity: Entity, _ pronoun: String) -> Bool {
    switch pronoun {
    case "it": entity.kind == .place || entity.kind == .other
    default: entity.kind == .other && entity.name.utf8.contains(0x20)
    }
  }

  /// Whether somebody without a name, or with one that could not be told, may be meant.
  private func hasOthers(
    _ paragraph: AnnotatedParagraph, _ sentence: Sentence, upTo end: Int?, _ pronoun: String
  ) -> Bool {
    var covered: Set<Int> = []
    for mention in sentence.names {
      covered.formUnion(mention.tokens)
      if let role = mention.role { covered.formUnion(role) }
    }
    for place in sentence.tokens where place < end ?? Int.max && !covered.contains(place) {
      let token = paragraph.tokens[place]
      switch token.shape {
      case .lower:
        guard pronoun != "it", RoleWords.isPerson(token.lower), token.tag == .noun else { continue }
        // `no pupil`, `any driver`: nobody in particular.
        if place > sentence.tokens.lowerBound,
          ["no", "any", "every", "each"].contains(paragraph.tokens[place - 1].lower)
        {
          continue
        }
        // `team member` behind a name is the name's own.
        return true
      case .capitalised, .mixed:
        let word = paragraph.word(place)
        let isPlain =
          place == sentence.tokens.lowerBound || isQuoteMark(paragraph.tokens[place - 1].lower)
          || NameWords.months.contains(word) || NameWords.weekdays.contains(word)
          || Demonyms.contains(word) || NameWords.ordinaryCapitals.contains(word)
          || NameWords.honorifics.contains(word) || NameWords.openers.contains(word)
          || NameWords.titleModifiers.contains(word)
        if !isPlain { return true }
      default: continue
      }
    }
    return false
  }
}
