/// Finds who and what an article names.
enum Naming {
  /// Distinct names of one article that are looked at; what names more is no article.
  static let most = 4_000
  /// Names of one paragraph, and of one article, that are looked at.
  static let mostRuns = 20_000

  /// Fills the article's entities and its sentences' names.
  static func annotate(_ article: inout AnnotatedArticle, _ vocabulary: inout Vocabulary) {
    var runs: [NameRun] = []
    var doubtful: [NameRun] = []
    var keys: Set<String> = []
    for index in article.paragraphs.indices where runs.count < mostRuns {
      var finder = RunFinder(article.paragraphs[index], index: index)
      finder.find(&vocabulary)
      for run in finder.runs where keys.count < most || keys.contains(run.key) {
        keys.insert(run.key)
        runs.append(run)
      }
      if doubtful.count < most { doubtful += finder.doubtful }
    }
    var evidence: [String: Evidence] = [:]
    var parts: Set<String> = []
    for run in runs {
      evidence[run.key, default: Evidence()].add(run, in: article.paragraphs[run.paragraph])
      if let acronym = run.acronym { parts.insert(fold(acronym)) }
      if run.key.contains(" ") { parts.formUnion(run.key.spacedWords) }
    }
    // `Rose said`: a name if there is a Rose elsewhere.
    for run in doubtful where evidence[run.key]?.isFirm ?? false || parts.contains(run.key) {
      evidence[run.key, default: Evidence()].add(run, in: article.paragraphs[run.paragraph])
      runs.append(run)
    }
    runs.sort { ($0.paragraph, $0.tokens.lowerBound) < ($1.paragraph, $1.tokens.lowerBound) }
    var table = EntityTable(Kinds(evidence: evidence))
    for run in runs {
      table.add(run, in: article.paragraphs[run.paragraph], &vocabulary)
    }
    table.settle()
    var found: [Int: [(sentence: Int, mention: NameMention)]] = [:]
    for run in runs {
      guard let mention = mention(run, table, article.paragraphs[run.paragraph]) else { continue }
      found[run.paragraph, default: []].append((run.sentence, mention))
    }
    for (paragraph, mentions) in found {
      for (sentence, mention) in mentions {
        article.paragraphs[paragraph].sentences[sentence].names.append(mention)
      }
    }
    article.entities = table.entities
    addRoles(&article)
  }

  /// What a run means where it stands; nil where it might mean several things.
  private static func mention(
    _ run: NameRun, _ table: EntityTable, _ paragraph: AnnotatedParagraph
  ) -> NameMention? {
    guard let entity = table.entity(of: run) else { return nil }
    guard table.entities[entity].kind == .person else {
      return NameMention(tokens: run.tokens, entity: entity)
    }
    // `the Horvat government` names no person.
    let next = paragraph.word(run.tokens.upperBound, in: paragraph.sentences[run.sentence].tokens)
    if NameWords.ofThePerson.contains(next) { return nil }
    return NameMention(
      tokens: run.tokens, entity: entity, role: Roles.role(of: run, in: paragraph))
  }

  /// What the article calls its persons, each wording once.
  private static func addRoles(_ article: inout AnnotatedArticle) {
    var seen: Set<String> = []
    for paragraph in article.paragraphs {
      for sentence in paragraph.sentences {
        for mention in sentence.names {
          guard let role = mention.role else { continue }
          let text = paragraph.text(role)
          guard seen.insert("\(mention.entity) \(text)").inserted else { continue }
          article.entities[mention.entity].roles.append(
            Entity.Role(text: text, paragraph: paragraph.number))
        }
      }
    }
  }
}
