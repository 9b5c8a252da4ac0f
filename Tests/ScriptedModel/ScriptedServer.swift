internal import Glibc
import ModelProposer
internal import NIOCore
package import NIOHTTP1
internal import NIOPosix
package import Quiz
import Synchronization

/// JSON as models write it, for tests that have a JSON of their own.
package typealias ModelJSON = JSON

/// A model server on a port of its own that answers as a test tells it to, one answer a request.
package final class ScriptedServer: Sendable {
  package struct Answer: Sendable {
    package var status: HTTPResponseStatus
    package var headers: [(String, String)]
    package var body: [UInt8]
    package var manner: Manner

    package init(
      status: HTTPResponseStatus = .ok, headers: [(String, String)] = [], body: [UInt8] = [],
      manner: Manner = .whole
    ) {
      self.status = status
      self.headers = headers
      self.body = body
      self.manner = manner
    }
  }

  package enum Manner: Sendable {
    case whole
    /// The body over and over, without end.
    case endless
    /// A byte now and then, without end.
    case drip
    /// No answer at all.
    case silence
    /// Half the body, then the connection is reset.
    case reset
  }

  package struct Received: Sendable {
    package var path: String
    package var headers: [String: String]
    package var body: JSON
  }

  private let channel: any Channel
  private let received: Mutex<[Received]> = Mutex([])
  private let answers: @Sendable (Int, Received) -> Answer

  package var port: Int { channel.localAddress?.port ?? 0 }
  package var requests: [Received] { received.withLock { $0 } }

  /// Runs some work beside a server; `answers` is given the request's number, from 0.
  package static func with<Result: Sendable>(
    _ answers: @escaping @Sendable (Int, Received) -> Answer,
    _ work: (ScriptedServer) async throws -> Result
  ) async throws -> Result {
    let shared = Shared()
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(Handler(shared))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let server = ScriptedServer(channel, answers)
    shared.server.withLock { $0 = server }
    do {
      let result = try await work(server)
      try await channel.close()
      return result
    } catch {
      try? await channel.close()
      throw error
    }
  }

  private init(
    _ channel: any Channel, _ answers: @escaping @Sendable (Int, Received) -> Answer
  ) {
    self.channel = channel
    self.answers = answers
  }

  private func answer(_ request: Received) -> Answer {
    let number = received.withLock { received in
      received.append(request)
      return received.count - 1
    }
    return answers(number, request)
  }

  /// What a handler made before the server is there finds it by.
  private final class Shared: Sendable {
    let server: Mutex<ScriptedServer?> = Mutex(nil)
  }

  private final class Handler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let shared: Shared
    private var head: HTTPRequestHead?
    private var body: [UInt8] = []

    init(_ shared: Shared) { self.shared = shared }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      switch unwrapInboundIn(data) {
      case .head(let head):
        self.head = head
        body = []
      case .body(let buffer): body += buffer.readableBytesView
      case .end:
        guard let head, let server = shared.server.withLock({ $0 }) else { return }
        let headers = head.headers.map { ($0.name.lowercased(), $0.value) }
        let request = Received(
          path: head.uri, headers: Dictionary(headers) { first, _ in first },
          body: (try? JSONReader.value(of: body)) ?? .null)
        send(server.answer(request), context)
      }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      context.close(promise: nil)
    }

    private func send(_ answer: Answer, _ context: ChannelHandlerContext) {
      if case .silence = answer.manner { return }
      var headers = HTTPHeaders(answer.headers)
      if case .whole = answer.manner {
        headers.replaceOrAdd(name: "Content-Length", value: "\(answer.body.count)")
      }
      context.write(
        wrapOutboundOut(.head(.init(version: .http1_1, status: answer.status, headers: headers))),
        promise: nil)
      let loopBound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
      switch answer.manner {
      case .whole:
        write(answer.body[...], context)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
      case .reset:
        write(answer.body.prefix(answer.body.count / 2), context)
        context.flush()
        // Lingering for no time at all turns the closing into a reset.
        let options = context.channel as? any SocketOptionProvider
        options?.setSoLinger(linger(l_onoff: 1, l_linger: 0))
          .whenComplete { _ in loopBound.value.1.close(promise: nil) }
      case .endless:
        context.flush()
        context.eventLoop.scheduleRepeatedTask(initialDelay: .zero, delay: .microseconds(100)) {
          task in
          let (handler, context) = loopBound.value
          guard context.channel.isActive else { return task.cancel() }
          if context.channel.isWritable { handler.write(answer.body[...], context) }
          context.flush()
        }
      case .drip:
        context.flush()
        context.eventLoop.scheduleRepeatedTask(initialDelay: .zero, delay: .milliseconds(20)) {
          task in
          let (handler, context) = loopBound.value
          guard context.channel.isActive else { return task.cancel() }
          handler.write([0x20], context)
          context.flush()
        }
      case .silence: break
      }
    }

    private func write(_ bytes: ArraySlice<UInt8>, _ context: ChannelHandlerContext) {
      context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: bytes)))), promise: nil)
    }
  }
}

extension ScriptedServer.Answer {
  /// A chat completion whose message is the text.
  package static func saying(_ text: String, finish: String = "stop") -> Self {
    let body: JSON = [
      "id": "chat-1", "object": "chat.completion",
      "choices": [
        [
          "index": 0, "finish_reason": .string(finish),
          "message": ["role": "assistant", "content": .string(text)],
        ]
      ],
    ]
    return .json(body.text)
  }

  package static func json(_ body: String) -> Self {
    Self(headers: [("Content-Type", "application/json")], body: Array(body.utf8))
  }

  package static func failing(
    _ status: Int, _ body: String = "{}", _ headers: (String, String)...
  ) -> Self {
    Self(status: .init(statusCode: status), headers: headers, body: Array(body.utf8))
  }
}
