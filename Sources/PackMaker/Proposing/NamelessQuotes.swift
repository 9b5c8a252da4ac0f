import Quiz

/// Whether the source names who said something: its own act, which its words support or refute.
struct NamelessQuotes: Proposer {
  let name = "nameless-quote"
  let summary = "whether the source names the speaker of a quotation"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article -> [Candidate] in
      let nameless = nameless(in: article, material)
      // Where all speakers are named, the claim would always be wrong.
      return nameless.isEmpty ? [] : named(in: article, material) + nameless
    }
  }

  private func claim(_ words: String) -> String {
    "The source does not print the name of whoever said: \(words).".asSentence
  }

  /// Only where there is nobody else to mistake the speaker for, and of every other quotation.
  private func named(in article: Int, _ material: Material) -> [Candidate] {
    material.speeches[article].compactMap { speech in
      guard speech.others(in: material).isEmpty, speech.isProved(in: material),
        speech.words.utf8.count % 2 == 0
      else { return nil }
      return Candidate(
        proposer: name, body: .claim(claim(speech.words), verdict: .refuted), about: [article],
        evidence: speech.evidence(in: material), statements: [],
        explanation: "The source gives these words to \(speech.speakerName(in: material)).",
        difficulty: 2, tags: ["attribution"], fact: speech.fact(in: material), worth: 3.15)
    }
  }

  /// `“…,” a passer-by said.`
  private func nameless(in article: Int, _ material: Material) -> [Candidate] {
    let annotated = material.articles[article]
    var all: [Candidate] = []
    for (index, paragraph) in annotated.paragraphs.enumerated() {
      for quotation in paragraph.quotations where all.count < Material.mostSpeeches {
        guard quotation.isWhole, quotation.speaker == nil, quotation.relay == nil,
          let tokens = quotation.speakerTokens, Self.isSomebody(tokens, in: paragraph)
        else { continue }
        let nobody = Entity(kind: .other, name: "", forms: [])
        guard let span = QuotedSpan(paragraph: paragraph, speaker: nobody).best(of: quotation),
          QuotedSpeech.holdsMatter(span, in: paragraph)
        else { continue }
        let start = min(tokens.lowerBound, quotation.whole.lowerBound)
        let end = max(tokens.upperBound, quotation.whole.upperBound)
        let held = paragraph.sentences(overlapping: start..<end)
        guard let first = held.first, let last = held.last, held.allSatisfy(\.names.isEmpty) else {
          continue
        }
        all.append(
          Candidate(
            proposer: name,
            body: .claim(claim(QuotedSpeech.shown(span, in: paragraph)), verdict: .supported),
            about: [article],
            evidence: [
              .init(
                article: article, paragraph: index,
                tokens: first.tokens.lowerBound..<last.tokens.upperBound)
            ],
            statements: [],
            explanation:
              "The source gives these words to “\(paragraph.text(tokens))”, without a name.",
            difficulty: 2, tags: ["attribution"],
            fact: "a\(article + 1)-p\(paragraph.number)-q\(quotation.content.lowerBound)",
            worth: 2.6))
      }
    }
    return all
  }

  /// `a passer-by`, `one resident`: somebody in particular, of whom no more is told.
  private static func isSomebody(_ tokens: Range<Int>, in paragraph: AnnotatedParagraph) -> Bool {
    guard let first = tokens.first, tokens.count >= 2, tokens.count <= 4,
      ["a", "an", "one", "another"].contains(paragraph.tokens[first].lower),
      let last = tokens.last
    else { return false }
    return RoleWords.isPerson(paragraph.tokens[last].lower)
      && tokens.dropFirst().allSatisfy { paragraph.tokens[$0].shape == .lower }
  }
}
