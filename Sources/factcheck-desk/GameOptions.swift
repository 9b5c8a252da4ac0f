import ArgumentParser
import Opening
import Quiz
import Terminal
import Text

/// What `play` and `daily` have in common.
struct GameOptions: ParsableArguments {
  @OptionGroup var questions: FilterOptions

  @Option(
    help: ArgumentHelp(
      "How answers are scored: \(ScoringRules.all.map(\.name).joined(separator: ", ")).",
      valueName: "rule"))
  var scoring = "accuracy"

  @Option(help: ArgumentHelp("Seconds for an answer, under scoring speed.", valueName: "seconds"))
  var seconds = 30

  @Option(help: ArgumentHelp("Pass the keyboard round, as in Ana,Ben.", valueName: "names"))
  var players: String?

  @Flag(help: "Show the cited passages with each question, at no price.")
  var openBook = false

  @Flag(help: "Leave out what the case cards tell.")
  var noCards = false

  @Flag(help: "Ask drafts and unsourced questions too.")
  var drafts = false

  @Flag(help: "JSON Lines in and out, for another front end.")
  var json = false

  @Flag(help: "Keep nothing of this game in your records.")
  var noRecord = false

  @Option(
    help: ArgumentHelp("Keep this player's answers; others' are never kept.", valueName: "name"))
  var record: String?

  @OptionGroup var look: OutputOptions

  func validate() throws {
    guard ScoringRules.named(scoring) != nil else {
      let names = ScoringRules.all.map(\.name)
      let hint = ErrorPrinter.didYouMean(scoring, among: names)
      throw ValidationError(
        "There is no scoring rule '\(Gate.line(scoring))'.\(hint) Rules: \(names.joined(separator: ", "))."
      )
    }
    guard (1...3600).contains(seconds) else {
      throw ValidationError("--seconds takes a number from 1 to 3600.")
    }
    let names = FilterOptions.list(players)
    guard Set(names.map { Folded($0) }).count == names.count else {
      throw ValidationError("--players needs names that differ.")
    }
    if let record {
      guard !noRecord else { throw ValidationError("Either --record or --no-record.") }
      guard names.contains(where: { Folded($0) == Folded(record) }) else {
        throw ValidationError(
          names.isEmpty
            ? "--record names one of several players, as in --players Ana,Ben --record Ana."
            : "--record names one of the players: \(Gate.line(names.joined(separator: ", "))).")
      }
    }
  }

  /// What the options come to, for a game of so many questions.
  func choices(count: Int) -> GameChoices {
    let filter = questions.filter(drafts: drafts)
    let settings = GameSettings(
      count: max(filter.only.count, count), filter: filter,
      rule: ScoringRules.named(scoring) ?? AccuracyRule(),
      players: FilterOptions.list(players), isOpenBook: openBook, seconds: seconds)
    return GameChoices(
      settings: settings, showsCards: !noCards, isJSON: json,
      recording: recording(settings.players), isColourWanted: !look.noColor)
  }

  private func recording(_ players: [String]) -> Recording {
    if noRecord { return .off }
    guard !players.isEmpty else { return .on }
    return record.flatMap { name in players.firstIndex { Folded($0) == Folded(name) } }
      .map { .player($0) } ?? .off
  }
}
