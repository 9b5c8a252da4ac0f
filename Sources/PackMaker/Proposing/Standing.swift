import Text

/// Tells whether a statement makes sense to somebody who sees nothing else but a source's label.
struct Standing {
  let material: Material
  private let label: Label

  private enum Label {
    /// That of the article which the statement was taken from.
    case own
    /// Of another article, whose words may mislead; by its index.
    case of(Int)
    case none
  }

  /// For a statement shown with the label of its own source.
  init(material: Material) {
    self.material = material
    label = .own
  }

  /// For a statement shown with another source's label, by the article's index, or with none.
  init(material: Material, label: Int?) {
    self.material = material
    self.label = label.map { .of($0) } ?? .none
  }

  func labelStems(for statement: Statement) -> Set<String> {
    switch label {
    case .own: material.labelStems[statement.article]
    case .of(let article): material.labelStems[article]
    case .none: []
    }
  }

  /// The first word or phrase that points at something which the statement does not name, or nil
  /// where it stands by itself.
  func looseWords(in statement: Statement) -> String? {
    if case .own = label, let known = material.loose[statement] { return known }
    return loose(in: statement)?.words
  }

  /// What points at something that a statement does not name.
  struct Loose {
    var words: String
    /// The noun phrase, where it is one: `the ship`.
    var phrase: DefinitePhrase?
    /// The phrase's head noun.
    var head: Token?
  }

  func loose(in statement: Statement) -> Loose? {
    let paragraph = material.paragraph(statement)
    let sentences = material.sentences(statement)
    let names = sentences.flatMap(\.names)
    let start = material.sentence(statement).tokens.lowerBound
    var seen = Seen()
    // Names stand in their order, as sentences do.
    var next = 0
    for index in statement.tokens {
      let token = paragraph.tokens[index]
      while next < names.count, names[next].tokens.lowerBound < index { next += 1 }
      if next < names.count, names[next].tokens.lowerBound == index {
        let mention = names[next]
        let entity = material.articles[statement.article].entities[mention.entity]
        if entity.kind == .person {
          seen.people.insert(mention.entity)
          // Known by a surname alone in the whole article, and not by an office either.
          if !entity.name.utf8.contains(0x20), !hasOffice(mention, statement, paragraph) {
            return Loose(words: entity.name)
          }
        } else {
          // `Kos was in a group`, of whom nothing but that name is known, and that they speak.
          if entity.kind == .other, isNamelessSpeaker(entity, statement) {
            return Loose(words: entity.name)
          }
          seen.hasThing = true
          // `the Imperial Crown` is nobody.
          if entity.kind == .other, !isDetermined(mention, statement, paragraph) {
            seen.hasName = true
          }
        }
      }
      guard statement.shows(index) else {
        // What is left out is not named; what stands in another form is.
        if statement.leavesOut(index) { continue }
        seen.note(token)
        if [.noun, .pluralNoun, .properNoun].contains(token.tag) {
          seen.stems.append(material.stemmer.stem(token.lower))
        }
        if let entity = paragraph.pronouns[index],
          material.articles[statement.article].entities[entity].kind == .person
        {
          seen.people.insert(entity)
        }
        continue
      }
      // Most words are neither loose nor begin what may be.
      guard Self.mayBeLoose.contains(token.lower) else {
        seen.name(token, isNamed: { names.contains { $0.tokens.contains(index) } }, material)
        continue
      }
      if OwnedDeed.beginnings.contains(token.lower),
        let words = OwnedDeed.loose(
          at: index, in: paragraph, end: statement.tokens.upperBound,
          isKnown: { isNamedBeside($0, at: index, statement, seen) })
      {
        return Loose(words: words)
      }
      guard Self.mayPoint.contains(token.lower) else {
        seen.name(token, isNamed: { names.contains { $0.tokens.contains(index) } }, material)
        continue
      }
      if leans(index, statement, paragraph) { return Loose(words: token.lower) }
      if isToldBehind(index, statement, paragraph, names) { continue }
      // What was shown just before may be pointed at.
      let hasContext =
        index >= start && statement.tokens.lowerBound < start
      if seen.isLoose(
        token, hasContext: hasContext, isSubordinate: Subordination.begins(at: index, in: paragraph)
      ) {
        return Loose(words: token.lower)
      }
      if token.lower == "them", index > statement.tokens.lowerBound,
        isOfSubject(index, statement, paragraph)
      {
        return Loose(words: token.lower)
      }
      if hasContext, PointingWords.backward.contains(token.lower) {
        seen.note(token)
        continue
      }
      if PointingWords.all.contains(token.lower), !PointingWords.isPhrase(index, in: paragraph),
        !isKnown(token, index, statement, seen: seen.stems)
      {
        return Loose(words: token.lower)
      }
      if token.lower == "that",
        concludes(index, statement, paragraph)
          || (token.tag == .determiner || token.tag == .pronoun)
            && !introducesClause(index, statement, paragraph)
      {
        return Loose(words: token.lower)
      }
      if token.lower == "the" {
        let phrase = DefinitePhrase(at: index, in: paragraph, end: statement.tokens.upperBound)
        if let head = phrase.looseHead(
          seen: seen.stems, labels: labelStems(for: statement), material),
          !isOnCard(head, at: index, statement), !speaks(phrase, head, statement),
          !isOfNamedState(phrase, head, statement)
        {
          return Loose(words: "the \(head.lower)", phrase: phrase, head: head)
        }
      }
      seen.name(token, isNamed: { names.contains { $0.tokens.contains(index) } }, material)
    }
    return (opensBare(statement) ?? looseTime(in: statement, sentences, paragraph))
      .map { Loose(words: $0) }
  }

