import Text

/// What the words around one that points tell of what it points at.
extension Standing {
  /// `…, the interior ministry said`: an office that vouches for what is asked need not be told
  /// from others of its kind, since nothing is asked about it.
  func speaks(
    _ phrase: DefinitePhrase, _ head: Token, _ statement: Statement
  ) -> Bool {
    let paragraph = material.paragraph(statement)
    // `the ministry`: a case card tells whose, or an adjective what for.
    guard Self.bodies.contains(head.lower),
      phrase.range.count > 2 || material.cards[statement.article] != nil
    else { return false }
    let first = paragraph.reports.firstPlace {
      $0.content.upperBound > phrase.range.lowerBound - 12
    }
    return paragraph.reports[first...].prefix(3).contains { report in
      report.isInverted && report.speakerTokens.contains(phrase.range.lowerBound)
    }
  }

  static let bodies: Set<String> = [
    "ministry", "coastguard", "police", "service", "department", "agency", "office", "council",
    "government", "army", "navy", "military", "prosecutors", "authorities", "court",
  ]

  /// `for example` of what was said before; `Kos himself` beside somebody who was named there.
  func leans(_ index: Int, _ statement: Statement, _ paragraph: AnnotatedParagraph) -> Bool {
    guard index > statement.tokens.lowerBound else { return false }
    if isBehindOwner(index, statement, paragraph) { return true }
    let (word, before) = (paragraph.tokens[index].lower, paragraph.tokens[index - 1])
    if word == "example" || word == "instance" { return before.lower == "for" }
    return Self.emphatic.contains(word) && index + 1 < statement.tokens.upperBound
      && [.noun, .properNoun].contains(before.tag) && paragraph.tokens[index + 1].tag.isFiniteVerb
  }

  /// `In addition to its order, it bought …`: nobody is named before either.
  private func isBehindOwner(
    _ index: Int, _ statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    let tokens = paragraph.tokens
    guard tokens[index].lower == "it", tokens[index - 1].lower == ",",
      let first = statement.tokens.first,
      tokens[first].tag == .preposition || tokens[first].tag == .presentParticiple
        || ["in", "besides", "despite", "after", "with"].contains(tokens[first].lower)
    else { return false }
    return tokens[first..<index].contains { $0.lower == "its" }
      && !material.sentences(statement).flatMap(\.names).contains {
        $0.tokens.upperBound < index && statement.tokens.contains($0.tokens.lowerBound)
          && material.articles[statement.article].entities[$0.entity].kind == .organisation
      }
  }

  /// `Stanley was part of a group`, `Talks had stalled`: a first word that tells of nobody and
  /// nothing by itself.
  func opensBare(_ statement: Statement) -> String? {
    let tokens = material.paragraph(statement).tokens
    // `Exports in 1985/86 were …`: of what?
    let bare = statement.tokens.first.map { first in
      Self.grades.contains(tokens[first].lower) ? first + 1 : first
    }
    if let first = bare, first + 1 < statement.tokens.upperBound,
      Self.measures.contains(tokens[first].lower),
      ["in", "for", "during", "to", "from"].contains(tokens[first + 1].lower)
        || tokens[first + 1].tag.isFiniteVerb,
      !tokens[statement.tokens].prefix(5).contains(where: { $0.lower == "of" })
    {
      return tokens[first].lower
    }
    guard let first = statement.tokens.first,
      let verb = statement.tokens.prefix(3).first(where: { tokens[$0].tag.isFiniteVerb }),
      verb > first
    else { return nil }
    let subject = tokens[verb - 1]
    if verb == first + 1, subject.shape == .capitalised,
      GivenNames.all.contains(subject.lower),
      !material.shownWords(of: statement.article).holds(
        material.paragraph(statement).text(first..<verb))
    {
      return material.paragraph(statement).text(first..<verb)
    }
    return Self.processes.contains(subject.lower) ? subject.lower : nil
  }

  private static let grades: WordSet = [
    "net", "operating", "gross", "total", "annual", "average", "overall", "quarterly",
  ]
  private static let measures: WordSet = [
    "exports", "imports", "sales", "production", "output", "prices", "stocks", "shipments",
    "profits", "revenue", "revenues", "earnings", "consumption", "demand", "supply", "supplies",
    "deliveries", "orders", "costs", "spending", "turnout", "attendance", "admissions", "rates",
  ]

  private static let processes: WordSet = [
    "proceedings", "talks", "negotiations", "charges", "efforts", "benefits", "discussions",
    "hearings", "consultations", "preparations", "investigations", "inquiries",
  ]

  private static let emphatic: WordSet = ["himself", "herself", "itself"]

