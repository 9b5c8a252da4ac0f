import HTTPTypes
import NIOCore
import NIOHTTPTypes
import Synchronization

/// How many connections there are, and how many there may be.
final class ConnectionCount: Sendable {
  let limit: Int
  private let open = Mutex(0)

  init(limit: Int) {
    self.limit = limit
  }

  /// Counts one more; false where it is one too many, and is counted all the same.
  func enter() -> Bool {
    open.withLock { open in
      open += 1
      return open <= limit
    }
  }

  func leave() {
    open.withLock { $0 -= 1 }
  }
}

/// Watches one connection: those that are too many are refused with a reason, who sends a request
/// too slowly or reads nothing for too long is shut out.
///
/// One event loop alone calls it.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// A request must be there as a whole within this time.
  static let requestTime = TimeAmount.seconds(15)
  /// For the first request after connecting.
  static let greetingTime = TimeAmount.seconds(20)
  /// Who does not read for this long is a dead or hostile reader.
  static let stallTime = TimeAmount.seconds(20)

  private let count: ConnectionCount
  private var isCounted = false
  private var isRefused = false
  private var sending: Scheduled<Void>?
  private var stalling: Scheduled<Void>?

  init(_ count: ConnectionCount) {
    self.count = count
  }

  func handlerAdded(context: ChannelHandlerContext) {
    isCounted = true
    isRefused = !count.enter()
    sending = closing(context, in: isRefused ? .seconds(2) : Self.greetingTime)
  }

  func handlerRemoved(context: ChannelHandlerContext) { leave() }

  func channelInactive(context: ChannelHandlerContext) {
    leave()
    context.fireChannelInactive()
  }

  private func leave() {
    sending?.cancel()
    stalling?.cancel()
    guard isCounted else { return }
    isCounted = false
    count.leave()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      guard !isRefused else { return refuse(context) }
      sending?.cancel()
      sending = closing(context, in: Self.requestTime)
    case .end:
      guard !isRefused else { return }
      sending?.cancel()
      sending = nil
    case .body:
      guard !isRefused else { return }
    }
    context.fireChannelRead(data)
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    stalling?.cancel()
    stalling = context.channel.isWritable ? nil : closing(context, in: Self.stallTime)
    context.fireChannelWritabilityChanged()
  }

  private func closing(_ context: ChannelHandlerContext, in time: TimeAmount) -> Scheduled<Void> {
    let channel = context.channel
    return context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
  }

  private func refuse(_ context: ChannelHandlerContext) {
    let body = Replies.refusalBody(
      "full", "Too many are connected to the host's computer: try again in a moment.")
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
