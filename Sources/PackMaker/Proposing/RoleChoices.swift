import Text

/// Who is it that the article gives a role?
struct RoleChoices: Proposer {
  let name = "role-choice"
  let summary = "a role, and which of the people named has it"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article -> [Candidate] in
      let annotated = material.articles[article]
      var (candidates, looked): ([Candidate], Int) = ([], 0)
      for (paragraph, place) in annotated.paragraphs.enumerated() {
        for sentence in place.sentences.indices {
          for mention in place.sentences[sentence].names
          where mention.role != nil && looked < Material.mostSpeeches {
            looked += 1
            let found = candidate(
              mention, article: article, paragraph: paragraph, sentence: sentence, material)
            if let found { candidates.append(found) }
          }
        }
      }
      return candidates
    }
  }

  private func candidate(
    _ mention: NameMention, article: Int, paragraph: Int, sentence: Int, _ material: Material
  ) -> Candidate? {
    let annotated = material.articles[article]
    let place = annotated.paragraphs[paragraph]
    let entity = annotated.entities[mention.entity]
    guard entity.kind == .person, entity.isFullyNamed, let role = mention.role,
      place.sentences[sentence].faults.isEmpty, place.sentences[sentence].hedges.isEmpty
    else { return nil }
    let text = Self.withoutArticle(place.text(role))
    guard Self.isTelling(text), RoleSoundness.isSound(role, in: place),
      !Self.sharesWord(text, entity.name)
    else { return nil }
    let shown = material.shownWords(of: article)
    let others = others(than: mention.entity, role: text, in: annotated).filter { name in
      // Whoever label or card tell of is not looked for.
      !shown.holds(name.spaced.last.map(String.init) ?? name)
    }
    guard others.count >= 2 else { return nil }
    return Candidate(
      proposer: name,
      body: .choice(
        ask: "Whom does \(material.labels[article]) describe as “\(text)”?", key: entity.name,
        others: Array(others.prefix(3))),
      about: [article],
      evidence: [
        .init(
          article: article, paragraph: paragraph, tokens: place.sentences[sentence].tokens)
      ], statements: [],
      explanation: "The source gives that role to \(entity.name).",
      difficulty: 2, tags: ["names"], fact: "a\(article + 1)-role-\(mention.entity)", worth: 2.2)
  }

  /// The role that a candidate of this proposer asks about.
  static func role(in body: Candidate.Body) -> String? {
    guard case .choice(let ask, _, _) = body,
      let start = ask.firstRange(of: " describe as “"), ask.hasSuffix("”?")
    else { return nil }
    return String(ask[start.upperBound...].dropLast(2))
  }

  /// People with full names who hold a like role: a minister beside a minister, but of other words,
  /// so that nobody holds both.
  private func others(
    than key: Int, role: String, in article: AnnotatedArticle
  ) -> [String] {
    let keyWords = Set(article.entities[key].name.spaced)
    let wording = RoleWording(role)
    // Names tell of which state somebody is a minister.
    let nations = Nations.named(in: role)
    return article.entities.indices.filter { index in
      let other = article.entities[index]
      return index != key && other.kind == .person && other.isFullyNamed && !other.roles.isEmpty
        && !other.name.spaced.contains { keyWords.contains($0) }
        && other.roles.allSatisfy {
          RoleWording($0.text).isLike(wording) && Nations.named(in: $0.text) == nations
        }
    }.map { article.entities[$0].name }
  }

  static func matter(_ text: String) -> Set<Substring> {
    Set(Folded(text).words.filter { $0.utf8.count > 3 })
  }

  static func sharesWord(_ a: String, _ b: String) -> Bool {
    !matter(a).isDisjoint(with: matter(b))
  }

  static func withoutArticle(_ text: String) -> String {
    for article in ["the ", "a ", "an ", "The ", "A ", "An "] where text.hasPrefix(article) {
      return String(text.dropFirst(article.count))
    }
    return text
  }

  /// Three to ten words, none of which points elsewhere: a bare `president` or `his lawyer` tells
  /// nobody apart.
  static func isTelling(_ role: String) -> Bool {
    let words = Folded(role).words
    return (3...10).contains(words.count)
      && !words.contains { $0.hasSuffix("year") || $0.hasSuffix("yearold") || $0 == "old" }
      && !words.contains {
        [
          "his", "her", "their", "its", "who", "which", "whose", "this", "that", "our", "my",
          "another", "other", "aged", "hero", "controversial", "popular", "embattled", "beloved",
          "fellow", "self-styled", "former", "late", "son", "daughter", "wife", "husband",
          "brother", "sister",
          "mother", "father",
        ].contains($0)
      }
  }
}

/// The folded words of a role.
private struct RoleWording {
  private let words: [Substring]
  /// `minister` of `Minister of the Interior` and of `interior minister`.
  private let head: Substring?

  init(_ role: String) {
    words = Folded(role).words
    let end = words.firstIndex(where: Self.joints.contains) ?? words.count
    head = end > 0 ? words[end - 1] : nil
  }

  /// Whether two roles have one head and neither is the other with words added.
  func isLike(_ other: RoleWording) -> Bool {
    guard let head, head == other.head else { return false }
    let (mine, theirs) = (Set(words), Set(other.words))
    return !mine.isSubset(of: theirs) && !theirs.isSubset(of: mine)
  }

  private static let joints: [Substring] = ["of", "for", "at", "in", "to"]
}
