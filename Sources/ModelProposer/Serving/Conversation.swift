import Articles
import Quiz

/// The requests about one article, and what was learnt from the answers so far.
struct Conversation {
  let client: ChatClient
  let server: ModelServer
  let budget: ContextBudget
  let generator: @Sendable () -> UInt64
  let progress: @Sendable (ModelProgress) -> Void
  var proposals = ModelProposals()
  /// Parameters that the server does not take.
  private var without: Set<String> = []

  init(
    client: ChatClient, server: ModelServer, budget: ContextBudget,
    generator: @escaping @Sendable () -> UInt64,
    progress: @escaping @Sendable (ModelProgress) -> Void
  ) {
    self.client = client
    self.server = server
    self.budget = budget
    self.generator = generator
    self.progress = progress
  }

  /// Asks about some paragraphs, falling back from mode to mode; each step back is for good.
  mutating func ask(_ paragraphs: [Article.Paragraph], items: Int) async throws(ModelError) {
    while true {
      let answer: ChatAnswer
      do throws(ModelError) {
        answer = try await answerTo(paragraphs, items: items)
      } catch {
        guard learn(from: error) else { throw error }
        continue
      }
      proposals.requests += 1
      if let json = JSONFinder.first(in: answer.text.utf8), let read = DraftReader.read(json) {
        add(read)
        return
      }
      if answer.isCutOff { throw .cutOff }
      guard fallBack() else { throw .noJSON(answer: ChatAnswer.beginning(of: answer.text.utf8)) }
    }
  }

  private func answerTo(
    _ paragraphs: [Article.Paragraph], items: Int
  ) async throws(ModelError) -> ChatAnswer {
    let schema = DraftSchema.schema(count: items, paragraphs: paragraphs.map(\.number))
    let prompt = Prompt(
      paragraphs: paragraphs, count: items,
      boundary: Prompt.boundary(for: paragraphs, drawnFrom: generator),
      schema: proposals.mode < .jsonObject ? nil : schema)
    let request = ChatRequest(
      model: server.model, prompt: prompt, mode: proposals.mode, schema: schema,
      answerTokens: budget.answerTokens, seed: UInt32(truncatingIfNeeded: generator() >> 33),
      without: without)
    return try ChatAnswer(
      await client.send(request.json, generator: generator, progress: progress))
  }

  private mutating func add(_ reading: DraftReader.Reading) {
    proposals.drafts += reading.drafts
    proposals.malformed.merge(reading.malformed, uniquingKeysWith: +)
    progress(
      .answered(
        drafts: reading.drafts.count, malformed: reading.malformed.values.reduce(0, +)))
  }

  /// Whether a refusal told what to do without.
  private mutating func learn(from error: ModelError) -> Bool {
    switch ChatRequest.complaint(error) {
    case .format: return fallBack()
    case .parameter(let name):
      guard without.insert(name).inserted else { return false }
      progress(.leftOut(parameter: name))
      return true
    case nil: return false
    }
  }

  private mutating func fallBack() -> Bool {
    guard let next = proposals.mode.next else { return false }
    proposals.mode = next
    progress(.fellBack(to: next))
    return true
  }
}
