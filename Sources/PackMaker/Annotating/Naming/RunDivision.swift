extension RunFinder {
  /// Parts a run into title and name: `Norwegian Interior Minister Ana Horvat`.
  mutating func divide(
    _ whole: Range<Int>, sentence: Int, _ vocabulary: inout Vocabulary
  ) {
    let bounds = paragraph.sentences[sentence].tokens
    var range = whole
    let opens = isOpening(range.lowerBound, bounds)
    if opens {
      range = withoutOpener(range, &vocabulary)
      if range.isEmpty { return }
    }
    let isStillOpening = opens && range.lowerBound == whole.lowerBound
    if let inside = acronymised(before: range.upperBound, range, bounds) {
      if inside.lowerBound > range.lowerBound {
        name(range.lowerBound..<inside.lowerBound, sentence, opens: isStillOpening, &vocabulary)
      }
      add(inside, sentence, acronym: paragraph.word(range.upperBound + 1))
      return
    }
    name(range, sentence, opens: isStillOpening, &vocabulary)
  }

  /// The run without words that have their capital only from the sentence's beginning.
  private func withoutOpener(_ range: Range<Int>, _ vocabulary: inout Vocabulary) -> Range<Int> {
    let first = paragraph.word(range.lowerBound)
    // `People's Front`
    if range.count > 2, ["'s", "'"].contains(paragraph.word(range.lowerBound + 1)) { return range }
    if NameWords.openers.contains(first) {
      // `Police Chief Ana Horvat` keeps what `Police said` loses.
      let isKept =
        range.count > 1 && NameWords.titleModifiers.contains(first)
        && isModifier(paragraph.word(range.lowerBound + 1))
      return isKept ? range : range.dropFirst()
    }
    guard range.count > 1 else { return range }
    if isTitle(first) || GivenNames.all.contains(first) || Demonyms.contains(first) {
      return range
    }
    let entry = vocabulary.word(first)
    guard entry.isOrdinary else { return range }
    if entry.isFunctionWord { return range.dropFirst() }
    let canBeNominal = entry.readings.contains {
      $0.tag == .noun || $0.tag == .adjective || $0.tag == .properNoun || $0.tag == .pluralNoun
    }
    if !canBeNominal { return range.dropFirst() }
    let second = paragraph.word(range.lowerBound + 1)
    if GivenNames.all.contains(second), !RoleWords.isPerson(first) { return range.dropFirst() }
    return range
  }

  func isTitle(_ word: String) -> Bool {
    NameWords.titles.contains(word) || NameWords.honorifics.contains(word)
  }

  /// `Korean Central News Agency` of `Korean Central News Agency (KCNA)`: the words whose first
  /// letters are the acronym's.
  private func acronymised(
    before end: Int, _ run: Range<Int>, _ bounds: Range<Int>
  ) -> Range<Int>? {
    guard end + 2 < bounds.upperBound, paragraph.tokens[end].lower == "(",
      paragraph.tokens[end + 2].lower == ")", paragraph.tokens[end + 1].shape == .capitals,
      paragraph.tokens[end + 1].lower.utf8.count >= 2
    else { return nil }
    var letters = paragraph.tokens[end + 1].lower.utf8.filter { $0 != UInt8(ascii: ".") }[...]
    var start = end
    while start > bounds.lowerBound, end - start < Self.longest, let last = letters.last {
      let word = paragraph.tokens[start - 1]
      guard word.shape != .punctuation || word.lower == "&" else { return nil }
      let initials = word.lower.split(separator: "-").compactMap(\.utf8.first)
      if letters.suffix(initials.count).elementsEqual(initials), word.shape != .figure {
        letters = letters.dropLast(initials.count)
      } else if initials.first == last, word.shape != .figure {
        letters = letters.dropLast()
      } else if !["of", "and", "for", "the", "&", "'s", "on", "de", "in"].contains(word.lower) {
        return nil
      }
      start -= 1
    }
    guard letters.isEmpty, paragraph.tokens[start].shape != .lower, end - start > 1 else {
      return nil
    }
    // Words before the run may belong to it, but must not be another run's beginning.
    return start >= run.lowerBound
      || runs.last.map { $0.paragraph != index || $0.tokens.upperBound <= start } ?? true
      ? start..<end : nil
  }

  /// Records the names within a run.
  mutating func name(
    _ range: Range<Int>, _ sentence: Int, opens: Bool, _ vocabulary: inout Vocabulary
  ) {
    guard !range.isEmpty else { return }
    let last = paragraph.word(range.upperBound - 1)
    let first = paragraph.word(range.lowerBound)
    let endsAsBody =
      range.count > 1
      && (NameWords.organisations.contains(last) || NameWords.places.contains(last)
        || NameWords.others.contains(last))
      && !(range.count == 3 && first == "secretary")
    // The last title with a name behind it parts the run.
    if let title = range.last(where: { isTitle(paragraph.word($0)) && !isSurname($0, range) }),
      !endsAsBody,
      !isOfBody(range),
      !isGivenName(title, range)
    {
      if title + 1 < range.upperBound {
        return titled(range, title, sentence, opens: opens, &vocabulary)
      }
      // A title alone is no name; what stands before it may be.
      var start = title
      while start > range.lowerBound, isModifier(paragraph.word(start - 1)) { start -= 1 }
      return name(range.lowerBound..<start, sentence, opens: opens, &vocabulary)
    }
    if range.allSatisfy({ isAdjectival(paragraph.word($0)) }) { return }
    // `the State of Tarn` is Tarn.
    if range.count > 2, Self.unitsBeforeOf.contains(first),
      paragraph.word(range.lowerBound + 1) == "of", range.lowerBound > 0,
      paragraph.word(range.lowerBound - 1) == "the"
    {
      return add((range.lowerBound + 2)..<range.upperBound, sentence, title: nil)
    }
    if !endsAsBody, let person = behindBody(range) {
      add(range.lowerBound..<person, sentence, title: nil, opens: opens)
      add(person..<range.upperBound, sentence, title: nil)
      return
    }
    if range.count > 2, !endsAsBody, let person = beginOfPerson(range, &vocabulary) {
      name(range.lowerBound..<person, sentence, opens: opens, &vocabulary)
      add(person..<range.upperBound, sentence, title: nil)
      return
    }
    if range.count > 1, Demonyms.contains(first),
      GivenNames.all.contains(paragraph.word(range.lowerBound + 1))
    {
      return add(range.dropFirst(), sentence, title: nil)
    }
    if opens, range.count == 1, !GivenNames.all.contains(first),
      paragraph.tokens[range.lowerBound].shape == .capitalised
    {
      if vocabulary.word(first).isOrdinary {
        doubtful.append(run(range, sentence, title: nil, opens: true))
        return
      }
    }
    // `UNLESS he returned`, `WHO`
    if range.count == 1, vocabulary.word(first).isFunctionWord, !Places.own.contains(first) {
      doubtful.append(run(range, sentence, title: nil, opens: true))
      return
    }
    add(range, sentence, title: nil, opens: opens)
  }

  private static let surnames = words(
    "king pope bishop dean judge major prince marshal earl duke baron chancellor constable coach")

  /// `Robert King`
  private func isSurname(_ title: Int, _ range: Range<Int>) -> Bool {
    title == range.upperBound - 1 && title > range.lowerBound
      && Self.surnames.contains(paragraph.word(title))
      && GivenNames.all.contains(paragraph.word(title - 1))
  }

  /// `Doctor Club of Porto`
  private func isOfBody(_ range: Range<Int>) -> Bool {
    guard let of = range.first(where: { paragraph.word($0) == "of" }), of > range.lowerBound,
      NameWords.beforeOf.contains(paragraph.word(of - 1))
    else { return false }
    return !range[of...].contains { isTitle(paragraph.word($0)) }
  }

  /// `Dean Horvat` without an article: a given name as much as an office.
  private func isGivenName(_ title: Int, _ range: Range<Int>) -> Bool {
    title == range.lowerBound && range.count == 2 && GivenNames.all.contains(paragraph.word(title))
      && (title == 0 || !["the", "The"].contains(paragraph.word(title - 1)))
  }

  private mutating func titled(
    _ range: Range<Int>, _ title: Int, _ sentence: Int, opens: Bool,
    _ vocabulary: inout Vocabulary
  ) {
    var start = title + 1
    var isPerson = true
    let behind = paragraph.word(start)
    if behind == "." { start += 1 }
    if behind == "of" {
      // `Secretary of State Ana Horvat`: the name begins behind the office.
      guard
        let found = beginOfPerson((start + 1)..<range.upperBound, &vocabulary)
          ?? secondWord(start, range)
      else { return }
      start = found
    } else if let found = beginOfPerson(start..<range.upperBound, &vocabulary) {
      // `Ambassador Norway Ana Horvat` does not occur, `Senator for …` does.
      isPerson = found == start
      if !isPerson { start = found }
    }
    guard start < range.upperBound else { return }
    var lead = title
    while lead > range.lowerBound,
      isModifier(paragraph.word(lead - 1)) || isTitle(paragraph.word(lead - 1))
        || isAdjectival(paragraph.word(lead - 1)) || paragraph.word(lead - 1) == "of"
        || paragraph.word(lead - 1) == "and" || paragraph.word(lead - 1) == "."
    {
      lead -= 1
    }
    if lead > range.lowerBound {
      name(range.lowerBound..<lead, sentence, opens: opens, &vocabulary)
    }
    let word = paragraph.word(title)
    let roleEnd = paragraph.word(start - 1) == "." ? start - 1 : start
    var run = run(start..<range.upperBound, sentence, title: word, opens: false)
    run.role = NameWords.honorifics.contains(word) ? nil : range.lowerBound..<roleEnd
    runs.append(run)
  }

  /// `State` in `Secretary of State Horvat`.
  private func secondWord(_ place: Int, _ range: Range<Int>) -> Int? {
    place + 2 < range.upperBound && NameWords.titleModifiers.contains(paragraph.word(place + 1))
      ? place + 2 : nil
  }

  private func isModifier(_ word: String) -> Bool {
    NameWords.titleModifiers.contains(word) || NameWords.titles.contains(word)
  }

  private func isAdjectival(_ word: String) -> Bool {
    Demonyms.contains(word) || Self.directions.contains(word)
  }
  private static let directions = words("north south east west central latin former federal")

  /// Where a person's name begins within a run that begins with something else: a given name
  /// behind a place, a body or an ordinary word.
  private func beginOfPerson(_ range: Range<Int>, _ vocabulary: inout Vocabulary) -> Int? {
    guard range.count > 2, range.count <= Self.longest,
      !GivenNames.all.contains(paragraph.word(range.lowerBound)),
      let start = range.dropFirst().first(where: {
        $0 < range.upperBound - 1 && GivenNames.all.contains(paragraph.word($0))
      }), range.upperBound - start <= 4
    else { return nil }
    let before = paragraph.word(start - 1)
    if NameWords.particles.contains(before) || before == "of" || before == "&"
      || before.utf8.count < 2
    {
      return nil
    }
    if before == "and" || before == "'s" || before == "." { return nil }
    let isBody = NameWords.organisations.contains(before) || NameWords.places.contains(before)
    if isBody || RoleWords.isPerson(before) { return start }
    return isPlace(range.lowerBound..<start, &vocabulary) ? start : nil
  }

  private static let unitsBeforeOf = words("state county province district town village")
  private static let saintly = words("saint st san santa santo sant our christ church order")

  /// Where a person's name begins behind a body's that it ran into: `University of Tarn Ana
  /// Horvat`.
  private func behindBody(_ range: Range<Int>) -> Int? {
    guard range.count >= 5, range.count <= Self.longest,
      let of = range.first(where: { paragraph.word($0) == "of" }), of > range.lowerBound,
      NameWords.beforeOf.contains(paragraph.word(of - 1)),
      !range.contains(where: { Self.saintly.contains(paragraph.word($0)) }),
      range.upperBound - 2 >= of + 2,
      GivenNames.all.contains(paragraph.word(range.upperBound - 2))
    else { return nil }
    let before = paragraph.word(range.upperBound - 3)
    guard !["of", "and", "the", "&", "'s", "for"].contains(before),
      !GivenNames.all.contains(before)
    else { return nil }
    return range.upperBound - 2
  }

  /// Whether the dictionary knows a place of that name.
  func isPlace(_ range: Range<Int>, _ vocabulary: inout Vocabulary) -> Bool {
    range.count <= 4 && Places.contains(paragraph.nameKey(range), &vocabulary)
  }

  mutating func add(
    _ range: Range<Int>, _ sentence: Int, title: String? = nil, acronym: String? = nil,
    opens: Bool = false
  ) {
    guard !range.isEmpty else { return }
    var run = run(range, sentence, title: title, opens: opens)
    run.acronym = acronym
    runs.append(run)
  }

  func run(_ range: Range<Int>, _ sentence: Int, title: String?, opens: Bool) -> NameRun {
    NameRun(
      paragraph: index, sentence: sentence, tokens: range, key: paragraph.nameKey(range),
      title: title, isOpening: opens)
  }
}
