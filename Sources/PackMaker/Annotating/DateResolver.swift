import Text

/// Works out the day that a mention leaves to the day of publication, where only one can be meant.
struct DateResolver {
  let tokens: [Token]
  let marks: PairedMarks
  let sentence: Range<Int>
  let published: PartialDate
  let mentions: [DateMention]

  func resolved(_ mention: DateMention) -> DateMention {
    guard mention.date == nil, !mention.isBound || mention.form != .dayOfMonth,
      !marks.isQuoted(mention.tokens.lowerBound)
    else { return mention }
    let date: PartialDate? =
      switch mention.form {
      case .weekday: weekday(mention)
      case .relative: relative(mention)
      case .dayOfMonth, .monthAlone: dayOfMonth(mention)
      case .full, .month, .year, .era: nil
      }
    guard let date else { return mention }
    var mention = mention
    mention.date = date
    mention.isResolved = true
    return mention
  }

  private func weekday(_ mention: DateMention) -> PartialDate? {
    let place = mention.tokens.lowerBound
    guard let wanted = Capitals.weekdays[tokens[place].lower],
      !tokens[place].lower.hasSuffix("s"), let today = DayCount.weekday(of: published),
      !isNamedDay(place)
    else { return nil }
    if wanted == today { return sameDay(mention) }
    let back = (today - wanted + 7) % 7
    let before = place > sentence.lowerBound ? tokens[place - 1].lower : ""
    switch before {
    // `last Tuesday` may mean that of last week, `next Tuesday` that of next week: only where both
    // readings are one day.
    case "last": return wanted > today ? DayCount.date(published, plus: -back) : nil
    case "next": return wanted < today ? DayCount.date(published, plus: 7 - back) : nil
    case "every", "each", "this", "a", "following", "previous", "that", "any": return nil
    default: break
    }
    switch time(of: mention) {
    case .past: return DayCount.date(published, plus: -back)
    case .future: return DayCount.date(published, plus: 7 - back)
    case .unclear: return nil
    }
  }

  /// What happened on the weekday of publication happened that day, and what a week ago is written
  /// `last Tuesday`.
  private func sameDay(_ mention: DateMention) -> PartialDate? {
    let place = mention.tokens.lowerBound
    let before = place > sentence.lowerBound ? tokens[place - 1].lower : ""
    guard
      !["last", "next", "every", "each", "a", "following", "previous", "that", "any", "since"]
        .contains(before), time(of: mention) == .past
    else { return nil }
    return published
  }

  /// `Good Friday`, `Black Friday`, `Bloody Sunday`.
  private func isNamedDay(_ place: Int) -> Bool {
    let isCapital = { (index: Int) in
      sentence.contains(index) && tokens[index].shape != .lower
        && tokens[index].shape != .punctuation && tokens[index].shape != .figure
        && index > sentence.lowerBound
    }
    let before = isCapital(place - 1) && Self.dayNames.contains(tokens[place - 1].lower)
    return before || isCapital(place + 1)
  }

  private static let dayNames: WordSet = [
    "good", "black", "bloody", "easter", "palm", "ash", "maundy", "super", "cyber", "shrove",
    "red", "whit", "holy",
  ]

  private func relative(_ mention: DateMention) -> PartialDate? {
    let words = tokens[mention.tokens].map(\.lower)
    // `late last year` and `earlier this month` stay within what they name.
    switch words {
    case ["yesterday"]: return DayCount.date(published, plus: -1)
    case ["tomorrow"]: return time(of: mention) == .past ? nil : DayCount.date(published, plus: 1)
    case ["today"], ["tonight"]:
      return time(of: mention) == .past && published.day != nil ? published : nil
    case ["last", "night"]:
      return time(of: mention) == .past ? DayCount.date(published, plus: -1) : nil
    case ["last", "year"]: return PartialDate(year: published.year - 1)
    case ["this", "year"]: return PartialDate(year: published.year)
    case ["next", "year"]: return PartialDate(year: published.year + 1)
    case ["last", "month"], ["this", "month"], ["next", "month"]:
      guard let month = published.month else { return nil }
      let shift = words[0] == "last" ? -1 : words[0] == "next" ? 1 : 0
      let count = published.year * 12 + month - 1 + shift
      return PartialDate(year: count / 12, month: count % 12 + 1)
    default: return nil
    }
  }

