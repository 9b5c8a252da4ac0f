import HTTPTypes

/// What can be asked for.
enum Call: Hashable {
  /// A file of the pages.
  case page(String)
  case qrCode, health, session, state, events
  case players, screens, answers, disputes, next, step

  /// Nil where there is nothing under that path.
  init?(path: String) {
    switch path {
    case "/": self = .page("join.html")
    case "/screen": self = .page("screen.html")
    case "/openapi.yaml": self = .page("openapi.yaml")
    case "/qr.svg": self = .qrCode
    case "/healthz": self = .health
    case "/api/session": self = .session
    case "/api/state": self = .state
    case "/api/events": self = .events
    case "/api/players": self = .players
    case "/api/screens": self = .screens
    case "/api/answers": self = .answers
    case "/api/disputes": self = .disputes
    case "/api/next": self = .next
    case "/api/step": self = .step
    default:
      if path.hasPrefix("/j/"), Self.isCode(path.dropFirst(3), 1...16) {
        self = .page("join.html")
      } else if path.hasPrefix("/assets/"), Self.isAsset(String(path.dropFirst(8))) {
        self = .page(String(path.dropFirst(8)))
      } else {
        return nil
      }
    }
  }

  var method: HTTPRequest.Method {
    switch self {
    case .page, .qrCode, .health, .session, .state, .events: .get
    case .players, .screens, .answers, .disputes, .next, .step: .post
    }
  }

  /// Letters and figures, so many of them; whether they are this session's code is found out later.
  static func isCode(_ text: Substring, _ length: ClosedRange<Int>) -> Bool {
    length.contains(text.utf8.count)
      && text.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
      }
  }

  private static func isAsset(_ name: String) -> Bool {
    let isServed = [".css", ".js", ".svg"].contains { name.hasSuffix($0) }
    return isServed && EmbeddedFiles.file(name) != nil
  }
}
