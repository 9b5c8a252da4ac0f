import Text

/// `MaT was at the forefront`: letters that the article itself spells out elsewhere are not known to
/// everybody.
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
    }
    return nil
  }

  private static func text(of candidate: Candidate) -> String {
    switch candidate.body {
    case .claim(let claim, _): claim
    case .number(let ask, _, _), .choice(let ask, _, _), .text(let ask, _), .match(let ask, _, _),
      .order(let ask, _), .sourcesDiffer(let ask, _, _):
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
