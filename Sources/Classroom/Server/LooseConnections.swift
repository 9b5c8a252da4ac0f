import HummingbirdCore
import Logging
import NIOCore

/// Connections that stand alone, each with a hatch for answers before it; the HTTP server is set up
/// behind it when something else is asked for.
///
/// Hummingbird keeps connections as children of one task group, which is a list that is searched
/// from its front whenever a child ends: with ten thousand pages that stay open, each call that
/// comes and goes would cost as much as the ten thousand.
struct LooseConnections: ServerChildChannel {
  let desk: Desk
  let doorkeeper: Doorkeeper
  let replies: NIOLoopBoundBox<HatchReplies>
  let inner: @Sendable (NIOLoopBound<Visit>) -> HTTP1Channel

  struct Value: ServerChildChannelValue {
    let channel: any Channel
  }

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
    channel.eventLoop.makeCompletedFuture {
      let visit = Visit(channel, at: doorkeeper)
      let hatch = AnswerHatch(desk.session, visit, replies) {
        setUp(channel, NIOLoopBound(visit, eventLoop: channel.eventLoop), logger)
      }
      try channel.pipeline.syncOperations.addHandler(hatch)
      return Value(channel: channel)
    }
  }

  private func setUp(_ channel: any Channel, _ visit: NIOLoopBound<Visit>, _ logger: Logger) {
    let (inner, loop) = (inner(visit), desk.session.loop)
    let value = inner.setup(channel: channel, logger: logger)
    value.whenSuccess { value in
      // It ends with its connection, and the program waits for none of them.
      Task(executorPreference: loop) { await inner.handle(value: value, logger: logger) }
    }
    value.whenFailure { _ in channel.close(promise: nil) }
  }

  func handle(value: Value, logger: Logger) async {}
}
