import Quiz

/// How a game is to be played: what the options of `play` and `daily` come to.
struct GameChoices {
  var settings = GameSettings()
  /// Whether rounds open with what the case cards tell.
  var showsCards = true
  /// Whether another program plays, in JSON Lines.
  var isJSON = false
  /// Whether the game is kept.
  var recording = Recording.on
  /// Whether colour is wanted, where it can be had.
  var isColourWanted = true

  /// The command line of this game but for its seed, for whoever wants to play it again.
  func command(pack: String) -> String {
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

  /// A word as a shell takes it.
  static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_.,/:@".contains($0) }
    return isPlain
      ? word
      : "'"
        + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
        + "'"
  }
}
