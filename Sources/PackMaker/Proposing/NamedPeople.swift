import Text

/// A person with what an article says they are, at one place.
struct NamedPerson {
  let entity: Int
  let name: String
  /// What the article calls them there, without an article.
  let role: String
  /// Whether it stands before the name as a title does: `lead author Ana Horvat`.
  let isTitle: Bool
  let paragraph: Int
  let sentence: Int

  /// What they are called by name and role: `lead author Ana Horvat`, `Ana Horvat, mayor of Braga,`.
  var called: String { isTitle ? "\(role) \(name)" : "\(name), \(role)," }

  /// People with a role that tells by itself what it means, each once, in order.
  static func all(of article: AnnotatedArticle) -> [NamedPerson] {
    var found: [NamedPerson] = []
    var seen: Set<Int> = []
    for (index, paragraph) in article.paragraphs.enumerated() {
      for (place, sentence) in paragraph.sentences.enumerated() {
        // What is odd about a sentence does not touch a name and what stands beside it.
        guard sentence.faults.isSubset(of: [.tangled, .firstPerson, .noStatement, .noVerb]),
          sentence.hedges.isEmpty
        else { continue }
        for mention in sentence.names {
          let entity = article.entities[mention.entity]
          guard let role = mention.role, !seen.contains(mention.entity), entity.kind == .person,
            entity.isFullyNamed, RoleSoundness.isSound(role, in: paragraph),
            isNeutral(role, in: paragraph)
          else { continue }
          let text = RoleChoices.withoutArticle(paragraph.text(role))
          guard RoleChoices.isTelling(text), !RoleChoices.sharesWord(text, entity.name) else {
            continue
          }
          seen.insert(mention.entity)
          found.append(
            NamedPerson(
              entity: mention.entity, name: entity.name, role: text,
              isTitle: isTitle(role, of: mention, in: paragraph), paragraph: index,
              sentence: place))
          // More are not asked for, and each is held against all others.
          if found.count == 40 { return found }
        }
      }
    }
    return found
  }

  /// Whether a role stands right before a name, and nothing before it that belongs to it.
  private static func isTitle(
    _ role: Range<Int>, of mention: NameMention, in paragraph: AnnotatedParagraph
  ) -> Bool {
    guard role.upperBound == mention.tokens.lowerBound else { return false }
    let first = paragraph.tokens[role.lowerBound]
    guard !["the", "a", "an"].contains(first.lower) else { return false }
    guard role.lowerBound > 0 else { return true }
    let before = paragraph.tokens[role.lowerBound - 1]
    return ![.determiner, .possessive, .adjective, .noun, .properNoun].contains(before.tag)
      && !["his", "her", "their", "its", "our", "my"].contains(before.lower)
  }

  /// Whether a role accuses nobody, judges nobody and names what it is a role in.
  static func isNeutral(_ role: Range<Int>, in paragraph: AnnotatedParagraph) -> Bool {
    let tokens = paragraph.tokens[role]
    if tokens.contains(where: {
      AccusingWords.contain($0.lower) || isJudging($0) || belonging.contains($0.lower)
    }) {
      return false
    }
    // `PIA chief executive Air Vice Marshal`: two offices run into one.
    if let low = tokens.lastIndex(where: { $0.shape == .lower }), low > tokens.startIndex,
      tokens.endIndex - low > 2, ![.preposition, .determiner].contains(tokens[low].tag),
      tokens[(low + 1)...].allSatisfy({ $0.shape == .capitalised })
    {
      return false
    }
    // `author of the report`, `director at the tech giant`: which one?
    guard let last = tokens.last, tokens.count >= 3, last.shape == .lower,
      let article = tokens.indices.dropFirst().last(where: { tokens[$0].lower == "the" })
    else { return true }
    let named = tokens[(article + 1)...]
    return named.count > 1
      && !(Self.houses.contains(last.lower) && named.allSatisfy { $0.shape == .lower })
  }

  private static let houses: WordSet = [
    "giant", "company", "firm", "group", "club", "team", "side", "agency", "organisation",
    "organization", "outfit", "business", "maker", "startup",
  ]

  /// Whether an article tells more of somebody than where they belong: `a resident of Porto` speaks
  /// as anybody may.
  static func hasOffice(_ entity: Entity) -> Bool {
    entity.roles.contains { role in
      !Folded(role.text).words.contains { belonging.contains(String($0)) }
    }
  }

  /// `far-right president`, `bombastic host`: an adjective that is no part of an office or a
  /// calling is the source's opinion, or somebody's.
  private static func isJudging(_ token: Token) -> Bool {
    token.shape == .lower && token.tag == .adjective && !official.contains(token.lower)
  }

  /// Tell where somebody belongs and not what they are; others may belong there too.
  private static let belonging: Set<String> = [
    "resident", "member", "man", "woman", "citizen", "native", "fan", "supporter", "critic",
    "user", "parent", "neighbor", "neighbour", "friend", "colleague", "boy", "girl", "teenager",
  ]
  private static let official: Set<String> = [
    "general", "chief", "executive", "senior", "junior", "deputy", "vice", "assistant",
    "associate", "political", "environmental", "medical", "financial", "legal", "national",
    "regional", "foreign", "prime", "public", "local", "scientific", "technical", "clinical",
    "social", "international", "economic", "military", "naval", "civil", "federal", "municipal",
    "principal", "managing", "interim", "honorary", "joint", "royal", "cultural", "historical",
    "academic", "artistic", "musical", "nuclear", "marine", "agricultural", "industrial",
    "commercial", "digital", "operational", "human", "primary", "secondary", "electoral",
    "presidential", "criminal", "judicial", "parliamentary", "provincial", "rural", "urban",
  ]
}
