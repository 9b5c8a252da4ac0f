extension Reports {
  /// The part of a clause that is certainly reported; nil where its end is not certain.
  func certainEnd(_ range: Range<Int>) -> Range<Int>? {
    var place = range.lowerBound
    while place < range.upperBound {
      let token = paragraph.tokens[place]
      let word = token.lower
      if isQuoteMark(word), token.shape == .punctuation, let close = closing(place) {
        place = close
        continue
      }
      // What stands before a semicolon is a clause of its own.
      if word == ";" { return range.lowerBound..<place }
      if ["—", "–", ":", "("].contains(word), token.shape == .punctuation { return nil }
      let next = paragraph.word(place + 1, in: range)
      if word == "," {
        if [
          "but", "while", "whereas", "adding", "saying", "noting", "according", "warning",
          "stressing", "telling",
        ].contains(next) {
          return range.lowerBound..<place
        }
        if [
          "which", "who", "whose", "where", "when", "although", "though", "as", "after", "before",
          "following", "despite", "because", "since", "so", "yet", "even",
        ].contains(next) {
          return nil
        }
        if place + 1 < range.upperBound, paragraph.tokens[place + 1].tag == .presentParticiple {
          return nil
        }
        if next == "and", hasFinite((place + 2)..<range.upperBound) { return nil }
      }
      if word == "and" || word == "but" || word == "or" {
        if speaksAt(place + 1, range) {
          return place - 1 >= range.lowerBound && paragraph.tokens[place - 1].lower == ","
            ? range.lowerBound..<(place - 1) : range.lowerBound..<place
        }
        if place + 1 < range.upperBound {
          let tag = paragraph.tokens[place + 1].tag
          // `said that A and that B`: A ends here.
          if next == "that", hasFinite(range.lowerBound..<place),
            place + 2 < range.upperBound, hasFinite((place + 2)..<range.upperBound)
          {
            return range.lowerBound..<(paragraph.word(place - 1) == "," ? place - 1 : place)
          }
          if tag == .verb || tag == .verbPast || tag == .verbThird || tag == .modal
            || next == "that" || tag == .pastParticiple && !paragraph.tokens[place + 1].isSure
          {
            return nil
          }
        }
        if word == "but" { return nil }
      }
      if word == "while" || word == "whereas" { return nil }
      if ReportingVerbs.finite[word] != nil, token.tag.isVerb, token.tag != .pastParticiple,
        token.tag != .presentParticiple, !isParticiple(place, range)
      {
        return nil
      }
      place += 1
    }
    return range
  }

  private func closing(_ open: Int) -> Int? {
    let quote = paragraph.quotations.firstPlace { $0.whole.upperBound > open }
    guard quote < paragraph.quotations.count, paragraph.quotations[quote].whole.contains(open)
    else { return nil }
    return paragraph.quotations[quote].whole.upperBound
  }

  /// `the differences described could be explained`: a verb follows, so that it is none itself.
  private func isParticiple(_ place: Int, _ range: Range<Int>) -> Bool {
    guard place + 1 < range.upperBound, paragraph.tokens[place].tag == .verbPast else {
      return false
    }
    let next = paragraph.tokens[place + 1]
    return next.tag == .modal
      || ["is", "was", "are", "were", "has", "have", "had"].contains(next.lower)
  }

  private func speaksAt(_ place: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(place) else { return false }
    let token = paragraph.tokens[place]
    return ReportingVerbs.finite[token.lower] != nil && token.tag.isVerb
  }

  /// `, the district's medical officer` or `, whose members …` to the sentence's end.
  func describesSpeaker(
    _ rest: Range<Int>, _ attribution: Attribution, isFirst: Bool
  ) -> Bool {
    guard isFirst, paragraph.word(rest.lowerBound, in: rest) == ",", rest.count > 1,
      !attribution.speaker.isPronoun
    else { return false }
    let next = paragraph.word(rest.lowerBound + 1)
    if ["whose", "which", "who"].contains(next) {
      return !rest.contains { [";", ":", "("].contains(paragraph.tokens[$0].lower) }
    }
    let sentences = paragraph.sentences
    let number = sentences.firstPlace { $0.tokens.upperBound > rest.lowerBound }
    guard number < sentences.count,
      let phrase = Apposition.phrase(
        from: rest.lowerBound + 1, sentences[number].tokens, paragraph)
    else { return false }
    return phrase.end >= rest.upperBound
  }

  /// From behind `a statement issued`, which a finite verb might seem.
  func withoutParticiples(_ rest: Range<Int>) -> Range<Int> {
    let participle = rest.dropFirst().first {
      ["issued", "released", "published", "posted", "broadcast", "sent"].contains(
        paragraph.word($0))
        && [.noun, .pluralNoun].contains(paragraph.tokens[$0 - 1].tag)
    }
    guard let participle, !hasFinite(rest.lowerBound..<participle) else { return rest }
    return (participle + 1)..<rest.upperBound
  }
}
