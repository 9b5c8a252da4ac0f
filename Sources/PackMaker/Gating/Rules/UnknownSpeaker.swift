/// A passer-by's name is nothing to remember: who is asked for is somebody by office or calling.
struct UnknownSpeaker: GateRule {
  let name = "unknown-speaker"
  let summary = "words of a person of whom the article does not tell what they are"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    if Self.facts.contains(candidate.template) {
      return candidate.statements.contains {
        isVouchedForByUnknown($0, in: material) || isOfTwoUnknown($0, in: material)
      }
    }
    guard Self.speech.contains(candidate.template), let speaker = candidate.people.first else {
      return false
    }
    return candidate.about.contains { article in
      material.articles[article].entities.contains {
        $0.kind != .organisation && $0.name == speaker && $0.roles.isEmpty
      }
        || isShownBare(in: candidate, of: article, material)
    }
  }

  /// `Ivo Kos said: “…”`, `Ivo Kos, not Ana Horvat, said …` where neither the claim nor label and
  /// card tell who that is.
  private func isShownBare(
    in candidate: Candidate, of article: Int, _ material: Material
  ) -> Bool {
    guard case .claim(let claim, _) = candidate.body else { return false }
    let isContrast = claim.hasPrefix(Self.contrast)
    let bare = candidate.people.filter { isContrast || claim.hasPrefix($0 + " ") }
    let known = material.shownWords(of: article)
    return bare.contains { name in
      material.articles[article].entities.contains { $0.kind != .organisation && $0.name == name }
        && !known.holds(name.spaced.last.map(String.init) ?? name)
    }
  }

  private static let contrast = "The source reports that "

  /// `Kos stated that Horvat left the office`: two of whom nothing shown tells who they are.
  private func isOfTwoUnknown(_ statement: Statement, in material: Material) -> Bool {
    let entities = material.articles[statement.article].entities
    let known = material.shownWords(of: statement.article)
    let people = material.sentence(statement).names.filter {
      entities[$0.entity].kind == .person && statement.tokens.contains($0.tokens.lowerBound)
    }
    guard Set(people.map(\.entity)).count == 2 else { return false }
    return people.allSatisfy { mention in
      let surname = entities[mention.entity].name.spaced.last.map(String.init)
      let role = mention.role.map { statement.tokens.contains($0.lowerBound) } ?? false
      return !role && !known.holds(surname ?? entities[mention.entity].name)
    }
  }

  /// `Kos said nine boats sank`: who is Kos, if neither the words nor label and card tell?
  private func isVouchedForByUnknown(_ statement: Statement, in material: Material) -> Bool {
    let article = material.articles[statement.article]
    let known = material.shownWords(of: statement.article)
    return material.paragraph(statement).reports.contains { report in
      guard let speaker = report.speaker, let first = report.speakerTokens.first,
        statement.tokens.contains(first), article.entities[speaker].kind == .person
      else { return false }
      let role = material.sentence(statement).names
        .first { $0.entity == speaker && $0.role != nil }?.role
      if let role, statement.tokens.contains(role.lowerBound) { return false }
      let surname = article.entities[speaker].name.spaced.last.map(String.init)
      return !known.holds(surname ?? article.entities[speaker].name)
    }
  }

  private static let facts: Set<String> = [
    NumberGaps().name, DateGaps().name, PlaceGaps().name, RefutedNumbers().name,
    RefutedDates().name, SupportedClaims().name,
  ]
  private static let speech: Set<String> = [
    WhoSpoke().name, SpeechClaims().name, ReportedSpeech().name, ReportedClaims().name,
  ]
}
