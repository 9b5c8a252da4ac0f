import ModelProposer
import PackMaker
import Quiz
import ScriptedModel
import Synchronization
import Testing

/// What a test asks a scripted server, and what it saw.
struct Asked: Sendable {
  var proposals: ModelProposals?
  var error: ModelError?
  var progress: [ModelProgress]
  var requests: [ScriptedServer.Received]

  /// What passes the gate.
  var judgement: ModelGate.Judgement {
    ModelGate(Harbour.cleaned).judge(proposals?.drafts ?? [])
  }
}

/// Asks about the harbour; waits between attempts are recorded and not waited for.
func ask(
  _ article: CleanedArticle = Harbour.cleaned, key: String? = nil,
  requestTime: Duration = .seconds(300),
  answerLimit: Int = 1 << 20, context: Int = 8192, count: Int = 4,
  _ answers: @escaping @Sendable (Int, ScriptedServer.Received) -> ScriptedServer.Answer
) async throws -> Asked {
  try await ScriptedServer.with(answers) { scripted in
    let address = try #require(ModelAddress("http://127.0.0.1:\(scripted.port)/v1"))
    var server = ModelServer(
      address: address, model: "scripted", key: key.flatMap { ModelKey($0) })
    server.requestTime = requestTime
    server.answerLimit = answerLimit
    server.pause = { _ in try Task.checkCancellation() }
    var proposer = ModelProposer(server: server)
    proposer.context = context
    let draws = Draws()
    let progress = Record()
    var asked = Asked(progress: [], requests: [])
    do throws(ModelError) {
      asked.proposals = try await proposer.drafts(
        from: article, count: count, generator: { draws.next() },
        progress: { progress.add($0) })
    } catch {
      asked.error = error
    }
    asked.progress = progress.events
    asked.requests = scripted.requests
    return asked
  }
}

/// A seeded generator that may be drawn from anywhere.
final class Draws: Sendable {
  private let generator = Mutex(SeededGenerator(seed: 7))

  func next() -> UInt64 { generator.withLock { $0.next() } }
}

/// The progress reported so far.
final class Record: Sendable {
  private let list: Mutex<[ModelProgress]> = Mutex([])

  var events: [ModelProgress] { list.withLock { $0 } }

  func add(_ event: ModelProgress) { list.withLock { $0.append(event) } }
}
