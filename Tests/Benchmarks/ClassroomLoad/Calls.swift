import NIOCore

/// Connections that are kept, each of which asks one thing after the other.
struct Calls {
  private let channels: [any Channel]

  init(_ server: Server, _ count: Int) async throws {
    var channels: [any Channel] = []
    for source in 0..<count {
      channels.append(try await server.connect(from: source) { Exchange() }.get())
    }
    self.channels = channels
  }

  func ask(_ request: ByteBuffer, over number: Int) -> EventLoopFuture<Reply> {
    let channel = channels[number % channels.count]
    let promise = channel.eventLoop.makePromise(of: Reply.self)
    channel.writeAndFlush(Question(request: request, reply: promise), promise: nil)
    return promise.futureResult
  }

  /// Asks as many things, each connection its share, as fast as replies come.
  func each(
    _ count: Int, timing times: Times? = nil, _ request: @escaping @Sendable (Int) -> ByteBuffer
  ) async throws -> [Reply] {
    try await withThrowingTaskGroup(of: [(Int, Reply)].self) { group in
      for first in channels.indices {
        let (channel, stride) = (channels[first], channels.count)
        group.addTask {
          var replies: [(Int, Reply)] = []
          for number in Swift.stride(from: first, to: count, by: stride) {
            let sent = NIODeadline.now()
            let promise = channel.eventLoop.makePromise(of: Reply.self)
            channel.writeAndFlush(
              Question(request: request(number), reply: promise), promise: nil)
            replies.append((number, try await promise.futureResult.get()))
            times?.note(sent.elapsed)
          }
          return replies
        }
      }
      var all: [(Int, Reply)] = []
      for try await some in group { all += some }
      return all.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  func hangUp() {
    for channel in channels { channel.close(promise: nil) }
  }
}

enum InTurns {
  /// Does something for each number, so many at once.
  static func run(
    _ count: Int, atOnce: Int, _ work: @escaping @Sendable (Int) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<count {
        if number >= atOnce { try await group.next() }
        group.addTask { try await work(number) }
      }
      try await group.waitForAll()
    }
  }
}
