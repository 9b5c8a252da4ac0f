import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Watches one connection: one too many is refused with a reason; who sends a request too slowly,
/// asks for nothing or reads nothing for too long is shut out.
///
/// One event loop alone calls it.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let doorkeeper: Doorkeeper
  private var isCounted = false
  private var isRefused = false
  /// For the connection's next request, or the rest of it; nil while one is being answered.
  private var asking: Doorkeeper.Ticket?
  private var stalling: Doorkeeper.Ticket?
  /// Requests that were read, less replies that were sent.
  private var unanswered = 0

  init(_ doorkeeper: Doorkeeper) {
    self.doorkeeper = doorkeeper
  }

  func handlerAdded(context: ChannelHandlerContext) {
    isCounted = true
    isRefused = !doorkeeper.enter(on: context.eventLoop)
    ask(isRefused ? .refused : .greeting, context)
  }

  func handlerRemoved(context: ChannelHandlerContext) { leave() }

  func channelInactive(context: ChannelHandlerContext) {
    leave()
    context.fireChannelInactive()
  }

  private func leave() {
    ask(nil)
    end(&stalling)
    guard isCounted else { return }
    isCounted = false
    doorkeeper.leave()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      guard !isRefused else { return refuse(context) }
      ask(.request, context)
    case .end:
      guard !isRefused else { return }
      unanswered += 1
      ask(nil)
    case .body:
      guard !isRefused else { return }
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) {
      unanswered -= 1
      // Whoever is sending the next request already has no more time for it than others.
      if unanswered <= 0, asking == nil { ask(.idle, context) }
    }
    context.write(data, promise: promise)
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    end(&stalling)
    if !context.channel.isWritable {
      stalling = doorkeeper.wait(.stalled, for: context.channel)
    }
    context.fireChannelWritabilityChanged()
  }

  /// Waits for something of the asker's from now on, or for nothing.
  private func ask(_ patience: Patience?, _ context: ChannelHandlerContext? = nil) {
    end(&asking)
    if let patience, let context, isCounted {
      asking = doorkeeper.wait(patience, for: context.channel)
    }
  }

  private func end(_ ticket: inout Doorkeeper.Ticket?) {
    if let held = ticket { doorkeeper.end(held) }
    ticket = nil
  }

  private func refuse(_ context: ChannelHandlerContext) {
    let body = Replies.refusalBody(
      "full",
      "The host's computer allows \(doorkeeper.limit) connections at once ('ulimit -n' there is the "
        + "limit), and all are taken: try again in a moment.")
    var headers = HTTPFields()
    headers[.contentType] = "application/json"
    headers[.contentLength] = "\(body.count)"
    headers[.retryAfter] = "5"
    headers[.connection] = "close"
    let head = HTTPResponse(status: .serviceUnavailable, headerFields: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.write(wrapOutboundOut(.body(ByteBuffer(bytes: body))), promise: nil)
    let channel = context.channel
    context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
      channel.close(promise: nil)
    }
  }
}
