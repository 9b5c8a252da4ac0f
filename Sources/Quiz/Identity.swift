package import Text

extension Question {
  /// What makes it the same question over editions of its pack: SHA-256 over pack id, question id,
  /// form, key, and options as a set. A mended explanation keeps it; another key ends it.
  package func identity(inPack pack: String) -> Digest {
    var hasher = Hasher256()
    // Each field is closed by a unit separator, which no text of a pack keeps.
    for field in [pack, id, form.name] + form.key + ["\u{1E}"] + form.optionSet {
      hasher.update(Array(field.utf8))
      hasher.update([0x1F])
    }
    return Digest(finishing: &hasher)
  }
}

extension Form {
  /// The key as texts.
  package var key: [String] {
    switch self {
    case .choice(let choice): [choice.options[choice.key]]
    case .selection(let selection): selection.keys.map { selection.options[$0] }.sorted()
    case .number(let key): ["\(key.value)", "\(key.tolerance)", key.unit]
    case .text(let key): key.accepted.sorted()
    case .ordering(let ordering): ordering.items
    case .matching(let matching):
      zip(matching.prompts, matching.key).map { "\($0)\u{1D}\(matching.options[$1])" }.sorted()
    }
  }

  fileprivate var optionSet: [String] {
    switch self {
    case .choice(let choice): choice.options.sorted()
    case .selection(let selection): selection.options.sorted()
    case .ordering(let ordering): ordering.items.sorted()
    case .matching(let matching): matching.options.sorted()
    case .number, .text: []
    }
  }
}
