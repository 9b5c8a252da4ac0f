import Text

/// Three to five options of one type, none equal to another or inside it.
struct OptionsAlike: ModelRule {
  let name = "options"
  let summary = "the options are too few or too many, repeated, or not of one type"

  func refuses(_ item: Candidate) -> Bool {
    switch item.draft.content {
    case .choice, .whoSaid: break
    default: return false
    }
    let options = item.draft.options
    guard (3...5).contains(options.count) else { return true }
    let types = options.map { OptionType(of: $0) }
    guard let type = types[0], types.allSatisfy({ $0 == type }) else { return true }
    if case .whoSaid = item.draft.content, type != .name { return true }
    let lists = options.map { WordList(Folded($0).withoutArticle.string) }
    return lists.indices.contains { index in
      lists.indices.contains { other in
        other != index && !lists[other].ranges(of: lists[index]).isEmpty
      }
    }
  }
}
