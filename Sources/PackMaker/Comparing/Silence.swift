import Text

/// Tells whether an article is silent on what another states: not even in other words.
///
/// No program can know all other words for a thing, so it is strict: much of the statement must be
/// absent from the whole article, and nothing in the article may come near it.
struct Silence {
  let article: Int
  private let material: Material
  private let sentences: [Told]
  /// Meanings of all words of the article.
  private let words: Set<String>
  private let numbers: Set<Double>
  private let days: Set<PartialDate>

  private struct Told {
    var matter: Set<String>
    var verbs: Set<String>
    /// Whether a pronoun may stand for anybody named before.
    var hasPronoun: Bool
  }

  /// Longer articles are not asked about, since each statement is held against each sentence.
  private static let limit = 600

  /// Nil for an article of too many sentences.
  init?(of article: Int, in material: Material) {
    let paragraphs = material.articles[article].paragraphs
    guard paragraphs.reduce(0, { $0 + $1.sentences.count }) <= Self.limit else { return nil }
    self.article = article
    self.material = material
    var sentences: [Told] = []
    var words: Set<String> = []
    for paragraph in paragraphs {
      for token in paragraph.tokens where token.tag != .punctuation {
        words.insert(Meaning.of(token.lower, material.stemmer))
      }
      for sentence in paragraph.sentences {
        sentences.append(
          Told(
            matter: material.meanings(of: sentence.tokens, in: paragraph),
            verbs: material.verbMeanings(of: sentence.tokens, in: paragraph),
            hasPronoun: paragraph.tokens[sentence.tokens].contains { $0.tag == .pronoun }))
      }
    }
    self.sentences = sentences
    self.words = words
    let all = paragraphs.flatMap(\.sentences)
    numbers = Set(all.flatMap(\.quantities).compactMap { UnitConversion.common($0)?.value })
    days = Set(all.flatMap(\.dates).compactMap(\.date).filter { $0.day != nil })
  }

  /// Whether the article says nothing of what a statement of another says, though it names somebody
  /// or something that the statement names.
  func holds(on statement: Statement, in story: Story) -> Bool {
    let sentence = material.sentence(statement)
    let paragraph = material.paragraph(statement)
    let own = material.articles[statement.article]
    let shown = sentence.names.filter { $0.tokens.overlaps(statement.tokens) }
    let forms = shown.map { own.entities[$0.entity].forms.map { Folded($0).string } }
    guard forms.contains(where: { story.isNamed($0, in: article) }) else { return false }
    guard hasForeignName(forms) || hasForeignNumber(sentence, statement) else { return false }
    if sentence.dates.contains(where: { $0.date.map(days.contains) ?? false }) { return false }

    let asked = material.meanings(of: statement.tokens, in: paragraph)
    guard asked.count >= 4, asked.intersection(words).count * 2 < asked.count else { return false }
    let verbs = material.verbMeanings(of: statement.tokens, in: paragraph)
    guard !verbs.isEmpty else { return false }
    let subject = asked.subtracting(verbs)
    return !sentences.contains { told in
      let common = asked.intersection(told.matter).count
      if common * 3 >= asked.count || common >= 4 { return true }
      // The same verb of the same subject, or of a pronoun that may stand for it.
      return !verbs.isDisjoint(with: told.verbs)
        && (told.hasPronoun || !subject.isDisjoint(with: told.matter))
    }
  }

  /// Whether the statement names something of which the article has not one word.
  private func hasForeignName(_ names: [[String]]) -> Bool {
    names.contains { forms in
      forms.allSatisfy { form in
        form.spaced.allSatisfy {
          $0.utf8.count < 3 || !words.contains(Meaning.of(String($0), material.stemmer))
        } && form.utf8.count > 2
      }
    }
  }

  /// Whether it counts something of which the article has neither the number nor the noun.
  private func hasForeignNumber(_ sentence: Sentence, _ statement: Statement) -> Bool {
    sentence.quantities.contains { quantity in
      guard quantity.figure.allSatisfy(statement.shows), let noun = quantity.noun?.last,
        let value = UnitConversion.common(quantity)?.value
      else { return false }
      let counted = material.paragraph(statement).tokens[noun].lower
      return !numbers.contains(value) && !words.contains(Meaning.of(counted, material.stemmer))
    }
  }
}

extension Material {
  /// Meanings of the words that carry matter, auxiliaries and reporting verbs left out.
  func meanings(of tokens: Range<Int>, in paragraph: AnnotatedParagraph) -> Set<String> {
    var meanings: Set<String> = []
    for token in paragraph.tokens[tokens]
    where Setting.carries(token) && !GoverningVerb.auxiliaries.contains(token.lower)
      && !GoverningVerb.reporting.contains(token.lower)
    {
      meanings.insert(Meaning.of(token.lower, stemmer))
    }
    return meanings
  }

  /// Meanings of the verbs among them.
  func verbMeanings(of tokens: Range<Int>, in paragraph: AnnotatedParagraph) -> Set<String> {
    var meanings: Set<String> = []
    for token in paragraph.tokens[tokens]
    where token.tag.isVerb && !GoverningVerb.auxiliaries.contains(token.lower)
      && !GoverningVerb.reporting.contains(token.lower)
    {
      meanings.insert(Meaning.of(token.lower, stemmer))
    }
    return meanings
  }
}
