import Text

/// A quotation whose speaker is certain, or a part of one, as questions show it.
struct QuotedSpeech {
  let article: Int
  let paragraph: Int
  let quotation: Quotation
  /// What is shown of it: sentences from first to last.
  let span: Range<Int>
  /// Index into the article's entities.
  let speaker: Int
  /// Where the speaker is named, if the quotation's own sentence does not do so.
  let anchor: (paragraph: Int, tokens: Range<Int>)?
  /// With quotation marks of its own.
  let words: String
  /// ` (to the Courier)` where the words were told to somebody who is named, else nothing.
  let hearer: String

  /// The words, and whom they were told to.
  var text: String { words + hearer }

  /// The first quotations of an article that can be shown by themselves: whole sentences of one
  /// speaker, long enough to say something.
  static func all(of article: Int, in material: Material) -> [QuotedSpeech] {
    let annotated = material.articles[article]
    let speakers = SpeakerChain(annotated).speakers()
    var all: [QuotedSpeech] = []
    for index in annotated.paragraphs.indices where all.count < Material.mostSpeeches {
      let paragraph = annotated.paragraphs[index]
      for (place, quotation) in paragraph.quotations.enumerated()
      where all.count < Material.mostSpeeches {
        guard quotation.isWhole, let found = speakers[index][place],
          // Who is known by a surname alone, or not at all, is nobody to ask for.
          annotated.entities[found.speaker].canBeQuoted,
          let span = QuotedSpan(paragraph: paragraph, speaker: annotated.entities[found.speaker])
            .best(of: quotation)
        else { continue }
        let hearer = hearer(of: quotation, in: paragraph)
        if quotation.relay != nil, hearer == nil { continue }
        all.append(
          QuotedSpeech(
            article: article, paragraph: index, quotation: quotation, span: span,
            speaker: found.speaker, anchor: found.anchor, words: shown(span, in: paragraph),
            hearer: hearer ?? ""))
      }
    }
    return all
  }

  /// ` (to the Courier)` where the words were told to somebody, who is part of how they are known;
  /// nil where they were passed on in another way.
  private static func hearer(of quotation: Quotation, in paragraph: AnnotatedParagraph) -> String? {
    guard let relay = quotation.relay, let verb = quotation.verb,
      paragraph.tokens[verb].lower == "told", relay.lowerBound == verb + 1,
      isTelling(relay, in: paragraph)
    else { return nil }
    return " (to \(paragraph.text(relay)))"
  }

  /// `the Post` and `this newspaper` name nobody to who reads the stem alone; `the BBC` and `the
  /// Harbour Gazette` do.
  private static func isTelling(_ relay: Range<Int>, in paragraph: AnnotatedParagraph) -> Bool {
    let tokens = paragraph.tokens[relay]
    guard tokens.first?.lower == "the" else { return tokens.first?.tag == .properNoun }
    let name = tokens.dropFirst()
    return name.allSatisfy { $0.tag == .properNoun }
      && (name.count > 1 || name.first?.shape == .capitals)
  }

  static func shown(_ span: Range<Int>, in paragraph: AnnotatedParagraph) -> String {
    var text = paragraph.text(span)
    while let last = text.utf8.last, last == 0x2C || last == 0x2E || last == 0x3B {
      text = String(text.dropLast())
    }
    return "“" + text + "”"
  }

  /// The sentences that the quotation and its speaker stand in.
  func evidence(in material: Material) -> [Candidate.Evidence] {
    var tokens = quotation.whole
    if let named = quotation.speakerTokens {
      tokens = min(tokens.lowerBound, named.lowerBound)..<max(tokens.upperBound, named.upperBound)
    } else if anchor == nil {
      // The attribution stands right before the marks.
      tokens = max(0, tokens.lowerBound - 2)..<tokens.upperBound
    }
    var evidence = [sentences(holding: tokens, paragraph, in: material)]
    // Named where the words stand, the speaker need not be shown twice.
    if let anchor, !material.names(speaker, in: evidence[0]) {
      evidence.append(sentences(holding: anchor.tokens, anchor.paragraph, in: material))
    }
    return material.limited(evidence)
  }

  private func sentences(
    holding tokens: Range<Int>, _ index: Int, in material: Material
  ) -> Candidate.Evidence {
    let held = material.articles[article].paragraphs[index].sentences(overlapping: tokens)
    return .init(
      article: article, paragraph: index,
      tokens: (held.first?.tokens.lowerBound ?? tokens.lowerBound)..<(held.last?.tokens.upperBound
        ?? tokens.upperBound))
  }

