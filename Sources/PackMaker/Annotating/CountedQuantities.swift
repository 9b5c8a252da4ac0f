/// What a quantity counts, and what bounds it.
extension Quantities {
  func counted(_ draft: Draft, _ vocabulary: inout Vocabulary) -> Quantity {
    var figure = draft.start..<draft.figure.next
    var quantity = Quantity(
      figure: figure, whole: figure, value: draft.figure.value, upper: draft.figure.upper,
      measure: draft.measure)
    var next = draft.next
    if let behind = Modifiers.behind(next, tokens, sentence) {
      quantity.modifier = behind.modifier
      next = behind.next
    }
    if next < sentence.upperBound,
      tokens[next].lower == "more" || tokens[next].lower == "additional"
        || tokens[next].lower == "others" || tokens[next].lower == "other"
    {
      quantity.modifier = .further
      if tokens[next].lower != "others", next + 1 < sentence.upperBound,
        tokens[next + 1].lower != "than"
      {
        next += 1
      }
    }
    figure = figure.lowerBound..<max(figure.upperBound, draft.figure.next)
    quantity.whole = figure.lowerBound..<max(figure.upperBound, next)
    noun(of: &quantity, from: next, &vocabulary)
    // `minus 12 degrees`
    if figure.lowerBound > sentence.lowerBound, quantity.upper == nil,
      ["minus", "-", "−"].contains(tokens[figure.lowerBound - 1].lower)
    {
      quantity.value.negate()
      quantity.figure = figure.lowerBound - 1..<figure.upperBound
      quantity.whole = figure.lowerBound - 1..<quantity.whole.upperBound
    }
    bound(&quantity)
    per(&quantity)
    return quantity
  }

  func noun(of quantity: inout Quantity, from start: Int, _ vocabulary: inout Vocabulary) {
    var next = start
    var takesAny = false
    switch quantity.measure {
    case .count: break
    case .clock, .label: return
    default: takesAny = true
    }
    var isPart = false
    if next + 1 < sentence.upperBound, tokens[next].lower == "of" {
      next += 1
      isPart = quantity.measure == .count
      if isPart { quantity.modifier = .part }
      if ["the", "these", "those", "its", "their", "all", "his", "her"].contains(tokens[next].lower)
      {
        next += 1
      } else if isPart {
        return
      }
    } else if quantity.measure == .fraction, next < sentence.upperBound, tokens[next].lower == "the"
    {
      next += 1
    } else if takesAny {
      // A length of time, a weight or a sum has its noun behind `of`; `a 20 metre wall` too.
      if case .duration = quantity.measure { return }
    }
    let finder = CountedNoun(tokens: tokens, end: sentence.upperBound) { index in
      let place = dates.firstPlace { $0.upperBound > index }
      return place < dates.count && dates[place].contains(index)
    }
    let finding = finder.find(
      from: next, isOne: quantity.value == 1 && quantity.upper == nil, takesAny: takesAny || isPart)
    guard case .noun(let noun, let head) = finding else { return }
    quantity.noun = noun
    quantity.head = vocabulary.stem(tokens[head].lower)
    quantity.whole = quantity.whole.lowerBound..<noun.upperBound
  }

  /// `more than` before the figure; `over three days` may mean `during`.
  func bound(_ quantity: inout Quantity) {
    guard let before = Modifiers.before(quantity.figure.lowerBound, tokens, sentence) else {
      return
    }
    if case .duration = quantity.measure, before.modifier == .over,
      before.start == quantity.figure.lowerBound - 1, !isModified(before.start)
    {
      quantity.measure = .label
      quantity.noun = nil
      quantity.head = nil
      return
    }
    if quantity.modifier != .part { quantity.modifier = before.modifier }
    quantity.whole = before.start..<quantity.whole.upperBound
  }

  func isModified(_ place: Int) -> Bool {
    place > sentence.lowerBound
      && ["for", "well", "just", "lasted", "after", "is", "was", "of", "took"].contains(
        tokens[place - 1].lower)
  }

  /// `a day`, `per week`, `each year`.
  func per(_ quantity: inout Quantity) {
    let next = quantity.whole.upperBound
    guard next + 1 < sentence.upperBound,
      ["a", "an", "per", "each", "every"].contains(tokens[next].lower),
      case .duration? = Units.unit(tokens[next + 1].lower)
    else { return }
    quantity.whole = quantity.whole.lowerBound..<next + 2
  }
}
