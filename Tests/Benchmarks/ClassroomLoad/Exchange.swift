import Glibc
import NIOCore

/// A request as it goes over the wire, and who waits for its reply.
struct Question: Sendable {
  let request: ByteBuffer
  let reply: EventLoopPromise<Reply>
}

struct Reply: Sendable {
  let status: Int
  let body: ByteBuffer

  /// The text of the first member of that name.
  func text(_ name: String) -> String? { text(from: "\"\(name)\":\"") }

  /// The question that a state shows.
  var question: String? { text(from: #""question":{"id":""#) }

  private func text(from beginning: String) -> String? {
    let body = String(buffer: body)
    guard let start = body.firstRange(of: beginning)?.upperBound,
      let end = body[start...].firstIndex(of: "\"")
    else { return nil }
    return String(body[start..<end])
  }

  /// The whole number of a member of a flat JSON object.
  func number(_ name: String) -> Int? {
    let body = String(buffer: body)
    guard let start = body.firstRange(of: "\"\(name)\":")?.upperBound else { return nil }
    return Int(body[start...].prefix { $0.isNumber })
  }
}

struct HungUp: Error {}

/// Questions and replies by turns over one connection: no more HTTP than a server under test sends,
/// for the generator shares its processor.
final class Exchange: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundIn = Question
  typealias OutboundOut = ByteBuffer

  private var received = ByteBuffer()
  private var waiting: EventLoopPromise<Reply>?

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    let question = unwrapOutboundIn(data)
    guard context.channel.isActive else { return question.reply.fail(HungUp()) }
    waiting = question.reply
    context.write(wrapOutboundOut(question.request), promise: promise)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    if received.readableBytes == 0 { received = bytes } else { received.writeBuffer(&bytes) }
    guard let reply = reply() else { return }
    received.clear()
    // Whoever gets it may ask again at once.
    let waiting = waiting
    self.waiting = nil
    waiting?.succeed(reply)
  }

  func channelInactive(context: ChannelHandlerContext) { fail(HungUp()) }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    fail(error)
    context.close(promise: nil)
  }

  private func fail(_ error: any Error) {
    waiting?.fail(error)
    waiting = nil
  }

  /// The reply once all of it is there.
  private func reply() -> Reply? {
    received.withUnsafeReadableBytes { bytes -> (status: Int, start: Int, length: Int)? in
      guard let head = Bytes.find("\r\n\r\n", in: bytes, from: 0) else { return nil }
      let status = Bytes.number(in: bytes, at: 9)
      var length = 0
      for name in ["\r\ncontent-length: ", "\r\nContent-Length: "] {
        guard let place = Bytes.find(name, in: bytes, from: 0), place < head else { continue }
        length = Bytes.number(in: bytes, at: place + name.utf8.count)
      }
      guard bytes.count >= head + 4 + length else { return nil }
      return (status, head + 4, length)
    }.map { found in
      Reply(
        status: found.status,
        body: received.getSlice(at: received.readerIndex + found.start, length: found.length)
          ?? ByteBuffer())
    }
  }
}

enum Bytes {
  static func find(_ text: StaticString, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int?
  {
    find(
      UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), bytes, start)
  }

  static func find(_ text: String, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var text = text
    return text.withUTF8 { find(UnsafeRawBufferPointer($0), bytes, start) }
  }

  private static func find(
    _ wanted: UnsafeRawBufferPointer, _ bytes: UnsafeRawBufferPointer, _ start: Int
  ) -> Int? {
    guard let base = bytes.baseAddress, let first = wanted.first else { return nil }
    var place = start
    while place + wanted.count <= bytes.count,
      let found = memchr(base + place, Int32(first), bytes.count - place)
    {
      place = base.distance(to: UnsafeRawPointer(found))
      guard place + wanted.count <= bytes.count else { return nil }
      if bytes[place..<place + wanted.count].elementsEqual(wanted) { return place }
      place += 1
    }
    return nil
  }

  static func number(in bytes: UnsafeRawBufferPointer, at start: Int) -> Int {
    bytes.dropFirst(start).prefix { (0x30...0x39).contains($0) }
      .reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
