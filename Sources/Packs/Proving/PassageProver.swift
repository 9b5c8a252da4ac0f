import Quiz
import Text

/// Looks for one source's passages in one copy.
struct PassageProver {
  private let copy: IndexedCopy
  /// By how much passages that were found have moved, by the paragraph they moved from.
  private var shifts: [(paragraph: Int, by: Int)] = []
  /// Paragraphs at which a passage was found, so that no other can have changed into it.
  private var taken: Set<Int> = []

  init(_ source: Source, _ copy: IndexedCopy) {
    self.copy = copy
    for passage in source.passages {
      guard let place = place(of: passage) else { continue }
      taken.insert(place)
      shifts.append((passage.paragraph, place - passage.paragraph))
    }
    shifts.sort { $0.paragraph < $1.paragraph }
  }

  func outcome(of passage: Passage) -> PassageProof.Outcome {
    if passage.digest == nil, passage.quote == nil {
      return copy.paragraph(passage.paragraph) == nil ? .missing : .nothingToProveBy
    }
    guard let place = place(of: passage) else { return nearMatch(of: passage) }
    let text = copy.paragraphs[place - 1]
    return problem(of: passage, in: text)
      ?? (place == passage.paragraph ? .proven : .moved(to: place))
  }

  /// Where the passage stands: at its paragraph, else at the nearest one of the same text.
  private func place(of passage: Passage) -> Int? {
    let places: [Int]
    if let digest = passage.digest {
      places = copy.places[digest] ?? []
    } else if let quote = passage.quote.map(Normalisation.normalise), !quote.isEmpty {
      places = copy.paragraphs.indices.filter { copy.paragraphs[$0].contains(quote) }.map { $0 + 1 }
    } else {
      return nil
    }
    return places.min { abs($0 - passage.paragraph) < abs($1 - passage.paragraph) }
  }

  /// What is wrong with quote and range in the paragraph that the passage stands in.
  private func problem(of passage: Passage, in text: String) -> PassageProof.Outcome? {
    let quote = passage.quote.map(Normalisation.normalise)
    if let quote, !text.contains(quote) {
      let near = WordDifferences.nearest(to: quote, in: text).text
      return .quoteNotInParagraph(differences: WordDifferences.between(quote, near))
    }
    guard let range = passage.range else { return nil }
    let characters = Array(text)
    let held = range.upperBound <= characters.count ? String(characters[range]) : nil
    if let held, quote == nil || held == quote { return nil }
    return .wrongRange(
      length: characters.count, right: quote.flatMap { Self.range(of: Array($0), in: characters) })
  }

  /// Where a quote stands in a normalised paragraph, in characters.
  static func range(of quote: String, in text: String) -> Range<Int>? {
    range(of: Array(Normalisation.normalise(quote)), in: Array(text))
  }

  private static func range(of quote: [Character], in text: [Character]) -> Range<Int>? {
    guard !quote.isEmpty, quote.count <= text.count else { return nil }
    for start in 0...(text.count - quote.count)
    where text[start..<(start + quote.count)].elementsEqual(quote) {
      return start..<(start + quote.count)
    }
    return nil
  }

  /// The paragraph that the passage has most likely become: by the quote where there is one, else
  /// the one at the place where its neighbours moved to, unless the note speaks for another.
  private func nearMatch(of passage: Passage) -> PassageProof.Outcome {
    let expected = passage.paragraph + shift(at: passage.paragraph)
    let free = copy.paragraphs.indices.map { $0 + 1 }.filter { !taken.contains($0) }
    if let quote = passage.quote.map(Normalisation.normalise) {
      let near = free.map { ($0, WordDifferences.nearest(to: quote, in: copy.paragraphs[$0 - 1])) }
        .max { $0.1.share < $1.1.share }
      guard let near, near.1.share >= 0.5 else { return .missing }
      return .changed(at: near.0, differences: WordDifferences.between(quote, near.1.text))
    }
    let isFree = free.contains(expected)
    if let note = passage.note {
      let shares = free.map { ($0, Self.share(of: note, in: copy.paragraphs[$0 - 1])) }
      let atPlace = shares.first { $0.0 == expected }?.1 ?? 0
      if let best = shares.max(by: { $0.1 < $1.1 }), best.1 >= 0.5, best.1 > atPlace * 1.5 {
        return .changed(at: best.0, differences: [])
      }
    }
    return isFree ? .changed(at: expected, differences: []) : .missing
  }

  /// By how much the nearest passage that was found has moved; the one above wins a tie.
  private func shift(at paragraph: Int) -> Int {
    shifts.min { abs($0.paragraph - paragraph) < abs($1.paragraph - paragraph) }?.by ?? 0
  }

  /// The share of a note's longer words and figures that a paragraph holds.
  private static func share(of note: String, in paragraph: String) -> Double {
    func matter(_ text: String) -> Set<Substring> {
      Set(
        NumberWords.inFigures(Folded(text)).words
          .filter { $0.utf8.count > 4 || $0.contains(where: \.isNumber) })
    }
    let wanted = matter(note)
    guard wanted.count >= 3 else { return 0 }
    return Double(wanted.intersection(matter(paragraph)).count) / Double(wanted.count)
  }
}
