/// The key of a question as words that another text may hold by mistake.
enum Secret {
  /// A text gives it away that holds all of these and none of the other options.
  case all([Span], besides: [Span])
  /// A text gives it away that holds one of these spellings.
  case any([Span])
  /// A number, and the word that is its figure.
  case number(Double, figure: Vocabulary.Word, unit: Span)
  /// Nothing that a text could hold: a verdict, an order, a key of stop words.
  case nothing
}

extension Secret {
  /// Numbers below this are told by their unit beside them only: "two" stands everywhere.
  static let smallNumber = 13.0
}

extension LintSubject {
  /// The words by which a text gives a secret away; nil where it does not.
  func disclosure(of secret: Secret, in text: Span) -> String? {
    guard !text.isEmpty else { return nil }
    switch secret {
    case .all(let keys, let others):
      guard keys.allSatisfy({ contains(text, $0) }), !others.contains(where: { contains(text, $0) })
      else { return nil }
      return keys.map(self.text).joined(separator: ", ")
    case .any(let spellings):
      return spellings.first { contains(text, $0) }.map(self.text)
    case .number(let value, let figure, let unit):
      let found = text.range.contains { index in
        words[index] == figure && !isInDate(index, of: text)
          && (abs(value) >= Secret.smallNumber || stands(unit, beside: index, in: text))
      }
      guard found else { return nil }
      return Vocabulary.figure(value)
    case .nothing:
      return nil
    }
  }

  /// Whether the figure at an index of ``words`` is the day or the year beside a month.
  private func isInDate(_ index: Int, of text: Span) -> Bool {
    [index - 1, index + 1].contains {
      text.range.contains($0) && classes(words[$0]).contains(.month)
    }
  }

  /// Whether a word that carries the unit stands right before a figure or shortly behind it.
  private func stands(_ unit: Span, beside index: Int, in text: Span) -> Bool {
    let near = (index - 1...index + 4).clamped(
      to: text.range.lowerBound...text.range.upperBound - 1)
    return sharesContent(
      unit, Span(start: UInt32(near.lowerBound), count: UInt32(near.count)))
  }

  /// The words by which texts that may hold a secret are looked up: the rarest of each phrase.
  func anchors(of secret: Secret, frequency: [UInt32]) -> [Vocabulary.Word] {
    func rarest(_ phrases: [Span]) -> Vocabulary.Word? {
      phrases.joined(by: words).min { frequency[Int($0)] < frequency[Int($1)] }
    }
    switch secret {
    case .all(let keys, _): return rarest(keys).map { [$0] } ?? []
    case .any(let spellings): return spellings.compactMap { rarest([$0]) }
    case .number(_, let figure, _): return [figure]
    case .nothing: return []
    }
  }
}

extension [Span] {
  fileprivate func joined(by words: [Vocabulary.Word]) -> [Vocabulary.Word] {
    flatMap { words[$0.range] }
  }
}
