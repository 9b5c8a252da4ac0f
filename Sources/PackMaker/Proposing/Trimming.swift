/// What may be left out of a sentence without changing what it asserts: only what the sentence's
/// own punctuation sets apart.
struct Trimming {
  let paragraph: AnnotatedParagraph
  let sentence: Sentence

  /// The spans that may be shown, the fullest first.
  func spans() -> [Range<Int>] {
    var span = sentence.tokens
    while let last = span.last, Self.stops.contains(paragraph.tokens[last].lower) {
      span = span.lowerBound..<last
    }
    // `…, however.`
    if span.count > 6,
      ["however", "though", "too"].contains(paragraph.tokens[span.upperBound - 1].lower),
      paragraph.tokens[span.upperBound - 2].lower == ","
    {
      span = span.lowerBound..<span.upperBound - 2
    }
    span = afterConnective(span)..<span.upperBound
    guard !span.isEmpty else { return [] }
    var spans = [span]
    if let start = afterLooseTime(span) { spans.append(start..<span.upperBound) }
    if let end = beforeRelative(span) ?? beforeParticiple(span) ?? beforeConcession(span) {
      spans += spans.map { $0.lowerBound..<end }
    }
    return spans
  }

  /// `also` or `later` between subject and verb points back; without it the sentence says the same.
  var omissions: [Statement.Edit] {
    sentence.tokens.filter { index in
      Self.linking.contains(paragraph.tokens[index].lower) && index > sentence.tokens.lowerBound
        && index + 1 < sentence.tokens.upperBound
        && paragraph.tokens[index - 1].tag != .punctuation
        && paragraph.tokens[index + 1].tag.isVerbal
    }.map { Statement.Edit(tokens: $0..<$0 + 1, text: "") }
  }

  /// `But the office said …`, `However, …`, `And in addition, …`.
  func afterConnective(_ span: Range<Int>) -> Int {
    var start = span.lowerBound
    for _ in 0..<2 where span.upperBound - start > 4 {
      let first = paragraph.tokens[start].lower
      let second = paragraph.tokens[start + 1].lower
      if Self.openers.contains(first), second == "," {
        start += 2
      } else if Self.phrases.contains("\(first) \(second)"),
        paragraph.tokens[start + 2].lower == ","
      {
        start += 3
      } else if Self.conjunctions.contains(first), second != "," {
        start += 1
      }
    }
    return start
  }

  /// `…, although a poll found …`: what does not take back the clause before it.
  private func beforeConcession(_ span: Range<Int>) -> Int? {
    switch sentence.voice {
    case .source, .unclear: break
    case .attributed, .quoted: return nil
    }
    guard
      let comma = span.first(where: { index in
        paragraph.tokens[index].lower == "," && index + 1 < span.upperBound
          && ["although", "though"].contains(paragraph.tokens[index + 1].lower)
      }), comma - span.lowerBound >= 6, span.upperBound - comma >= 5,
      span.contains(where: { $0 < comma && paragraph.tokens[$0].tag.isFiniteVerb }),
      !span.contains(where: {
        $0 > comma && ["it", "that", "not"].contains(paragraph.tokens[$0].lower)
      })
    else { return nil }
    return comma
  }

  /// `…, killing all aboard`: what goes with the act, behind a comma, to the end.
  private func beforeParticiple(_ span: Range<Int>) -> Int? {
    guard
      let comma = span.last(where: { paragraph.tokens[$0].lower == "," }),
      comma + 2 < span.upperBound, comma - span.lowerBound >= 6,
      paragraph.tokens[comma + 1].tag == .presentParticiple,
      !["including", "according", "excluding", "pending", "barring"].contains(
        paragraph.tokens[comma + 1].lower),
      !paragraph.marks.isQuoted(comma),
      // One clause stands before it, and not the other half of an inserted one.
      span.contains(where: { $0 < comma && paragraph.tokens[$0].tag.isFiniteVerb }),
      !span.contains(where: { $0 < comma && paragraph.tokens[$0].lower == "," })
    else { return nil }
    return comma
  }

  /// `On Tuesday, …` where the day cannot be told.
  private func afterLooseTime(_ span: Range<Int>) -> Int? {
    guard
      let date = sentence.dates.first(where: {
        $0.tokens.lowerBound - span.lowerBound <= 1 && $0.tokens.lowerBound >= span.lowerBound
      }),
      date.form == .weekday || date.form == .relative, date.tokens.upperBound + 1 < span.upperBound,
      paragraph.tokens[date.tokens.upperBound].lower == ","
    else { return nil }
    return date.tokens.upperBound + 1
  }

  /// `…, which had been shut since May`: a clause behind a comma that runs to the end.
  private func beforeRelative(_ span: Range<Int>) -> Int? {
    guard
      let comma = span.last(where: { paragraph.tokens[$0].lower == "," }),
      comma + 2 < span.upperBound, comma - span.lowerBound >= 5,
      ["which", "who", "where", "whose"].contains(paragraph.tokens[comma + 1].lower),
      // The main clause must be complete before the comma.
      span.contains(where: { $0 < comma && paragraph.tokens[$0].tag.isFiniteVerb })
    else { return nil }
    return comma
  }

  private static let linking: WordSet = ["also", "later", "subsequently", "eventually", "then"]
  private static let stops: WordSet = [".", "!", "?", "…"]
  private static let openers: WordSet = [
    "meanwhile", "however", "moreover", "furthermore", "additionally", "nevertheless", "finally",
    "indeed", "separately", "overall", "also", "consequently", "besides", "similarly", "likewise",
    "elsewhere", "still", "yet", "thus", "therefore", "hence", "accordingly", "subsequently",
  ]
  private static let phrases: WordSet = [
    "in addition", "in turn", "as well", "of course", "in fact", "in total", "after all",
    "at last", "in response", "in retaliation", "in return", "in reply", "in contrast",
    "by contrast", "in comparison", "by comparison",
  ]
  private static let conjunctions: WordSet = ["but", "and", "yet"]
}

extension Tag {
  /// Whether the word is a verb in some form.
  var isVerbal: Bool { isFiniteVerb || self == .pastParticiple || self == .presentParticiple }

  /// Whether the word can be the verb that a clause rests on.
  var isFiniteVerb: Bool {
    switch self {
    case .verb, .verbThird, .verbPast, .modal: true
    default: false
    }
  }
}
