import Text

/// Editorial brackets, addresses, stray dashes and the like come from pages and dumps; a sentence
/// that holds them may not be what the outlet printed.
struct OddText: GateRule {
  let name = "odd-text"
  let summary =
    "brackets, addresses, colons, stray dashes, control characters or marks in what is shown"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    let holdsHarm = candidate.evidence.contains { evidence in
      let paragraph = material.articles[evidence.article].paragraphs[evidence.paragraph]
      return Gate.firstHarmful(in: paragraph.text(evidence.tokens)) != nil
    }
    return holdsHarm
      || candidate.statements.contains { statement in
        let paragraph = material.paragraph(statement)
        return statement.tokens.contains { index in
          let token = paragraph.tokens[index]
          // An acronym may stand in brackets, a remark not.
          if token.lower == "(",
            !paragraph.tokens[index...].prefix(4).contains(where: { $0.lower == ")" })
          {
            return true
          }
          return Self.isMark(token)
        }
      }
  }

  /// Whether a token is a mark, an address or a tag that no sentence of an article has.
  static func isMark(_ token: Token) -> Bool {
    if marks.contains(token.lower) { return true }
    // `went back THREE times`: the capitals are the paper's voice.
    if token.shape == .capitals, token.lower.utf8.count > 3,
      [.number, .verb, .verbPast, .adverb, .adjective, .determiner].contains(token.tag)
    {
      return true
    }
    let first = token.lower.utf8.first
    if first == UInt8(ascii: "#") || first == UInt8(ascii: "@") { return true }
    if token.lower.holds("://") || token.lower.hasPrefix("www.") { return true }
    if isCode(token.lower), token.shape != .lower { return true }
    // `six - member`: a hyphen that was torn from its words.
    return ["-", "–"].contains(token.lower)
  }

  /// `CMCU3`: three letters or more and a digit behind them, as exchanges name what they trade.
  private static func isCode(_ word: String) -> Bool {
    let letters = word.utf8.prefix { (0x61...0x7A).contains($0) }.count
    let digits = word.utf8.dropFirst(letters)
    return letters >= 3 && !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let marks: WordSet = [
    "[", "]", "{", "}", "|", "*", "…", "...", ":", ";", "/", "\\", "<", ">", "~", "^", "=", "+",
    "_",
  ]
}