  /// As claims show it, with the article that an organisation has in the text.
  func speakerName(in material: Material) -> String {
    let entity = material.articles[article].entities[speaker]
    guard anchor == nil, let tokens = quotation.speakerTokens else { return entity.name }
    return material.articles[article].paragraphs[paragraph].speakerName(tokens, entity)
  }

  /// Whether the passages name the speaker, so that they prove whose words they hold.
  func isProved(in material: Material) -> Bool {
    let name = material.articles[article].entities[speaker].name
    let surname = name.spaced.last.map(String.init) ?? name
    return evidence(in: material).contains { evidence in
      material.names(speaker, in: evidence)
        || material.articles[article].paragraphs[evidence.paragraph].text(evidence.tokens)
          .holds(surname)
    }
  }

  func fact(in material: Material) -> String {
    let number = material.articles[article].paragraphs[paragraph].number
    return "a\(article + 1)-p\(number)-q\(quotation.content.lowerBound)"
  }

  /// Whether another one's name may be put to the words.
  func isSwappable(in material: Material) -> Bool {
    FairSwap.allows(material.articles[article].paragraphs[paragraph].tokens[span])
  }

  /// Whether there is a figure, a name or three things in the words: a rally's cry or a comfort asks
  /// nobody to remember anything.
  func saysSomething(in material: Material) -> Bool {
    let tokens = material.articles[article].paragraphs[paragraph].tokens[span]
    if tokens.contains(where: { $0.shape == .figure || $0.tag == .number }) { return true }
    if tokens.dropFirst().contains(where: { $0.tag == .properNoun }) { return true }
    return Set(tokens.filter { [.noun, .pluralNoun].contains($0.tag) }.map(\.lower)).count >= 3
  }

  /// `Both sides were wrong`, `Horvat knew`, `the issue`, `we hired 500`: who, which, of what?
  /// Neither the words nor label and card tell.
  func leavesUnnamed(in material: Material) -> Bool {
    let source = material.articles[article].paragraphs[paragraph]
    var seen: Set<String> = []
    for index in span {
      let token = source.tokens[index]
      if OwnedDeed.beginnings.contains(token.lower),
        OwnedDeed.loose(
          at: index, in: source, end: span.upperBound,
          isKnown: { isNamedBeside($0, seen: seen, material) }) != nil
      {
        return true
      }
      switch token.lower {
      case "the": if isLoose(at: index, in: source, seen: seen, material) { return true }
      // `We are an important state`: with no card nobody knows who.
      case "we", "our", "us":
        if token.shape != .capitals,
          // Whom it means was told before, where more was said.
          material.cards[article] == nil || span.lowerBound > quotation.content.lowerBound
        {
          return true
        }
      // `the result of such a pattern`: of which one?
      case "both", "such": if !PointingWords.isPhrase(index, in: source) { return true }
      // `My bet: you seal it`: two nouns before it, or it may be anything.
      case "it", "them": if seen.count < 2, index > span.lowerBound { return true }
      default: if isBareFigure(at: index, in: source) { return true }
      }
      if [.noun, .pluralNoun, .properNoun].contains(token.tag) {
        seen.insert(material.stemmer.stem(token.lower))
      }
    }
    return namesNobodyKnown(in: material) || material.isByInitials(speaker, in: article)
  }

  private func isLoose(
    at index: Int, in source: AnnotatedParagraph, seen: Set<String>, _ material: Material
  ) -> Bool {
    if index + 2 < span.upperBound, Self.pairs.contains(source.tokens[index + 1].lower),
      source.tokens[(index + 2)..<min(index + 4, span.upperBound)]
        .contains(where: { $0.tag == .pluralNoun })
    {
      return true
    }
    let phrase = DefinitePhrase(at: index, in: source, end: span.upperBound)
    guard
      let head = phrase.looseHead(seen: seen, labels: material.labelStems[article], material)
    else { return false }
    return !material.cardNouns[article].names(
      material.stemmer.stem(head.lower), isPlural: head.tag == .pluralNoun)
  }

  private func isNamedBeside(_ noun: Token, seen: Set<String>, _ material: Material) -> Bool {
    let stem = material.stemmer.stem(noun.lower)
    return seen.contains(stem) || material.labelStems[article].contains(stem)
      || material.cardNouns[article].names(stem, isPlural: noun.tag == .pluralNoun)
  }

