/// A session's address, as a student types it.
package struct ClassAddress: Hashable, Sendable {
  /// `http://192.168.1.20:8080`
  package let base: String
  /// The code, where the address holds one.
  package let code: String?

  /// Takes `http://192.168.1.20:8080/j/K7M2QX`, with or without the scheme and the code; nil where
  /// it is no such address.
  package init?(_ typed: String) {
    guard typed.utf8.count <= 300, typed.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      return nil
    }
    var rest = typed[...]
    var scheme = "http://"
    for known in ["http://", "https://"] where rest.lowercased().hasPrefix(known) {
      scheme = known
      rest = rest.dropFirst(known.count)
    }
    let parts = rest.split(separator: "/", omittingEmptySubsequences: true)
    guard let host = parts.first, !host.contains("@"), !host.contains("?"), !host.contains("#")
    else { return nil }
    base = scheme + host
    code = parts.count > 2 && parts[1] == "j" ? String(parts[2]) : nil
  }
}
