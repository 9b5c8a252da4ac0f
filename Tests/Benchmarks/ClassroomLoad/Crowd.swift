import NIOCore
import Synchronization

/// Those who mean harm.
final class Crowd: Sendable {
  let server: Server
  let seen = Counts()
  private let channels = Mutex<CircularBuffer<any Channel>>([])

  init(_ server: Server) {
    self.server = server
  }

  func attack(_ attack: Attack) async {
    switch attack {
    case .idle: await fill(attack.size) { _ in }
    case .slowHeads: await drip(ByteBuffer(string: "GET /healthz HTTP/1.1\r\nX-A: "))
    case .slowBodies:
      await drip(
        ByteBuffer(
          string: "POST /api/answers HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            + "Content-Length: 15000\r\n\r\n{"))
    case .attempts:
      // And on and on: the oldest of the generator's own make room, or it could not open the
      // students' either.
      await fill(.max, keeping: 19_000) { _ in }
    case .deafReaders:
      await fill(attack.size, receiving: 2_048) { channel in
        channel.writeAndFlush(Requests.get("/api/events?view=screen"), promise: nil)
      }
    case .deafAskers:
      await fill(attack.size, receiving: 2_048) { channel in
        var many = ByteBuffer()
        for _ in 0..<500 { many.writeImmutableBuffer(Requests.get("/assets/style.css")) }
        channel.writeAndFlush(many, promise: nil)
      }
    }
    while !Task.isCancelled { try? await Task.sleep(for: .milliseconds(50)) }
  }

  func goAway() async {
    let open = channels.withLock { channels in
      defer { channels = [] }
      return channels
    }
    for channel in open { try? await channel.close() }
  }

  /// Opens so many connections as fast as it goes.
  private func fill(
    _ count: Int, receiving bytes: Int? = nil, keeping most: Int = .max,
    _ greet: @escaping @Sendable (any Channel) -> Void
  ) async {
    await withTaskGroup(of: Void.self) { group in
      var number = 0
      while number < count, !Task.isCancelled {
        if number >= 500 { await group.next() }
        let oldest = channels.withLock { $0.count > most ? $0.removeFirst() : nil }
        try? await oldest?.close()
        group.addTask { [number] in await self.open(number, bytes, greet) }
        number += 1
      }
    }
  }

  private func open(
    _ number: Int, _ bytes: Int? = nil, _ greet: @Sendable (any Channel) -> Void
  ) async {
    do {
      let channel = try await server.connect(from: number, receiving: bytes) {
        Listener(self.seen)
      }.get()
      channels.withLock { $0.append(channel) }
      seen.note("connected")
      greet(channel)
    } catch {
      seen.note("not connected")
    }
  }

  /// Sends a byte a second after a beginning.
  private func drip(_ beginning: ByteBuffer) async {
    await fill(Attack.slowHeads.size) { channel in
      channel.writeAndFlush(beginning, promise: nil)
    }
    while !Task.isCancelled {
      for channel in channels.withLock({ $0 }) where channel.isActive {
        channel.writeAndFlush(ByteBuffer(string: "a"), promise: nil)
      }
      try? await Task.sleep(for: .seconds(1))
    }
  }

  /// Notes how a connection ends.
  private final class Listener: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private let seen: Counts

    init(_ seen: Counts) {
      self.seen = seen
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      let status = unwrapInboundIn(data).withUnsafeReadableBytes { bytes in
        bytes.starts(with: "HTTP/1.1 ".utf8) ? Bytes.number(in: bytes, at: 9) : 0
      }
      if status > 0 { seen.note("\(status)") }
    }

    func channelInactive(context: ChannelHandlerContext) { seen.note("shut out") }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      context.close(promise: nil)
    }
  }
}
