/// A number with all that tells what it is a number of, for comparison between articles.
struct QuantityFact {
  let mention: Mentioned
  let quantity: Quantity
  /// The value, its step and its unit in common terms: feet as metres.
  let common: UnitConversion.Common
  /// What is counted: the meaning of the head noun; nil for measures, and where it is not said.
  let head: String?
  /// Meanings of the words that stand beside the head noun: `diverted` of `diverted lorries`, and
  /// of what is measured: `fertiliser` of `tonnes of fertiliser`, `long`.
  let qualifiers: Set<String>
  /// The meaning of the verb that it hangs on.
  let event: String?
  let deed: Deed
  let scope: Scope
  let setting: Setting
  /// Whether no other sum of money stands in the sentence.
  let isOnlySum: Bool

  /// At most so many numbers of an article are compared, so that a hostile one costs little.
  static let limit = 400

  /// The numbers of an article that can be compared.
  static func all(of article: Int, in material: Material) -> [QuantityFact] {
    var facts: [QuantityFact] = []
    let annotated = material.articles[article]
    for (index, paragraph) in annotated.paragraphs.enumerated() {
      for (number, sentence) in paragraph.sentences.enumerated() where !sentence.quantities.isEmpty
      {
        guard sentence.faults.isDisjoint(with: [.runOn, .noStatement, .tangled]),
          sentence.quantities.count <= 12
        else { continue }
        let setting = Setting(sentence, annotated, paragraph, material)
        for quantity in sentence.quantities {
          let place = (article: article, paragraph: index, sentence: number)
          if let fact = QuantityFact(quantity, at: place, setting, material) { facts.append(fact) }
          if facts.count >= limit { return facts }
        }
      }
    }
    return facts
  }

  private init?(
    _ quantity: Quantity, at place: (article: Int, paragraph: Int, sentence: Int),
    _ setting: Setting, _ material: Material
  ) {
    let paragraph = material.articles[place.article].paragraphs[place.paragraph]
    let sentence = paragraph.sentences[place.sentence]
    guard quantity.value >= 2, let common = UnitConversion.common(quantity) else { return nil }
    let tokens = paragraph.tokens
    func meaning(_ index: Int) -> String { Meaning.of(tokens[index].lower, material.stemmer) }
    mention = Mentioned(
      article: place.article, paragraph: place.paragraph, paragraphNumber: paragraph.number,
      sentence: place.sentence, tokens: quantity.figure, words: paragraph.text(quantity.whole),
      vouching: setting.vouching)
    self.quantity = quantity
    self.common = common
    isOnlySum =
      sentence.quantities.count { if case .money = $0.measure { true } else { false } } == 1
    self.setting = setting
    let verbs = GoverningVerb(paragraph: paragraph, sentence: sentence)
    let clause = verbs.clause(of: quantity.whole)
    scope = Scope(
      of: quantity.whole, in: clause, sentence, tokens, speakers: setting.speakers)
    let verb =
      common.unit == "clock"
      ? verbs.verb(dated: quantity.whole) : verbs.verb(of: quantity.whole)
    event = verb.map(meaning)
    deed = Deed(verb: verb, besides: quantity.whole, in: clause, paragraph, sentence, material)
    var qualifiers: Set<String> = []
    if let noun = quantity.noun {
      for index in noun.dropLast() where tokens[index].tag != .punctuation {
        qualifiers.insert(meaning(index))
      }
    }
    if case .count = quantity.measure {
      if let noun = quantity.noun, let last = noun.last {
        head = meaning(last)
      } else {
        // `20 injured`: people, if anything is.
        let isHarm = event.map { ["kill", "injur", "arrest", "missing"].contains($0) } ?? false
        head = isHarm ? "people" : nil
      }
    } else {
      head = nil
      var next = quantity.whole.upperBound
      for dimension in clause where abs(dimension - quantity.figure.upperBound) < 5 {
        if let name = Self.dimensions[tokens[dimension].lower] { qualifiers.insert(name) }
      }
      if next + 1 < clause.upperBound, tokens[next].lower == "of" {
        next += 1
        while next < clause.upperBound, !tokens[next].tag.isNoun,
          next < quantity.whole.upperBound + 5
        { next += 1 }
        if next < clause.upperBound, tokens[next].tag.isNoun { qualifiers.insert(meaning(next)) }
      }
    }
    self.qualifiers = qualifiers
  }

  /// Whether the number is no bound and no range.
  var isExact: Bool {
    quantity.upper == nil && (quantity.modifier == nil || quantity.modifier == .exactly)
  }

  /// Whether it counts what happened, of which more becomes known from day to day.
  var grows: Bool {
    event.map(Meaning.growing.contains) ?? false || head.map(Meaning.growing.contains) ?? false
  }

  private static let dimensions: [String: String] = [
    "long": "length", "length": "length", "wide": "width", "width": "width", "high": "height",
    "height": "height", "tall": "height", "deep": "depth", "depth": "depth", "thick": "thickness",
    "away": "distance", "from": "distance", "distance": "distance", "below": "depth",
    "above": "height", "beneath": "depth", "weighing": "weight", "weight": "weight",
    "weighs": "weight", "weighed": "weight", "worth": "price", "cost": "price", "costs": "price",
    "price": "price",
  ]
}
