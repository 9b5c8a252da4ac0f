import Text

/// Who is what: people and the roles that the article gives them.
struct RoleMatches: Proposer {
  let name = "role"
  let summary = "people and the roles that the article gives them"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article -> [Candidate] in
      let roled = roled(in: material.articles[article], material.surveys[article])
      return match(roled, article, material).map { [$0] } ?? []
    }
  }

  /// The names in those matches of an article that the gate passes.
  func told(in article: Int, _ material: Material) -> Set<String> {
    guard
      let match = match(
        roled(in: material.articles[article], material.surveys[article]), article, material),
      !Gating.rules.contains(where: { $0.refuses(match, in: material) }),
      case .match(_, let pairs, _) = match.body
    else { return [] }
    return Set(pairs.map(\.prompt))
  }

  private struct Roled {
    var entity: Int
    var name: String
    var role: String
    var paragraph: Int
    var tokens: Range<Int>
  }

  /// People with one role each, told once and for good, no two sharing a word of name or role.
  private func roled(in article: AnnotatedArticle, _ survey: Survey) -> [Roled] {
    var found: [Roled] = []
    var taken: Set<Substring> = []
    for (index, entity) in article.entities.enumerated()
    where entity.kind == .person && entity.isFullyNamed && entity.roles.count == 1 {
      let role = entity.roles[0]
      // Who does nothing in the report is named in passing: `a temple of the writer Ivo Kos`.
      guard survey.speakers.contains(entity.name) || role.text.contains(where: \.isUppercase),
        Self.isTelling(role.text), !CommonKnowledge.leadsState(role.text),
        let paragraph = article.paragraph(numbered: role.paragraph),
        let sentence = article.paragraphs[paragraph].sentences.first(where: { sentence in
          sentence.names.contains {
            guard $0.entity == index, let role = $0.role else { return false }
            return RoleSoundness.isSound(role, in: article.paragraphs[paragraph])
              && NamedPerson.isNeutral(role, in: article.paragraphs[paragraph])
          }
        }), sentence.faults.isEmpty
      else { continue }
      let candidate = Roled(
        entity: index, name: entity.name, role: role.text, paragraph: paragraph,
        tokens: sentence.tokens)
      let words = Self.words(candidate)
      if !taken.isDisjoint(with: words) { continue }
      taken.formUnion(words)
      found.append(candidate)
    }
    return found
  }

  /// Words that titles are put together with and that name no office by themselves.
  private static let common: WordSet = [
    "minister", "secretary", "judge", "president", "director", "spokesman", "spokeswoman",
    "spokesperson", "ambassador", "commissioner", "governor", "senator", "mayor", "prosecutor",
    "attorney", "general", "chief", "chairman", "chairwoman", "executive", "officer", "coach",
    "captain", "professor", "commander", "police", "interior", "foreign", "finance", "federal",
    "defence", "defense", "justice", "health", "education", "transport", "energy", "deputy",
    "vice", "assistant", "senior", "acting", "prime", "district", "head", "press", "environment",
    "agriculture", "trade", "labour", "labor", "economy", "home", "co-founder", "analyst",
    "economist", "manager",
  ]

  private static func words(_ roled: Roled) -> Set<Substring> {
    Set(Folded(roled.name + " " + roled.role).words.filter { $0.utf8.count > 3 })
  }

  /// A role of two to nine words that tells more than a rank.
  private static func isTelling(_ role: String) -> Bool {
    let words = Folded(role).words
    return (2...9).contains(words.count)
      // `Interior Minister` beside `US Secretary of State`: of which country?
      && !words.allSatisfy { Self.common.contains(String($0)) }
      && !words.contains {
        ["his", "her", "their", "its", "who", "former", "founder"].contains($0)
      }
  }

  private func match(
    _ roled: [Roled], _ article: Int, _ material: Material
  ) -> Candidate? {
    guard roled.count >= 3 else { return nil }
    let chosen = roled.prefix(4)
    return Candidate(
      proposer: name,
      body: .match(
        ask: "Which role or office does \(material.labels[article]) give to each of these people?",
        pairs: chosen.map { .init(prompt: $0.name, value: $0.role) }, others: []),
      about: [article],
      evidence: chosen.map {
        .init(article: article, paragraph: $0.paragraph, tokens: $0.tokens)
      },
      statements: [],
      explanation: "The source names each of them with that role.",
      difficulty: 2, tags: ["names"], fact: "a\(article + 1)-roles", worth: 3)
  }
}

extension AnnotatedArticle {
  /// The index of the kept paragraph with a number.
  func paragraph(numbered number: Int) -> Int? {
    let place = paragraphs.firstPlace { $0.number >= number }
    return place < paragraphs.count && paragraphs[place].number == number ? place : nil
  }
}
