import Quiz

/// A case card sets the scene in 30 to 60 words.
struct BriefLength: LintRule {
  let name = "brief-length"
  let summary = "a case card is missing, or not 30 to 60 words long"

  private static let allowed = 30...60

  func check(_ subject: LintSubject, report: LintReport) {
    let isAsked = subject.askedSources
    for (number, source) in subject.sources.enumerated() where isAsked[number] {
      let text = subject.pack.sources[number].brief ?? ""
      let count = text.split(whereSeparator: \.isWhitespace).count
      if !Self.allowed.contains(count) {
        report(.source(id: source.id, key: "brief"), .briefLength(count, allowed: Self.allowed))
      }
    }
  }
}

extension LintSubject {
  /// For each source whether a question is about it or cites it.
  var askedSources: [Bool] {
    var isAsked = [Bool](repeating: false, count: sources.count)
    for item in items {
      for number in item.about { isAsked[number] = true }
      for passage in item.passages { isAsked[sourceOfPassage[passage]] = true }
    }
    return isAsked
  }
}
