/// Tells who speaks where a quotation does not name its speaker but goes on with somebody's words:
/// `“…,” said Horvat. “…”`, and `“…,” she said` behind a paragraph of hers.
struct SpeakerChain {
  let article: AnnotatedArticle
  /// The person that a surname by itself means, by its entity.
  private let surnames: [Int: Int]

  struct Found {
    var speaker: Int
    /// The sentence that names the speaker, where the quotation's own does not.
    var anchor: (paragraph: Int, tokens: Range<Int>)?
  }

  init(_ article: AnnotatedArticle) {
    self.article = article
    var bearers: [Substring: [Int]] = [:]
    for (index, entity) in article.entities.enumerated()
    where entity.kind == .person && entity.isFullyNamed {
      if let last = entity.name.spaced.last {
        bearers[last, default: []].append(index)
      }
    }
    var surnames: [Int: Int] = [:]
    for (index, entity) in article.entities.enumerated()
    where (entity.kind == .person || entity.kind == .other) && !entity.name.utf8.contains(0x20) {
      let found = bearers[Substring(entity.name)] ?? []
      if found.count == 1 { surnames[index] = found[0] }
    }
    self.surnames = surnames
  }

  /// The speakers of the quotations of each paragraph, in order; nil where nobody is certain.
  func speakers() -> [[Found?]] {
    var all: [[Found?]] = []
    for index in article.paragraphs.indices {
      var found: [Found?] = []
      for place in article.paragraphs[index].quotations.indices {
        found.append(speaker(of: place, in: index, before: found, all.last ?? []))
      }
      all.append(found)
    }
    return all
  }

  private func speaker(
    of place: Int, in index: Int, before own: [Found?], _ last: [Found?]
  ) -> Found? {
    let paragraph = article.paragraphs[index]
    let quotation = paragraph.quotations[place]
    if let speaker = quotation.speaker {
      let known = surnames[speaker] ?? speaker
      guard isPronoun(quotation.speakerTokens, paragraph) else { return Found(speaker: known) }
      return Found(
        speaker: known, anchor: naming(known, before: quotation.whole.lowerBound, index))
    }
    if quotation.speakerTokens == nil {
      guard place > 0, let before = own[place - 1], continues(place, in: paragraph, before.speaker)
      else { return nil }
      return before
    }
    guard isPronoun(quotation.speakerTokens, paragraph) else { return nil }
    return meant(at: place, in: index, own, last) ?? reporting(before: quotation, in: index)
  }

  private func isPronoun(_ tokens: Range<Int>?, _ paragraph: AnnotatedParagraph) -> Bool {
    guard let tokens, tokens.count == 1 else { return false }
    return ["he", "she"].contains(paragraph.tokens[tokens.lowerBound].lower)
  }

  /// Where somebody is named last before a token, in its paragraph or the one before.
  private func naming(
    _ entity: Int, before token: Int, _ index: Int
  ) -> (paragraph: Int, tokens: Range<Int>)? {
    for place in [index, index - 1] where place >= 0 {
      for sentence in article.paragraphs[place].sentences.reversed() {
        let mention = sentence.names.last {
          (surnames[$0.entity] ?? $0.entity) == entity
            && (place < index || $0.tokens.upperBound <= token)
        }
        if let mention { return (place, mention.tokens) }
      }
    }
    return nil
  }

  /// `Horvat said the plan was bad. “…,” she said.`: whose indirect speech stands right before, in
  /// the paragraph or the one before, if nobody else was named or meant since.
  private func reporting(before quotation: Quotation, in index: Int) -> Found? {
    let start = quotation.whole.lowerBound
    if let found = reporter(in: index, before: start) {
      return Found(speaker: found, anchor: naming(found, before: start, index))
    }
    let before = article.paragraphs[index].reports.first { $0.content.upperBound <= start }
    guard before == nil, index > 0,
      !others(in: 0..<start, of: article.paragraphs[index], than: nil),
      let found = reporter(in: index - 1, before: article.paragraphs[index - 1].tokens.count)
    else { return nil }
    return Found(speaker: found, anchor: naming(found, before: start, index))
  }

