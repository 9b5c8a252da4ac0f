import NIOCore
import NIOPosix

/// The server that is put under load, on the loopback.
struct Server: Sendable {
  let port: Int
  let group: MultiThreadedEventLoopGroup

  /// One address has some 28,000 ports to call from, so callers are spread over several.
  static let sources = 16

  /// Calls the server from one of the loopback's addresses.
  ///
  /// - Parameter source: any number.
  func connect(
    from source: Int, receiving bytes: Int? = nil,
    _ handler: @escaping @Sendable () -> any ChannelHandler
  ) -> EventLoopFuture<any Channel> {
    do {
      let local = try SocketAddress(
        ipAddress: "127.0.1.\(1 + source % Self.sources)", port: 0)
      var bootstrap = ClientBootstrap(group: group)
        .connectTimeout(.seconds(20))
        .channelOption(.socketOption(.so_reuseaddr), value: 1)
        .channelOption(.tcpOption(.tcp_nodelay), value: 1)
        .channelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(handler())
          }
        }
        .bind(to: local)
      if let bytes {
        bootstrap = bootstrap.channelOption(
          .socketOption(.so_rcvbuf), value: .init(bytes)
        ).channelOption(.autoRead, value: false)
      }
      return bootstrap.connect(host: "127.0.0.1", port: port)
    } catch {
      return group.any().makeFailedFuture(error)
    }
  }

  /// Calls, asks once, and hangs up.
  func ask(_ request: ByteBuffer, from source: Int) -> EventLoopFuture<Reply> {
    connect(from: source) { Exchange() }.flatMap { channel in
      let promise = channel.eventLoop.makePromise(of: Reply.self)
      channel.writeAndFlush(Question(request: request, reply: promise), promise: nil)
      promise.futureResult.whenComplete { _ in channel.close(promise: nil) }
      return promise.futureResult
    }
  }
}
