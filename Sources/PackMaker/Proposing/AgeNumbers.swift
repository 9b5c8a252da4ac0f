/// How old somebody is said to be.
struct AgeNumbers: Proposer {
  let name = "age"
  let summary = "the age that the source gives for somebody it names"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article -> [Candidate] in
      let annotated = material.articles[article]
      var ages: [Int: Set<Double>] = [:]
      var found: [(entity: Int, age: Double, paragraph: Int, sentence: Int)] = []
      for (index, paragraph) in annotated.paragraphs.enumerated() {
        for (place, sentence) in paragraph.sentences.enumerated() {
          for mention in sentence.names {
            guard annotated.entities[mention.entity].kind == .person,
              annotated.entities[mention.entity].isFullyNamed,
              let age = Self.age(behind: mention, in: sentence, paragraph)
            else { continue }
            ages[mention.entity, default: []].insert(age)
            found.append((mention.entity, age, index, place))
          }
        }
      }
      return found.prefix(Material.mostSpeeches).compactMap { place in
        let paragraph = annotated.paragraphs[place.paragraph]
        let sentence = paragraph.sentences[place.sentence]
        guard ages[place.entity]?.count == 1, sentence.hedges.isEmpty else { return nil }
        let name = annotated.entities[place.entity].name
        return Candidate(
          proposer: self.name,
          body: .number(
            ask: "What age does \(material.labels[article]) give for \(name)?", value: place.age,
            unit: "years"),
          about: [article],
          evidence: [
            .init(article: article, paragraph: place.paragraph, tokens: sentence.tokens)
          ],
          statements: [], explanation: "The source puts \(Int(place.age)) behind the name.",
          difficulty: 2, tags: ["numbers"], fact: "a\(article + 1)-age-\(place.entity)",
          worth: 1.5)
      }
    }
  }

  /// `Ana Horvat, 42, said`: a bare number of two digits between commas, or before a stop.
  private static func age(
    behind mention: NameMention, in sentence: Sentence, _ paragraph: AnnotatedParagraph
  ) -> Double? {
    let end = mention.tokens.upperBound
    guard end + 1 < sentence.tokens.upperBound, paragraph.tokens[end].lower == ",",
      case let place = sentence.quantities.firstPlace(where: { $0.figure.lowerBound > end }),
      place < sentence.quantities.count, sentence.quantities[place].figure.lowerBound == end + 1,
      case let quantity = sentence.quantities[place],
      quantity.figure.count == 1, quantity.upper == nil, quantity.modifier == nil,
      quantity.value >= 6, quantity.value <= 110, quantity.value == quantity.value.rounded(),
      quantity.measure == .age
    else { return nil }
    let next = quantity.figure.upperBound
    guard
      next >= sentence.tokens.upperBound
        || [",", ".", "and"].contains(paragraph.tokens[next].lower)
    else { return nil }
    return quantity.value
  }
}
