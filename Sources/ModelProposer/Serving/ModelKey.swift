/// A server's API key. It is sent and never shown.
package struct ModelKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The environment variable that holds it.
  package static let variable = "FACTCHECK_MODEL_KEY"

  let secret: String

  /// Nil where the text could not stand in a header: empty, or with anything but visible ASCII.
  package init?(_ secret: String) {
    guard !secret.isEmpty, secret.utf8.count <= 4096,
      secret.utf8.allSatisfy({ (0x21..<0x7F).contains($0) })
    else { return nil }
    self.secret = secret
  }

  package var description: String { "…" }
  package var debugDescription: String { "…" }
  package var customMirror: Mirror { Mirror(self, children: []) }

  /// A text from the server with the key blotted out, should the server repeat it.
  func blotted(in text: String) -> String {
    text.split(separator: secret, omittingEmptySubsequences: false).joined(separator: "…")
  }
}
