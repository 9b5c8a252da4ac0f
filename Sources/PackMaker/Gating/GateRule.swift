/// One reason to keep a proposal back.
///
/// A rule would rather keep back a good question than let a doubtful one pass: nobody misses what
/// was not offered.
package protocol GateRule: Sendable {
  /// Lower-case words joined by hyphens.
  var name: String { get }
  /// What it keeps back, in one line.
  var summary: String { get }

  func refuses(_ candidate: Candidate, in material: Material) -> Bool

  /// The words that it takes exception to, for who asks why; nil where there are none to point at.
  func words(in candidate: Candidate, _ material: Material) -> String?
}

extension GateRule {
  package func words(in candidate: Candidate, _ material: Material) -> String? { nil }
}

/// The registry of gate rules. A new one is a file in `Rules` and a line here.
package enum Gating {
  package static let rules: [any GateRule] = [
    StandsAlone(), SoundSentence(), ClaimTense(), Accusation(), Contested(), HedgeKept(),
    VoiceKept(), KeyUnique(), KeyInLabel(), OptionsAlike(), DistractorTrue(), FalseClaimTrue(),
    StatementLength(), TornApposition(), HintedDate(), CommonKnowledge(), CarriedToll(),
    NoSetting(),
    ToldByCard(), FloatingTense(), ApproximateFigure(), DeterminedNumber(), InnerQuotation(),
    OddText(), OneFact(), BareGap(), NestedAttribution(), BrokenGrammar(), HeadlessCount(),
    BareOffice(), SharedSurname(), OpenVerb(), CutContrast(), SilentCut(), EndlessClaim(),
    UnknownSpeaker(), VoiceBeside(), DoubleClaim(), BareAcronym(), UnnamedGame(),
    OpenCondition(), OpenComparison(), Aside(), Terse(),
  ]

  /// The candidates that no rule refuses, and how many each rule refused; a candidate counts for
  /// the first rule that refuses it.
  package static func passed(
    _ candidates: [Candidate], in material: Material, rules: [any GateRule] = rules
  ) -> (passed: [Candidate], refused: [Refused]) {
    var passed: [Candidate] = []
    var refused: [Refused] = []
    for candidate in candidates {
      if let rule = rules.first(where: { $0.refuses(candidate, in: material) }) {
        refused.append(
          Refused(
            rule: rule.name, candidate: candidate, words: rule.words(in: candidate, material)))
      } else {
        passed.append(candidate)
      }
    }
    return (passed, refused)
  }
}

/// A candidate that a rule kept back.
package struct Refused: Sendable {
  /// The rule's name.
  package var rule: String
  package var candidate: Candidate
  /// What it took exception to.
  package var words: String?
}
