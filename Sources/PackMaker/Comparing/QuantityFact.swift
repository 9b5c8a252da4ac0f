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
  /// The question that it answers, where words of measure tell.
  let slot: Slot?
  /// Meanings of the common nouns of its clause, what is counted left out.
  let nouns: Set<String>
  /// Meanings of the nouns of the phrase behind it: `schools` of `£14 million for schools`.
  let narrowing: Set<String>
  /// Names of the phrase behind it: `Lowmark` of `35 flights from Lowmark`, folded.
  let narrowingNames: Set<String>
  /// `by 7 points`, not `with 7 points`.
  let isMargin: Bool
  /// `a day` of `12 million euros a day`.
  let rate: String?
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
    // `deliberated for 17 hours before convicting`
    let verb =
      common.unit == "clock" || common.unit == "duration"
      ? verbs.verb(dated: quantity.whole) : verbs.verb(of: quantity.whole)
    let slot = SlotReader(
      quantity: quantity, unit: common.unit, clause: clause, paragraph: paragraph,
      sentence: sentence, material: material
    ).slot
    self.slot = slot
    var nouns: Set<String> = []
    for index in clause where !quantity.whole.contains(index) {
      let token = tokens[index]
      guard token.tag == .noun || token.tag == .pluralNoun,
        !sentence.names.contains(where: { $0.tokens.contains(index) }),
        !sentence.dates.contains(where: { $0.tokens.contains(index) })
      else { continue }
      let meaning = meaning(index)
      if !SlotWords.weak.contains(meaning), SlotWords.nouns[token.lower] == nil {
        nouns.insert(meaning)
      }
    }
    // `death` of `death toll` is no party to it.
    let doing = Self.doing(before: quantity, clause, tokens, meaning)
    self.nouns = nouns.subtracting(slot?.kinds ?? []).subtracting([doing].compactMap(\.self))
    let before = quantity.whole.lowerBound - 1
    isMargin = sentence.tokens.contains(before) && tokens[before].lower == "by"
    rate = Self.rate(of: quantity, tokens, sentence)
    narrowingNames = Self.names(
      behind: quantity, clause, sentence, tokens, material.articles[place.article])
    narrowing = Self.narrowing(behind: quantity, clause, sentence, tokens).reduce(into: []) {
      $0.insert(meaning($1))
    }
    // `40 people dead or injured`, `damaged or destroyed` count both.
    let isBoth =
      verb.map { place in
        func joins(_ index: Int, _ other: Int) -> Bool {
          sentence.tokens.contains(index) && sentence.tokens.contains(other)
            && ["or", "and"].contains(tokens[index].lower)
            && (Meaning.states.contains(tokens[other].lower) || tokens[other].tag.isVerb)
        }
        return joins(place + 1, place + 2) || joins(place - 1, place - 2)
      } ?? false
    let isLives = quantity.noun?.last.map { tokens[$0].lower == "lives" } ?? false
    let isToll = slot?.name == "toll" && slot?.kinds == ["kill"]
    let fate = quantity.noun?.last.flatMap { last in
      Meaning.fates.contains(tokens[last].lower) ? meaning(last) : nil
    }
    let end = sentence.tokens.upperBound
    let told = verb.map { Meaning.event($0, tokens, end: end, material.stemmer) }
    event =
      isLives || isToll
      ? "kill"
      : isBoth
        ? nil
        : fate ?? Self.lack(of: quantity, clause, tokens, meaning)
          ?? doing ?? told
    deed = Deed(
      verb: doing == nil ? verb : nil, besides: quantity.whole, in: clause, paragraph, sentence,
      material)
    var qualifiers: Set<String> = []
    if let noun = quantity.noun {
      for index in noun.dropLast() where tokens[index].tag != .punctuation {
        qualifiers.insert(meaning(index))
      }
    }
    if case .count = quantity.measure {
      if let noun = quantity.noun, let last = noun.last {
        head = isLives || fate != nil ? "people" : meaning(last)
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

  private static let dimensions: WordTable<String> = [
    "long": "length", "length": "length", "wide": "width", "width": "width", "high": "height",
    "height": "height", "tall": "height", "deep": "depth", "depth": "depth", "thick": "thickness",
    "away": "distance", "from": "distance", "distance": "distance", "below": "depth",
    "above": "height", "beneath": "depth", "weighing": "weight", "weight": "weight",
    "weighs": "weight", "weighed": "weight", "worth": "price", "cost": "price", "costs": "price",
    "price": "price",
  ]
}
