import Terminal

/// Whether a game is kept, and whose answers.
package enum Recording: Hashable, Sendable {
  case off
  case on
  /// Those of one of several players, by index.
  case player(Int)

  /// `FACTCHECK_RECORDS=off` switches every keeping off.
  package static var isSwitchedOff: Bool { Environment.value(of: "FACTCHECK_RECORDS") == "off" }

  /// What becomes of a wish in these surroundings.
  package var effective: Recording { Self.isSwitchedOff ? .off : self }
}
