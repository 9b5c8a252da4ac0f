package import Quiz
import Text

extension GameScreen {
  /// How to answer what is asked, and the commands.
  package func help(for presentation: Presentation, in game: Game) -> [String] {
    var lines = wrapped(how(presentation.sheet), indent: "   ")
    let ids = presentation.sources.map { "@\($0.id)" }
    lines += wrapped(
      "Behind it, if you like: how sure you are, as in 80%"
        + (presentation.offersCitationBet ? ", and who says so: \(Wording.list(ids))." : "."),
      indent: "   ")
    lines += wrapped(
      "Scoring \(game.settings.rule.name): \(game.settings.rule.summary).", indent: "   ")
    for (name, does) in Command.names {
      lines += wrapped(
        does, first: "   :" + Width.fit(name, to: 9), rest: String(repeating: " ", count: 13))
    }
    return lines
  }

  private func how(_ sheet: AnswerSheet) -> String {
    switch sheet {
    case .verdict:
      "Supported: the source itself asserts it, at this strength. Refuted: it asserts something "
        + "that cannot be true together with it. Not stated: neither. Type s, r or n."
    case .choice: "Type the letter of one option, or the beginning of its text."
    case .selection: "Type the letters of all that apply, as in a c; a wrong one costs a right one."
    case .number: "Type a number: 1200, 1,200, 1.2k and twelve hundred are the same."
    case .text: "Type a few words; case, accents and small slips do not matter."
    case .ordering: "Type all letters in the right order, as in c a d b."
    case .matching: "Type the letter that belongs to each number, as in 1c 2a 3b."
    }
  }
}
