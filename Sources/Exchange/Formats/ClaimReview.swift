package import Quiz
import Text

/// ClaimReview (schema.org) as JSON-LD, for claims alone: an aid for reviewers, who add who they are
/// and where their review stands.
package struct ClaimReview: Exporting {
  package let name = "claimreview"
  package let summary = "Claims as schema.org ClaimReview, JSON-LD; an aid for reviewers."
  package let endings = ["jsonld"]
  package let usualEndings = ["jsonld", "json"]
  package let dropped: Set<Field> = [
    .packID, .version, .title, .packDescription, .contentNote, .language, .license,
    .uncitedSources, .file, .sourceDigest, .brief, .uncitedPassages, .passageRange,
    .passageDigest, .kind, .hint, .fact, .difficulty, .tags, .seconds, .status, .corrections,
    .from, .rejection,
  ]

  package init() {}

  package func write(
    _ pack: Pack, _ options: ExportOptions, to losses: inout [Loss]
  ) throws(ExchangeError) -> [UInt8] {
    let table = PaperSources(pack)
    var json = JSONBytes()
    var count = 0
    var left: [Loss] = []
    json.object { json in
      json.member("@context", "https://schema.org")
      json.name("@graph")
      json.list(pack.questions) { json, question in
        guard let verdict = question.verdict, let claim = question.statement else {
          left.append(Loss(question: question.id, .form(question.form.name), .leftOut))
          return
        }
        count += 1
        json.object { Self.review(question, claim, verdict, table, &$0) }
      }
    }
    losses += left
    guard count > 0 else { throw .nothingToWrite(losses) }
    return json.bytes + [0x0A]
  }

  /// Ratings run from 1, refuted, to 3, supported; "not stated" is no middle of the two and has no
  /// value, only its name.
  private static func review(
    _ question: Question, _ claim: String, _ verdict: Verdict, _ table: PaperSources,
    _ json: inout JSONBytes
  ) {
    json.member("@type", "ClaimReview")
    json.member("identifier", question.id)
    json.member("claimReviewed", claim)
    json.member("reviewRating") { json in
      json.member("@type", "Rating")
      switch verdict {
      case .supported: rating(3, &json)
      case .refuted: rating(1, &json)
      case .notStated: break
      }
      json.member("alternateName", table.verdict(of: question) ?? verdict.words)
    }
    if !question.explanation.isEmpty { json.member("reviewBody", question.explanation) }
    json.member("itemReviewed") { json in
      json.member("@type", "Claim")
      json.name("appearance")
      json.list(question.about.compactMap(table.source)) { json, source in
        json.object { Self.article(source, &$0) }
      }
    }
    json.name("citation")
    json.list(question.citations) { json, citation in
      guard let passage = table.object(citation) else { return }
      json.object { json in
        json.member("@type", "Quotation")
        json.member("identifier", "\(citation)")
        json.member("name", passage.place)
        if !passage.text.isEmpty { json.member("text", passage.text) }
        if let source = table.source(citation.source) {
          json.member("isPartOf") { Self.article(source, &$0) }
        }
      }
    }
  }

  private static func rating(_ value: Int, _ json: inout JSONBytes) {
    json.member("ratingValue", value)
    json.member("bestRating", 3)
    json.member("worstRating", 1)
  }

  private static func article(_ source: Source, _ json: inout JSONBytes) {
    json.member("@type", "NewsArticle")
    json.member("name", source.label)
    json.optional("headline", source.headline)
    switch source.published {
    // Only what the article prints is a date to a machine.
    case .stated(let date): json.member("datePublished", date.description)
    case .inferred, .notStated: json.member("temporal", source.published.words)
    }
    if let outlet = source.outlet {
      json.member("publisher") { json in
        json.member("@type", "Organization")
        json.member("name", outlet)
      }
    }
    json.optional("url", source.url)
  }
}
