import Text

/// Finds the numbers of a sentence, with what bounds them and what they count.
struct Quantities {
  let tokens: [Token]
  let sentence: Range<Int>
  /// The tokens of dates, ascending.
  let dates: [Range<Int>]

  func find(_ vocabulary: inout Vocabulary) -> [Quantity] {
    var found: [Quantity] = []
    var index = sentence.lowerBound
    var date = 0
    while index < sentence.upperBound {
      while date < dates.count, dates[date].upperBound <= index { date += 1 }
      if date < dates.count, dates[date].contains(index) {
        index = dates[date].upperBound
        continue
      }
      guard let quantity = quantity(at: index, &vocabulary) else {
        index += 1
        continue
      }
      found.append(quantity)
      index = max(quantity.figure.upperBound, index + 1)
    }
    return found
  }

  private func quantity(at index: Int, _ vocabulary: inout Vocabulary) -> Quantity? {
    guard mayBegin(tokens[index]) else { return nil }
    if let clock = Clock.read(at: index, tokens, sentence) { return clock }
    if let ordinal = ordinal(at: index, &vocabulary) { return ordinal }
    let reader = FigureReader(tokens: tokens, end: sentence.upperBound)
    // A sign before the figure, which itself may have letters before it: `NZ $ 26`.
    if let currency = Units.currency(tokens[index].lower),
      tokens[index].shape == .symbol || tokens[index].shape == .capitals
        || tokens[index].lower == "rs",
      index + 1 < sentence.upperBound, tokens[index + 1].shape == .figure,
      let figure = reader.figure(at: index + 1)
    {
      var start = index
      var code = currency
      // `a $77 million rise` is no Australian money.
      if currency == "$", index > sentence.lowerBound, tokens[index - 1].shape == .capitals,
        tokens[index - 1].lower.utf8.count > 1,
        let full = Units.currency(tokens[index - 1].lower + "$")
      {
        start -= 1
        code = full
      }
      return finished(
        Draft(figure: figure, start: start, measure: .money(code)), reader, &vocabulary)
    }
    guard let figure = reader.figure(at: index), !isPartOfWord(index) else { return nil }
    if figure.isOne, !countsOne(index) { return nil }
    return finished(Draft(figure: figure, start: index, measure: .count), reader, &vocabulary)
  }

  /// Most words begin no quantity, and are passed over at once.
  private func mayBegin(_ token: Token) -> Bool {
    switch token.shape {
    case .figure, .symbol, .capitals: return true
    case .punctuation: return false
    case .lower, .capitalised, .mixed: break
    }
    switch token.tag {
    case .number, .adjective, .determiner, .pronoun: return true
    case .noun, .adverb, .preposition, .properNoun, .pluralNoun:
      switch token.lower {
      case "half", "noon", "midday", "midnight", "quarter", "rs": return true
      default: return token.lower.holds(UInt8(ascii: "-"))
      }
    default: return false
    }
  }

  // MARK: Kinds of figures

  struct Draft {
    var figure: FigureReader.Figure
    var start: Int
    var measure: Quantity.Measure
    /// Behind figure and unit: where a noun may begin.
    var next: Int
    var isFixed: Bool

    init(figure: FigureReader.Figure, start: Int, measure: Quantity.Measure) {
      self.figure = figure
      self.start = start
      self.measure = measure
      next = figure.next
      isFixed = measure != .count
    }
  }

  /// Everything about a quantity but its figure.
  private func finished(
    _ draft: Draft, _ reader: FigureReader, _ vocabulary: inout Vocabulary
  ) -> Quantity? {
    var draft = draft
    if draft.figure.isUnclear || isLabel(draft) { return label(draft) }
    range(&draft, reader)
    if draft.figure.isUnclear { return label(draft) }
    if draft.figure.isFraction { draft.measure = .fraction; draft.isFixed = true }
    if !draft.figure.rest.isEmpty {
      guard let compound = compound(draft, &vocabulary) else { return label(draft) }
      return compound
    }
    if let age = Ages.age(draft, tokens, sentence) { return age }
    measure(&draft)
    return counted(draft, &vocabulary)
  }

  private func label(_ draft: Draft) -> Quantity {
    Quantity(
      figure: draft.start..<draft.figure.next, whole: draft.start..<draft.figure.next,
      value: draft.figure.value, measure: .label)
  }
}