  /// `this festival` where the statement itself, the label or the case card names it.
  func isKnown(
    _ token: Token, _ index: Int, _ statement: Statement, seen: [String] = []
  ) -> Bool {
    // Somebody's words stand without what was shown around them.
    guard token.lower == "this" || token.lower == "these",
      case .source = material.sentence(statement).voice
    else { return false }
    let paragraph = material.paragraph(statement)
    let phrase = DefinitePhrase(at: index, in: paragraph, end: statement.tokens.upperBound)
    // A bare `this`, or the head of nothing.
    guard phrase.range.count > 1 else { return false }
    guard let head = paragraph.tokens[phrase.range].last,
      head.tag == (token.lower == "this" ? .noun : .pluralNoun)
    else { return false }
    let stem = material.stemmer.stem(head.lower)
    return seen.contains(stem) || labelStems(for: statement).contains(stem)
      || isOnCard(head, at: index, statement)
  }

  /// `…, that means nine boats are left`: no clause that goes with a noun.
  func concludes(
    _ index: Int, _ statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    let isFirst = index == statement.tokens.lowerBound || paragraph.tokens[index - 1].lower == ","
    return isFirst && index + 1 < statement.tokens.upperBound
      && Self.concluding.contains(paragraph.tokens[index + 1].lower)
  }

  private static let concluding: WordSet = [
    "means", "meant", "includes", "included", "compares", "compared", "leaves", "makes", "equals",
    "suggests", "suggested", "would", "could", "is", "was",
  ]

  /// `denied that …`, `a claim that …`: no pronoun, whatever its tag.
  func introducesClause(
    _ index: Int, _ statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    guard index > statement.tokens.lowerBound else { return false }
    let before = paragraph.tokens[index - 1].lower
    guard Subordination.reporting.contains(before) || Self.saying.contains(before) else {
      return false
    }
    let rest = paragraph.tokens[index + 1..<statement.tokens.upperBound]
    guard let verb = rest.firstIndex(where: { $0.tag.isFiniteVerb }) else { return false }
    return rest[..<verb].contains { [.noun, .pluralNoun, .properNoun].contains($0.tag) }
  }

  private static let saying: Set<String> = [
    "denied", "argued", "insisted", "warned", "claimed", "found", "showed", "estimated",
    "suggested", "admitted", "decided", "demanded", "feared", "concluded", "complained", "agreed",
    "claim", "show", "shows", "states", "suggests", "argues", "claims", "warns", "finds", "insists",
  ]

  /// `Sailors saw them leave`: whom, if the only several named are those who saw? The pronoun is
  /// not the statement's first word.
  func isOfSubject(
    _ index: Int, _ statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    let tokens = paragraph.tokens
    let before = statement.tokens.lowerBound..<index
    // `lost half of them`: of those that stand before.
    guard tokens[index - 1].tag != .preposition,
      let verb = before.first(where: { tokens[$0].tag.isFiniteVerb }),
      !before.contains(where: { $0 > verb && tokens[$0].tag.isFiniteVerb })
    else { return false }
    return !before.contains { $0 > verb && tokens[$0].tag == .pluralNoun }
      && before.count { tokens[$0].tag == .pluralNoun } == 1
  }

  /// `Reporting its results, Corvo Lines made …`: the subject behind the first comma is meant.
  func isToldBehind(
    _ index: Int, _ statement: Statement, _ paragraph: AnnotatedParagraph, _ names: [NameMention]
  ) -> Bool {
    let owner = paragraph.tokens[index].lower
    guard ["its", "his", "her", "their"].contains(owner), let first = statement.tokens.first,
      paragraph.tokens[first].tag == .presentParticiple
        || ["in", "with", "after", "before", "despite", "as", "since"].contains(
          paragraph.tokens[first].lower),
      let comma = statement.tokens.first(where: { paragraph.tokens[$0].lower == "," }),
      index < comma, comma - first <= 16,
      !statement.tokens.contains(where: {
        $0 < comma && paragraph.tokens[$0].tag.isFiniteVerb
      })
    else { return false }
    return names.contains { mention in
      // The name stands alone before its verb, nobody else having been named.
      guard mention.tokens.lowerBound == comma + 1,
        mention.tokens.upperBound < statement.tokens.upperBound,
        paragraph.tokens[mention.tokens.upperBound].tag.isFiniteVerb,
        !names.contains(where: { $0.tokens.upperBound <= comma })
      else { return false }
      let kind = material.articles[statement.article].entities[mention.entity].kind
      return owner == "its"
        ? kind != .person
        : owner == "their"
          ? kind == .organisation
          : kind == .person
    }
  }

  /// `Lord Kos`, `President Kos`, or a role that is shown beside the name.
  func hasOffice(
    _ mention: NameMention, _ statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    if let role = mention.role, role.count > 1, role.allSatisfy(statement.tokens.contains) {
      return true
    }
    let place = mention.tokens.lowerBound - 1
    return statement.tokens.contains(place) && Self.offices.contains(paragraph.tokens[place].lower)
  }

  private static let offices: Set<String> = [
    "lord", "lady", "president", "king", "queen", "pope", "prince", "princess", "emperor",
    "senator",
  ]
}
