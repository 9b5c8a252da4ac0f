import ArgumentParser
import Opening
import Quiz
import Records
import Terminal
import Text

/// Plays what is due again.
struct Study: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study",
    abstract: "Play what is due again, by spaced repetition, and some new questions.",
    discussion: """
      What you answered, in whatever game, comes back when you are likely to have forgotten one in \
      ten (FSRS-6): an error or a skip the next day, a right answer later each time, sooner where \
      you were less than 67% sure or took help. What is due comes first, then new questions.

      Examples:
        factcheck study
        factcheck study bridge --new 0            only what is due
        factcheck study bridge --new 20 --count 40
        factcheck study bridge --tag core --scoring certainty
      """)

  @Argument(help: "A pack's path or name; without it, the only one found.")
  var pack: String?

  @Option(help: "At most so many new questions a day, those of other games counted.")
  var new = 10

  @Option(help: "At most so many questions now.")
  var count = 20

  @OptionGroup var options: GameOptions

  func validate() throws {
    guard new >= 0 else { throw ValidationError("--new takes a number from 0.") }
    guard count > 0 else { throw ValidationError("--count takes a number from 1.") }
    guard options.players == nil, !options.noRecord else {
      throw ValidationError(
        "What one studies is kept, for one player: no --players, no --no-record.")
    }
  }

  func run() throws {
    do throws(Failure) {
      let loaded = try PackLoading.load(pack)
      let store = try RecordsDesk.open()
      var choices = options.choices(count: count)
      try FrontEnd.check(choices.settings.filter, against: loaded.pack)
      let plan = try StudyPlan(
        loaded.pack, choices.settings.filter, count: count, new: new, in: store)
      guard !plan.order.isEmpty else { return try Self.tell(plan.nothing(of: loaded.name, new)) }
      choices.settings.order = plan.order
      choices.settings.filter.only = Set(plan.order)
      try FrontEnd.play(loaded, choices, seed: GameChoices.chanceSeed())
      guard !choices.isJSON else { return }
      let after = try StudyPlan(
        loaded.pack, choices.settings.filter, count: 0, new: 0, in: store)
      try Self.tell(after.next.map { [" These come back: \($0)."] } ?? [])
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }

  private static func tell(_ lines: [String]) throws(Failure) {
    let output = Output()
    let width = TerminalSize.current().columns
    for line in lines { output.lines(Wrapping.wrap(Gate.line(line), width: width)) }
    try FrontEnd.finish(output)
  }
}

/// What is to be studied now.
struct StudyPlan {
  /// Ids: what is due, the longest due first, then new ones.
  private(set) var order: [String] = []
  /// Questions that come back later, by day.
  private(set) var later: [CalendarDay: Int] = [:]
  private var begunToday = 0
  private var unseen = 0

  /// - Parameters:
  ///   - count: questions at most.
  ///   - new: new ones a day.
  init(
    _ pack: Pack, _ filter: QuestionFilter, count: Int, new: Int, in store: SessionStore
  ) throws(Failure) {
    let today = PlayerClock.now().day
    let agenda = try store.attempt { () throws(RecordsError) in
      try store.records.agenda(ofPack: pack.id, on: today)
    }
    var ids: [String: String] = [:]
    var fresh: [Question] = []
    let due = Set(agenda.due)
    for question in pack.questions where filter.admits(question) {
      let identity = question.identity(inPack: pack.id).hex
      ids[identity] = question.id
      if let day = agenda.later[identity] {
        later[day, default: 0] += 1
      } else if !due.contains(identity) {
        fresh.append(question)
      }
    }
    begunToday = agenda.begunToday
    unseen = fresh.count
    fresh = fresh.filter { $0.tags.contains("core") } + fresh.filter { !$0.tags.contains("core") }
    order = Array(agenda.due.compactMap { ids[$0] }.prefix(count))
    order += fresh.prefix(max(0, min(new - begunToday, count - order.count))).map(\.id)
  }

  /// When the next ones come back; nil where none does.
  var next: String? {
    guard let day = later.keys.min(), let count = later[day] else { return nil }
    let date = day.date?.words ?? "a later day"
    return "\(count) on \(date)" + (later.count > 1 ? ", others later" : "")
  }

  /// What to say where there is nothing to study.
  func nothing(of pack: String, _ new: Int) -> [String] {
    var lines = ["Nothing of '\(pack)' is due." + (next.map { " Next: \($0)." } ?? "")]
    if unseen > 0 {
      let called = GameChoices.quoted(pack)
      lines.append(
        (begunToday > 0 ? "\(begunToday) were new today; " : "")
          + "\(unseen) have not been asked yet: factcheck study \(called) --new \(begunToday + 10)")
    }
    return lines
  }
}
