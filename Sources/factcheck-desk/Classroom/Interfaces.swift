import Classroom
import Glibc

/// This computer's addresses.
enum Interface {
  /// Those that a phone might reach, IPv4 alone, since that is what can be read out and typed.
  static func all() -> [NetworkChoice.Network] {
    var first: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&first) == 0 else { return [] }
    defer { freeifaddrs(first) }
    var found: [NetworkChoice.Network] = []
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
        NetworkChoice.Network(
          name: String(cString: entry.pointee.ifa_name),
          address: String(decoding: bytes, as: UTF8.self)))
    }
    return found
  }
}
