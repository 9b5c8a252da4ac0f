/// Why a line could not be understood. It is asked again, and never marked wrong.
package enum Misreading: Error, Hashable, Sendable {
  case empty
  /// An option that is not there; `last` is the last letter there is.
  case noSuchOption(String, last: Character)
  /// Several options begin like this.
  case ambiguousOption(String, [String])
  /// More than one option where one is asked for.
  case oneOptionOnly
  case sameOptionTwice(String)
  /// What is no verdict, to a claim.
  case noSuchVerdict(String)
  /// `true` or `false` to a claim, which has three verdicts.
  case threeVerdicts(String)
  case notANumber(String)
  /// An order that lacks these letters.
  case orderIncomplete(missing: [Character])
  /// A matching that lacks these prompts, counted from 1.
  case matchIncomplete(missing: [Int])
  case noSuchPrompt(String, last: Int)
  case samePromptTwice(Int)
  /// A certainty that is no whole percentage from 0 to 100.
  case certainty(String)
  /// More than one certainty behind an answer.
  case twoCertainties
  /// A certainty without an answer before it.
  case certaintyAlone
  case citationAlone
  case noSuchSource(String, known: [String])
  case ambiguousSource(String, [String])
  case noSuchCommand(String, closest: String?)
  /// Several commands begin like this.
  case ambiguousCommand(String, [String])
  /// `:dispute` needs a reason.
  case disputeWithoutReason
}
