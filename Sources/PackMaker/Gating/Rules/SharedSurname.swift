/// `Horvat` where two of that name are in the article: which?
struct SharedSurname: GateRule {
  let name = "shared-surname"
  let summary = "a surname alone where the article names two people who bear it"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    candidate.statements.contains { statement in
      let paragraph = material.paragraph(statement)
      let people = material.articles[statement.article].entities.filter { $0.kind != .organisation }
      return statement.tokens.contains { index in
        let token = paragraph.tokens[index]
        guard token.tag == .properNoun, statement.shows(index),
          !isPartOfName(index, statement, paragraph)
        else { return false }
        let text = paragraph.text(index..<index + 1)
        let bearers = people.filter { $0.name.hasSuffix(" " + text) }
        guard let first = bearers.first else { return false }
        // Shown in full elsewhere, it is that one.
        if statement.text(in: paragraph, isQuoted: true).holds(first.name) { return false }
        return bearers.count > 1
          || isBorneByAnother(text, than: first.name, material, statement.article)
      }
    }
  }

  /// Whether the word before is shown and capitalised too: `Ana Horvat`.
  private func isPartOfName(
    _ index: Int, _ statement: Statement, _ paragraph: AnnotatedParagraph
  ) -> Bool {
    index > statement.tokens.lowerBound && paragraph.tokens[index - 1].tag == .properNoun
      && paragraph.tokens[index - 1].shape == .capitalised
  }

  /// Whether another first name stands before the surname somewhere in the article.
  private func isBorneByAnother(
    _ surname: String, than name: String, _ material: Material, _ article: Int
  ) -> Bool {
    let lower = surname.lowercased()
    let known = Set(name.lowercased().spaced.map(String.init))
    return material.articles[article].paragraphs.contains { paragraph in
      paragraph.tokens.indices.dropFirst().contains { index in
        paragraph.tokens[index].lower == lower
          && GivenNames.all.contains(paragraph.tokens[index - 1].lower)
          && paragraph.tokens[index - 1].shape == .capitalised
          && !known.contains(paragraph.tokens[index - 1].lower)
      }
    }
  }
}
