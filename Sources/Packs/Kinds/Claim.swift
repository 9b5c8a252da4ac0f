import Quiz

/// A statement to be judged by the sources: supported, refuted or not stated.
struct Claim: Kind {
  let name = "claim"
  let summary = "A statement: does the source support it, refute it, or not state it?"
  let keys = [Self.claim, Self.verdict]

  private static let claim = Key("claim", .text, required: true, "The statement to be judged.")
  private static let verdict = Key(
    "verdict", .word(Verdict.allCases.map(\.rawValue)), required: true,
    "What the sources it is about make of it.")

  func lower(_ fields: inout Fields) -> Lowered? {
    let claim = fields.text(Self.claim)
    let word = fields.word(Self.verdict)
    guard let claim, let word, let verdict = Verdict(rawValue: word),
      let key = Verdict.allCases.firstIndex(of: verdict)
    else { return nil }
    return Lowered(
      stem: stem(claim, about: fields.aboutLabels), statement: claim,
      form: .choice(Choice(options: Verdict.options, key: key, arrangement: .fixed)),
      verdict: verdict)
  }

  func raise(_ question: Question, _ labels: Labels) -> [Entry]? {
    guard question.kind == name, let verdict = question.verdict, let claim = question.statement
    else { return nil }
    return [Entry(Self.claim, .text(claim)), Entry(Self.verdict, .text(verdict.rawValue))]
  }

  func stem(_ statement: String, about labels: [String]) -> String {
    Self.opening(labels) + statement
  }

  private static func opening(_ labels: [String]) -> String {
    switch labels.count {
    case 0: "Going by the sources, is this supported, refuted or not stated? "
    case 1: "According to \(labels[0]), is this supported, refuted or not stated? "
    case 2:
      "Going by both sources of the case, is this supported, refuted or not stated? "
    default: "Going by the sources of the case, is this supported, refuted or not stated? "
    }
  }
}
