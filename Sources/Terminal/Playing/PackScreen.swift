package import Quiz
import Text

/// What `show` and `sources` print of a pack whose texts have passed the gate.
package struct PackScreen {
  package var painter: Painter
  package var glyphs: Glyphs
  package var width: Int

  package init(painter: Painter, glyphs: Glyphs, width: Int) {
    self.painter = painter
    self.glyphs = glyphs
    self.width = width
  }

  /// The pack's title, description and note.
  package func opening(of pack: Pack) -> [String] {
    var lines = wrapped("\(pack.title), version \(pack.version)").map { painter.paint($0, .bold) }
    lines += wrapped(pack.description)
    if let note = pack.contentNote { lines += wrapped(note) }
    lines += wrapped("Licence: \(pack.license ?? "not stated")")
    return lines
  }

  /// A source's card, with its passages where they are wanted.
  package func source(_ source: Source, withPassages: Bool) -> [String] {
    var lines = ["", " " + painter.paint("@\(source.id)", .bold)]
    lines += wrapped("\(source.label), \(source.published.words)", indent: "   ")
    if let headline = source.headline { lines += wrapped("“\(headline)”", indent: "   ") }
    if case .inferred(_, let how) = source.published {
      lines += wrapped("The date is inferred: \(how).", indent: "   ")
    }
    if let url = source.url { lines.append("   " + url) }
    if let brief = source.brief { lines += wrapped(brief, indent: "   ") }
    guard withPassages else { return lines }
    for passage in source.passages {
      lines += Wrapping.wrap(
        passage.text, width: width, first: "   " + Width.fit(passage.id, to: 5) + " ",
        rest: "         ")
    }
    return lines
  }

  /// A question with key, explanation and citations.
  package func question(_ question: Question, in pack: Pack) -> [String] {
    var facts = [question.kind, "difficulty \(question.difficulty)"]
    if question.status != .accepted { facts.append(question.status.rawValue) }
    if !question.tags.isEmpty { facts.append(question.tags.joined(separator: " ")) }
    var lines = ["", " " + painter.paint(question.id, .bold)]
    lines += wrapped(facts.joined(separator: ", "), indent: "   ")
    lines += wrapped(question.stem, indent: "   ")
    for option in question.form.offered {
      lines += wrapped("- " + option, first: "     ", rest: "       ")
    }
    lines += wrapped(
      "Key: " + (question.verdictWords(in: pack) ?? question.form.keyWords), indent: "   ")
    lines += wrapped(question.explanation, indent: "   ")
    let screen = GameScreen(painter: painter, glyphs: glyphs, width: width)
    return lines + screen.citations(of: question, in: pack)
  }

  /// How many questions were listed.
  package func count(_ shown: Int, of pack: Pack) -> [String] {
    ["", " \(shown) of \(Wording.count(pack.questions.count, "question")) in \(pack.id)"]
  }

  private func wrapped(_ text: String, indent: String = " ") -> [String] {
    Wrapping.wrap(text, width: width, first: indent, rest: indent)
  }

  private func wrapped(_ text: String, first: String, rest: String) -> [String] {
    Wrapping.wrap(text, width: width, first: first, rest: rest)
  }
}

extension Form {
  /// What may be picked, where anything may.
  fileprivate var offered: [String] {
    switch self {
    case .choice(let choice): choice.options == Verdict.options ? [] : choice.options
    case .selection(let selection): selection.options
    case .matching(let matching): matching.options
    case .ordering, .number, .text: []
    }
  }
}
