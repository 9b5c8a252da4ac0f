internal import Quiz
internal import Text

extension CurationScreen {
  /// The most characters of a neighbouring paragraph, and of either side of what is cited.
  private static let most = 400

  /// Each citation with its source, and in its place where a copy of the article is at hand.
  func citations(
    of question: Question, in pack: Pack, _ context: (Citation) -> PassageContext?
  ) -> [String] {
    guard !question.citations.isEmpty else {
      return wrapped("\(glyphs.corner) cites no passage", first: "   ", rest: "     ")
    }
    return question.citations.flatMap { citation -> [String] in
      guard let (source, passage) = pack.resolve(citation) else { return [] }
      let place =
        "\(source.label), \(source.published.words), paragraph \(passage.paragraph) (\(citation))"
      let lines = wrapped("\(glyphs.corner) \(place)", first: "   ", rest: "     ")
      guard let context = context(citation) else { return lines + words(of: passage) }
      return lines + (passage.quote == nil ? words(of: passage) : []) + inPlace(context)
    }
  }

  /// What the pack itself holds of a passage.
  private func words(of passage: Passage) -> [String] {
    if let quote = passage.quote {
      return wrapped(cited(quote), indent: "     ").map { painter.paint($0, .bold) }
        + (passage.note.map { wrapped("note: \($0)", indent: "     ") } ?? [])
    }
    return wrapped("note: \(passage.note ?? "")", indent: "     ")
  }

  /// The paragraph and its neighbours, numbered, what is cited between signs of its own.
  private func inPlace(_ context: PassageContext) -> [String] {
    func numbered(_ paragraph: PassageContext.Paragraph, _ text: String) -> [String] {
      let number = Width.fit("\(paragraph.number)", to: 4, alignRight: true)
      return wrapped(text, first: "   \(number)  ", rest: "         ")
    }
    func neighbour(_ paragraph: PassageContext.Paragraph) -> [String] {
      numbered(paragraph, Gate.line(paragraph.text, limit: Self.most))
        .map { painter.paint($0, .dim) }
    }
    let parts = context.parts
    let before = Gate.line(String(parts.before.suffix(Self.most)))
    let after = Gate.line(String(parts.after.prefix(Self.most)))
    let text =
      (before.count < parts.before.count ? "\(glyphs.cut)" : "") + before
      + cited(Gate.line(parts.cited, limit: 4 * Self.most)) + after
      + (after.count < parts.after.count ? "\(glyphs.cut)" : "")
    return (context.warning.map { wrapped("! " + Gate.line($0), indent: "     ") } ?? [])
      + context.before.flatMap(neighbour) + numbered(context.paragraph, text)
      + context.after.flatMap(neighbour)
  }

  /// What is cited, set off without colour.
  private func cited(_ text: String) -> String {
    "\(glyphs.citedFrom)\(text)\(glyphs.citedTo)"
  }
}