  /// Whether somebody speaks in the article under one name alone, which neither label nor card has.
  private func isNamelessSpeaker(_ entity: Entity, _ statement: Statement) -> Bool {
    !entity.name.utf8.contains(0x20)
      && (!entity.roles.isEmpty || GivenNames.all.contains(entity.name.lowercased()))
      && material.surveys[statement.article].speakers.contains(entity.name)
      && !material.shownWords(of: statement.article).holds(entity.name)
  }

  /// Whether the statement so far, the label or the case card has a noun.
  private func isNamedBeside(
    _ noun: Token, at index: Int, _ statement: Statement, _ seen: Seen
  ) -> Bool {
    let stem = material.stemmer.stem(noun.lower)
    return seen.stems.contains(stem) || labelStems(for: statement).contains(stem)
      || isOnCard(noun, at: index, statement)
  }

  /// Whether an article stands before a name, a word or two between them.
  private func isDetermined(
    _ mention: NameMention, _ statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    let start = max(mention.tokens.lowerBound - 3, statement.tokens.lowerBound)
    let before = paragraph.tokens[start..<mention.tokens.lowerBound].reversed()
    return before.first { $0.tag != .adjective && $0.tag != .noun }
      .map { ["the", "a", "an"].contains($0.lower) } ?? false
  }

  /// Whether the case card names what a head noun means, and nothing else of the kind was
  /// introduced before the statement.
  func isOnCard(_ head: Token, at index: Int, _ statement: Statement) -> Bool {
    // `the stock closed higher`: a card may tell of several firms and of what one of them sold.
    guard case .own = label, head.lower != "stock", head.lower != "shares",
      !(material.cards[statement.article]?.sentences.contains {
        $0.paragraph == statement.paragraph && $0.tokens.overlaps(statement.tokens)
      } ?? false)
    else { return false }
    let stem = material.stemmer.stem(head.lower)
    let introductions = material.introductions[statement.article]
    let onCard = material.cardNouns[statement.article]
    return
      (onCard.names(stem, isPlural: head.tag == .pluralNoun)
      || Self.deed(behind: head.lower).map { onCard.tells(of: material.stemmer.stem($0)) } ?? false)
      && !introductions.isShared(head.lower, paragraph: statement.paragraph)
      && introductions.before(
        index, paragraph: statement.paragraph, head: stem,
        in: material.articles[statement.article]
      ).count <= 1
  }

  /// `deport` of `deportees`: to whom something was done, by what was done.
  private static func deed(behind noun: String) -> String? {
    for ending in ["ees", "ee"] where noun.hasSuffix(ending) && noun.utf8.count > 6 {
      return String(noun.dropLast(ending.count))
    }
    return nil
  }

  /// `Tunisians accuse the country's leaders`: the one state that the statement has named so far.
  private func isOfNamedState(
    _ phrase: DefinitePhrase, _ head: Token, _ statement: Statement
  ) -> Bool {
    guard Self.ofStates.contains(head.lower), phrase.range.count == 2 else { return false }
    let tokens = material.paragraph(statement).tokens
    var named: Set<String> = []
    for index in statement.tokens where index < phrase.range.lowerBound {
      guard tokens[index].shape == .capitalised || tokens[index].shape == .capitals else {
        continue
      }
      let word = tokens[index].lower
      let next = index + 1 < tokens.count ? tokens[index + 1].lower : ""
      guard
        let nation = Nations.of(word + " " + next) ?? Nations.of(word)
          ?? (word.hasSuffix("s") ? Nations.of(String(word.dropLast())) : nil)
      else { continue }
      named.insert(nation)
    }
    return named.count == 1
  }

  private static let ofStates: WordSet = [
    "country", "nation", "government", "economy", "capital", "parliament", "military", "army",
    "constitution", "border", "population",
  ]

  private func looseTime(
    in statement: Statement, _ sentences: ArraySlice<Sentence>, _ paragraph: AnnotatedParagraph
  ) -> String? {
    for date in sentences.flatMap(\.dates)
    where statement.tokens.contains(date.tokens.lowerBound) {
      let isRelative = date.form == .weekday || date.form == .relative
      if isRelative,
        !statement.edits.contains(where: {
          $0.tokens == date.tokens
            || $0.plain.isEmpty && $0.tokens.contains(date.tokens.lowerBound)
        })
      {
        return paragraph.text(date.tokens)
      }
      // `on 1 October`: of which year, if nothing tells when the report was written?
      if date.form == .monthAlone || date.form == .dayOfMonth && date.date == nil {
        return paragraph.text(date.tokens)
      }
    }
    return nil
  }

  private static let mayBeLoose = mayPoint.union(OwnedDeed.beginnings)

  /// All words that one of the conditions above may hold for.
  private static let mayPoint = Seen.mayBeLoose.union(PointingWords.backward).union(
    PointingWords.all
  ).union([
    "that", "the", "example", "instance",
  ])
}
