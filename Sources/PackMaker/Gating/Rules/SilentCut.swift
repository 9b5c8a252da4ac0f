/// What stands in quotation marks is the source's, word for word.
struct SilentCut: GateRule {
  let name = "silent-cut"
  let summary = "a quoted sentence with a word left out, or a claim without the time that limits it"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    switch candidate.body {
    case .number, .choice, .text:
      candidate.statements.contains { statement in
        statement.edits.contains { $0.text.isEmpty } || hasLostTime(statement, material)
      }
    case .claim: candidate.statements.contains { hasLostLimit($0, material) }
    default: false
    }
  }

  /// Whether a time is left out that limits what is shown: `in his 10th outing`, `no budget at all`
  /// of one season or year.
  private func hasLostLimit(_ statement: Statement, _ material: Material) -> Bool {
    let sentence = material.sentence(statement)
    let tokens = material.paragraph(statement).tokens
    let lost = statement.edits.filter(\.plain.isEmpty)
    let isSpanLost =
      lost.contains { edit in
        tokens[edit.tokens].contains { Self.spans.contains($0.lower) }
      }
      || sentence.dates.contains { date in
        date.tokens.upperBound <= statement.tokens.lowerBound
          && tokens[date.tokens].contains { Self.spans.contains($0.lower) }
      }
    // `Last year 4,700 people served`: so many of which year?
    let isCounted = sentence.quantities.contains { quantity in
      quantity.measure != .age && quantity.figure.allSatisfy(statement.shows)
    }
    if isSpanLost, isCounted { return true }
    let isLost =
      isSpanLost
      || lost.contains { edit in
        sentence.dates.contains { $0.form == .relative && $0.tokens.overlaps(edit.tokens) }
      }
    return isLost
      && (sentence.quantities.contains { $0.measure == .ordinal }
        || statement.tokens.contains { index in
          statement.shows(index)
            && (Self.limited.contains(tokens[index].lower)
              || tokens[index].tag == .adjective && tokens[index].lower.hasSuffix("est")
                && tokens[index].lower.utf8.count > 5)
        })
  }

  private static let spans: WordSet = ["season", "year", "month", "quarter", "campaign", "decade"]
  private static let limited: WordSet = [
    "all", "any", "no", "never", "ever", "only", "record", "none", "nobody", "nothing", "total",
  ]

  /// Whether the sentence began with a time that is not shown: `Barely a week ago, …`.
  private func hasLostTime(_ statement: Statement, _ material: Material) -> Bool {
    let sentence = material.sentence(statement)
    guard sentence.tokens.lowerBound < statement.tokens.lowerBound, material.isSingle(statement)
    else { return false }
    let lost = sentence.tokens.lowerBound..<statement.tokens.lowerBound
    return sentence.dates.contains { lost.overlaps($0.tokens) }
      || material.paragraph(statement).tokens[lost].contains {
        ["ago", "later", "earlier", "week", "month", "year", "day"].contains($0.lower)
      }
  }
}
