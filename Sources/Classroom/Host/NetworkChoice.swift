import Text

/// Which of this computer's addresses phones shall use, where there are several.
package struct NetworkChoice: Hashable, Sendable {
  /// An address of this computer, and the interface that has it.
  package struct Network: Hashable, Sendable {
    package let name: String
    /// In figures, of IPv4.
    package let address: String

    package init(name: String, address: String) {
      self.name = name
      self.address = address
    }

    /// Wireless ones first, then wired, then the rest; addresses that a machine gave itself last.
    fileprivate var order: Int {
      if address.hasPrefix("169.254.") { return 3 }
      if name.hasPrefix("w") { return 0 }
      if name.hasPrefix("e") { return 1 }
      return 2
    }
  }

  /// The likeliest first; never empty.
  package let networks: [Network]

  /// Nil where this computer is in no network.
  package init?(_ found: [Network]) {
    guard !found.isEmpty else { return nil }
    networks = found.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }.map(\.element)
  }

  /// Whether there is anything to ask.
  package var isOpen: Bool { networks.count > 1 }

  /// What phones most likely share.
  package var likeliest: Network { networks[0] }

  /// The question and the networks to choose from, numbered.
  package var lines: [String] {
    ["Which network are the phones in?"]
      + networks.enumerated().map { "  \($0 + 1)  \($1.address)  (\(Gate.line($1.name)))" }
  }

  /// What stands before the line to type.
  package static let prompt = "Number [Enter = 1]> "

  /// What a typed line chooses; nil where it is to be asked again.
  package func network(for typed: String) -> Network? {
    let typed = Normalisation.normalise(Gate.line(typed, limit: 100))
    if typed.isEmpty { return likeliest }
    guard let number = Int(typed), networks.indices.contains(number - 1) else {
      return networks.first { $0.address == typed }
    }
    return networks[number - 1]
  }

  /// What is said to a line that chooses nothing.
  package var again: String { "Type a number from 1 to \(networks.count)." }
}
