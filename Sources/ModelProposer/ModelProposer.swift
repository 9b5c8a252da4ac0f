import Articles
package import PackMaker

/// Asks a language model for drafts. It is one proposer beside the others: what comes back is
/// candidates, for `ModelGate` and the gate that all drafts pass.
package struct ModelProposer: Sendable {
  package var server: ModelServer
  /// The model's context, in tokens.
  package var context = 4096
  /// Items asked for in one request.
  package var itemsPerRequest = 4
  /// For one article, however many drafts are wanted.
  package var requestLimit = 24

  /// Tokens below which a context holds our own words, an answer and hardly a paragraph.
  package static let leastContext = 2048

  /// Parts in a row that gave nothing before the server is given up.
  package static let patience = 3

  package init(server: ModelServer) {
    self.server = server
  }

  /// Candidates from what cleaning kept of an article; at least `count` of them where the model
  /// gives as many.
  ///
  /// A part of the article that gives nothing is passed over. A server that fails is given up;
  /// what had come by then is kept.
  ///
  /// - Parameter generator: draws boundaries, seeds and jitter.
  /// - Throws: `ModelError` where nothing came at all, and `.cancelled` at once when the task is.
  package func drafts(
    from article: CleanedArticle, count: Int, generator: @escaping @Sendable () -> UInt64,
    progress: @escaping @Sendable (ModelProgress) -> Void = { _ in }
  ) async throws(ModelError) -> ModelProposals {
    let budget = ContextBudget(context: context, items: itemsPerRequest)
    guard budget.articleBytes > 0 else { throw .contextTooSmall(context: context) }
    let parts = ArticleParts(article, bytes: budget.articleBytes)
    guard count > 0 else { return Self.nothing(skipped: parts.tooLong) }
    if parts.parts.isEmpty {
      guard parts.tooLong.isEmpty else { throw .contextTooSmall(context: context) }
      return ModelProposals()
    }
    return try await ChatClient.with(server) { client async throws(ModelError) in
      var conversation = Conversation(
        client: client, server: server, budget: budget, generator: generator, progress: progress)
      conversation.proposals.skipped = parts.tooLong
      var failuresInARow = 0
      let shares = parts.parts.prefix(requestLimit)
      for (index, part) in shares.enumerated() where conversation.proposals.drafts.count < count {
        if Task.isCancelled { throw .cancelled }
        progress(
          .asking(part: index + 1, of: shares.count, paragraphs: part.map(\.number)))
        // What is left is spread over what is left.
        let left = count - conversation.proposals.drafts.count
        let share = (left + shares.count - index - 1) / (shares.count - index)
        do throws(ModelError) {
          try await conversation.ask(part, items: min(share, budget.items))
          failuresInARow = 0
        } catch {
          if error == .cancelled { throw error }
          conversation.proposals.failures.append(error)
          progress(.gaveUp(part: index + 1, because: error))
          failuresInARow += 1
          if !error.isAboutTheAnswer || failuresInARow == Self.patience { break }
        }
      }
      if conversation.proposals.requests == 0 || conversation.proposals.isEmpty,
        let failure = conversation.proposals.failures.first
      {
        throw failure
      }
      return conversation.proposals
    }
  }

  private static func nothing(skipped: [Int]) -> ModelProposals {
    var proposals = ModelProposals()
    proposals.skipped = skipped
    return proposals
  }
}

extension ModelProposals {
  fileprivate var isEmpty: Bool { drafts.isEmpty && malformed.isEmpty }
}

extension ModelError {
  /// Whether another part of the article, or another article, may be answered better.
  package var isAboutTheAnswer: Bool {
    switch self {
    case .noJSON, .cutOff, .declined, .noChoice, .tooLarge, .timedOut, .notAChat,
      .contextTooSmall:
      true
    default: false
    }
  }
}
