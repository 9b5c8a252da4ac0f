/// Signs, besides a word of saying, that somebody else than the source vouches for a sentence.
enum Vouching {
  /// `council records show`, `as Kos reported on Monday`, `as per the ministry`, `Kos points out`,
  /// `denied any door was locked`.
  static func isShared(_ bounds: Range<Int>, _ paragraph: AnnotatedParagraph) -> Bool {
    bounds.contains { place in
      let token = paragraph.tokens[place]
      if token.shape == .punctuation { return false }
      let word = paragraph.word(place)
      // Most words are no sign of any sort.
      guard signs.contains(word) else { return false }
      if evidence.contains(word) { return shows(place, bounds, paragraph) }
      switch word {
      case "as": return quotesAuthority(place, bounds, paragraph)
      case "per": return isPerSomebody(place, bounds, paragraph)
      case "point", "points", "pointed": return pointsOut(place, bounds, paragraph)
      case "heard", "hears":
        // `the court heard that`
        return hearings.contains(paragraph.word(place - 1, in: bounds))
      case "thinks", "think", "thought", "fears", "fear", "feared", "hopes", "expects":
        return token.tag.isVerb && paragraph.word(place + 1, in: bounds) == "that"
      case "denied", "denies", "deny": return deniesClause(place, bounds, paragraph)
      default: return false
      }
    }
  }

  /// What may be evidence: `records`, `a study`.
  private static let evidence = words(
    """
    record records figures document documents data poll polls survey surveys study studies
    research statistics evidence estimates analysis analyses census files papers minutes findings
    results report reports inquiry investigation review audit modelling simulations accounts
    """)
  /// All words that are looked at more closely.
  private static let signs = evidence.union([
    "as", "per", "point", "points", "pointed", "heard", "hears", "thinks", "think", "thought",
    "fears", "fear", "feared", "hopes", "expects", "denied", "denies", "deny",
  ])
  private static let hearings = words(
    "court jury inquest tribunal inquiry hearing jurors magistrates committee panel trial")
  private static let showing = words(
    """
    show shows showed shown suggest suggests suggested indicate indicates indicated find finds
    found reveal reveals revealed conclude concludes concluded imply implies implied confirm
    confirms confirmed estimate estimates estimated warn warns warned blame blames blamed
    """)
  private static let passed = words(
    """
    published released carried conducted commissioned obtained seen led based funded compiled
    issued paid written printed presented posted
    """)

  /// `figures from the office suggest`; `records were lost` shows nothing.
  private static func shows(
    _ noun: Int, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    // What somebody does to a study is none of its own: `in a study, birds found …`.
    let before = paragraph.word(noun - 1, in: bounds)
    if ["'s", "'"].contains(paragraph.word(noun + 1, in: bounds)) || before == "to" {
      return false
    }
    for place in (noun + 1)..<max(noun + 1, min(noun + 16, bounds.upperBound)) {
      let token = paragraph.tokens[place]
      let word = paragraph.word(place)
      if token.shape == .punctuation {
        if isQuoteMark(word) { continue }
        return false
      }
      if showing.contains(word), token.shape == .lower {
        let isFinite = token.tag.isVerb && token.tag != .presentParticiple
        guard isFinite || place == noun + 1 && paragraph.tokens[noun].lower.hasSuffix("s") else {
          continue
        }
        // `documents found in a cellar`, `figures shown on Monday`
        let next = paragraph.word(place + 1, in: bounds)
        let isPassive =
          (word == "found" || word == "shown" || word.hasSuffix("ed"))
          && (["in", "on", "at", "by", "near", "during", "under"].contains(next)
            || ["was", "were", "been", "be", "is", "are", "being"].contains(
              paragraph.word(place - 1)))
        return !isPassive
      }
      if passed.contains(word) { continue }
      if Reports.isFinite(token), !["has", "have", "had", "also"].contains(word) { return false }
      if token.tag == .subordinator || token.tag == .relative { return false }
    }
    return false
  }

  private static let authorityVerbs = words(
    """
    said says reported reports noted notes explained explains argued argues claimed claims wrote
    writes stated states put puts told described suggested suggests pointed showed shows announced
    announces confirmed warned recalled found
    """)

  /// `as scientists at the university reported on Wednesday`, and not `as she reported the theft`.
  private static func quotesAuthority(
    _ sign: Int, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    let before = paragraph.word(sign - 1, in: bounds)
    guard sign == bounds.lowerBound || before == "," || ["is", "was", "or"].contains(before)
    else { return false }
    for place in (sign + 2)..<max(sign + 2, min(sign + 16, bounds.upperBound)) {
      let token = paragraph.tokens[place]
      if token.shape == .punctuation { return false }
      if authorityVerbs.contains(token.lower), token.tag.isVerb {
        guard place + 1 < bounds.upperBound else { return true }
        let next = paragraph.tokens[place + 1]
        return next.shape == .punctuation || next.tag == .preposition || next.lower == "it"
          || ["earlier", "later", "last", "yesterday", "today"].contains(next.lower)
          || NameWords.weekdays.contains(next.lower)
      }
      if Reports.isFinite(token) || token.tag == .subordinator { return false }
    }
    return false
  }

  /// `as per the centre`, `, per Reuters`; no rate.
  private static func isPerSomebody(
    _ place: Int, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    let before = paragraph.word(place - 1, in: bounds)
    guard before == "as" || before == ",", place + 1 < bounds.upperBound else { return false }
    let next = paragraph.tokens[place + 1]
    return next.lower == "the" || next.lower == "a"
      || next.shape == .capitalised || next.shape == .capitals || next.shape == .mixed
  }

  private static func pointsOut(
    _ place: Int, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    guard place > bounds.lowerBound, paragraph.word(place + 1, in: bounds) == "out" else {
      return false
    }
    let next = paragraph.word(place + 2, in: bounds)
    return ["that", ",", ".", "how", ""].contains(next)
  }

  /// A clause is denied, and not a thing: `denied any door was locked`.
  private static func deniesClause(
    _ place: Int, _ bounds: Range<Int>, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    guard paragraph.tokens[place].tag.isVerb,
      // `were twice denied visas`
      !(max(bounds.lowerBound, place - 2)..<place).contains(where: {
        ["was", "were", "been", "being", "is", "are"].contains(paragraph.word($0))
      })
    else { return false }
    for ahead in (place + 1)..<max(place + 1, min(place + 20, bounds.upperBound)) {
      let token = paragraph.tokens[ahead]
      if token.shape == .punctuation || token.tag == .relative { return false }
      if ahead == place + 1, token.lower == "that" { continue }
      if token.tag == .subordinator || token.lower == "who" || token.lower == "which" {
        return false
      }
      if Reports.isFinite(token), ahead > place + 1, paragraph.word(ahead - 1) != "to" {
        return true
      }
    }
    return false
  }
}
