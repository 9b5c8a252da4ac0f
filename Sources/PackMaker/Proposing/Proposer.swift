/// Something that proposes questions. It may propose too much: the gate drops hard.
package protocol Proposer: Sendable {
  /// Lower-case words joined by hyphens.
  var name: String { get }
  /// What it proposes, in one line.
  var summary: String { get }

  func propose(_ material: Material) -> [Candidate]
}

/// The registry of proposers. A new one is a file in this folder and a line here.
package enum Proposing {
  package static let all: [any Proposer] = [
    NumberGaps(), DateGaps(), PlaceGaps(), SupportedClaims(), RefutedNumbers(),
    RefutedDates(), RefutedPlaces(), RefutedRoles(), Opposites(), WhoSpoke(),
    SpeechClaims(), NamelessQuotes(), VoiceClaims(), RoleMatches(), RoleChoices(), ReportedSpeech(),
    ReportedClaims(),
    Events(),
    NumbersAcross(), DatesAcross(), OnlyOne(),
  ]
}