  private func dayOfMonth(_ mention: DateMention) -> PartialDate? {
    guard let found = DateReader.dayOfMonth(tokens[mention.tokens]), published.month != nil,
      let date = PartialDate(year: published.year, month: found.month, day: found.day)
    else { return nil }
    // Another year in the sentence may be the one meant.
    guard !mentions.contains(where: { $0.date.map { $0.year != published.year } ?? false }) else {
      return nil
    }
    let place = mention.tokens.lowerBound
    let before = place > sentence.lowerBound ? tokens[place - 1].lower : ""
    guard !["last", "next", "each", "every", "this", "previous"].contains(before) else {
      return nil
    }
    // A month without its day is over, or not, as a whole.
    let isEarlier =
      found.day == nil
      ? found.month <= published.month ?? 0 : date <= published
    switch time(of: mention) {
    case .past: return isEarlier ? date : nil
    case .future: return isEarlier ? nil : date
    case .unclear: return nil
    }
  }

  // MARK: Tense

  private enum Time { case past, future, unclear }

  /// When the verb that the mention belongs to happens: the last verb before it, else the first
  /// behind it.
  private func time(of mention: DateMention) -> Time {
    var index = mention.tokens.lowerBound - 1
    var hasNoun = false
    while index >= sentence.lowerBound {
      let token = tokens[index]
      switch token.tag {
      case .verbPast:
        return hasNoun && Self.planning.contains(token.lower) ? .unclear : .past
      case .pastParticiple:
        if hasNoun, Self.planning.contains(token.lower) { return .unclear }
        return participle(at: index)
      case .modal: return token.lower == "will" || token.lower == "'ll" ? .future : .unclear
      case .verb: return plain(at: index)
      case .verbThird, .presentParticiple, .infinitive: return .unclear
      case .noun, .pluralNoun: hasNoun = true
      default: break
      }
      if index < mention.tokens.lowerBound - 40 { return .unclear }
      index -= 1
    }
    for index in mention.tokens.upperBound..<max(sentence.upperBound, mention.tokens.upperBound) {
      switch tokens[index].tag {
      case .verbPast: return .past
      case .modal: return tokens[index].lower == "will" ? .future : .unclear
      case .verb, .verbThird, .infinitive: return .unclear
      default: break
      }
    }
    return .unclear
  }

  /// `was arrested`, and `the man arrested`; not `will be arrested`, nor `to be arrested`.
  private func participle(at index: Int) -> Time {
    var before = index - 1
    while before >= sentence.lowerBound, tokens[before].tag == .adverb { before -= 1 }
    guard before >= sentence.lowerBound else { return .past }
    switch tokens[before].tag {
    case .verbPast: return .past
    case .verb: return plain(at: before)
    case .verbThird: return tokens[before].lower == "has" ? .past : .unclear
    case .pastParticiple: return participle(at: before)
    case .noun, .pluralNoun, .properNoun: return .past
    default: return .unclear
    }
  }

  /// A plain form behind `will`; or `have` behind a plural.
  private func plain(at index: Int) -> Time {
    var before = index - 1
    while before >= sentence.lowerBound, tokens[before].tag == .adverb { before -= 1 }
    guard before >= sentence.lowerBound else { return .unclear }
    switch tokens[before].lower {
    case "will", "'ll": return .future
    case "did", "didn't": return .past
    case "be": return plain(at: before)
    default:
      return tokens[index].lower == "have" && tokens[before].tag != .modal
        && tokens[before].tag != .infinitive ? .past : .unclear
    }
  }

  /// Of what such verbs name, the day may be still to come.
  private static let planning: WordSet = [
    "announced", "planned", "scheduled", "proposed", "expected", "awaited", "prepared", "organised",
    "organized", "requested", "promised", "postponed", "cancelled", "canceled", "confirmed",
    "called", "set", "ordered", "urged", "agreed", "wanted", "moved", "delayed", "booked",
    "arranged", "demanded", "suggested", "approved", "invited", "offered",
  ]
}
