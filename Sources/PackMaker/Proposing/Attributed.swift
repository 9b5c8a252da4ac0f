import Quiz

/// Somebody's words, and the claims that can be made about whose they are.
struct Attributed {
  let speaker: String
  /// Somebody who speaks in the article too, does not say this, and might have.
  let other: String?
  /// A quotation with its marks, or a clause.
  let words: String
  /// What stands between speaker and words: `said: `, `said that `.
  let said: String
  /// What the source tells beside the speaker: `, written in a memo`.
  var channel = ""
  /// How claims that name but one of them introduce a person: `Ana Horvat, mayor of Braga,`.
  var introducing: (String) -> String = { $0 }

  struct Claim {
    var text: String
    var verdict: Verdict
    var explanation: String
    var form: String
    var people: [String]
    var worth: Double
  }

  /// Whether somebody said it, and whether the source gives it to this one and not to that one;
  /// each of them right and wrong, so that the wording tells nothing.
  var claims: [Claim] {
    let what = said.hasSuffix("that ") ? "this statement" : "these words"
    let given = "The source gives \(what) to \(speaker)\(channel)"
    let form = said.split(separator: " ").joined(separator: "-")
    var claims = [
      Claim(
        text: Statement.capitalised("\(introducing(speaker)) \(said)\(words)").asSentence,
        verdict: .supported,
        explanation: given + ".", form: form, people: [speaker], worth: 2.6)
    ]
    guard let other else { return claims }
    claims[0].worth = 2.4
    claims.append(
      Claim(
        text: Statement.capitalised("\(introducing(other)) \(said)\(words)").asSentence,
        verdict: .notStated,
        explanation: given + (channel.isEmpty ? "" : ",")
          + " and does not state whether \(other) said so too.",
        form: form, people: [speaker, other], worth: 3.2))
    for (one, another, verdict) in [
      (speaker, other, Verdict.supported), (other, speaker, Verdict.refuted),
    ] {
      claims.append(
        Claim(
          text: "The source reports that \(one), not \(another), \(said)\(words)".asSentence,
          verdict: verdict, explanation: "\(given), not to \(other).", form: "not-" + form,
          people: [speaker, other], worth: 2.9))
    }
    // Quotations take turns in what is made of them; the words decide.
    claims[Turn.of(words, below: claims.count)].worth += 0.5
    return claims
  }
}

/// A small number that depends on nothing but some words.
enum Turn {
  static func of(_ words: String, below count: Int) -> Int {
    words.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFFFF } / 7 % count
  }
}
