/// Finds whom the pronouns mean that begin a sentence or a clause, where only one can be meant.
enum PronounLinks {
  /// Fills the paragraphs' pronouns; names and speech are known.
  static func annotate(_ article: inout AnnotatedArticle) {
    let referents = Referents(paragraphs: article.paragraphs, entities: article.entities)
    var genders = Genders(of: article)
    var found: [(paragraph: Int, token: Int, entity: Int)] = []
    for (number, paragraph) in article.paragraphs.enumerated() {
      for sentence in paragraph.sentences where sentence.faults.isEmpty {
        guard let token = place(in: sentence, paragraph) else { continue }
        let word = paragraph.tokens[token].lower
        let asked = ["his", "her"].contains(word) ? "he" : word
        guard let entity = referents.referent(of: asked, at: token, paragraph: number) else {
          continue
        }
        // `The elder Kos gives millions. He …`: which of two of the name?
        if asked != "it", Self.sharesSurname(entity, article.entities) { continue }
        if asked != "it" { genders.note(word, entity) }
        found.append((number, token, entity))
      }
    }
    for link in found {
      let word = article.paragraphs[link.paragraph].tokens[link.token].lower
      if word == "it" || genders.agree(word, link.entity) {
        article.paragraphs[link.paragraph].pronouns[link.token] = link.entity
      }
    }
  }

  private static func sharesSurname(_ entity: Int, _ entities: [Entity]) -> Bool {
    guard let surname = entities[entity].name.spaced.last else { return false }
    return entities.indices.contains { index in
      index != entity && entities[index].kind == .person
        && entities[index].name.utf8.count > surname.utf8.count
        && entities[index].name.spaced.last == surname
    }
  }

  /// The pronoun that may be resolved in a sentence: its first word, or the subject behind a
  /// leading phrase and a comma, where nobody is named before it.
  private static func place(in sentence: Sentence, _ paragraph: AnnotatedParagraph) -> Int? {
    let tokens = paragraph.tokens
    guard var first = sentence.tokens.first else { return nil }
    if ["but", "and", "yet"].contains(tokens[first].lower), first + 1 < sentence.tokens.upperBound {
      first += 1
    }
    guard !paragraph.marks.isQuoted(first) else { return nil }
    func next(_ index: Int) -> Token? {
      index + 1 < sentence.tokens.upperBound ? tokens[index + 1] : nil
    }
    switch tokens[first].lower {
    case "he", "she":
      return next(first).map { $0.tag.isFiniteVerb || $0.tag == .adverb } ?? false ? first : nil
    case "his", "her":
      // `His voice shaking, Ivo Kos said`: the name may come behind.
      let head = tokens[first..<min(first + 9, sentence.tokens.upperBound)]
      let verb = head.firstIndex { $0.tag.isFiniteVerb }
      let comma = head.firstIndex { $0.lower == "," }
      return verb != nil && comma.map { verb ?? 0 < $0 } ?? true ? first : nil
    case "it":
      // What speaks is somebody; what is done or lies may be anything.
      return next(first).map { Self.speaking.contains($0.lower) }
        ?? false
        ? first : nil
    default: break
    }
    // `In 2019, he left …`
    guard
      let comma = sentence.tokens.prefix(9).first(where: { tokens[$0].lower == "," }),
      let pronoun = next(comma), ["he", "she"].contains(pronoun.lower),
      let verb = next(comma + 1), verb.tag.isFiniteVerb,
      !sentence.tokens.prefix(while: { $0 < comma }).contains(where: { index in
        tokens[index].tag.isVerbal || tokens[index].tag == .subordinator
          || tokens[index].tag == .possessive
      }),
      !sentence.names.contains(where: { $0.tokens.upperBound <= comma })
    else { return nil }
    return comma + 1
  }
}

extension PronounLinks {
  private static let speaking: Set<String> = [
    "said", "added", "announced", "stated", "reported", "confirmed", "denied", "warned", "argued",
    "insisted", "declined", "promised", "urged",
  ]
}

/// What an article tells of whether somebody is a he or a she.
private struct Genders {
  private var male: Set<Int> = []
  private var female: Set<Int> = []

  /// From the titles before names, and the roles that only one can have.
  init(of article: AnnotatedArticle) {
    for paragraph in article.paragraphs {
      for mention in paragraph.sentences.flatMap(\.names) {
        let before = paragraph.tokens[
          max(0, mention.tokens.lowerBound - 2)..<mention.tokens.lowerBound]
        for token in before { read(token.lower, mention.entity) }
      }
    }
    for (index, entity) in article.entities.enumerated() {
      for role in entity.roles {
        for word in role.text.lowercased().spaced { read(String(word), index) }
      }
    }
  }

  private mutating func read(_ word: String, _ entity: Int) {
    if Self.maleWords.contains(word) { male.insert(entity) }
    if Self.femaleWords.contains(word) { female.insert(entity) }
  }

  mutating func note(_ pronoun: String, _ entity: Int) {
    if ["he", "his"].contains(pronoun) { male.insert(entity) } else { female.insert(entity) }
  }

  /// Whether nothing speaks against a pronoun.
  func agree(_ pronoun: String, _ entity: Int) -> Bool {
    ["he", "his"].contains(pronoun) ? !female.contains(entity) : !male.contains(entity)
  }

  private static let maleWords: Set<String> = [
    "mr", "mr.", "sir", "lord", "king", "prince", "spokesman", "businessman", "policeman", "actor",
    "chairman", "congressman",
  ]
  private static let femaleWords: Set<String> = [
    "mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "queen", "princess", "spokeswoman",
    "businesswoman", "policewoman", "actress", "chairwoman", "congresswoman", "headmistress",
  ]
}
