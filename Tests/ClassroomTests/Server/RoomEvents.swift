import NIOCore

extension Room {
  /// Gives everything that can happen without the disk the time to happen.
  func settle() async {
    for _ in 0..<200 { await Task.yield() }
  }

  /// The names of the events in what was sent.
  static func eventNames(_ buffer: ByteBuffer) -> [String] {
    String(buffer: buffer).split(separator: "\n").filter { $0.hasPrefix("event: ") }
      .map { String($0.dropFirst(7)) }
  }
}
