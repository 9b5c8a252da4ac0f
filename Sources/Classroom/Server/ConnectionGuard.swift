import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Tells the doorkeeper what a connection asks, and refuses where it is one too many.
///
/// One event loop alone calls it.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let visit: Visit

  init(_ visit: Visit) {
    self.visit = visit
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !visit.isRefused else {
      if case .head = unwrapInboundIn(data) { refuse(context) }
      return
    }
    switch unwrapInboundIn(data) {
    case .head: visit.isSent()
    case .end: visit.isRead()
    case .body: break
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) { visit.isAnswered() }
    context.write(data, promise: promise)
  }

  private func refuse(_ context: ChannelHandlerContext) {
    let body = Replies.refusalBody(
      "full",
      "The host's computer allows \(visit.limit) connections at once ('ulimit -n' there is the "
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
