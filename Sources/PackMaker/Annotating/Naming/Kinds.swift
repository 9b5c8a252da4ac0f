/// Tells what kind of thing a name names; `.other` where that is not certain.
struct Kinds {
  /// Keys of one word that stand alone in the article and their evidence.
  let evidence: [String: Evidence]

  func kind(of run: NameRun, in paragraph: AnnotatedParagraph, _ vocabulary: inout Vocabulary)
    -> Entity.Kind
  {
    let found = evidence[run.key] ?? Evidence()
    let parts = run.tokens.map { paragraph.word($0) }
    if parts.count == 1 { return ofOne(run, parts[0], paragraph, found, &vocabulary) }
    if found.acronym != nil { return .organisation }
    let isWithArticle =
      run.tokens.lowerBound > 0 && paragraph.word(run.tokens.lowerBound - 1) == "the"
    if let kind = byForm(parts, isWithArticle: isWithArticle) {
      // `Ana Hill`, `Ivo Law`
      let isPersonal =
        kind != .organisation && found.person >= 3 && found.place == 0
        && isPersonal(run, parts, paragraph)
      guard isPersonal else { return kind }
      return GivenNames.all.contains(parts[0]) || found.isSurelyPerson ? .person : .other
    }
    if found.organisation - found.person >= 3, found.place < 2 { return .organisation }
    let isPlace = Places.contains(run.key, &vocabulary)
    if isPlace { return found.person >= 3 ? .other : .place }
    if isPersonal(run, parts, paragraph), score(run, parts, found, &vocabulary) >= 3 {
      return .person
    }
    if found.place >= 4, found.person == 0 { return .place }
    return .other
  }

  private func ofOne(
    _ run: NameRun, _ word: String, _ paragraph: AnnotatedParagraph, _ found: Evidence,
    _ vocabulary: inout Vocabulary
  ) -> Entity.Kind {
    if Places.contains(run.key, &vocabulary) { return found.person >= 3 ? .other : .place }
    if paragraph.tokens[run.tokens.lowerBound].shape == .capitals {
      if found.place >= 4, found.person == 0, found.organisation == 0 { return .place }
      return found.organisation > 0 ? .organisation : .other
    }
    if word.utf8.count < 2 { return .other }
    if found.isSurelyPerson, found.place < 4 { return .person }
    if found.place >= 4, found.person == 0 { return .place }
    // `his wife, Helena, who wept`
    if found.person - found.organisation >= 5, found.place == 0, GivenNames.all.contains(word) {
      return .person
    }
    if found.organisation - found.person >= 3, found.place < 2 { return .organisation }
    // Again and again a place where something is, and never one who does something.
    if found.place >= 2, found.person == 0, found.organisation == 0, found.actor == 0,
      found.isFirm, !vocabulary.word(word).isKnown
    {
      return .place
    }
    return .other
  }

  /// What the words of the name say by themselves.
  private func byForm(_ parts: [String], isWithArticle: Bool) -> Entity.Kind? {
    var parts = parts
    if parts.count > 1, NameWords.suffixes.contains(parts[parts.count - 1]) { parts.removeLast() }
    let last = parts[parts.count - 1]
    // The head stands before `of`: `University of Porto`.
    if let of = parts.firstIndex(of: "of") ?? parts.firstIndex(of: "for")
      ?? parts.firstIndex(of: "on"), of > 0
    {
      let head = parts[of - 1]
      if parts[of...].filter({ $0 != "and" && $0 != "the" }).count > 4 { return .other }
      if NameWords.othersBeforeOf.contains(head) { return .other }
      if NameWords.placesBeforeOf.contains(head) { return .place }
      if NameWords.beforeOf.contains(head) || NameWords.organisations.contains(head) {
        return .organisation
      }
      return .other
    }
    if parts.contains("and") || parts.contains("&") {
      return NameWords.organisations.contains(last) ? .organisation : .other
    }
    // `the Hake Bank` may lie in the sea.
    if last == "bank", parts.count == 2, isWithArticle { return nil }
    // `Tarn Town` may be a club.
    if last == "town", parts.count == 2 { return nil }
    if NameWords.organisations.contains(last) { return .organisation }
    if last == "district",
      ["school", "water", "health", "hospital"].contains(parts[parts.count - 2])
    {
      return .organisation
    }
    if NameWords.places.contains(last) { return .place }
    if NameWords.others.contains(last) { return .other }
    if NameWords.placesFirst.contains(parts[0]) { return .place }
    if NameWords.beforeOf.contains(parts[0]) { return .other }
    return nil
  }

  /// Whether the run has the shape of a person's name.
  private func isPersonal(_ run: NameRun, _ parts: [String], _ paragraph: AnnotatedParagraph)
    -> Bool
  {
    let capitals = run.tokens.filter {
      let token = paragraph.tokens[$0]
      return token.shape == .capitalised || token.shape == .mixed || token.shape == .capitals
    }
    guard (2...5).contains(capitals.count) else { return false }
    for token in run.tokens {
      let word = paragraph.word(token)
      if paragraph.tokens[token].shape == .capitals, word.utf8.count > 3,
        !word.contains("."), !NameWords.suffixes.contains(word)
      {
        return false
      }
      if paragraph.tokens[token].shape == .figure { return false }
      if Demonyms.contains(word), token == run.tokens.lowerBound { return false }
      if word == "'s" || word == "'" || word == "&" || word == "and" { return false }
      if NameWords.organisations.contains(word), token != run.tokens.lowerBound { return false }
    }
    return true
  }

  private func score(
    _ run: NameRun, _ parts: [String], _ found: Evidence, _ vocabulary: inout Vocabulary
  ) -> Int {
    var score = found.person - found.place - (found.organisation > found.person ? 2 : 0)
    let last = parts[parts.count - 1]
    let isOrdinaryLast = isOrdinary(last, &vocabulary)
    let first = parts[0]
    if GivenNames.all.contains(first) {
      // `Florence Baker` is a person, `Angel Gate` and `Victoria Gate` may be anything.
      let isDouble =
        isOrdinary(first, &vocabulary) || isOrdinaryLast && Places.contains(first, &vocabulary)
      score += isDouble ? isOrdinaryLast ? 1 : 2 : 3
    } else if parts.allSatisfy({ !isOrdinary($0, &vocabulary) }) {
      score += 1
    } else if isOrdinary(first, &vocabulary) {
      score -= 1
    }
    // `Lee Cheuk-yan`, `Kim Jong-un`.
    if parts.count == 2, GivenNames.familyFirst.contains(first), last.contains("-") { score += 4 }
    // `J. R. Kos`, `Ana M. Kos`.
    if parts.dropLast().contains(where: { $0.utf8.count == 1 }), !isOrdinaryLast { score += 2 }
    // The surname stands alone elsewhere, and speaks.
    if let alone = evidence[last], alone.person > 0 { score += alone.person >= 4 ? 2 : 1 }
    return score
  }

  private func isOrdinary(_ word: String, _ vocabulary: inout Vocabulary) -> Bool {
    vocabulary.word(word).isOrdinary && !NameWords.particles.contains(word)
  }
}
