import HummingbirdCore
import Logging
import NIOCore

/// Connections whose tasks stand alone.
///
/// Hummingbird keeps them as children of one task group, which is a list that is searched from its
/// front whenever a child ends: with ten thousand pages that stay open, each call that comes and
/// goes would cost as much as the ten thousand.
struct LooseConnections<Inner: ServerChildChannel>: ServerChildChannel {
  let inner: Inner
  let loop: ServerLoop

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Inner.Value> {
    inner.setup(channel: channel, logger: logger)
  }

  func handle(value: Inner.Value, logger: Logger) async {
    let inner = inner
    // It ends with its connection, and the program waits for none of them.
    Task(executorPreference: loop) { await inner.handle(value: value, logger: logger) }
  }
}