  /// Who speaks indirectly last before a token of a paragraph.
  private func reporter(in index: Int, before start: Int) -> Int? {
    let paragraph = article.paragraphs[index]
    guard let report = paragraph.reports.last(where: { $0.content.upperBound <= start }),
      let named = report.speaker, report.relay == nil,
      let sentence = paragraph.sentence(holding: report.content)
    else { return nil }
    let speaker = surnames[named] ?? named
    let end = max(
      report.content.upperBound, min(paragraph.sentences[sentence].tokens.upperBound, start))
    guard article.entities[speaker].kind == .person, end <= start,
      !others(in: report.content.lowerBound..<end, of: paragraph, than: speaker),
      !others(in: end..<start, of: paragraph, than: nil)
    else { return nil }
    return speaker
  }

  /// `“…,” said Horvat, a driver. “…”`: nothing but who Horvat is stands between.
  private func continues(_ place: Int, in paragraph: AnnotatedParagraph, _ speaker: Int) -> Bool {
    let (before, quotation) = (paragraph.quotations[place - 1], paragraph.quotations[place])
    let between = before.whole.upperBound..<quotation.whole.lowerBound
    guard between.count >= 2, between.count <= 40, quotation.isWhole,
      let named = before.speakerTokens, between.contains(named.lowerBound),
      [".", "!", "?"].contains(paragraph.tokens[between.upperBound - 1].lower),
      // One attribution, one stop.
      between.count(where: { [".", "!", "?", ";", ":"].contains(paragraph.tokens[$0].lower) }) == 1,
      [".", "!", "?"].contains(paragraph.tokens[quotation.content.upperBound - 1].lower)
        || quotation.whole.upperBound >= paragraph.tokens.count
    else { return false }
    return !others(in: between, of: paragraph, than: speaker)
  }

  /// Whom `he` or `she` means: who spoke just before, if nobody else was named since.
  private func meant(
    at place: Int, in index: Int, _ own: [Found?], _ last: [Found?]
  ) -> Found? {
    let paragraph = article.paragraphs[index]
    let start = paragraph.quotations[place].whole.lowerBound
    if place > 0 {
      guard let before = own[place - 1] else { return nil }
      let between = paragraph.quotations[place - 1].whole.upperBound..<start
      return others(in: between, of: paragraph, than: before.speaker)
        ? nil : anchored(before, index, paragraph.quotations[place - 1])
    }
    guard index > 0, !others(in: 0..<start, of: paragraph, than: nil),
      let found = last.last ?? nil,
      let quotation = article.paragraphs[index - 1].quotations.last
    else { return nil }
    let previous = article.paragraphs[index - 1]
    let rest = quotation.whole.upperBound..<previous.tokens.count
    return others(in: rest, of: previous, than: found.speaker)
      ? nil : anchored(found, index - 1, quotation)
  }

  private func anchored(_ found: Found, _ index: Int, _ quotation: Quotation) -> Found {
    if found.anchor != nil { return found }
    // Where it names nobody, it goes on right behind who is named.
    let tokens =
      quotation.speakerTokens
      ?? max(0, quotation.whole.lowerBound - 2)..<quotation.whole.upperBound
    return Found(speaker: found.speaker, anchor: (index, tokens))
  }

  /// Whether some tokens name or mean a person other than one.
  private func others(
    in tokens: Range<Int>, of paragraph: AnnotatedParagraph, than speaker: Int?
  ) -> Bool {
    let sentences = paragraph.sentences(overlapping: tokens)
    var covered: Set<Int> = []
    for mention in sentences.flatMap(\.names) where tokens.contains(mention.tokens.lowerBound) {
      let entity = surnames[mention.entity] ?? mention.entity
      if entity == speaker {
        covered.formUnion(mention.tokens)
        continue
      }
      switch article.entities[entity].kind {
      case .person: return true
      case .other where article.entities[entity].name.utf8.contains(0x20) && speaker == nil:
        return true
      default: covered.formUnion(mention.tokens)
      }
    }
    // An apposition of the speaker holds words for people: `a driver`; elsewhere they mean others.
    return speaker == nil
      && tokens.contains {
        paragraph.tokens[$0].shape == .lower && paragraph.tokens[$0].tag == .noun
          && RoleWords.isPerson(paragraph.tokens[$0].lower)
      }
  }
}
