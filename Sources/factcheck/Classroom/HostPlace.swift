import Classroom
import Terminal
import Text

/// Where a session takes connections, and how phones reach it.
struct HostPlace {
  /// As it stands in the address that is shown.
  let address: String
  /// What the server listens on.
  let listens: String
  /// Nil for the usual one, or any where that is taken.
  let port: Int?

  static let usualPort = 8_080

  /// - Throws: nothing where there is no network: then only this computer is reached.
  static func choose(_ options: HostOptions, console: HostConsole) throws(Failure) -> HostPlace {
    if let address = options.address {
      return HostPlace(address: address, listens: listening(for: address), port: options.port)
    }
    if options.hands {
      return HostPlace(address: "127.0.0.1", listens: "127.0.0.1", port: options.port)
    }
    let found = Interface.all()
    guard let first = found.first else {
      return HostPlace(address: "127.0.0.1", listens: "127.0.0.1", port: options.port)
    }
    let chosen = found.count > 1 && console.isInteractive ? ask(found, console) : first
    return HostPlace(address: chosen.address, listens: "0.0.0.0", port: options.port)
  }

  private static func listening(for address: String) -> String {
    address.hasPrefix("127.") || address == "localhost" || address == "::1" ? address : "0.0.0.0"
  }

  private static func ask(_ found: [Interface], _ console: HostConsole) -> Interface {
    console.say(["Which network are the phones in?"])
    console.say(
      found.enumerated().map { "  \($0 + 1)  \($1.address)  (\(Gate.line($1.name)))" })
    while true {
      guard case .text(let text) = console.read(prompt: "Number [Enter = 1]> ") else {
        return found[0]
      }
      let typed = Normalisation.normalise(text)
      if typed.isEmpty { return found[0] }
      if let number = Int(typed), found.indices.contains(number - 1) { return found[number - 1] }
      console.say(["Type a number from 1 to \(found.count)."])
    }
  }
}
