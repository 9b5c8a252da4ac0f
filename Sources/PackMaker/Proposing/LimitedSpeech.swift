extension Material {
  /// Passages with the sentence behind the first where that one limits what was said there: who
  /// reads the words must read the limit.
  func limited(_ evidence: [Candidate.Evidence]) -> [Candidate.Evidence] {
    guard let first = evidence.first else { return evidence }
    let paragraphs = articles[first.article].paragraphs
    let paragraph = paragraphs[first.paragraph]
    let next = paragraph.sentences.firstPlace { $0.tokens.lowerBound >= first.tokens.upperBound }
    var evidence = evidence
    if next < paragraph.sentences.count {
      let tokens = paragraph.sentences[next].tokens
      guard Self.limits(paragraph.tokens[tokens]) else { return evidence }
      evidence[0].tokens = first.tokens.lowerBound..<tokens.upperBound
    } else if first.paragraph + 1 < paragraphs.count,
      let sentence = paragraphs[first.paragraph + 1].sentences.first,
      Self.limits(paragraphs[first.paragraph + 1].tokens[sentence.tokens])
    {
      evidence.append(
        .init(article: first.article, paragraph: first.paragraph + 1, tokens: sentence.tokens))
    }
    return evidence
  }

  /// `However, there is no evidence of that.`
  private static func limits(_ tokens: ArraySlice<Token>) -> Bool {
    if tokens.prefix(2).contains(where: { $0.lower == "however" }) { return true }
    return tokens.indices.contains { index in
      switch tokens[index].lower {
      case "denied", "denies", "disputed", "disputes", "contradicted": return true
      case "evidence", "proof":
        return index > tokens.startIndex && tokens[index - 1].lower == "no"
      case "provide", "offer", "produce":
        return index > tokens.startIndex + 1 && tokens[index - 1].lower == "not"
      default: return false
      }
    }
  }
}
