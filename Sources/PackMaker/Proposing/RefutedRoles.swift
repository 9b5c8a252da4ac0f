import Quiz
import Text

/// A role given to the person who has it in the source and not to another one, or the other way
/// round.
struct RefutedRoles: Proposer {
  let name = "role-claim"
  let summary = "a role given to the person who has it in the source, or to one of a like role"

  func propose(_ material: Material) -> [Candidate] {
    material.articles.indices.flatMap { article -> [Candidate] in
      let annotated = material.articles[article]
      let people = NamedPerson.all(of: annotated).filter {
        !RoleSort.isFamous($0.role) && acts($0, article, material)
      }
      guard people.count > 1 else { return [] }
      // The match tells their roles already.
      let told = RoleMatches().told(in: article, material)
      return people.enumerated().flatMap { place, person -> [Candidate] in
        guard !told.contains(person.name),
          let other = other(than: place, of: people, article, material)
        else { return [] }
        return candidates(person, other, article, material)
      }
    }
  }

  /// Whether somebody speaks or does something in the report, besides being told what they are.
  private func acts(_ person: NamedPerson, _ article: Int, _ material: Material) -> Bool {
    if material.surveys[article].speakers.contains(person.name) { return true }
    return material.articles[article].paragraphs.contains { paragraph in
      paragraph.sentences.contains { sentence in
        sentence.names.contains { mention in
          mention.entity == person.entity && mention.role == nil
            && mention.tokens.upperBound < paragraph.tokens.count
            && paragraph.tokens[mention.tokens.upperBound].tag.isFiniteVerb
        }
      }
    }
  }

  /// What the source calls somebody is its own act, which its words can refute.
  private func candidates(
    _ person: NamedPerson, _ other: NamedPerson, _ article: Int, _ material: Material
  ) -> [Candidate] {
    let sentence = material.articles[article].paragraphs[person.paragraph]
      .sentences[person.sentence]
    let names = [(person.name, other.name), (other.name, person.name)]
    let turn = Turn.of(person.name + person.role, below: 2)
    return names.enumerated().map { place, names in
      var candidate = Candidate(
        proposer: name,
        body: .claim(
          "The source gives the role “\(person.role)” to \(names.0), not to \(names.1).",
          verdict: place == 0 ? .supported : .refuted),
        about: [article],
        evidence: [.init(article: article, paragraph: person.paragraph, tokens: sentence.tokens)],
        statements: [],
        explanation: "The source calls \(person.name) that; \(other.name) is its “\(other.role)”.",
        difficulty: 2, tags: ["names"], fact: "a\(article + 1)-role-\(person.entity)",
        worth: place == turn ? 2.1 : 1.8)
      candidate.form = "role-not"
      candidate.people = [person.name, other.name]
      return candidate
    }
  }

  /// Who has another role of the same sort, so that nobody has both and either might; nobody where
  /// a third one has it too.
  private func other(
    than place: Int, of people: [NamedPerson], _ article: Int, _ material: Material
  ) -> NamedPerson? {
    let person = people[place]
    guard let sort = RoleSort(of: person.role) else { return nil }
    let stems = stems(person.role, material)
    let entities = material.articles[article].entities
    let isShared = entities.indices.contains { index in
      index != person.entity
        && entities[index].roles.contains {
          !stems.isEmpty && stems.isSubset(of: self.stems($0.text, material))
        }
    }
    if isShared { return nil }
    let names = Set(person.name.spaced)
    let side = Side(entities[person.entity])
    return (people[(place + 1)...] + people[..<place]).first { other in
      RoleSort(of: other.role) == sort
        && entities[other.entity].roles.allSatisfy {
          self.stems($0.text, material).isDisjoint(with: stems)
        }
        && !other.name.spaced.contains(where: names.contains)
        // Names tell which of two states somebody is of.
        && side.mayBeMistaken(for: Side(entities[other.entity]))
    }
  }

  private func stems(_ role: String, _ material: Material) -> Set<String> {
    Set(RoleChoices.matter(role).map { material.stemmer.stem(String($0)) })
  }

}
