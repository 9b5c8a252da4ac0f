import NIOCore
import Synchronization

/// Requests over connections that are kept, each of which sends its next one when a reply is there.
final class Volley: Sendable {
  struct Outcome: Sendable {
    var replies: [Reply]
    /// From the first request to the last reply.
    var seconds: Double
  }

  private struct State {
    var replies: [Reply?]
    var left: Int
  }

  private let requests: [ByteBuffer]
  private let channels: [any Channel]
  private let times: Times?
  private let state: Mutex<State>
  private let done: EventLoopPromise<Void>

  init(_ requests: [ByteBuffer], over channels: [any Channel], timing times: Times?) {
    self.requests = requests
    self.channels = channels
    self.times = times
    state = Mutex(
      State(replies: Array(repeating: nil, count: requests.count), left: requests.count))
    done = channels[0].eventLoop.makePromise()
  }

  func fire() async throws -> Outcome {
    guard !requests.isEmpty else { return Outcome(replies: [], seconds: 0) }
    let started = NIODeadline.now()
    channels[0].eventLoop.execute {
      for first in self.channels.indices { self.ask(first, over: self.channels[first]) }
    }
    try await done.futureResult.get()
    return Outcome(
      replies: state.withLock { $0.replies.compactMap(\.self) }, seconds: started.elapsed.seconds)
  }

  private func ask(_ number: Int, over channel: any Channel) {
    guard number < requests.count else { return }
    let sent = NIODeadline.now()
    let reply = channel.eventLoop.makePromise(of: Reply.self)
    reply.futureResult.whenComplete { result in
      switch result {
      case .failure(let error): self.done.fail(error)
      case .success(let reply):
        self.times?.note(sent.elapsed)
        let isLast = self.state.withLock { state in
          state.replies[number] = reply
          state.left -= 1
          return state.left == 0
        }
        guard !isLast else { return self.done.succeed() }
        self.ask(number + self.channels.count, over: channel)
      }
    }
    channel.writeAndFlush(Question(request: requests[number], reply: reply), promise: nil)
  }
}
