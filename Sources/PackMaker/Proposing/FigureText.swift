extension Quantity {
  /// The figure with its modifier, and what is counted: `more than 1,200 lorries`.
  func words(in paragraph: AnnotatedParagraph) -> String {
    var end = measure == .count ? noun?.upperBound ?? figure.upperBound : figure.upperBound
    // `73 seconds`, `9 per cent`.
    if measure != .count, end < whole.upperBound,
      [.noun, .pluralNoun, .symbol].contains(paragraph.tokens[end].tag)
    {
      end += 1
      // `9% funding increase`
      while end < paragraph.tokens.count, [.noun, .pluralNoun].contains(paragraph.tokens[end].tag),
        [.noun, .pluralNoun].contains(paragraph.tokens[end - 1].tag)
      {
        end += 1
      }
    }
    return paragraph.text(whole.lowerBound..<max(end, figure.upperBound))
  }

  /// What a gap asks for: the figure without a word of scale behind it, since few type six zeros.
  ///
  /// - Returns: the tokens left out, their value, and the word that stays, as `million`.
  func asked(in paragraph: AnnotatedParagraph) -> (
    tokens: Range<Int>, value: Double, scale: String?
  ) {
    guard figure.count > 1, let last = figure.last, measure != .ordinal,
      paragraph.tokens[last - 1].lower.utf8.contains(where: { (0x30...0x39).contains($0) }),
      let scale = Units.scale(paragraph.tokens[last].lower)
    else { return (figure, value, nil) }
    // In tens of thousandths, so that 1.2 million does not come out as 1.2000000000000002.
    return (
      figure.dropLast(), (value / scale * 10_000).rounded() / 10_000, paragraph.tokens[last].lower
    )
  }

  /// A gap that leaves the sign or unit that is written on to the figure: `£___`, `___ft`, `___%`.
  func gapMark(in paragraph: AnnotatedParagraph) -> String {
    let text = Array(paragraph.text(asked(in: paragraph).tokens).utf8)
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    guard let first = text.firstIndex(where: isDigit), let last = text.lastIndex(where: isDigit)
    else { return Gap.mark }
    let before = String(decoding: text[..<first], as: UTF8.self)
    let after = String(decoding: text[(last + 1)...], as: UTF8.self)
    switch measure {
    case .money: return before + Gap.mark
    case .percent, .unit: return Gap.mark + after
    default: return Gap.mark
    }
  }
}

extension Quantity.Measure {
  var isDuration: Bool { if case .duration = self { true } else { false } }
}
