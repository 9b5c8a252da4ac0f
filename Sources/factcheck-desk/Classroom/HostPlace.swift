import Classroom
import Terminal

/// Where a session takes connections, and how phones reach it.
struct HostPlace {
  /// As it stands in the address that is shown.
  let address: String
  /// What the server listens on.
  let listens: String
  /// Nil for the usual one, or any where that is taken.
  let port: Int?

  static let usualPort = 8_080

  /// Asks where there are several networks and somebody to ask; where there is none, only this
  /// computer is reached.
  ///
  /// - Throws: that it was given up, where the choice was left.
  static func choose(
    _ options: HostOptions, among networks: [NetworkChoice.Network], _ console: HostConsole,
    _ keyboard: Keyboard
  ) throws(Failure) -> HostPlace {
    if let address = options.address {
      return HostPlace(address: address, listens: listening(for: address), port: options.port)
    }
    guard !options.hands, let choice = NetworkChoice(networks) else {
      return HostPlace(address: "127.0.0.1", listens: "127.0.0.1", port: options.port)
    }
    let chosen =
      choice.isOpen && console.isInteractive ? try ask(choice, console, keyboard) : choice.likeliest
    return HostPlace(address: chosen.address, listens: "0.0.0.0", port: options.port)
  }

  /// On this computer's own addresses nobody else is let in; for others all networks are listened
  /// to, of the address's kind.
  private static func listening(for address: String) -> String {
    if address.hasPrefix("127.") || address == "localhost" || address == "::1" { return address }
    return address.contains(":") ? "::" : "0.0.0.0"
  }

  private static func ask(
    _ choice: NetworkChoice, _ console: HostConsole, _ keyboard: Keyboard
  ) throws(Failure) -> NetworkChoice.Network {
    console.say(choice.lines)
    while true {
      guard case .text(let text) = keyboard.ask(NetworkChoice.prompt) else { throw .givenUp }
      if let network = choice.network(for: text) { return network }
      console.say([choice.again])
    }
  }
}
