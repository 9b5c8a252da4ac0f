import Opening
import Packs
import Quiz
import Records
import Text

/// What the commands about records have in common.
enum RecordsDesk {
  /// Opens the user's records, unless they are switched off.
  static func open() throws(Failure) -> SessionStore {
    guard !Recording.isSwitchedOff else { throw .recordsAreOff }
    return try SessionStore.open()
  }

  /// The id of the pack that a name on the command line means: one that was answered of, or else one
  /// that is found as a file.
  static func pack(_ name: String?, in store: SessionStore) throws(Failure) -> String? {
    guard let name else { return nil }
    let known = try store.attempt { () throws(RecordsError) in try store.records.packs() }
    return known.contains(name) ? name : try PackLoading.load(name).pack.id
  }

  /// A kept game as it was, played again from the bytes of its pack.
  static func replay(
    _ kept: KeptGame, in store: SessionStore
  ) throws(Failure) -> (game: Game, disputes: [(slot: Int, why: String)]) {
    guard kept.isWhole else {
      throw .game(kept.name, why: "only some of its answers were kept")
    }
    let bytes = try store.attempt { () throws(RecordsError) in
      try store.records.pack(digest: kept.digest)
    }
    guard let bytes, let pack = PackLoading.pack(of: bytes, called: kept.pack) else {
      throw .game(kept.name, why: "its pack is not there or cannot be read")
    }
    guard let settings = GameSettings(recorded: kept.settings) else {
      throw .game(kept.name, why: "its settings cannot be read")
    }
    let actions = try store.attempt { () throws(RecordsError) in
      try store.records.actions(of: kept.name)
    }
    var game = Game(pack: pack, settings: settings, seed: kept.seed)
    var disputes: [(slot: Int, why: String)] = []
    for action in actions {
      do {
        for case .disputed(let slot, let why) in try game.apply(action) {
          disputes.append((slot, why))
        }
      } catch {
        throw .game(kept.name, why: "an action is refused (\(error))")
      }
    }
    return (game, disputes)
  }
}
