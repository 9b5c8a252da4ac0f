package import Quiz
package import Terminal

/// How a game is to be played: what the options of `play` and `daily` come to.
package struct GameChoices {
  /// What decides the game itself: count, filter, rule, players, time.
  package var settings: GameSettings
  /// Whether rounds open with what the case cards tell.
  package var showsCards: Bool
  /// Whether another program plays, in JSON Lines.
  package var isJSON: Bool
  /// Whether the game is kept.
  package var recording: Recording
  /// Whether colour is wanted, where it can be had.
  package var isColourWanted: Bool

  package init(
    settings: GameSettings = GameSettings(), showsCards: Bool = true, isJSON: Bool = false,
    recording: Recording = .on, isColourWanted: Bool = true
  ) {
    self.settings = settings
    self.showsCards = showsCards
    self.isJSON = isJSON
    self.recording = recording
    self.isColourWanted = isColourWanted
  }

  /// The command line of this game but for its seed, for whoever wants to play it again.
  package func command(pack: String) -> String {
    let filter = settings.filter
    func list(_ name: String, _ words: some Sequence<String>) -> [String] {
      let words = words.sorted()
      return words.isEmpty ? [] : ["--\(name)", words.joined(separator: ",")]
    }
    var words = ["factcheck", "play", pack]
    if settings.count != GameSettings().count { words += ["--count", "\(settings.count)"] }
    words += list("kind", filter.kinds) + list("tag", filter.tags)
    words += list("without", filter.without) + list("only", filter.only)
    words += list("source", filter.sources)
    words += list("difficulty", filter.difficulties.map(String.init))
    if settings.rule.name != "accuracy" { words += ["--scoring", settings.rule.name] }
    if settings.rule.usesTime, settings.seconds != GameSettings().seconds {
      words += ["--seconds", "\(settings.seconds)"]
    }
    if !settings.players.isEmpty {
      words += ["--players", settings.players.joined(separator: ",")]
    }
    if settings.isOpenBook { words.append("--open-book") }
    if filter.drafts { words.append("--drafts") }
    return words.map(Self.quoted).joined(separator: " ")
  }

  /// Makes a game's screen, anew at each showing, since a window may change its size.
  ///
  /// - Parameter pack: its name, as it can be called on a command line.
  package func screens(of pack: String) -> () -> GameScreen {
    let painter = Painter.standard(wanted: isColourWanted)
    let glyphs = Glyphs.standard()
    return {
      GameScreen(
        painter: painter, glyphs: glyphs, width: TerminalSize.current().columns,
        showsCards: showsCards, command: command(pack: pack))
    }
  }

  /// A seed that nobody chose, short enough to be read out and typed.
  package static func chanceSeed() -> UInt64 { .random(in: 1...999_999) }

  /// A word as a shell takes it.
  package static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_.,/:@".contains($0) }
    return isPlain
      ? word
      : "'"
        + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
        + "'"
  }
}
