import Foundation

@testable import PackMaker

extension CorpusReading {
  /// Whom and what the article names, each once, whatever the number of mentions.
  func nameScores() -> CorpusScores {
    var scores = CorpusScores()
    let rows: [(CorpusRow, String, Entity.Kind)] = [
      (.people, "person", .person), (.organisations, "org", .organisation),
      (.places, "place", .place),
    ]
    for (row, word, kind) in rows {
      for name in key.names where name.kind == word && !name.isOptional {
        let found = annotated.entities.contains { $0.kind == kind && Self.isSame($0, name) }
        if found { scores[row].hit() } else { scores[row].miss("\(self.name): \(name.forms[0])") }
      }
      for entity in annotated.entities where entity.kind == kind {
        let isKnown = key.names.contains {
          Self.isSame(entity, $0)
            && ($0.kind == word || $0.isOptional || ($0.kind == "site" && kind != .person))
        }
        if !isKnown { scores[row].falseFind("\(name): \(entity.name)") }
      }
    }
    for expected in key.names where !expected.isOptional {
      guard let entity = annotated.entities.first(where: { Self.isSame($0, expected) }) else {
        if expected.acronym != nil { scores[.acronyms].miss("\(name): \(expected.forms[0])") }
        continue
      }
      if expected.kind == "person" { scoreForms(entity, expected, &scores[.peopleForms]) }
      scoreAcronym(entity, expected, &scores[.acronyms])
    }
    scoreRoles(&scores[.roles])
    return scores
  }

  /// Of the people found: the shorter forms that mean them.
  private func scoreForms(
    _ entity: Entity, _ name: CorpusKey.Name, _ tally: inout CorpusTally
  ) {
    let full = Self.plain(name.forms[0])
    let expected = Set(name.forms.map(Self.plain)).subtracting([full])
    let found = Set(entity.forms.map(Self.plain)).subtracting([full])
    tally.hit(expected.intersection(found).count)
    for form in expected.subtracting(found) {
      tally.miss("\(self.name): \(name.forms[0]): \(form)")
    }
    // A title before the surname is no other form; a first name alone was never printed.
    for form in found.subtracting(expected) where !full.hasSuffix(" " + form) {
      tally.falseFind("\(self.name): \(name.forms[0]): \(form)")
    }
  }

  private func scoreAcronym(
    _ entity: Entity, _ name: CorpusKey.Name, _ tally: inout CorpusTally
  ) {
    if let acronym = name.acronym {
      if entity.acronym == acronym {
        tally.hit()
      } else {
        tally.miss("\(self.name): \(acronym)")
        if let found = entity.acronym { tally.falseFind("\(self.name): \(found)") }
      }
    } else if let found = entity.acronym {
      tally.falseFind("\(self.name): \(found)")
    }
  }

  private func scoreRoles(_ tally: inout CorpusTally) {
    func isLike(_ one: String, _ other: String) -> Bool {
      let (a, b) = (Self.contentWords(one), Self.contentWords(other))
      return a.isSubset(of: b) || b.isSubset(of: a)
        || Double(a.intersection(b).count) >= 0.5 * Double(a.union(b).count)
    }
    for expected in key.names where expected.kind == "person" && !expected.isOptional {
      let entity = annotated.entities.first { $0.kind == .person && Self.isSame($0, expected) }
      let found = entity?.roles ?? []
      for role in expected.roles {
        if found.contains(where: { isLike($0.text, role) }) {
          tally.hit()
        } else {
          tally.miss("\(name): \(expected.forms[0]): \(role)")
        }
      }
      for role in found where !expected.roles.contains(where: { isLike($0, role.text) }) {
        // A title alone is no role, and no fault.
        if Self.contentWords(role.text).isSubset(of: Self.titles) { continue }
        tally.falseFind("\(name): \(expected.forms[0]): \(role.text)")
      }
    }
  }
}
