import ArgumentParser
import Classroom
import Glibc
import Quiz
import Terminal
import Text

/// Holds a classroom session.
struct Host: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "host",
    abstract: "Hold a classroom session: students join from their phones' browsers.",
    discussion: """
      No account and no internet: phones need only reach this computer. An empty Enter does the \
      next step, and the prompt says which; 'help' lists the other commands. The projector's link \
      opens one page, once, and that page takes steps in your name; 'screen' prints another link.

      Examples:
        factcheck host bridge --count 8
        factcheck host bridge --auto --seconds 45 --teams Red,Blue
        factcheck host bridge --hands         no phones: students raise their hands
        factcheck host --resume               go on after the computer went down
        factcheck host --resume SESSION       the same with a session of that name
      """)

  @Argument(
    help:
      "A pack's path or name; without it, the only one found. With --resume a session's name too."
  )
  var pack: String?

  @Option(help: "How many questions; 10 if you do not say.")
  var count: Int?

  @Option(help: "A number that makes the same session again.")
  var seed: UInt64?

  @OptionGroup var questions: FilterOptions
  @OptionGroup var options: HostOptions

  private static let usualCount = 10

  func validate() throws {
    if let count, count < 1 { throw ValidationError("--count takes a number from 1.") }
  }

  func run() throws {
    do throws(Failure) {
      let opened = try options.resume ? resumed() : begun()
      let console = HostConsole()
      let keyboard = Keyboard(console)
      let place = try HostPlace.choose(options, among: Interface.all(), console, keyboard)
      try HostedSession(opened, at: place, console: console, keyboard: keyboard).run()
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }

  /// A session from its journal.
  private func resumed() throws(Failure) -> OpenedSession {
    let store = try SessionStore.open()
    var (session, pack) = (String?.none, pack)
    if let name = pack, try store.holds(name) { (session, pack) = (name, nil) }
    if session == nil { session = try store.unended() }
    let (lesson, journal) = try store.replay(session)
    let header = lesson.header
    guard lesson.phase != .ended else { throw .sessionEnded(header.session) }
    if let (option, held) = options.conflict(with: header) {
      throw .otherChoice(option: option, journal: held)
    }
    for (option, value) in chosen.sorted(by: { $0.key < $1.key })
    where header.choices[option] != value {
      let held = header.choices[option].map { $0.isEmpty ? option : "\(option) \($0)" }
      throw .otherChoice(option: option, journal: held ?? "no \(option)")
    }
    if let seed, seed != header.seed {
      throw .otherChoice(option: "--seed", journal: "--seed \(header.seed)")
    }
    if let pack {
      let (_, bytes) = try PackLoading.loadWithBytes(pack)
      guard "\(Digest(of: bytes))" == header.packDigest else {
        throw .otherChoice(
          option: "'\(pack)'", journal: "another pack, or an earlier version of it")
      }
    }
    return OpenedSession(lesson: lesson, journal: journal, kept: journal, isResumed: true)
  }

  /// The options that the settings of a session do not hold, as they were given.
  private var chosen: [String: String] {
    var chosen = questions.chosen
    if let count { chosen["--count"] = "\(count)" }
    if options.drafts { chosen["--drafts"] = "" }
    return chosen
  }

  /// A new session; its header is kept once there is a place to hold it at.
  private func begun() throws(Failure) -> OpenedSession {
    let (loaded, bytes) = try PackLoading.loadWithBytes(pack)
    let filter = questions.filter(drafts: options.drafts)
    try FrontEnd.check(filter, against: loaded.pack)
    let seed = seed ?? .random(in: 1...999_999)
    let deal = Dealer.deal(
      loaded.pack, filter: filter, count: max(filter.only.count, count ?? Self.usualCount),
      seed: seed)
    guard !deal.slots.isEmpty else {
      var all = filter
      all.drafts = true
      throw .nothingToAsk(
        pack: loaded.name, drafts: loaded.pack.questions.count(where: all.admits))
    }
    var generator = SystemRandomNumberGenerator()
    let code = options.code.flatMap(SessionCode.init) ?? .random(using: &generator)
    let now = LocalTime.now()
    var header = LessonHeader(
      session: "\(now.date)-\(now.time)-\(code.text)", code: code,
      started: "\(now.date) \(now.clock)", pack: loaded.pack,
      packDigest: "\(Digest(of: bytes))", seed: seed, settings: options.settings, deal: deal)
    header.hostKey = .random(using: &generator)
    header.choices = chosen
    header.choices["--count"] = "\(count ?? Self.usualCount)"
    guard let lesson = Lesson(header, pack: loaded.pack) else {
      throw .nothingToAsk(pack: loaded.name, drafts: 0)
    }
    guard !options.rehearse else {
      return OpenedSession(
        lesson: lesson, journal: RehearsalJournal(), kept: nil, isResumed: false)
    }
    let journal = SessionJournal(try .open(), header: header, pack: bytes, length: 0)
    return OpenedSession(lesson: lesson, journal: journal, kept: journal, isResumed: false)
  }
}

/// A session that can be held.
struct OpenedSession {
  let lesson: Lesson
  let journal: any Journal
  /// The same journal where it outlives the program, so that a report can be made afterwards; nil
  /// for a rehearsal.
  let kept: SessionJournal?
  let isResumed: Bool
}

/// The local time, as sessions are named.
struct LocalTime {
  /// `2025-03-21`
  let date: String
  /// `10:30`
  let clock: String
  /// `103059`
  let time: String

  static func now() -> LocalTime {
    var now = Glibc.time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    func digits(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hour, minute) = (digits(parts.tm_hour), digits(parts.tm_min))
    return LocalTime(
      date: "\(parts.tm_year + 1900)-\(digits(parts.tm_mon + 1))-\(digits(parts.tm_mday))",
      clock: "\(hour):\(minute)", time: hour + minute + digits(parts.tm_sec))
  }
}
