/// Where an OpenAI-compatible server answers, as `--model-url` gives it.
package struct ModelAddress: Hashable, Sendable, CustomStringConvertible {
  /// `http://localhost:11434/v1`: no slash at the end.
  package let base: String
  package let host: String

  /// Reads an `http` or `https` URL; nil for anything else, and for one with a user, a password, a
  /// query or a fragment, which could be a secret and would be printed.
  package init?(_ text: String) {
    let rest: Substring
    let lowered = text.lowercased()
    if lowered.hasPrefix("http://") {
      rest = text.dropFirst(7)
    } else if lowered.hasPrefix("https://") {
      rest = text.dropFirst(8)
    } else {
      return nil
    }
    let isPlain = text.utf8.allSatisfy { byte in
      (0x21..<0x7F).contains(byte) && !"@?#\"<>\\^`{|}".utf8.contains(byte)
    }
    let authority = rest.prefix { $0 != "/" }
    guard isPlain, text.utf8.count <= 2000, let host = Self.host(authority) else { return nil }
    var base = text[...]
    while base.last == "/" { base.removeLast() }
    let endpoint = "/chat/completions"
    if base.hasSuffix(endpoint) { base.removeLast(endpoint.count) }
    self.base = String(base)
    self.host = host
  }

  /// Where chats are completed.
  var chat: String { base + "/chat/completions" }

  package var description: String { base }

  /// The host of `host:port` or `[::1]:port`.
  private static func host(_ authority: Substring) -> String? {
    var rest = authority
    let host: Substring
    if authority.hasPrefix("[") {
      guard let end = authority.firstIndex(of: "]") else { return nil }
      host = authority[...end]
      rest = authority[authority.index(after: end)...]
    } else {
      host = authority.prefix { $0 != ":" }
      rest = authority.dropFirst(host.count)
    }
    guard !host.isEmpty, host != "[]" else { return nil }
    if rest.isEmpty { return String(host) }
    guard rest.first == ":", let port = UInt16(rest.dropFirst()), port > 0 else { return nil }
    return String(host)
  }
}
