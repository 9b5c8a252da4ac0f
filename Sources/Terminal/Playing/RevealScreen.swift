package import Quiz
import Text

extension GameScreen {
  /// The verdict in words and sign, the points and how they came about, the explanation, the
  /// corrections, and each citation.
  package func reveal(_ outcome: Outcome, isSecondLook: Bool, in game: Game) -> [String] {
    let question = game.question(ofSlot: outcome.slot)
    var lines = [""]
    lines += headline(outcome, isSecondLook: isSecondLook, in: game)
    if question.verdict == nil, !outcome.isRight || question.form.isLoose {
      lines += wrapped("The key: \(key(of: question, in: game))", indent: "   ")
    }
    if let verdict = question.verdictWords(in: game.pack) {
      lines += wrapped(verdict.prefix(1).uppercased() + verdict.dropFirst() + ".", indent: "   ")
    }
    if !question.explanation.isEmpty { lines += wrapped(question.explanation, indent: "   ") }
    for correction in question.corrections {
      lines += wrapped(
        "Corrected on \(correction.date.words), was \(correction.was): \(correction.why)",
        indent: "   ")
    }
    lines += citations(of: question, in: game.pack)
    return lines
  }

  private func headline(_ outcome: Outcome, isSecondLook: Bool, in game: Game) -> [String] {
    let word: String
    let style: Style
    if outcome.isSkipped {
      (word, style) = ("Skipped", .dim)
    } else if outcome.isRight {
      (word, style) = ("Right", .green)
    } else if outcome.mark.fraction > 0 {
      (word, style) = ("\(Figures.rounded(outcome.mark.fraction * 100))% right", .yellow)
    } else {
      (word, style) = ("Wrong", .red)
    }
    let verdict = " \(glyphs.sign(of: outcome.fraction)) \(word)"
    let points = isSecondLook ? "second look, no points" : signed(outcome.points.total)
    // Painting comes after wrapping, so that colour never counts as width.
    let reasons = reasons(outcome, isSecondLook: isSecondLook, in: game)
    let opening = "\(verdict)  \(points)"
    var lines = reasons.isEmpty ? [opening] : wrapped(reasons, first: opening + "   ", rest: "   ")
    if let first = lines.first {
      lines[0] =
        " " + painter.paint(String(verdict.dropFirst()), style) + first.dropFirst(verdict.count)
    }
    return lines
  }

  /// How the points came about.
  private func reasons(_ outcome: Outcome, isSecondLook: Bool, in game: Game) -> String {
    guard !isSecondLook else { return "" }
    let points = outcome.points
    var reasons: [String] = []
    if points.isHalved {
      reasons.append("\(Figures.rounded(points.answer)) for the answer, halved for the help")
    } else if points.citation != 0 {
      reasons.append("\(Figures.rounded(points.answer)) for the answer")
    }
    switch outcome.mark.citesDecide {
    case true?: reasons.append("\(Figures.rounded(points.citation)) for naming the source")
    case false?:
      reasons.append("\(signed(points.citation)) for naming a source that does not decide")
    case nil:
      if let answer = outcome.answer, !answer.cites.isEmpty {
        reasons.append(whyNoBet(game.deal.slots[outcome.slot], in: game))
      }
    }
    guard let answer = outcome.answer else { return reasons.joined(separator: ", ") }
    let rule = game.settings.rule
    if rule.usesCertainty {
      reasons.append(answer.certainty.map { "at \($0)%" } ?? "no certainty given")
    }
    if rule.usesTime {
      let allowed = game.question(ofSlot: outcome.slot).seconds ?? game.settings.seconds
      let taken = Figures.rounded(Double(outcome.milliseconds) / 1000)
      reasons.append("after \(taken) of \(allowed) seconds")
    }
    return reasons.joined(separator: ", ")
  }

  /// Why naming a source neither won nor lost.
  private func whyNoBet(_ slot: Deal.Slot, in game: Game) -> String {
    let sources = game.deal.rounds[slot.round].sources
    if !game.settings.rule.offersCitationBet {
      return "naming a source counts for nothing under scoring \(game.settings.rule.name)"
    }
    if sources.count != 2 { return "with one source, naming it counts for nothing" }
    return sources.allSatisfy(slot.deciding.contains)
      ? "both sources decide, so naming one counts for nothing"
      : "the question names its source, so naming one counts for nothing"
  }

  private func key(of question: Question, in game: Game) -> String {
    let options = AnswerSheet(question, seed: game.seed).options
    if case .choice(let choice) = question.form, question.verdict == nil,
      let index = options.firstIndex(of: choice.options[choice.key])
    {
      return "\(AnswerSheet.letter(index)), \(question.form.keyWords)"
    }
    return question.form.keyWords
  }

  /// Each citation as label, date, paragraph and what stands there.
  func citations(of question: Question, in pack: Pack) -> [String] {
    guard !question.citations.isEmpty else {
      return wrapped(
        "\(glyphs.corner) without a source: nobody has checked it", first: "   ", rest: "     ")
    }
    return question.citations.flatMap { citation -> [String] in
      guard let (source, passage) = pack.resolve(citation) else { return [] }
      let place = "\(source.label), \(source.published.words), paragraph \(passage.paragraph)"
      let text = passage.quote.map(quoted) ?? passage.note ?? ""
      let lines = wrapped("\(glyphs.corner) \(place): \(text)", first: "   ", rest: "     ")
      return lines + (source.url.map { ["     \($0)"] } ?? [])
    }
  }

  private func quoted(_ text: String) -> String {
    text.contains("“") ? "‘\(text)’" : "“\(text)”"
  }

  /// What a correction changed.
  package func correction(of id: String, _ changes: [GameEvent.Change]) -> [String] {
    let moved = changes.filter { $0.before != $0.after }
    let points = moved.map { signed($0.after.total - $0.before.total) }
    return wrapped(
      "Corrected: \(id)"
        + (moved.isEmpty ? ", no points changed" : ", \(Wording.list(points)) points"))
  }

  /// With a sign in front, except 0.
  func signed(_ points: Double) -> String {
    (points > 0 ? "+" : "") + Figures.rounded(points)
  }
}

extension Form {
  /// Whether a right answer may still read otherwise than the key, so that the key is shown too.
  fileprivate var isLoose: Bool {
    switch self {
    case .text: true
    case .number(let key): key.tolerance > 0
    case .choice, .selection, .ordering, .matching: false
    }
  }
}
