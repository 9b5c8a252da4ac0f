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

  /// Asks as many things, each connection its share, as fast as replies come. Nothing is made while
  /// that goes on, and all of it happens on the connections' own thread: the generator shares the
  /// processors with what it measures.
  func each(
    _ count: Int, timing times: Times? = nil, _ request: (Int) -> ByteBuffer
  ) async throws -> Volley.Outcome {
    let volley = Volley((0..<count).map(request), over: channels, timing: times)
    return try await volley.fire()
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
