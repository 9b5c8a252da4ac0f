import ArgumentParser
import Quiz
import Records
import Reports
import Terminal
import Text

/// Shows how a player does.
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Show how you do: accuracy, calibration, what you miss.",
    discussion: """
      Examples:
        factcheck stats                        of all packs
        factcheck stats bridge
        factcheck stats --html progress.html   a page with plots
        factcheck stats --json
      """)

  @Argument(help: "A pack's path, name or id; without it, all that was played.")
  var pack: String?

  @Flag(help: "One JSON object.")
  var json = false

  @Option(help: ArgumentHelp("Write a page to this file.", valueName: "file"))
  var html: String?

  func validate() throws {
    guard !json || html == nil else { throw ValidationError("Either --json or --html.") }
  }

  func run() throws {
    do throws(Failure) {
      let store = try RecordsDesk.open()
      let id = try RecordsDesk.pack(pack, in: store)
      let tallies = try store.attempt { () throws(RecordsError) in
        try store.records.tallies(ofPack: id)
      }
      let results = PlayerResults(tallies, pack: id, on: PlayerClock.now().day)
      guard results.answers > 0 || json else { throw .nothingKept(pack: pack) }
      if let html { return try PrivateFile.write(results.html, to: html) }
      let output = Output()
      if json {
        output.line(results.json)
      } else {
        output.lines(
          results.lines(
            width: TerminalSize.current().columns,
            glyphs: Environment.isUTF8 && !Environment.isDumb ? .unicode : .ascii))
      }
      try FrontEnd.finish(output)
    } catch {
      throw ErrorPrinter.exit(error)
    }
  }
}

extension PlayerResults {
  /// Questions listed as the most missed.
  private static let mostMissed = 10

  init(_ tallies: RecordTallies, pack: String?, on today: CalendarDay) {
    let questions = tallies.questions
    let missed = questions.filter { $0.answers > $0.right }.sorted {
      ($1.answers - $1.right, $0.right, $0.question.id)
        < ($0.answers - $0.right, $1.right, $1.question.id)
    }
    self.init(
      pack: pack, today: today,
      days: tallies.days.map { Day(day: $0.day, answers: $0.answers, right: $0.right) },
      skipped: questions.reduce(0) { $0 + $1.skipped },
      bySource: Self.rows(questions) { $0.about.sources.map(\.label) },
      byKind: Self.rows(questions) { [$0.kind] },
      byTag: Self.rows(questions) { $0.about.tags },
      certainties: tallies.certainties,
      calls: tallies.calls.map { Call(key: $0.key, called: $0.called, answers: $0.answers) },
      missed: missed.prefix(Self.mostMissed).map { tally in
        let about = tally.question.about
        return Question(
          pack: tally.question.pack, id: tally.question.id, stem: about.stem, key: about.key,
          citations: about.citations, answers: tally.answers, right: tally.right)
      })
  }

  /// Sums by name, the most answered first.
  private static func rows(
    _ questions: [RecordTallies.Question], _ names: (KeptQuestion) -> [String]
  ) -> [Row] {
    var rows: [String: Row] = [:]
    for tally in questions {
      for name in Set(names(tally.question)) {
        var row = rows[name] ?? Row(name: name, answers: 0, right: 0, fraction: 0)
        row.answers += tally.answers
        row.right += tally.right
        row.fraction += tally.fraction
        rows[name] = row
      }
    }
    return rows.values.sorted { ($1.answers, $0.name) < ($0.answers, $1.name) }
  }
}
