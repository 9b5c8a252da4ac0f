import ArgumentParser
import Classroom
import Quiz
import Text

/// How a session is to be held.
struct HostOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where connections are taken, 0 for any free one; without it 8080, or any free one where that is taken.",
      valueName: "number"))
  var port: Int?

  @Option(
    help: ArgumentHelp(
      "This computer's address as phones reach it; asked for where there are several.",
      valueName: "address"))
  var address: String?

  @Option(help: ArgumentHelp("Six letters and figures for students to type.", valueName: "code"))
  var code: String?

  @Flag(help: "The program turns the pages.")
  var auto = false

  @Flag(help: "Every student turns their own pages.")
  var selfPaced = false

  @Option(
    help: ArgumentHelp(
      "Time for questions that name none; no limit without it.", valueName: "seconds"))
  var seconds: Int?

  @Option(help: ArgumentHelp("Teams, as in Red,Blue.", valueName: "names"))
  var teams: String?

  @Option(help: ArgumentHelp("own, or generated: two friendly words for each.", valueName: "kind"))
  var names = "own"

  @Option(help: ArgumentHelp("What all times are multiplied by, 0.1 to 10.", valueName: "factor"))
  var timeFactor = 1.0

  @Flag(help: "Show no board of the best.")
  var noBoard = false

  @Flag(help: "No network: the class raises hands, and you type the counts.")
  var hands = false

  @Flag(help: "Keep nothing.")
  var rehearse = false

  @Flag(help: "Go on with the latest session that has not ended, or with the one named.")
  var resume = false

  @Option(help: "How answers are scored.")
  var scoring: String?

  @Flag(help: "Leave out the case cards.")
  var noCards = false

  @Flag(help: "Ask drafts and unsourced questions too.")
  var drafts = false

  func validate() throws {
    if let scoring, ScoringRules.named(scoring) == nil {
      let names = ScoringRules.all.map(\.name)
      let hint = ErrorPrinter.didYouMean(scoring, among: names)
      throw ValidationError(
        "There is no scoring rule '\(Gate.line(scoring))'.\(hint) Rules: \(names.joined(separator: ", "))."
      )
    }
    if let code, SessionCode(code) == nil {
      throw ValidationError("--code takes six letters and figures without 0, O, 1, I and L.")
    }
    guard LessonSettings.Naming(rawValue: names) != nil else {
      throw ValidationError("--names takes own or generated.")
    }
    if let seconds, !(1...3_600).contains(seconds) {
      throw ValidationError("--seconds takes a number from 1 to 3600.")
    }
    guard (0.1...10).contains(timeFactor) else {
      throw ValidationError("--time-factor takes a number from 0.1 to 10.")
    }
    if let port, !(0...65_535).contains(port) {
      throw ValidationError("--port takes a number up to 65535.")
    }
    if auto, selfPaced { throw ValidationError("--auto and --self-paced exclude each other.") }
    if hands, auto || selfPaced || teams != nil {
      throw ValidationError("--hands goes with neither --auto, --self-paced nor --teams.")
    }
    if rehearse, resume { throw ValidationError("--rehearse keeps nothing to --resume.") }
    guard teamNames.count <= 100 else { throw ValidationError("--teams takes 100 names at most.") }
    guard Set(teamNames.map { Folded($0) }).count == teamNames.count else {
      throw ValidationError("--teams needs names that differ.")
    }
  }

  var teamNames: [String] { FilterOptions.list(teams) }

  var settings: LessonSettings {
    LessonSettings(
      rule: scoring.flatMap(ScoringRules.named) ?? AccuracyRule(),
      pace: auto ? .auto : selfPaced ? .selfPaced : .teacher,
      naming: LessonSettings.Naming(rawValue: names) ?? .own, isHands: hands, teams: teamNames,
      seconds: seconds, timeFactor: timeFactor, hasBoard: !noBoard, hasCards: !noCards)
  }

  /// The first option that says otherwise than a session that is resumed was held.
  func conflict(with header: LessonHeader) -> (option: String, journal: String)? {
    let held = header.settings
    if let code, SessionCode(code) != header.code { return ("--code", "code \(header.code)") }
    if let scoring, scoring != held.rule.name {
      return ("--scoring", "--scoring \(held.rule.name)")
    }
    let pace =
      switch held.pace {
      case .teacher: "neither --auto nor --self-paced"
      case .auto: "--auto"
      case .selfPaced: "--self-paced"
      }
    if auto, held.pace != .auto { return ("--auto", pace) }
    if selfPaced, held.pace != .selfPaced { return ("--self-paced", pace) }
    if let seconds, seconds != held.seconds {
      return ("--seconds", held.seconds.map { "--seconds \($0)" } ?? "no --seconds")
    }
    if teams != nil, teamNames != held.teams {
      return ("--teams", held.teams.isEmpty ? "no teams" : held.teams.joined(separator: ","))
    }
    if hands, !held.isHands { return ("--hands", "phones") }
    if noBoard, held.hasBoard { return ("--no-board", "a board") }
    if noCards, held.hasCards { return ("--no-cards", "case cards") }
    if names != "own", names != held.naming.rawValue {
      return ("--names", "--names \(held.naming.rawValue)")
    }
    if timeFactor != 1, timeFactor != held.timeFactor {
      return ("--time-factor", "--time-factor \(held.timeFactor)")
    }
    return nil
  }
}
