package import Quiz
import Text

/// What a game shows on a terminal: events and presentations in, lines out.
///
/// The pack's texts have passed the gate before they come here.
package struct GameScreen {
  package var painter: Painter
  package var glyphs: Glyphs
  /// Columns of the window as it now is.
  package var width: Int
  /// Whether rounds open with their sources' cards.
  package var showsCards: Bool
  /// The command that plays the same game again, without its seed; asked for at the end only.
  package var command: () -> String

  package init(
    painter: Painter, glyphs: Glyphs, width: Int, showsCards: Bool = true,
    command: @autoclosure @escaping () -> String = "factcheck play"
  ) {
    self.painter = painter
    self.glyphs = glyphs
    self.width = width
    self.showsCards = showsCards
    self.command = command
  }

  /// The lines above the first question.
  package func header(of game: Game) -> [String] {
    let pack = game.pack
    let asked = Wording.count(game.deal.slots.count, "question")
    let settings = game.settings
    var about = "\(asked), seed \(game.seed)"
    if settings.rule.name != "accuracy" { about += ", scoring \(settings.rule.name)" }
    let title = painter.paint(pack.title, .bold)
    let isOneLine = Width.of(pack.title) + Width.of(about) + 4 <= width
    var lines = isOneLine ? ["\(title)    \(about)"] : wrapped(pack.title) + wrapped(about)
    if let note = pack.contentNote { lines += wrapped(note) }
    if settings.filter.drafts, game.deal.slots.contains(where: { game.isUnreviewed($0) }) {
      lines += wrapped(
        "Some of these questions are drafts or without a source: nobody has checked them.")
    }
    if !settings.players.isEmpty {
      lines += wrapped("Playing in turn: \(Wording.list(settings.players)).")
    }
    let cites = settings.rule.offersCitationBet ? " and who says so" : ""
    let example =
      settings.rule.offersCitationBet
      ? "  b 80% @\(game.deal.rounds.first?.sources.first ?? "source")" : "  b 80%"
    return lines
      + wrapped("Answer; if you like, add how sure you are\(cites):\(example)   (:help)")
  }

  /// How far a game was when it was broken off.
  package func goingOn(_ game: Game) -> [String] {
    wrapped(
      "Going on where it was broken off: \(game.outcomes.count) of "
        + "\(game.deal.slots.count) answered, \(score(game.summary())).")
  }

  /// The card that opens a round; a case that goes on is named only.
  package func card(_ index: Int, in game: Game) -> [String] {
    let round = game.deal.rounds[index]
    let goesOn = index > 0 && game.deal.rounds[index - 1].sources == round.sources
    let sources = round.sources.compactMap(game.pack.source)
    guard !sources.isEmpty else { return [] }
    var lines = ["", rule(goesOn ? "The case goes on" : "The case")]
    for source in sources {
      let id = painter.paint("@\(source.id)", .bold)
      let label = Wrapping.wrap(
        "\(source.label), \(source.published.words)", width: width,
        first: String(repeating: " ", count: Width.of(source.id) + 4), rest: "    ")
      lines.append(" \(id)  " + String((label.first ?? "").drop { $0 == " " }))
      lines += label.dropFirst()
      if showsCards, !goesOn, let brief = source.brief { lines += wrapped(brief, indent: "   ") }
    }
    return lines
  }

  /// A question with its options.
  package func question(_ presentation: Presentation, in game: Game) -> [String] {
    var facts = [presentation.kind, "difficulty \(presentation.difficulty)"]
    if presentation.turn.isSecondLook { facts.insert("second look", at: 0) }
    if presentation.status != .accepted { facts.append(presentation.status.rawValue) }
    if let seconds = presentation.seconds { facts.append("\(seconds) s") }
    let players = game.settings.players
    if presentation.offersCitationBet, !presentation.turn.isSecondLook {
      facts.append("a source may be named")
    }
    if !players.isEmpty { facts.append("\(players[presentation.player])'s turn") }
    let counter = "\(presentation.number)/\(presentation.of)"
    var lines = [""] + wrapped(facts.joined(separator: ", "), first: " \(counter)   ", rest: "   ")
    lines[1] = " " + painter.paint(counter, .bold) + String(lines[1].dropFirst(counter.count + 1))
    lines += stem(presentation)
    lines += sheet(presentation.sheet, of: presentation.stem)
    if game.settings.isOpenBook { lines += passages(of: presentation.turn, in: game) }
    return lines
  }

  /// What is asked; a claim stands on lines of its own below the question about it.
  private func stem(_ presentation: Presentation) -> [String] {
    let statement = presentation.statement ?? presentation.stem
    let opening = presentation.stem.dropLast(statement.count)
    let lead = opening.isEmpty ? [] : wrapped(String(opening))
    return lead
      + wrapped(statement, indent: lead.isEmpty ? " " : "   ").map { painter.paint($0, .bold) }
  }

  private func sheet(_ sheet: AnswerSheet, of stem: String) -> [String] {
    func lettered(_ options: [String]) -> [String] {
      options.enumerated().flatMap {
        wrapped($1, first: "   \(AnswerSheet.letter($0))  ", rest: "      ")
      }
    }
    switch sheet {
    case .verdict, .text: return []
    case .number(let unit):
      let isNamed = unit.isEmpty || Folded(stem).contains(Folded(unit))
      return isNamed ? [] : wrapped("in \(unit)", indent: "   ")
    case .choice(let options), .selection(let options), .ordering(let options):
      return lettered(options)
    case .matching(let prompts, let options):
      return prompts.enumerated().flatMap {
        wrapped($1, first: "   \($0 + 1)  ", rest: "      ")
      } + lettered(options)
    }
  }

  package func hint(_ turn: Game.Turn, in game: Game) -> [String] {
    wrapped("Hint: \(game.question(ofSlot: turn.slot).hint ?? "")", indent: "   ")
  }

  /// The passages that decide, before or with the answer.
  package func passages(of turn: Game.Turn, in game: Game) -> [String] {
    citations(of: game.question(ofSlot: turn.slot), in: game.pack)
  }

  /// How far the game is.
  package func score(_ game: Game) -> [String] {
    let players = game.settings.players
    guard players.count < 2 else {
      return players.indices.flatMap { player in
        wrapped("\(players[player]): \(score(game.summary(player: player)))", indent: "   ")
      }
    }
    return wrapped(score(game.summary()), indent: "   ")
  }

  private func score(_ summary: Summary) -> String {
    let points = Figures.rounded(summary.points)
    return
      "\(points) \(points == "1" ? "point" : "points"), \(summary.right) of \(summary.asked) right"
  }

  /// A heading that spans the window.
  func rule(_ title: String) -> String {
    Rule(title).line(width: width, glyphs: glyphs, painter: painter)
  }

  /// Text wrapped to the window.
  func wrapped(_ text: String, indent: String = " ") -> [String] {
    Wrapping.wrap(text, width: width, first: indent, rest: indent)
  }

  func wrapped(_ text: String, first: String, rest: String) -> [String] {
    Wrapping.wrap(text, width: width, first: first, rest: rest)
  }
}

extension Game {
  fileprivate func isUnreviewed(_ slot: Deal.Slot) -> Bool {
    pack.questions[slot.question].status != .accepted
  }
}