  /// A figure that ends a clause and is no year.
  private func isBareFigure(at index: Int, in source: AnnotatedParagraph) -> Bool {
    let token = source.tokens[index]
    guard token.shape == .figure, token.lower.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      token.lower.utf8.count != 4, index > span.lowerBound,
      ![.symbol, .properNoun].contains(source.tokens[index - 1].tag)
    else { return false }
    return index + 1 == span.upperBound || source.tokens[index + 1].tag == .punctuation
  }

  private func namesNobodyKnown(in material: Material) -> Bool {
    let annotated = material.articles[article]
    let known = material.shownWords(of: article)
    return annotated.paragraphs[paragraph].sentences(overlapping: span).flatMap(\.names)
      .contains { mention in
        let entity = annotated.entities[mention.entity]
        return span.contains(mention.tokens.lowerBound) && !entity.isFullyNamed
          && !known.holds(entity.name)
      }
  }

  private static let pairs: WordSet = ["two", "three", "four", "five", "other"]

  /// `my crew`, `our patients`: whose they are tells who speaks.
  func tellsItself(in material: Material) -> Bool {
    let tokens = material.articles[article].paragraphs[paragraph].tokens[span]
    return tokens.indices.dropLast().contains { index in
      ["my", "our"].contains(tokens[index].lower) && Self.ties.contains(tokens[index + 1].lower)
    }
  }

  /// Whether the words name or count something, so that there is something to check: `we want to
  /// serve people well` anybody might have said.
  static func holdsMatter(_ span: Range<Int>, in paragraph: AnnotatedParagraph) -> Bool {
    let tokens = paragraph.tokens[span]
    if tokens.contains(where: { $0.shape == .figure || $0.tag == .number }) { return true }
    let head = tokens.prefix(2).map(\.lower)
    if head.first == "we", let second = head.last, wishes.contains(second) { return false }
    return tokens.dropFirst().contains { $0.tag == .properNoun }
  }

  /// `said: `, or `wrote: ` where the words were written.
  func said(in material: Material) -> String { isWritten(in: material) ? "wrote: " : "said: " }

  /// `, written in a memo`, `, in a statement`: how the words were made known, where the source
  /// tells that beside the verb.
  func channel(in material: Material) -> String {
    let written = isWritten(in: material)
    let plain = written ? ", who wrote them" : ""
    let tokens = material.articles[article].paragraphs[paragraph].tokens
    guard let verb = quotation.verb else { return plain }
    let behind = tokens[(verb + 1)...].prefix(8).map(\.lower)
    guard
      let start = behind.firstIndex(where: { $0 == "in" || $0 == "on" }), start + 2 < behind.count,
      ["a", "an"].contains(behind[start + 1]),
      let noun = behind[(start + 2)...].prefix(3).firstIndex(where: { Self.channels.contains($0) })
    else { return plain }
    // `a blog post`
    let end = behind[noun...].prefix { Self.channels.contains($0) }.endIndex
    let place = behind[start..<end].joined(separator: " ")
    return (written ? ", who wrote them " : ", ") + place
  }

  private func isWritten(in material: Material) -> Bool {
    let source = material.articles[article].paragraphs[paragraph]
    // Words that go on without a verb were made known as those before them.
    let verbs = source.quotations.filter { $0.content.lowerBound <= quotation.content.lowerBound }
      .suffix(2).compactMap(\.verb)
    guard let verb = quotation.verb ?? verbs.last else { return false }
    return ["wrote", "writes", "tweeted", "posted"].contains(source.tokens[verb].lower)
  }

  private static let ties: WordSet = [
    "crew", "company", "patients", "students", "pupils", "team", "staff", "firm", "office",
    "family", "son", "daughter", "wife", "husband", "mother", "father", "brother", "sister",
    "passengers", "customers", "players", "members", "officers", "soldiers", "department",
    "school", "hospital", "clients", "readers", "airline", "party", "ministry", "council",
  ]
  private static let wishes: WordSet = [
    "want", "believe", "hope", "need", "are", "'re", "’re", "look", "remain", "know", "feel",
    "think", "have", "must", "can", "will",
  ]
  private static let channels: WordSet = [
    "statement", "memo", "email", "e-mail", "letter", "post", "tweet", "message", "release",
    "article", "essay", "column", "note", "blog", "report", "speech",
  ]

  /// Others who might have said it.
  func others(in material: Material) -> [String] {
    material.others(than: speaker, in: article, absentFrom: text)
  }
}
