import Quiz

/// A command line that asks for a game in plain words: `play` or `daily`, a pack, and the options
/// used most.
///
/// It says no more than the desk's own reading would, which defines the command line. Whatever else
/// there may be, mistakes among it, is the desk's.
package struct PlainArguments {
  /// A name or a path, as ``PackFinder/path(of:)`` takes it; nil for the only pack.
  package var pack: String?
  /// Nil for one by chance, or the day's.
  package var seed: UInt64?
  /// Whether it is the game of the day, the same for everyone.
  package var isDaily = false
  /// Nobody is to be asked about a game that was broken off.
  package var isNew = false
  /// What the options come to, and the usual for the rest.
  package var choices = GameChoices()

  /// Nil where the desk has to read them.
  ///
  /// - Parameter words: those behind the program's name.
  package init?(_ words: [String]) {
    guard let command = words.first else { return }
    guard ["play", "daily"].contains(command) else { return nil }
    isDaily = command == "daily"
    if isDaily { choices.settings.count = DailySeed.count }
    var given: Set<String> = []
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      if word.utf8.first != UInt8(ascii: "-") {
        guard pack == nil, !word.isEmpty else { return nil }
        pack = word
        continue
      }
      // What is said twice is not plain.
      guard given.insert(word).inserted else { return nil }
      switch word {
      case "--no-color": choices.isColourWanted = false
      case "--no-record": choices.recording = .off
      case "--new" where !isDaily: isNew = true
      case "--seed" where !isDaily:
        guard let number = Self.number(rest.popFirst()) else { return nil }
        seed = UInt64(number)
      case "--count" where !isDaily:
        guard let number = Self.number(rest.popFirst()), number > 0 else { return nil }
        choices.settings.count = number
      default: return nil
      }
    }
  }

  /// Whether a game that was broken off is offered before.
  package var isOffering: Bool {
    seed == nil && !isNew && !isDaily && choices.recording.effective == .on
  }

  /// A number of up to fifteen digits and nothing else.
  private static func number(_ word: String?) -> Int? {
    guard let word, (1...15).contains(word.utf8.count),
      word.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(word)
  }
}
