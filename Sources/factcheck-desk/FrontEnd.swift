import JSONPlay
import Opening
import Quiz
import Terminal
import Text

/// Plays a game on standard input and output.
enum FrontEnd {
  /// Deals a game and plays it to its end.
  ///
  /// - Parameters:
  ///   - isOffering: whether a game that was broken off is offered before.
  ///   - begun: what another program has shown of it.
  static func play(
    _ loaded: LoadedPack, _ choices: GameChoices, seed: UInt64, isOffering: Bool = false,
    begun: BegunGame? = nil
  ) throws(Failure) {
    let pack = loaded.pack
    try check(choices.settings.filter, against: pack)
    let game = Game(pack: pack, settings: choices.settings, seed: seed)
    guard !game.deal.slots.isEmpty else {
      var filter = choices.settings.filter
      filter.drafts = true
      throw .nothingToAsk(pack: loaded.name, drafts: pack.questions.count(where: filter.admits))
    }
    let output = Output()
    let desk = PlayDesk(
      output: output, isJSON: choices.isJSON, begun: begun, idle: loaded.afterwards)
    if isOffering, desk.isInteractive, choices.recording.effective == .on,
      let found = BrokenOff.find(ofPack: pack.id), let answer = found.offer(desk)
    {
      if !answer {
        found.giveUp()
      } else if let resumed = try found.resume(output: output) {
        return try play(resumed, choices, called: loaded.name, at: desk)
      }
    }
    var keeper: GameRecorder?
    if choices.recording.effective != .off {
      keeper = GameRecorder(
        game, of: loaded.bytes, recording: choices.recording, output: output)
    }
    try play(StartedGame(game: game, keeper: keeper), choices, called: loaded.name, at: desk)
  }

  /// Plays a game from where it stands to its end.
  ///
  /// - Parameter name: of the pack, as it can be called on a command line.
  static func play(
    _ started: StartedGame, _ choices: GameChoices, called name: String, at desk: PlayDesk
  ) throws(Failure) {
    let (output, reader) = (desk.output, desk.reader)
    var choices = choices
    choices.settings = started.game.settings
    if choices.isJSON {
      var session = JSONSession(
        game: started.game, reader: reader, output: output,
        showsCards: choices.showsCards, milliseconds: MonotonicClock.milliseconds,
        keeper: started.keeper)
      session.run()
    } else {
      var session = PlaySession(
        game: started.game, reader: reader, output: output, screen: choices.screens(of: name),
        milliseconds: MonotonicClock.milliseconds, keeper: started.keeper,
        disputes: started.disputes)
      if let begun = desk.begun {
        session.run(from: begun.line, asked: MonotonicClock.milliseconds() - begun.taken)
      } else {
        session.run()
      }
    }
    reader.work()
    try finish(output)
    if let code = desk.pipe?.failure { throw .input(errno: code) }
  }

  /// Curates a pack on standard input and output.
  ///
  /// - Parameter name: how the pack can be called on a command line.
  static func curate(
    _ curation: Curation, at desk: PackDesk, called name: String, isColourWanted: Bool
  ) throws(Failure) {
    let output = Output()
    let pipe = Environment.isInteractive ? nil : PipeReader(output: output)
    let painter = Painter.standard(wanted: isColourWanted)
    let glyphs = Glyphs.standard()
    let called = GameChoices.quoted(Gate.line(name))
    var session = CurationSession(
      curation: curation, desk: desk, reader: pipe ?? Environment.lineReader(output: output),
      output: output,
      screen: {
        CurationScreen(painter: painter, glyphs: glyphs, width: TerminalSize.current().columns)
      },
      next: { $0.left > 0 ? "factcheck curate \(called)" : "factcheck play \(called)" })
    session.run()
    try finish(output)
    if let code = pipe?.failure { throw .input(errno: code) }
    if session.hasFailed { throw .curatingStopped }
  }

  /// Writes the rest. Nobody reading any more is how `factcheck | head` ends, and no failure.
  static func finish(_ output: Output) throws(Failure) {
    output.flush()
    if case .system(let code) = output.failure { throw .output(errno: code) }
  }

  /// Ids, kinds, tags and sources that the pack does not have are errors of usage.
  static func check(_ filter: QuestionFilter, against pack: Pack) throws(Failure) {
    func require(
      _ wanted: Set<String>, _ noun: String, _ known: () -> [String]
    ) throws(Failure) {
      guard !wanted.isEmpty else { return }
      let known = Set(known())
      if let word = wanted.subtracting(known).min() {
        throw .unknown(noun: noun, word: word, known: known.sorted())
      }
    }
    try require(filter.only, "question") { pack.questions.map(\.id) }
    try require(filter.sources, "source") { pack.sources.map(\.id) }
    try require(filter.kinds, "question of the kind") { pack.questions.map(\.kind) }
    try require(filter.tags.union(filter.without), "tag") { pack.questions.flatMap(\.tags) }
  }
}
