import NIOCore
import Synchronization

/// What the students' pages hear: how long each took to hear the event that is waited for.
final class Hearing: Sendable {
  private struct Wait {
    var event = ""
    var since = NIODeadline.now()
    var times = Times()
  }

  private let wait = Mutex(Wait())
  let lost = Counts()

  /// From now on, notes when each reader hears of an event.
  func expect(_ event: String) -> Times {
    let times = Times()
    wait.withLock { $0 = Wait(event: event, since: .now(), times: times) }
    return times
  }

  func heard(_ event: UnsafeRawBufferPointer) {
    wait.withLock { wait in
      guard wait.event.utf8.elementsEqual(event) else { return }
      wait.times.note(wait.since.elapsed)
    }
  }
}

/// One page that follows the events.
final class EventReader: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let hearing: Hearing
  private let welcomed: EventLoopPromise<Void>
  private var received = ByteBuffer()
  private var isWelcome = false

  init(_ hearing: Hearing, welcomed: EventLoopPromise<Void>) {
    self.hearing = hearing
    self.welcomed = welcomed
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    if received.readableBytes == 0 { received = bytes } else { received.writeBuffer(&bytes) }
    let used = received.withUnsafeReadableBytes { bytes in
      var start = 0
      while let end = Bytes.find("\n\n", in: bytes, from: start) {
        hear(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        start = end + 2
      }
      return start
    }
    received.moveReaderIndex(forwardBy: used)
    if received.readableBytes < 3 { received = ByteBuffer() }
  }

  /// An event's lines, with what the transfer's chunks put before them.
  private func hear(_ frame: UnsafeRawBufferPointer) {
    guard let name = Bytes.find("event: ", in: frame, from: 0) else { return }
    let rest = frame.dropFirst(name + 7)
    let event = rest.prefix { $0 != 0x0A }
    hearing.heard(UnsafeRawBufferPointer(rebasing: event))
    guard !isWelcome else { return }
    isWelcome = true
    welcomed.succeed()
  }

  func channelInactive(context: ChannelHandlerContext) {
    hearing.lost.note("line")
    if !isWelcome { welcomed.fail(HungUp()) }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
