/// What is written as a number and counts nothing.
extension Quantities {
  /// `Apollo 11`, `No. 5`, `phase two`, `10 Downing Street`.
  func isLabel(_ draft: Draft) -> Bool {
    if case .money = draft.measure { return false }
    let start = draft.start
    if start > sentence.lowerBound {
      let before = tokens[start - 1]
      if before.bytes.upperBound == tokens[start].bytes.lowerBound, before.shape != .punctuation {
        return true
      }
      if Self.numbered.contains(before.lower) { return true }
      // `his number 10 and 11 batsmen`
      if before.lower == "and", start - 3 >= sentence.lowerBound,
        tokens[start - 2].shape == .figure, Self.numbered.contains(tokens[start - 3].lower)
      {
        return true
      }
      if before.lower == "-", before.bytes.upperBound == tokens[start].bytes.lowerBound {
        return true
      }
      if before.tag == .properNoun, before.shape != .punctuation, draft.figure.rest.isEmpty,
        Capitals.weekdays[before.lower] == nil, Capitals.months[before.lower] == nil
      {
        return true
      }
    }
    // `in 2019 people danced`: a year as well as a count.
    if tokens[start].shape == .figure, tokens[start].lower.utf8.count == 4,
      start > sentence.lowerBound,
      draft.figure.next == start + 1, (1000...2100).contains(draft.figure.value),
      DateReader.beforeYears.contains(tokens[start - 1].lower)
    {
      return true
    }
    if tokens[start].shape == .figure, isYearOrHour(draft) { return true }
    let next = draft.figure.next
    if tokens[start].shape == .capitalised, start > sentence.lowerBound,
      tokens[start - 1].shape != .punctuation
    {
      return true
    }
    guard next < sentence.upperBound else { return false }
    if Self.results.contains(tokens[next].lower), draft.figure.upper != nil { return true }
    return isAddress(from: next)
  }

  /// Four figures that count nothing: `from fiscal 1986 levels`, `at 1900 hours`.
  private func isYearOrHour(_ draft: Draft) -> Bool {
    let (start, next) = (draft.start, draft.figure.next)
    guard tokens[start].lower.utf8.count == 4, next == start + 1,
      tokens[start].lower.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return false }
    let before = start > sentence.lowerBound ? tokens[start - 1].lower : ""
    let behind = next < sentence.upperBound ? tokens[next].lower : ""
    let isYear = (1900...2100).contains(draft.figure.value)
    return isYear && (Self.beforeYear.contains(before) || Self.ofYears.contains(behind))
      || draft.figure.value < 2400 && behind == "hours"
  }

  /// `10 Downing Street`: capitals throughout, and no plural.
  func isAddress(from start: Int) -> Bool {
    var next = start
    while next < sentence.upperBound, tokens[next].tag == .properNoun { next += 1 }
    guard next > start, !tokens[start..<next].contains(where: { Units.unit($0.lower) != nil })
    else {
      return false
    }
    let isNounNext =
      next < sentence.upperBound
      && [.noun, .pluralNoun, .adjective].contains(tokens[next].tag)
    return !isNounNext && !tokens[next - 1].lower.hasSuffix("s")
  }

  /// `one` before a noun counts; `one of`, `no one`, `one another`, `one day` do not.
  func countsOne(_ index: Int) -> Bool {
    let before = index > sentence.lowerBound ? tokens[index - 1].lower : ""
    guard !Self.beforePronoun.contains(before), index + 1 < sentence.upperBound else {
      return false
    }
    let next = tokens[index + 1]
    if next.lower == "day" || next.lower == "time" || next.lower == "thing" { return false }
    return next.tag == .noun || next.tag == .adjective || next.lower == "million"
      || next.lower == "in"
  }

  /// Spaced oddly: `six - member`; or a part of a word with hyphens.
  func isPartOfWord(_ index: Int) -> Bool {
    index > sentence.lowerBound && tokens[index].shape != .figure
      && tokens[index - 1].lower == "-"
      && tokens[index - 1].bytes.upperBound == tokens[index].bytes.lowerBound
  }

  private static let numbered: WordSet = [
    "no.", "no", "nos.", "number", "numbers", "phase", "part", "chapter", "article", "articles",
    "section", "sections", "page", "pages", "line", "route", "flight", "channel", "gate", "room",
    "platform", "terminal", "grade", "level", "stage", "version", "act", "season", "episode",
    "volume", "group", "type", "class", "category", "tier", "step", "zone", "district", "ward",
    "unit", "block", "lot", "item", "question", "rule", "table", "figure", "box", "junction",
    "exit",
    "vol.", "sec.", "paragraph", "clause", "appendix", "schedule", "model", "#", "day", "year",
    "week", "round", "game", "match", "sector", "area", "reactor", "building", "tower", "pier",
    "bus", "tram", "train", "size", "code", "order", "division", "lane", "bay", "ships",
  ]

  private static let beforeYear: WordSet = ["fiscal", "calendar", "mid", "late", "early"]
  private static let ofYears: WordSet = [
    "level", "levels", "season", "campaign", "election", "figures", "prices",
  ]

  private static let results: WordSet = [
    "win", "victory", "loss", "defeat", "draw", "vote", "lead", "decision", "ruling", "majority",
    "score", "result", "series", "record", "scoreline", "triumph",
  ]

  private static let beforePronoun: WordSet = [
    "no", "any", "every", "the", "this", "that", "each", "which", "another", "some",
  ]
}
