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
    span = afterConnective(span)..<span.upperBound
    guard !span.isEmpty else { return [] }
    var spans = [span]
    if let start = afterLooseTime(span) { spans.append(start..<span.upperBound) }
    if let end = beforeRelative(span) { spans += spans.map { $0.lowerBound..<end } }
    return spans
  }

  /// `also` between subject and verb points back; without it the sentence says the same.
  var omissions: [Statement.Edit] {
    sentence.tokens.filter { index in
      paragraph.tokens[index].lower == "also" && index > sentence.tokens.lowerBound
        && index + 1 < sentence.tokens.upperBound
        && paragraph.tokens[index - 1].tag != .punctuation
        && paragraph.tokens[index + 1].tag.isVerbal
    }.map { Statement.Edit(tokens: $0..<$0 + 1, text: "") }
  }

  /// `But the office said …`, `However, …`.
  private func afterConnective(_ span: Range<Int>) -> Int {
    let first = paragraph.tokens[span.lowerBound].lower
    guard span.count > 2 else { return span.lowerBound }
    let hasComma = paragraph.tokens[span.lowerBound + 1].lower == ","
    if Self.openers.contains(first), hasComma { return span.lowerBound + 2 }
    if Self.conjunctions.contains(first), !hasComma { return span.lowerBound + 1 }
    return span.lowerBound
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

  private static let stops: Set<String> = [".", "!", "?", "…"]
  private static let openers: Set<String> = [
    "meanwhile", "however", "moreover", "furthermore", "additionally", "nevertheless", "finally",
    "indeed", "separately", "overall", "also",
  ]
  private static let conjunctions: Set<String> = ["but", "and", "yet"]
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
