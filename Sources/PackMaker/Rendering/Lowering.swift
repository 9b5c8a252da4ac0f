import Quiz

/// Turns what a candidate asks into a question's parts, as the pack's kinds lower them.
struct Lowering {
  let labels: [String]
  let ids: [String]

  struct Parts {
    var stem: String
    var statement: String?
    var form: Form
    var verdict: Verdict?
    /// The key in words, for the question's id.
    var key: String
  }

  func parts(of body: Candidate.Body) -> Parts {
    switch body {
    case .claim(let claim, let verdict):
      return Parts(
        stem: claim, statement: claim,
        form: .choice(
          Choice(
            options: Verdict.options, key: Verdict.allCases.firstIndex(of: verdict) ?? 0,
            arrangement: .fixed)), verdict: verdict, key: verdict.rawValue)
    case .number(let ask, let value, let unit):
      return Parts(
        stem: ask, form: .number(NumberKey(value: value, unit: unit)), key: "\(value) \(unit)")
    case .choice(let ask, let key, let others):
      return Parts(stem: ask, form: .choice(Choice(options: [key] + others, key: 0)), key: key)
    case .text(let ask, let accepted):
      return Parts(stem: ask, form: .text(TextKey(accepted: accepted)), key: accepted.first ?? "")
    case .whoSaid(let statement, let speaker, let others):
      return Parts(
        stem: statement, statement: statement,
        form: .choice(Choice(options: [speaker] + others, key: 0)), key: speaker)
    case .match(let ask, let pairs, let others):
      return Parts(
        stem: ask,
        form: .matching(
          matching(pairs.map(\.prompt), pairs.map(\.value), others)),
        key: pairs.map { "\($0.prompt)=\($0.value)" }.joined(separator: ";"))
    case .order(let ask, let items):
      return Parts(
        stem: ask, form: .ordering(Ordering(items: items)), key: items.joined(separator: ";"))
    case .sourcesDiffer(let ask, let values, let others):
      let sorted = values.sorted { $0.key < $1.key }
      return Parts(
        stem: ask,
        form: .matching(matching(sorted.map { labels[$0.key] }, sorted.map(\.value), others)),
        key: sorted.map { "\(ids[$0.key])=\($0.value)" }.joined(separator: ";"))
    }
  }

  private func matching(_ prompts: [String], _ values: [String], _ others: [String]) -> Matching {
    let options = (values + others).uniqued()
    return Matching(
      prompts: prompts, options: options,
      key: values.map { value in options.firstIndex(of: value) ?? 0 })
  }
}
