import Articles

/// What has been or will be has changed when the question is read; only what was is asked.
struct FloatingTense: GateRule {
  let name = "floating-tense"
  let summary =
    "a span in the present perfect or the future, of what is so currently, or undated in the present"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    // What somebody said then stays said, unless nothing shows that it is said at all.
    if Reporting.isSpeech(candidate, in: material) {
      // `said that it is being mistaken`: at the time, and told as if it went on.
      let isGoingOn = candidate.statements.contains { statement in
        let tokens = material.paragraph(statement).tokens
        return statement.tokens.dropLast().contains {
          ["is", "are"].contains(tokens[$0].lower) && tokens[$0 + 1].lower == "being"
        }
      }
      if isGoingOn { return true }
      guard isShownBare(candidate) else { return false }
      return candidate.statements.contains { statement in
        isPerfect(statement, material.paragraph(statement).tokens)
      }
    }
    return candidate.statements.contains { statement in
      let tokens = material.paragraph(statement).tokens
      // The stem says that things stood so when the source was written.
      let isStanding = candidate.asksOfWriting
      if isUndated(statement, tokens, material, isStanding: isStanding) { return true }
      return statement.tokens.contains { index in
        switch tokens[index].lower {
        case "currently", "nowadays", "presently": return statement.shows(index)
        // `unchanged at 65 percent`: since when?
        case "unchanged": return true
        case "will", "shall", "'ll": return tokens[index].tag == .modal
        default: return false
        }
      } || (!isStanding || isUndatedSource(statement, material)) && isPerfect(statement, tokens)
        || isUndatedSource(statement, material) && isLastSoFar(statement, tokens)
    }
  }

  /// Whether a statement tells what is so, or has come about, at the time of writing.
  static func isOfWriting(_ statement: Statement, in material: Material) -> Bool {
    let tokens = material.paragraph(statement).tokens
    return isPresent(statement, tokens) || Self().isPerfect(statement, tokens)
  }

  private static func isPresent(_ statement: Statement, _ tokens: [Token]) -> Bool {
    let verb = statement.tokens.first { tokens[$0].tag.isFiniteVerb }
    return verb.map {
      [.verb, .verbThird].contains(tokens[$0].tag)
        || ["can", "may", "must"].contains(tokens[$0].lower)
    } ?? false
  }

  private func isUndatedSource(_ statement: Statement, _ material: Material) -> Bool {
    material.articles[statement.article].article.metadata.published == nil
  }

  /// `The last known outbreak was in 2003`: the last one when it was written.
  private func isLastSoFar(_ statement: Statement, _ tokens: [Token]) -> Bool {
    statement.tokens.dropFirst().contains { index in
      ["last", "latest"].contains(tokens[index].lower) && tokens[index - 1].lower == "the"
        && statement.shows(index)
    }
  }

  /// Whether words in indirect speech stand without `said that`.
  private func isShownBare(_ candidate: Candidate) -> Bool {
    switch candidate.body {
    case .whoSaid: candidate.template == ReportedSpeech().name
    case .claim: candidate.template == VoiceClaims().name
    default: false
    }
  }

  private func isPerfect(_ statement: Statement, _ tokens: [Token]) -> Bool {
    statement.tokens.contains { index in
      guard ["has", "have", "'ve"].contains(tokens[index].lower) else { return false }
      let next = tokens[(index + 1)..<min(index + 4, statement.tokens.upperBound)]
        .first { $0.tag != .adverb }
      // `has crash-landed` is in no dictionary.
      return next?.tag == .pastParticiple || next?.lower == "been"
        || next?.lower.hasSuffix("ed") ?? false
    }
  }

  /// `The shop has 17 branches` on a page without a date: when?
  private func isUndated(
    _ statement: Statement, _ tokens: [Token], _ material: Material, isStanding: Bool
  ) -> Bool {
    guard material.articles[statement.article].article.metadata.published == nil else {
      return false
    }
    return !isStanding && Self.isPresent(statement, tokens)
      // `Shares rose 3 percent`: on which day?
      || material.sentence(statement).quantities.contains { quantity in
        if case .money = quantity.measure { true } else { quantity.measure == .percent }
      } && statement.tokens.contains { Self.moving.contains(tokens[$0].lower) }
      || statement.tokens.dropLast().contains {
        ["is", "are"].contains(tokens[$0].lower)
          && ["set", "due", "expected", "likely", "scheduled", "planned", "about"].contains(
            tokens[$0 + 1].lower)
      }
  }

  /// What prices and shares do from day to day.
  private static let moving: WordSet = [
    "rose", "fell", "gained", "lost", "closed", "traded", "slipped", "climbed", "dropped",
    "jumped", "slid", "edged", "advanced", "tumbled", "surged", "rallied",
  ]
}
