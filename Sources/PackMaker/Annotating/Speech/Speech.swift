/// Finds what is said in an article, by whom, and who vouches for each sentence.
enum Speech {
  /// Fills quotations, reports, hedges and voices; names are known.
  static func annotate(_ article: inout AnnotatedArticle) {
    let continued = Quotations.pair(&article)
    let persons = Set(article.entities.indices.filter { article.entities[$0].kind == .person })
    let referents = Referents(paragraphs: article.paragraphs, entities: article.entities)
    var introduction: Speakers.Found?
    var open: Speakers.Found?
    for index in article.paragraphs.indices {
      var reader = AttributionReader(phrases: PhraseReader(article.paragraphs[index]))
      reader.persons = persons
      let speakers = Speakers(reader: reader, referents: referents, index: index)
      // The token ranges of another paragraph mean nothing here.
      let continuing = continued.contains(index) ? open.map(Self.nameless) : nil
      article.paragraphs[index].quotations = speakers.assign(
        to: article.paragraphs[index].quotations, introduction: introduction.map(Self.nameless),
        continuing: continuing)
      let reports = Reports(
        reader: AttributionReader(
          phrases: PhraseReader(article.paragraphs[index]), persons: persons),
        referents: referents, index: index)
      annotate(&article.paragraphs[index], reports)
      open = article.paragraphs[index].quotations.last.map {
        Speakers.Found(
          entity: $0.speaker, tokens: $0.speakerTokens, verb: $0.verb, relay: $0.relay, end: 0)
      }
      introduction = introducing(article.paragraphs[index], speakers)
    }
    Voices.annotate(&article)
  }

  private static func nameless(_ found: Speakers.Found) -> Speakers.Found {
    Speakers.Found(entity: found.entity, tokens: nil, verb: nil, relay: nil, end: 0)
  }

  private static func annotate(_ paragraph: inout AnnotatedParagraph, _ reports: Reports) {
    var found: [ReportedStatement] = []
    for number in paragraph.sentences.indices {
      let sentence = paragraph.sentences[number]
      paragraph.sentences[number].hedges = Hedges.find(in: sentence.tokens, paragraph)
      if sentence.faults.contains(.unpaired) { continue }
      if isWithinQuotation(sentence.tokens, paragraph) { continue }
      if let report = reports.report(in: sentence) { found.append(report) }
    }
    paragraph.reports = found
    HandingOn(entities: reports.referents.entities).apply(to: &paragraph)
    // The words in marks within somebody's indirect speech are theirs.
    for place in paragraph.quotations.indices
    where !paragraph.quotations[place].isWhole && paragraph.quotations[place].speakerTokens == nil {
      let quotation = paragraph.quotations[place]
      let next = found.firstPlace { $0.content.upperBound >= quotation.whole.upperBound }
      guard next < found.count, quotation.content.count >= 3,
        found[next].content.lowerBound <= quotation.whole.lowerBound
      else { continue }
      paragraph.quotations[place].speaker = found[next].speaker
      paragraph.quotations[place].speakerTokens = found[next].speakerTokens
      paragraph.quotations[place].relay = found[next].relay
    }
  }

  /// Begins or ends within marks that reach beyond it.
  private static func isWithinQuotation(_ range: Range<Int>, _ paragraph: AnnotatedParagraph)
    -> Bool
  {
    let first = paragraph.quotations.firstPlace { $0.whole.upperBound > range.lowerBound }
    guard first < paragraph.quotations.count else { return false }
    let quotation = paragraph.quotations[first]
    if quotation.whole.lowerBound <= range.lowerBound { return true }
    let last = paragraph.quotations.firstPlace { $0.whole.upperBound >= range.upperBound }
    return last < paragraph.quotations.count
      && paragraph.quotations[last].whole.lowerBound < range.upperBound
      && paragraph.quotations[last].whole.upperBound > range.upperBound
  }

  /// `The minister said:` at a paragraph's end.
  private static func introducing(
    _ paragraph: AnnotatedParagraph, _ speakers: Speakers
  ) -> Speakers.Found? {
    guard let last = paragraph.tokens.last, last.lower == ":" || last.lower == ",",
      let sentence = paragraph.sentences.last, sentence.tokens.count < 60,
      !sentence.faults.contains(.unpaired) || paragraph.quotations.isEmpty
    else { return nil }
    let previous = paragraph.quotations.last?.whole.upperBound ?? 0
    let start = max(previous, sentence.tokens.lowerBound)
    guard start < sentence.tokens.upperBound - 1 else { return nil }
    return speakers.introduced(
      start..<(sentence.tokens.upperBound - 1), paragraph.sentences.count - 1)
  }
}
