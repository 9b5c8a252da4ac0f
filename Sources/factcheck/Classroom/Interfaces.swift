import Glibc

/// An address of this computer in a network.
struct Interface: Hashable {
  let name: String
  let address: String

  /// Those that a phone might reach, IPv4 alone, since that is what can be read out and typed:
  /// wireless ones first, then wired, then the rest; addresses that a machine gave itself last.
  static func all() -> [Interface] {
    var first: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&first) == 0 else { return [] }
    defer { freeifaddrs(first) }
    var found: [Interface] = []
    var next = first
    while let entry = next {
      next = entry.pointee.ifa_next
      let flags = Int32(bitPattern: entry.pointee.ifa_flags)
      guard flags & Int32(IFF_UP) != 0, flags & Int32(IFF_LOOPBACK) == 0,
        let socket = entry.pointee.ifa_addr, Int32(socket.pointee.sa_family) == AF_INET
      else { continue }
      var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      guard
        getnameinfo(
          socket, socklen_t(MemoryLayout<sockaddr_in>.size), &host, socklen_t(host.count), nil, 0,
          NI_NUMERICHOST) == 0
      else { continue }
      let bytes = host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      found.append(
        Interface(
          name: String(cString: entry.pointee.ifa_name),
          address: String(decoding: bytes, as: UTF8.self)))
    }
    return found.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }
    .map(\.element)
  }

  private var order: Int {
    if address.hasPrefix("169.254.") { return 3 }
    if name.hasPrefix("w") { return 0 }
    if name.hasPrefix("e") { return 1 }
    return 2
  }
}
