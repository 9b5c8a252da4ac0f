import Text

/// `MaT was at the forefront`, `an appeal to the HC`: letters are not known to everybody, those least
/// that the article itself spells out.
struct BareAcronym: GateRule {
  let name = "bare-acronym"
  let summary = "letters that the article has to spell out, and that nothing shown does"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    words(in: candidate, material) != nil
  }

  func words(in candidate: Candidate, _ material: Material) -> String? {
    for article in candidate.about {
      let shown = material.shownWords(of: article)
      let text = Self.text(of: candidate)
      for letters in material.spelled[article]
      where text.holds(letters) && !shown.holds(letters)
        && !Material.household.contains(letters.lowercased())
      {
        if Folded(text).words.contains(Substring(letters.lowercased())) { return letters }
      }
      if let letters = Self.unknown(in: text, shown: shown) { return letters }
    }
    return nil
  }

  /// Letters that nothing shown spells out, be it by words that begin with them: `Kansas City
  /// Southern` tells what KCS is.
  private static func unknown(in text: String, shown: String) -> String? {
    // Nearly no text has two capitals in a row; parting it by characters takes long.
    guard zip(text.utf8, text.utf8.dropFirst()).contains(where: { isCapital($0) && isCapital($1) })
    else { return nil }
    return text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
      .first { letters in
        (2...5).contains(letters.utf8.count)
          && letters.utf8.allSatisfy(isCapital)
          && !Material.household.contains(letters.lowercased())
          && !shown.holds(letters) && !Initials(shown + " " + text).spell(letters)
      }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static func text(of candidate: Candidate) -> String {
    switch candidate.body {
    case .claim(let claim, _): claim
    case .match(_, let pairs, _): pairs.map(\.value).joined(separator: ", ")
    case .number(let ask, _, _), .choice(let ask, _, _), .text(let ask, _), .order(let ask, _),
      .sourcesDiffer(let ask, _, _):
      KeyUnique.quoted(ask)
    case .whoSaid(let statement, _, _): statement
    }
  }
}

extension AnnotatedArticle {
  /// What stands in brackets, or behind `or`, after the name that it is short for: `the Harbour
  /// Watch Group (HWG)`, `Maghawir al Thawra, or MaT`. Two to six letters, two of them capitals.
  var spelledOut: [String] {
    var found: [String] = []
    for paragraph in paragraphs {
      let tokens = paragraph.tokens
      for index in tokens.indices.dropFirst(2) {
        let isBracketed =
          tokens[index - 1].lower == "(" && index + 1 < tokens.count
          && tokens[index + 1].lower == ")"
        let isNamed = tokens[index - 1].lower == "or" && tokens[index - 2].lower == ","
        guard isBracketed || isNamed, found.count < 40 else { continue }
        let text = paragraph.text(index..<index + 1)
        if Self.isShort(text), !found.contains(text) { found.append(text) }
      }
    }
    return found
  }

  private static func isShort(_ text: String) -> Bool {
    (2...6).contains(text.utf8.count) && text.allSatisfy(\.isLetter)
      && text.count(where: \.isUppercase) >= 2
  }
}

/// What the capitals of names spell.
private struct Initials {
  private var all = " "

  init(_ text: String) {
    for word in text.split(whereSeparator: { !$0.isLetter }) {
      guard let first = word.first, first.isUppercase, word.contains(where: \.isLowercase) else {
        // `Bank of Porto` is BP as well as BoP.
        if word.utf8.count > 3 { all.append(" ") }
        continue
      }
      all.append(first)
    }
    all.append(" ")
  }

  func spell(_ letters: String) -> Bool { all.contains(letters) }
}
