package import Quiz

/// What keeps a game while it is played.
///
/// A session calls it on its own thread, after each action and before anything of what came of it is
/// shown: what a player has seen is kept.
package protocol GameKeeper {
  /// - Parameters:
  ///   - events: what the action led to.
  ///   - game: as it stands behind the action.
  func keep(_ action: GameAction, _ events: [GameEvent], in game: Game)
}
