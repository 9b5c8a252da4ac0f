import Articles
package import PackMaker

/// What a model proposed, sorted into what the article bears out word for word and what not. It
/// abstains wherever it cannot tell: what passes goes on to the gate that all drafts pass.
package struct ModelGate {
  private let article: ArticleWords

  package init(_ article: CleanedArticle) {
    self.article = ArticleWords(article)
  }

  package struct Judgement: Hashable, Sendable {
    package var accepted: [ModelDraft] = []
    /// By the first rule that an item broke.
    package var refused: [String: Int] = [:]
    /// Items that lost an explanation which the article does not bear out.
    package var explanationsDropped = 0
    /// Each refused item beside the rule's name, in order, for `--explain`.
    package var reasons: [Refusal] = []

    package init() {}
  }

  package struct Refusal: Hashable, Sendable {
    package var draft: ModelDraft
    package var rule: String
  }

  /// Names and summaries of all rules, in the order in which they are asked.
  package static var rules: [(name: String, summary: String)] {
    registry.map { ($0.name, $0.summary) } + [(Self.repeated, "the same is asked twice")]
  }

  package func judge(_ drafts: [ModelDraft]) -> Judgement {
    var judgement = Judgement()
    var seen: Set<[String]> = []
    for draft in drafts {
      let item = Candidate(draft, article)
      var rule = Self.registry.first { $0.refuses(item) }?.name
      if rule == nil, !seen.insert([draft.kind] + item.wording.words.map(\.folded)).inserted {
        rule = Self.repeated
      }
      if let rule {
        judgement.refused[rule, default: 0] += 1
        judgement.reasons.append(Refusal(draft: draft, rule: rule))
        continue
      }
      var accepted = draft
      if let passage = item.passage, !draft.explanation.isEmpty,
        !Clause.holds(WordList(draft.explanation), in: passage.words)
      {
        accepted.explanation = ""
        judgement.explanationsDropped += 1
      }
      judgement.accepted.append(accepted)
    }
    return judgement
  }

  private static let repeated = "repeated"

  /// The cheap ones and those that others build on come first.
  static let registry: [any ModelRule] = [
    VerdictCanBeProved(), Lengths(), ForeignTraces(), ParagraphKept(), QuoteVerbatim(),
    AnswerInQuote(), AnswerIsNameOrNumber(), OptionsAlike(), OptionNotInPassage(),
    NumbersOfArticle(), NamesOfArticle(), DirectSpeech(), StrengthKept(), SpeakerSaidIt(),
    RefutedByNumber(), UnitFollows(), WordForWord(), OneAnswer(),
  ]
}
