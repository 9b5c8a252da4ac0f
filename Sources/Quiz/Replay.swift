extension Game {
  /// Plays recorded actions again.
  ///
  /// - Throws: the refusal of the first action that does not apply, which a recording of the same
  ///   pack, settings and seed never holds.
  package static func replay(
    pack: Pack, settings: GameSettings, seed: UInt64, actions: some Sequence<GameAction>
  ) throws(Refusal) -> Game {
    var game = Game(pack: pack, settings: settings, seed: seed)
    for action in actions { _ = try game.apply(action) }
    return game
  }
}
