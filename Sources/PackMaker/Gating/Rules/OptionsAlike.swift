import Text

/// Options of one sort: none inside another, none much longer, all numbers or none.
struct OptionsAlike: GateRule {
  let name = "options-alike"
  let summary = "options of different sorts, or one inside another"

  func refuses(_ candidate: Candidate, in material: Material) -> Bool {
    let options: [String]
    switch candidate.body {
    case .choice(_, let key, let others): options = [key] + others
    case .whoSaid(_, let speaker, let others): options = [speaker] + others
    case .match(_, let pairs, let others): options = pairs.map(\.value) + others
    case .order(_, let items): options = items
    case .claim, .number, .text, .sourcesDiffer: return false
    }
    let folded = options.map { Folded($0) }
    for (index, option) in folded.enumerated() {
      for (other, text) in folded.enumerated() where other != index && text.contains(option) {
        return true
      }
    }
    let figures = folded.count { $0.words.contains { $0.contains(where: \.isNumber) } }
    return figures != 0 && figures != folded.count
  }
}
