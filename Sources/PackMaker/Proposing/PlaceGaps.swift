import Text

/// A sentence with a place left out: where was it?
///
/// People and organisations make no gaps: a pronoun, a title or the world's fame fills them for
/// whoever has not read the article.
struct PlaceGaps: Proposer {
  let name = "place-gap"
  let summary = "a sentence with a place left out"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article in
      material.statements[article].flatMap { statement in
        material.sentence(statement).names.compactMap { mention in
          // Narrowing takes longest, and most names are no places.
          material.articles[article].entities[mention.entity].kind == .place
            ? candidate(mention, material.narrowed(statement, to: mention.tokens), material) : nil
        }
      }
    }
  }

  func candidate(
    _ mention: NameMention, _ statement: Statement, _ material: Material
  ) -> Candidate? {
    let article = material.articles[statement.article]
    let survey = material.surveys[statement.article]
    let paragraph = material.paragraph(statement)
    let entity = article.entities[mention.entity]
    guard entity.kind == .place, material.isSingle(statement),
      mention.tokens.allSatisfy(statement.shows),
      !isBesideRegion(mention, statement, paragraph), isWhere(mention, statement, paragraph),
      !material.sentence(statement).names.contains(where: {
        $0 != mention
          && ($0.entity == mention.entity
            || !survey.nameWords[$0.entity].isDisjoint(with: survey.nameWords[mention.entity]))
      })
    else { return nil }
    let others = Self.unalike(
      Self.others(than: mention.entity, in: article, absentFrom: statement, material),
      unlike: Nations.named(in: statement.text(in: paragraph)))
    // `near ___`: of countries a map leaves few.
    let sort = PlaceSort(of: mention.entity, in: article, survey)
    if sort == .country, paragraph.tokens[mention.tokens.lowerBound - 1].lower == "near" {
      return nil
    }
    guard others.count >= 3, PlaceSort(of: mention.entity, in: article, survey) != .other else {
      return nil
    }
    let gap = Gap(statement: statement, tokens: mention.tokens)
    return Candidate(
      proposer: name,
      body: .choice(
        ask: "In \(material.labels[statement.article]), which place fills the gap: "
          + "\(gap.text(in: paragraph))?",
        key: entity.name, others: Array(others.prefix(3))),
      about: [statement.article], evidence: [material.evidence(statement)],
      statements: [statement],
      explanation: "The place named there is \(entity.name).",
      difficulty: 2, tags: ["names"], fact: material.fact(statement), worth: 2)
  }

  /// Names of places without those that mean a state which is named already: `US` beside `United
  /// States`.
  private static func unalike(_ names: [String], unlike shown: Set<String>) -> [String] {
    var taken = shown
    return names.filter { name in
      let nations = Nations.named(in: name)
      defer { taken.formUnion(nations) }
      return taken.isDisjoint(with: nations)
    }
  }

  /// Where something happened, and not what a place is or does: general knowledge answers that.
  private func isWhere(
    _ mention: NameMention, _ statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    let tokens = paragraph.tokens
    let start = mention.tokens.lowerBound
    let end = mention.tokens.upperBound
    guard statement.tokens.contains(start - 1),
      Self.prepositions.contains(tokens[start - 1].lower),
      end >= tokens.count || !["'s", "’s"].contains(tokens[end].lower),
      let verb = statement.tokens.first(where: { tokens[$0].tag.isFiniteVerb })
    else { return false }
    return tokens[verb].tag == .verbPast && verb < start
  }

  /// Where somebody went to, what is near to the beginning of the way tells.
  private static let prepositions: Set<String> = ["in", "at", "near", "outside"]

  /// `Porto, Portugal`: what it lies in, or what lies in it, stands beside it and tells.
  private func isBesideRegion(
    _ mention: NameMention, _ statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    let tokens = paragraph.tokens
    func isComma(_ index: Int) -> Bool {
      statement.tokens.contains(index) && tokens[index].lower == ","
    }
    func isName(_ index: Int) -> Bool {
      statement.tokens.contains(index) && tokens[index].tag == .properNoun
    }
    let start = mention.tokens.lowerBound
    let end = mention.tokens.upperBound
    return isComma(end) && isName(end + 1) || isComma(start - 1) && isName(start - 2)
      || isName(end) || isName(start - 1)
  }

  /// Other places of the same sort that the article names and the statement does not, the most
  /// named first.
  static func others(
    than key: Int, in article: AnnotatedArticle, absentFrom statement: Statement,
    _ material: Material
  ) -> [String] {
    let survey = material.surveys[statement.article]
    let counts = survey.mentions
    let present = Set(material.sentence(statement).names.map(\.entity))
    let sort = PlaceSort(of: key, in: article, survey)
    return counts.keys.filter { index in
      index != key && article.entities[index].kind == .place && !present.contains(index)
        && survey.nameWords[index].isDisjoint(with: survey.nameWords[key])
        && PlaceSort(of: index, in: article, survey) == sort
    }.sorted { (counts[$0] ?? 0, -$0) > (counts[$1] ?? 0, -$1) }
      .map { article.entities[$0].name }
  }
}
