import Opening
import Quiz
import Records
import Terminal
import Text

/// A game ready to be played from where it stands.
struct StartedGame {
  var game: Game
  var keeper: GameRecorder?
  var disputes: [(slot: Int, why: String)] = []
}

/// A game that a crash, a power cut or a closed window broke off.
struct BrokenOff {
  let kept: KeptGame
  let store: SessionStore
  /// Older ones of the same pack, which nobody is asked about.
  var others: [String] = []

  /// The latest game of a pack that was broken off; nil where there is none, or records fail. The
  /// database is opened only where a lease was left behind.
  static func find(ofPack pack: String) -> BrokenOff? {
    guard let folder = try? SessionStore.folder() else { return nil }
    let names = GameLease.brokenOff(ofPack: pack, in: folder)
    guard !names.isEmpty else { return nil }
    guard let store = try? SessionStore.open(patience: 0.3),
      let games = try? store.records.games(ofPack: pack, isUnfinished: true)
    else { return nil }
    let open = games.filter { names.contains($0.name) }
    // A lease that no unfinished game belongs to is left of one that ended otherwise.
    for name in Set(names).subtracting(open.map(\.name)) { GameLease.clear(name, in: folder) }
    guard let latest = open.first else { return nil }
    return BrokenOff(kept: latest, store: store, others: open.dropFirst().map(\.name))
  }

  /// The latest game that was broken off and that no program plays; nil where there is none.
  static func latest(
    ofPack pack: String?, in store: SessionStore
  ) throws(Failure) -> BrokenOff? {
    let games = try store.attempt { () throws(RecordsError) in
      try store.records.games(ofPack: pack, isUnfinished: true)
    }
    let folder = try SessionStore.folder()
    for kept in games {
      guard let lease = GameLease.take(kept.name, ofPack: kept.pack, in: folder) else { continue }
      lease.release()
      return BrokenOff(kept: kept, store: store)
    }
    return nil
  }

  /// Asks whether to go on with it. Nil where the input ended, which decides nothing.
  func offer(_ desk: PlayDesk) -> Bool? {
    guard let (game, _) = try? RecordsDesk.replay(kept, in: store) else { return false }
    let day = PlayerClock(time: kept.started).day.date?.words ?? "an earlier day"
    desk.output.line(
      "A game of \(day) was broken off: \(game.outcomes.count) of \(game.deal.slots.count) answered."
    )
    while true {
      switch desk.reader.ask("Go on with it? [Y/n]> ") {
      case .end: return nil
      case .interrupted: continue
      case .text(let line):
        switch Normalisation.normalise(line).lowercased() {
        case "", "y", "yes": return true
        case "n", "no": return false
        default: desk.output.line("Type y to go on with it, n for a new game.")
        }
      }
    }
  }

  /// The game as it stands; nil where another program has taken it up.
  func resume(output: Output) throws(Failure) -> StartedGame? {
    let (game, disputes) = try RecordsDesk.replay(kept, in: store)
    guard game.phase != .ended,
      let lease = GameLease.take(kept.name, ofPack: kept.pack, in: try SessionStore.folder())
    else { return nil }
    return StartedGame(
      game: game,
      keeper: GameRecorder(resuming: kept, at: store, lease: lease, output: output),
      disputes: disputes)
  }

  /// Nobody wants to go on with it, nor with older ones.
  func giveUp() {
    let names = [kept.name] + others
    try? store.records.give(up: names, at: PlayerClock.now().time)
    guard let folder = try? SessionStore.folder() else { return }
    for name in names { GameLease.clear(name, in: folder) }
  }
}
