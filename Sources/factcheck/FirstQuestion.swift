import CompiledPacks
import Files
import Opening
import Quiz
import Terminal

/// A game up to the first line that is typed.
enum FirstQuestion {
  /// The command line behind the program's name; `CommandLine.arguments` is slower at its first use.
  private static var words: [String] {
    var words: [String] = []
    var index = 1
    while index < CommandLine.argc, let word = CommandLine.unsafeArgv[index] {
      words.append(String(cString: word))
      index += 1
    }
    return words
  }

  /// Asks the first question of the game that the command line wants.
  ///
  /// - Returns: what came of it; nil where nothing was shown, because the desk has to see to it:
  ///   nobody sits at a terminal, the pack has not been read before, a game was broken off, or more
  ///   is wanted than a plain game.
  static func ask() -> BegunGame? {
    guard let wanted = PlainArguments(words),
      Environment.isInteractive, let path = try? PackFinder.path(of: wanted.pack),
      // What is read from a pipe is gone for the desk.
      FileBytes.isFile(path), let bytes = try? FileBytes.read(path),
      let pack = PackCache.standard?.load(for: bytes)
    else { return nil }
    if wanted.isOffering, let folder = Places.records,
      !GameLease.brokenOff(ofPack: pack.id, in: folder).isEmpty
    {
      return nil
    }
    let seed =
      wanted.seed ?? (wanted.isDaily ? DailySeed.of(pack) : GameChoices.chanceSeed())
    let game = Game(pack: pack, settings: wanted.choices.settings, seed: seed)
    guard !game.deal.slots.isEmpty else { return nil }
    guard let file = BegunGame.room(for: bytes) else { return nil }
    let name = wanted.pack ?? PackFinder.stem(of: path)
    let output = Output()
    var session = PlaySession(
      game: game, reader: ReadlineReader(output: output), output: output,
      screen: wanted.choices.screens(of: name), milliseconds: MonotonicClock.milliseconds)
    session.open()
    while let line = session.nextLine() {
      guard line == .interrupted else {
        // While the reader holds the terminal, so that no Ctrl-C falls between the two programs.
        ReadlineReader.handOver()
        return BegunGame(
          name: name, seed: seed, taken: MonotonicClock.milliseconds() - session.asked, line: line,
          pack: bytes, file: file)
      }
    }
    return nil
  }
}
