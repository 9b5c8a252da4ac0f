import NIOCore

/// Stands before everything else on a connection and takes answers as they come, on the network's
/// own thread: a whole class answers at once, and the way through the HTTP server costs ten times
/// what is done with an answer. What is not plainly a whole answer goes on to that server, which is
/// set up only then.
///
/// One event loop alone calls it.
final class AnswerHatch: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let session: LiveSession
  private let visit: Visit
  private let replies: NIOLoopBoundBox<HatchReplies>
  /// Puts the HTTP server behind this handler.
  private let setUp: () -> Void

  private var isSetUp = false
  /// The connection is the HTTP server's for as long as it lasts: where its requests end is not
  /// known here.
  private var isHandedOver = false
  private var isAnswering = false
  private var isGone = false
  /// What came and has not been gone through; in how many pieces.
  private var held: (bytes: ByteBuffer, pieces: Int)?
  /// Events that wait, since they may close the connection, until the reply is sent.
  private var heldEvents: [Any] = []
  private var isReadWanted = false

  /// An answer in more pieces is the HTTP server's, so that nothing is gone through again and again.
  private static let pieces = 4

  init(
    _ session: LiveSession, _ visit: Visit, _ replies: NIOLoopBoundBox<HatchReplies>,
    setUp: @escaping () -> Void
  ) {
    self.session = session
    self.visit = visit
    self.replies = replies
    self.setUp = setUp
  }

  func handlerAdded(context: ChannelHandlerContext) { visit.begin() }

  func handlerRemoved(context: ChannelHandlerContext) { visit.end() }

  func channelInactive(context: ChannelHandlerContext) {
    visit.end()
    isGone = true
    held = nil
    context.fireChannelInactive()
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    visit.isWritable(context.channel.isWritable)
    context.fireChannelWritabilityChanged()
  }

  // MARK: What comes

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isHandedOver else { return context.fireChannelRead(data) }
    var bytes = unwrapInboundIn(data)
    if held == nil {
      held = (bytes, 1)
    } else {
      held?.bytes.writeBuffer(&bytes)
      held?.pieces += 1
    }
    goThrough(context)
  }

  private func goThrough(_ context: ChannelHandlerContext) {
    guard !isAnswering, let held else { return }
    // Who does not read what comes back is no class; the HTTP server holds them back.
    guard !visit.isRefused, visit.unanswered == 0, context.channel.isWritable else {
      return handOver(context)
    }
    switch held.bytes.withUnsafeReadableBytes(WholeRequest.find) {
    case .whole(let request):
      self.held = nil
      if request.isAnswer {
        answer(request, held.bytes, context)
      } else {
        pass(held.bytes, context)
      }
    case .beginning where held.pieces < Self.pieces: visit.isSent()
    case .beginning, .other: handOver(context)
    }
  }

  private func handOver(_ context: ChannelHandlerContext) {
    isHandedOver = true
    guard let bytes = held?.bytes else { return }
    held = nil
    // The HTTP server says so only when a whole head is there.
    if !visit.isRefused { visit.isSent() }
    pass(bytes, context)
  }

  private func pass(_ bytes: ByteBuffer, _ context: ChannelHandlerContext) {
    if !isSetUp {
      isSetUp = true
      setUp()
    }
    context.fireChannelRead(wrapInboundOut(bytes))
  }

  // MARK: An answer

  private func answer(
    _ request: WholeRequest, _ bytes: ByteBuffer, _ context: ChannelHandlerContext
  ) {
    isAnswering = true
    visit.isRead()
    let start = bytes.readerIndex
    let body = bytes.viewBytes(at: start + request.body.lowerBound, length: request.body.count)
    let hatch = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    session.assumeIsolated { session in
      session.reply(to: body.map(Array.init) ?? [], request.authorization.map(Desk.token(in:))) {
        let (hatch, context) = hatch.value
        hatch.reply($0, context)
      }
    }
  }

  private func reply(_ outcome: AnswerOutcome, _ context: ChannelHandlerContext) {
    isAnswering = false
    guard !isGone else { return }
    visit.isAnswered()
    context.writeAndFlush(wrapOutboundOut(replies.value.message(outcome)), promise: nil)
    goThrough(context)
    // What was passed on just now is not the end of anything that the network read.
    if isSetUp { context.fireChannelReadComplete() }
    guard !isAnswering else { return }
    let events = heldEvents
    heldEvents = []
    for event in events { userInboundEventTriggered(context: context, event: event) }
    if isReadWanted {
      isReadWanted = false
      context.read()
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard !isAnswering else { return heldEvents.append(event) }
    if isSetUp { return context.fireUserInboundEventTriggered(event) }
    // The asker has nothing more to say, or the program ends; nobody else is here to hang up.
    context.close(promise: nil)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if isSetUp { context.fireErrorCaught(error) } else { context.close(promise: nil) }
  }

  /// While one request is answered and the next is here already, nothing more is taken in.
  func read(context: ChannelHandlerContext) {
    guard isAnswering, held != nil else { return context.read() }
    isReadWanted = true
  }
}
