import Quiz

/// What a class's figures say, in sentences that every format can use.
struct ClassWords {
  private let report: ClassReport

  init(_ report: ClassReport) {
    self.report = report
  }

  /// Names and values for the top of a report.
  var figures: [(name: String, text: String)] {
    let analysis = report.analysis
    let voided = report.items.count { $0.item.isVoided }
    let unrevealed = report.items.count { !$0.item.isVoided && !$0.item.isRevealed }
    let count = report.items.count - voided - unrevealed
    var figures = [
      report.results.hands == nil
        ? ("Students", "\(report.gradebook.count), of whom \(analysis.students) answered")
        : ("Hands", "\(report.items.reduce(0) { $0 + $1.answered }) raised"),
      (
        "Questions",
        "\(count)" + (voided > 0 ? ", and \(voided) voided" : "")
          + (unrevealed > 0 ? ", and \(unrevealed) answered but not revealed" : "")
      ),
      ("Mean facility", Figure.percent(facility)),
    ]
    guard report.results.hands == nil else { return figures.map { (name: $0.0, text: $0.1) } }
    let reliability = reliability
    figures.append((reliability.name, reliability.text))
    if let error = analysis.reliability, reliability.isShown {
      figures.append(
        (
          "Standard error of measurement",
          "\(Figure.fixed(error.standardError)) of \(analysis.items.count) questions; "
            + "error ratio \(Figure.percent(error.errorRatio))"
        ))
    }
    if let discernment = report.discernment {
      figures.append(
        (
          "Discernment on claims",
          Figure.fixed(discernment.discernment)
            + " (1: all supported and refuted ones called so; -1: none; about -0.33: calls of the "
            + "three verdicts at random)"
        ))
    }
    return figures.map { (name: $0.0, text: $0.1) }
  }

  private var facility: Double? {
    let facilities = report.items.compactMap(\.statistics?.facility)
    return facilities.isEmpty ? nil : facilities.mean
  }

  private var reliability: (name: String, text: String, isShown: Bool) {
    guard let found = report.analysis.reliability else {
      return ("Reliability", "too little to tell", false)
    }
    let name = found.isKR20 ? "Reliability (KR-20)" : "Reliability (Cronbach's alpha)"
    guard report.analysis.students >= Discrimination.leastStudents else {
      return (name, "withheld: fewer than \(Discrimination.leastStudents) students", false)
    }
    return (name, Figure.fixed(found.alpha), true)
  }

  /// Sentences that only stand where the data carry them.
  var findings: [String] {
    let suspects = report.items.filter { $0.statistics?.voicedBand == .suspect }
    return [claims].compactMap(\.self)
      + suspects.map {
        "Question \($0.item.number) \(Discrimination.Band.suspect.words): those who did better "
          + "elsewhere did worse on it, by more than chance alone would have it."
      }
      + report.items.filter { $0.disputes > 0 }.map {
        "Question \($0.item.number) is disputed by \(Figure.count($0.disputes, "student"))."
      }
  }

  /// The class's leaning on claims; nil where no claim was answered.
  var claims: String? {
    guard let found = report.claimBias else { return nil }
    let shares =
      "it called \(Figure.percent(found.called)) of claims supported where "
      + "\(Figure.percent(found.called - found.bias)) are"
    let interval = found.interval.map {
      " (a difference of \(Figure.signed(percent: $0.lowerBound)) to "
        + "\(Figure.signed(percent: $0.upperBound)), at 95%)"
    }
    switch found.leaning {
    case .overBelieves:
      return "This class over-believes: \(shares)\(interval ?? "")."
    case .overDoubts:
      return "This class over-doubts: \(shares)\(interval ?? "")."
    case .neither:
      return "This class neither over-believes nor over-doubts beyond chance: "
        + "\(shares)\(interval ?? "")."
    case .tooLittle:
      return "Whether this class over-believes or over-doubts takes "
        + "\(ClaimBias.leastStudents) students and \(ClaimBias.leastClaims) claims, "
        + "\(ClaimBias.leastOfEach) of them supported and \(ClaimBias.leastOfEach) not."
    }
  }

  /// What an item's discrimination says of it.
  static func judgement(on row: ItemRow) -> String {
    if row.item.isVoided { return "voided" }
    if !row.item.isRevealed { return "not revealed" }
    guard let statistics = row.statistics else { return "not answered" }
    switch statistics.discrimination {
    case .value: return statistics.voicedBand?.words ?? Figure.none
    case .withheld: return "withheld: too few"
    case .undefined: return "all alike"
    }
  }

  /// Names and values for one question.
  static func figures(of row: ItemRow) -> [(name: String, text: String)] {
    let item = row.item
    var figures = [
      ("Key", key(of: item)),
      ("Kind", item.kind),
      (
        "Answered",
        "\(row.answered)" + (row.skipped > 0 ? ", \(row.skipped) of them skips" : "")
          + "; missed by \(row.missed)"
      ),
    ]
    if item.isVoided { figures.append(("Voided", "counts nowhere")) }
    if !item.isRevealed { figures.append(("Not revealed", "counts nowhere")) }
    if let was = item.rekeyedFrom { figures.append(("Key mended", "was \(was)")) }
    if !item.alsoAccepted.isEmpty {
      figures.append(("Also accepted", item.alsoAccepted.joined(separator: "; ")))
    }
    if let statistics = row.statistics {
      figures.append(
        (
          "Facility",
          "\(Figure.percent(statistics.facility)), "
            + "standard deviation \(Figure.percent(statistics.standardDeviation))"
        ))
      figures.append(("Discrimination", discrimination(statistics)))
    }
    if let votes = row.votes {
      figures.append(
        (
          "Second vote",
          "right before \(Figure.percent(votes.first)), after \(Figure.percent(votes.second)), of "
            + Figure.count(votes.students, "student")
        ))
    }
    if let certainty = row.meanCertainty {
      figures.append(("Mean certainty", Figure.percent(certainty / 100)))
    }
    if row.meanSeconds != nil { figures.append(("Mean time", Figure.time(row.meanSeconds))) }
    if row.disputes > 0 { figures.append(("Disputed by", Figure.count(row.disputes, "student"))) }
    return figures.map { (name: $0.0, text: $0.1) }
  }

  /// The key; a verdict never without whose it is.
  private static func key(of item: ClassResults.Item) -> String {
    let words = item.keys.joined(separator: "; ")
    guard item.verdict != nil, !item.citations.isEmpty else { return words }
    let sources = item.citations.map { "\($0.label), \($0.published)" }.uniqued
    return "\(words) by \(sources.joined(separator: "; and by "))"
  }

  private static func discrimination(_ statistics: ItemAnalysis.Item) -> String {
    switch statistics.discrimination {
    case .value(let value):
      "\(Figure.fixed(value)), \(statistics.voicedBand?.words ?? Figure.none); "
        + "efficiency \(Figure.percent(statistics.efficiency))"
    case .withheld:
      "withheld: takes \(Discrimination.leastStudents) students and "
        + "\(Discrimination.leastOtherItems) other questions"
    case .undefined: "none: all marks are alike"
    }
  }
}
