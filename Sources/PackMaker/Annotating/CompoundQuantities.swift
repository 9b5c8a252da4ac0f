/// Figures glued to other words, and ordinals.
extension Quantities {
  /// `14-year-old`, `two-day`, `six-member`, `5km`.
  func compound(_ draft: Draft, _ vocabulary: inout Vocabulary) -> Quantity? {
    var rest = draft.figure.rest[...]
    var draft = draft
    let isGlued = rest.first != "-"
    if !isGlued { rest = rest.dropFirst() }
    if rest == "year-old" || rest == "year-olds" || rest == "years-old" {
      draft.measure = .age
      return counted(draft, &vocabulary)
    }
    if rest == "plus" || rest == "odd" {
      draft.isFixed = true
      var quantity = counted(draft, &vocabulary)
      quantity.modifier = rest == "plus" ? .over : .about
      return quantity
    }
    if let unit = Units.unit(String(rest)) {
      draft.measure = unit
      draft.isFixed = true
      return counted(draft, &vocabulary)
    }
    if let scale = Units.scale(String(rest)) {
      // `26-million`
      draft.figure.value *= scale
      measure(&draft)
      return counted(draft, &vocabulary)
    }
    guard !isGlued, !rest.contains("-"), vocabulary.word(String(rest)).canBe(.noun) else {
      return nil
    }
    var quantity = Quantity(
      figure: draft.start..<draft.figure.next, whole: draft.start..<draft.figure.next,
      value: draft.figure.value, upper: draft.figure.upper, measure: .count)
    quantity.head = vocabulary.stem(String(rest))
    bound(&quantity)
    return quantity
  }

  func ordinal(at index: Int, _ vocabulary: inout Vocabulary) -> Quantity? {
    let token = tokens[index]
    guard token.tag == .adjective, let value = Ordinals.value(token.lower) else { return nil }
    let next = index + 1 < sentence.upperBound ? tokens[index + 1] : nil
    // `the first 30`: the figure is the quantity.
    if next?.tag == .number { return nil }
    var quantity = Quantity(
      figure: index..<index + 1, whole: index..<index + 1, value: value, measure: .ordinal)
    if let next,
      next.shape == .capitalised || token.shape == .capitalised && index > sentence.lowerBound
    {
      // `21st Street`, `Fifth Avenue`
      quantity.measure = .label
      return quantity
    }
    noun(of: &quantity, from: index + 1, &vocabulary)
    return quantity
  }
}
