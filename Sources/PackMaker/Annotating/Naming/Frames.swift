extension Evidence {
  /// What the words around a name say of places and bodies: `the Tarn district`, `Tarn, a town`,
  /// `the charity Clear Water`, `Harbour Light shares`.
  mutating func frame(_ run: NameRun, _ paragraph: AnnotatedParagraph) {
    let bounds = paragraph.sentences[run.sentence].tokens
    let start = run.tokens.lowerBound
    let end = run.tokens.upperBound
    let before = paragraph.word(start - 1, in: bounds)
    let next = paragraph.word(end, in: bounds)
    if bounds.contains(end), paragraph.tokens[end].shape == .lower,
      Reports.isFinite(paragraph.tokens[end])
    {
      actor += 1
    }
    if before == "the", Self.regions.contains(next), paragraph.tokens[end].shape == .lower {
      place += 4
    }
    if next == ",", isDescribedAsPlace(end + 1, bounds, paragraph) { place += 4 }
    if before == ",", Self.settled.contains(paragraph.word(start - 2, in: bounds)),
      (max(bounds.lowerBound, start - 6)..<max(bounds.lowerBound, start - 2)).contains(where: {
        ["the", "its", "their", "a"].contains(paragraph.word($0))
      })
    {
      // `in the capital, Tarn`
      place += 4
    }
    if isDateline(run, bounds, paragraph) { place += 4 }
    if Self.bodies.contains(before), paragraph.tokens[start - 1].shape == .lower,
      !isClauseOfBody(start, end, bounds, paragraph)
    {
      organisation += 4
    }
    if next == "shares" { organisation += 4 }
    if next == "'s" {
      let office = paragraph.word(end + 1, in: bounds)
      let second = paragraph.word(end + 2, in: bounds)
      if ["shareholders", "headquarters", "shares", "ceo"].contains(office)
        || office == "chief" && second == "executive"
      {
        organisation += 4
      }
    }
  }

  private static let regions = words(
    "district region province county valley peninsula suburb municipality borough prefecture")
  private static let settled = words("city town village capital port island suburb hamlet")
  private static let bodies = words(
    """
    group company firm chain retailer airline charity union bank club carmaker manufacturer
    start-up startup supplier brewery insurer bookmaker supermarket newspaper magazine agency
    nonprofit consultancy think-tank conglomerate
    """)

  /// `, a town in the north`, `, a fishing village`.
  private func isDescribedAsPlace(
    _ start: Int, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    guard ["a", "an", "the"].contains(paragraph.word(start, in: bounds)) else { return false }
    for place in (start + 1)..<max(start + 1, min(start + 5, bounds.upperBound)) {
      let token = paragraph.tokens[place]
      guard token.shape == .lower else { return false }
      if Self.settled.contains(token.lower) {
        let next = paragraph.word(place + 1, in: bounds)
        return ["in", "of", "on", "near", "that", "where", "with", ",", "."].contains(next)
      }
    }
    return false
  }

  /// `PORTO, Feb 4 (Agency) -` at the beginning of an article's text.
  private func isDateline(
    _ run: NameRun, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    let end = run.tokens.upperBound
    return run.paragraph < 3 && run.tokens.lowerBound == 0
      && run.tokens.allSatisfy { paragraph.tokens[$0].shape == .capitals }
      && paragraph.word(end, in: bounds) == ","
      && NameWords.months.contains(paragraph.word(end + 1, in: bounds))
  }

  /// `the group Horvat leads`: no name of the group's.
  private func isClauseOfBody(
    _ start: Int, _ end: Int, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    ["the", "a", "his", "her", "their"].contains(paragraph.word(start - 2, in: bounds))
      && bounds.contains(end) && paragraph.tokens[end].tag.isVerb
      && !["is", "was", "has", "had", "said", "says"].contains(paragraph.word(end))
  }
}
