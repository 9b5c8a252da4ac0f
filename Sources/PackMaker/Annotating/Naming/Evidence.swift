/// What the places where a name stands say of its kind, summed over the article.
struct Evidence {
  var count = 0
  var person = 0
  /// Has a title or an age somewhere: nothing but a person has.
  var isSurelyPerson = false
  var place = 0
  var organisation = 0
  /// Times that it does something: what acts is no place.
  var actor = 0
  var isMasculine = false
  var isFeminine = false
  /// Stands before `(ABC)`, letters that are its initials.
  var acronym: String?
  /// Was met where its capital is not the sentence's.
  var isFirm = false

  mutating func add(_ run: NameRun, in paragraph: AnnotatedParagraph) {
    count += 1
    if !run.isOpening { isFirm = true }
    if let title = run.title {
      person += 4
      isSurelyPerson = true
      if NameWords.masculine.contains(title) { isMasculine = true }
      if NameWords.feminine.contains(title) { isFeminine = true }
    }
    if let acronym = run.acronym {
      self.acronym = acronym
      organisation += 4
    }
    before(run, paragraph)
    behind(run, paragraph)
    frame(run, paragraph)
  }

  private mutating func before(_ run: NameRun, _ paragraph: AnnotatedParagraph) {
    let bounds = paragraph.sentences[run.sentence].tokens
    let place = run.tokens.lowerBound - 1
    let word = paragraph.word(place, in: bounds)
    if RoleWords.isPerson(word) {
      person += Self.rolesOfBodies.contains(word) ? 1 : 3
    } else if word == ",", Roles.phraseBefore(run, bounds, paragraph) != nil {
      // `a spokeswoman for the office, Ana Horvat,`
      person += 3
    } else if word == ",", RoleWords.isPerson(paragraph.word(place - 1, in: bounds)) {
      // `an attorney, Kendrick Horvat`
      let hasArticle = (max(bounds.lowerBound, place - 6)..<(place - 1)).contains {
        ["a", "an", "the", "his", "her", "its", "their", "our", "'s"].contains(paragraph.word($0))
      }
      person += hasArticle ? 3 : 1
    }
    switch word {
    case "in": if paragraph.word(run.tokens.upperBound, in: bounds) != "'s" { self.place += 1 }
    case "of", "near", "from":
      if Self.settlements.contains(paragraph.word(place - 1, in: bounds)) { self.place += 4 }
    default: break
    }
  }

  /// Settled by these words before `of`: `the town of Horvat`.
  private static let settlements = words(
    """
    city town village port island capital region province suburb district municipality hamlet
    state county parish settlement
    """)

  /// Companies have them too: `publisher Harbour Books`.
  private static let rolesOfBodies = words(
    """
    publisher operator partner owner co-owner developer broadcaster printer broker builder
    investor leader winner champion member candidate monitor designer creator host producer
    trader guard model inventor agent head lead worker employer anchor master
    """)

  private mutating func behind(_ run: NameRun, _ paragraph: AnnotatedParagraph) {
    let bounds = paragraph.sentences[run.sentence].tokens
    let end = run.tokens.upperBound
    let next = paragraph.word(end, in: bounds)
    if let plain = ReportingVerbs.finite[next], ReportingVerbs.takesQuotation.contains(plain),
      paragraph.tokens[end].tag.isVerb
    {
      person += 1
      organisation += 1
    }
    if next == "who" { person += 2 }
    if next == ",", paragraph.word(end + 1, in: bounds) == "whose",
      paragraph.word(run.tokens.lowerBound - 1, in: bounds) == ","
    {
      person += 2
    }
    if next == "'s", RoleWords.relations.contains(paragraph.word(end + 1, in: bounds)) {
      person += 1
    }
    guard next == "," else { return }
    if paragraph.word(end + 1, in: bounds) == "who" { person += 2 }
    if end + 2 < bounds.upperBound, let age = Int(paragraph.tokens[end + 1].lower),
      (5...110).contains(age), [",", "."].contains(paragraph.tokens[end + 2].lower)
    {
      person += 4
      isSurelyPerson = true
    }
    if let role = Apposition.behind(run.tokens, bounds, paragraph), role.isPerson { person += 3 }
  }
}
