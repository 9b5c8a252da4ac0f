import Text

/// What narrows a number: the phrases around it, and the names and nouns that another lacks.
extension QuantityFact {
  /// The nouns of a phrase with `for`, `on` or `in` that follows a number at once.
  static func narrowing(
    behind quantity: Quantity, _ clause: Range<Int>, _ sentence: Sentence, _ tokens: [Token]
  ) -> [Int] {
    var index = quantity.whole.upperBound
    guard clause.contains(index), ["for", "on", "in", "at"].contains(tokens[index].lower) else {
      return []
    }
    index += 1
    var nouns: [Int] = []
    while clause.contains(index), !sentence.dates.contains(where: { $0.tokens.contains(index) }) {
      switch tokens[index].tag {
      case .noun, .pluralNoun: nouns.append(index)
      case .determiner, .adjective, .properNoun, .possessive, .number: break
      default: return nouns
      }
      index += 1
    }
    return nouns
  }

  /// What is named by a phrase that follows a number at once.
  static func names(
    behind quantity: Quantity, _ clause: Range<Int>, _ sentence: Sentence, _ tokens: [Token],
    _ article: AnnotatedArticle
  ) -> Set<String> {
    var start = quantity.whole.upperBound
    guard clause.contains(start),
      ["in", "from", "at", "for", "of", "to"].contains(tokens[start].lower)
    else { return [] }
    start += 1
    if clause.contains(start), tokens[start].lower == "the" { start += 1 }
    return Set(
      sentence.names.filter { $0.tokens.lowerBound == start }.map {
        Folded(article.entities[$0.entity].name).string
      })
  }

  /// `without power`, of what stands before it.
  static func lack(
    of quantity: Quantity, _ clause: Range<Int>, _ tokens: [Token], _ meaning: (Int) -> String
  ) -> String? {
    guard
      let place = clause.first(where: {
        $0 >= quantity.whole.upperBound && tokens[$0].lower == "without"
      }), clause.contains(place + 1), tokens[place + 1].tag.isNoun,
      !tokens[quantity.whole.upperBound..<place].contains(where: { $0.tag == .pastParticiple })
    else { return nil }
    return "without \(meaning(place + 1))"
  }

  /// `theft` of `the theft of 12 paintings`.
  static func doing(
    before quantity: Quantity, _ clause: Range<Int>, _ tokens: [Token], _ meaning: (Int) -> String
  ) -> String? {
    let place = quantity.whole.lowerBound - 2
    guard clause.contains(place), tokens[place + 1].lower == "of", tokens[place].tag.isNoun else {
      return nil
    }
    let doing = meaning(place)
    return Meaning.doings.contains(doing) ? doing : nil
  }

  static func rate(of quantity: Quantity, _ tokens: [Token], _ sentence: Sentence)
    -> String?
  {
    let end = min(quantity.whole.upperBound + 2, sentence.tokens.upperBound)
    let places = quantity.figure.upperBound..<max(quantity.figure.upperBound, end)
    return places.dropLast().first { index in
      ["a", "an", "per", "each", "every"].contains(tokens[index].lower)
        && Units.unit(tokens[index + 1].lower) != nil
    }.map { tokens[$0 + 1].lower }
  }

  /// Whether each one's clause names things that the other's does not.
  func isParted(from other: QuantityFact) -> Bool {
    if setting.isParted(from: other.setting) || rate != other.rate { return true }
    guard
      narrowingNames.allSatisfy(other.setting.isNamed),
      other.narrowingNames.allSatisfy(setting.isNamed)
    else { return true }
    guard
      narrowing.subtracting(SlotWords.weak).isSubset(of: other.setting.matter.union(other.nouns)),
      other.narrowing.subtracting(SlotWords.weak).isSubset(of: setting.matter.union(nouns))
    else { return true }
    let common = nouns.intersection(other.nouns)
    return common.count < min(nouns.count, other.nouns.count) && common.count < 3
  }
}
