import ModelProposer
import PackMaker

/// Asks a language model about articles, and keeps what the articles bear out.
struct ModelAsking: Sendable {
  let proposer: ModelProposer
  /// Drafts wanted of each article.
  let count: Int
  /// Whether what happens is told on standard error meanwhile.
  let isTold: Bool

  /// What came of it.
  struct Report: Sendable {
    var suggestions: [Suggestion] = []
    var proposals = ModelProposals()
    var refusals: [ModelGate.Refusal] = []
  }

  /// Never fails: what went wrong stands in the report, beside what came before it.
  func ask(_ articles: [(name: String, article: CleanedArticle)]) async -> Report {
    var report = Report()
    var failuresInARow = 0
    for (index, (name, article)) in articles.enumerated() {
      let isTold = isTold
      do throws(ModelError) {
        let proposals = try await proposer.drafts(
          from: article, count: count,
          // Nobody who writes an article may guess what marks its end.
          generator: { UInt64.random(in: 0...UInt64.max) },
          progress: { event in
            if isTold { ErrorPrinter.print("\(name): \(ModelPrinter.line(event))") }
          })
        report.add(proposals)
        let judgement = ModelGate(article).judge(proposals.drafts)
        report.refusals += judgement.reasons
        report.suggestions += judgement.accepted.compactMap { $0.suggestion(article: index) }
        failuresInARow = 0
        if proposals.failures.contains(where: { !$0.isAboutTheAnswer }) { break }
      } catch {
        report.proposals.failures.append(error)
        failuresInARow += 1
        if !error.isAboutTheAnswer || failuresInARow == ModelProposer.patience { break }
      }
    }
    return report
  }
}

extension ModelAsking.Report {
  fileprivate mutating func add(_ other: ModelProposals) {
    proposals.drafts += other.drafts
    proposals.malformed.merge(other.malformed, uniquingKeysWith: +)
    proposals.requests += other.requests
    proposals.failures += other.failures
    proposals.skipped += other.skipped
  }
}
