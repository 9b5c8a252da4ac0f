/// `More than half returned`: half of whom?
struct HeadlessCount: GateRule {
  let name = "headless-count"
  let summary = "a share or number as a subject that does not tell of what"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    // What somebody said is shown word for word.
    let isSaid =
      candidate.evidence.prefix(1).contains { evidence in
        let tokens = material.articles[evidence.article].paragraphs[evidence.paragraph].tokens
        return evidence.tokens.contains { Self.isBareMore($0, tokens, evidence.tokens) }
      }
    return isSaid
      || candidate.statements.contains { statement in
        let tokens = material.paragraph(statement).tokens
        return statement.tokens.contains { index in
          if Self.isBareCases(index, tokens, statement)
            || Self.isBareMore(index, tokens, statement.tokens)
          {
            return true
          }
          guard Self.shares.contains(tokens[index].lower), index + 1 < statement.tokens.upperBound
          else { return false }
          // Only where the count begins a clause is it a subject.
          let before = index > statement.tokens.lowerBound ? tokens[index - 1].lower : ","
          guard Self.beginnings.contains(before) else { return false }
          let next = tokens[index + 1]
          return next.tag.isFiniteVerb && next.lower != "'s"
        }
      }
  }

  /// `4,000 cases were reported`: of what?
  private static func isBareCases(
    _ index: Int, _ tokens: [Token], _ statement: Statement
  ) -> Bool {
    guard Self.cases.contains(tokens[index].lower),
      index > statement.tokens.lowerBound, tokens[index - 1].shape == .figure
    else { return false }
    let behind = index + 1..<statement.tokens.upperBound
    return behind.first.map { !["of", "in", "involving", "against"].contains(tokens[$0].lower) }
      ?? true
  }

  /// `a further 20 to 25 have gathered`: 20 to 25 of what?
  private static func isBareMore(
    _ index: Int, _ tokens: [Token], _ span: Range<Int>
  ) -> Bool {
    guard Self.more.contains(tokens[index].lower) else { return false }
    let behind = tokens[(index + 1)..<span.upperBound].drop {
      $0.shape == .figure || $0.tag == .number || ["to", "or", "-", "–"].contains($0.lower)
    }
    return behind.startIndex > index + 1 && behind.first?.tag.isFiniteVerb ?? false
  }

  private static let cases: WordSet = [
    "cases", "infections", "offences", "offenses", "incidents",
  ]
  private static let more: WordSet = ["further", "another", "additional", "extra"]
  private static let shares: WordSet = [
    "half", "most", "some", "many", "few", "several", "none", "all", "more", "fewer", "third",
    "thirds", "quarter", "quarters", "fifth", "two", "three", "four", "five", "six", "seven",
    "eight", "nine", "ten", "dozen", "dozens", "hundreds", "thousands", "majority", "minority",
    "percent", "cent",
  ]
  private static let beginnings: WordSet = [
    ",", "than", "about", "around", "nearly", "almost", "over", "under", "a", "one", "two",
    "three", "that", "and", "but", "while", "roughly", "only", "just", "per",
  ]
}
