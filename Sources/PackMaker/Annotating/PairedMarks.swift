/// How the quotation marks and brackets of a paragraph pair. Indices are of its tokens.
package struct PairedMarks: Hashable, Sendable {
  /// Quotations, both marks included, ascending; those within others are left out. One that runs
  /// on into the next paragraph ends with the paragraph's last token.
  package var quotations: [Range<Int>] = []
  /// Marks and brackets without a partner, ascending.
  package var unpaired: [Int] = []
  /// Marks that close, which a sentence's stop may stand before.
  package var closing: Set<Int> = []

  package init() {}

  /// Whether a token stands in a quotation; the marks themselves do.
  package func isQuoted(_ token: Int) -> Bool {
    let place = quotations.firstPlace { $0.upperBound > token }
    return place < quotations.count && quotations[place].contains(token)
  }
}

extension PairedMarks {
  /// Whether a mark within some tokens lacks its partner, or has it outside them.
  package func halves(in tokens: Range<Int>) -> Bool {
    let unpaired = unpaired.firstPlace { $0 >= tokens.lowerBound }
    if unpaired < self.unpaired.count, self.unpaired[unpaired] < tokens.upperBound { return true }
    var place = quotations.firstPlace { $0.upperBound > tokens.lowerBound }
    while place < quotations.count, quotations[place].lowerBound < tokens.upperBound {
      let quotation = quotations[place]
      if tokens.contains(quotation.lowerBound) != tokens.contains(quotation.upperBound - 1) {
        return true
      }
      place += 1
    }
    return false
  }
}

extension Array {
  /// The first place from which on a condition holds, in an array in which it holds for all
  /// elements behind one for which it does.
  func firstPlace(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension PairedMarks {
  /// - Parameter runsOn: whether the next paragraph begins with a mark that opens, so that this
  ///   one's last quotation may lack its close.
  package init(of tokens: [Token], runsOn: Bool) {
    var open: [(mark: Int, kind: Kind)] = []
    for (index, token) in tokens.enumerated() where token.shape == .punctuation {
      guard let kind = Kind(token.lower), token.tag == .punctuation else { continue }
      let partner = open.lastIndex { $0.kind == kind }
      let closes: Bool
      switch Self.direction(of: token.lower, index, tokens) {
      case .opens: closes = false
      case .closes: closes = true
      case .either: closes = partner != nil
      }
      if closes {
        guard let partner else {
          // An apostrophe that ends a word looks like a mark that closes.
          if kind != .single { unpaired.append(index) }
          continue
        }
        unpaired += open[(partner + 1)...].map(\.mark)
        closing.insert(index)
        let mark = open[partner].mark
        open.removeSubrange(partner...)
        if kind.isQuote, !open.contains(where: { $0.kind.isQuote }) {
          quotations.append(mark..<index + 1)
        }
      } else if open.count < 4, !open.contains(where: { $0.kind == kind }) {
        open.append((index, kind))
      } else {
        // A second mark that opens: the first never closed.
        if let partner { unpaired.append(open.remove(at: partner).mark) }
        open = open.suffix(3)
        open.append((index, kind))
      }
    }
    for left in open {
      if runsOn, left.kind.isQuote, left.kind != .single || open.count == 1 {
        quotations.append(left.mark..<tokens.count)
      } else {
        unpaired.append(left.mark)
      }
    }
    unpaired.sort()
    quotations.sort { $0.lowerBound < $1.lowerBound }
  }

  private enum Kind {
    case curly, straight, angle, single, round, square

    init?(_ mark: String) {
      guard let kind = Self.kinds[mark] else { return nil }
      self = kind
    }

    private static let kinds: WordTable<Kind> = [
      "“": .curly, "”": .curly, "„": .curly, "‟": .curly, "\"": .straight, "«": .angle, "»": .angle,
      "'": .single, "‘": .single, "’": .single, "‚": .single, "(": .round, ")": .round,
      "[": .square, "]": .square,
    ]

    var isQuote: Bool { self != .round && self != .square }
  }

  private enum Direction { case opens, closes, either }

  private static func direction(of mark: String, _ index: Int, _ tokens: [Token]) -> Direction {
    switch mark {
    case "“", "„", "‟", "«", "‘", "‚", "(", "[": return .opens
    case "”", "»", ")", "]": return .closes
    default: break
    }
    // Straight marks lean on the word that they enclose.
    let token = tokens[index].bytes
    let isBehindGap =
      index == 0 || tokens[index - 1].bytes.upperBound < token.lowerBound
      || ["(", "[", "—", "–", "-", "--"].contains(tokens[index - 1].lower)
    let isBeforeGap =
      index + 1 == tokens.count || tokens[index + 1].bytes.lowerBound > token.upperBound
      || [",", ".", ";", ":", "!", "?", ")", "]", "—", "–"].contains(tokens[index + 1].lower)
    if isBehindGap, !isBeforeGap { return .opens }
    if isBeforeGap, !isBehindGap { return .closes }
    return mark == "’" ? .closes : .either
  }
}
