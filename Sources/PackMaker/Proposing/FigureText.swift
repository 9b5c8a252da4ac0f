extension Quantity {
  /// The figure with its modifier, and what is counted: `more than 1,200 lorries`.
  func words(in paragraph: AnnotatedParagraph) -> String {
    var end = measure == .count ? noun?.upperBound ?? figure.upperBound : figure.upperBound
    // `73 seconds`, `9 per cent`.
    if measure != .count, end < whole.upperBound,
      [.noun, .pluralNoun, .symbol].contains(paragraph.tokens[end].tag)
    {
      end += 1
    }
    return paragraph.text(whole.lowerBound..<max(end, figure.upperBound))
  }

  /// A gap that leaves the sign or unit that is written on to the figure: `£___`, `___ft`, `___%`.
  func gapMark(in paragraph: AnnotatedParagraph) -> String {
    let text = Array(paragraph.text(figure).utf8)
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
