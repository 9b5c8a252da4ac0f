/// Finds the runs of capitalised words in a paragraph and tells titles, nations and names apart.
struct RunFinder {
  let paragraph: AnnotatedParagraph
  let index: Int
  var runs: [NameRun] = []
  /// Capitalised words at a sentence's beginning that are ordinary words too.
  var doubtful: [NameRun] = []

  /// A longer row of capitals is a headline or a list, and names nothing.
  static let longest = 12

  init(_ paragraph: AnnotatedParagraph, index: Int) {
    self.paragraph = paragraph
    self.index = index
  }

  mutating func find(_ vocabulary: inout Vocabulary) {
    for (number, sentence) in paragraph.sentences.enumerated()
    where !isTitleCase(sentence.tokens) {
      var place = sentence.tokens.lowerBound
      while place < sentence.tokens.upperBound, runs.count < Naming.mostRuns {
        guard isNameable(place, sentence.tokens) else {
          place += 1
          continue
        }
        let end = endOfRun(place, sentence.tokens, &vocabulary)
        if end - place <= Self.longest {
          divide(place..<end, sentence: number, &vocabulary)
        }
        place = end
      }
    }
  }

  /// A line in which hardly a word begins small.
  func isTitleCase(_ range: Range<Int>) -> Bool {
    var small = 0
    var large = 0
    for token in range {
      switch paragraph.tokens[token].shape {
      case .lower: small += 1
      case .capitalised, .capitals, .mixed: large += 1
      default: break
      }
    }
    return large >= 5 && small * 3 < large
  }

  func isNameable(_ place: Int, _ bounds: Range<Int>) -> Bool {
    guard bounds.contains(place) else { return false }
    let token = paragraph.tokens[place]
    switch token.shape {
    case .capitalised, .capitals: break
    case .mixed: if !isMixedName(token.lower, place) { return false }
    default: return false
    }
    let word = paragraph.word(place)
    if NameWords.ordinaryCapitals.contains(word) || word == "the" { return false }
    if Self.small.contains(word) { return false }
    if NameWords.weekdays.contains(word) { return false }
    if NameWords.months.contains(word) {
      // `Jan Novak`, but `on 3 Jan`, `in Jan`.
      if word == "jan",
        isNameable(place + 1, bounds)
          || NameWords.particles.contains(paragraph.word(place + 1, in: bounds)),
        place == bounds.lowerBound
          || paragraph.tokens[place - 1].shape != .figure
            && !["in", "since", "last", "by", "until"].contains(paragraph.word(place - 1))
      {
        return true
      }
      // `Theresa May`, but `in May`.
      guard NameWords.monthNames.contains(word), place > bounds.lowerBound else { return false }
      let before = paragraph.word(place - 1)
      guard paragraph.tokens[place - 1].shape == .capitalised,
        GivenNames.all.contains(before) || NameWords.honorifics.contains(before)
      else { return false }
    }
    if let hyphen = token.lower.utf8.lastIndex(of: UInt8(ascii: "-")) {
      let tail = String(token.lower[token.lower.index(after: hyphen)...])
      if Self.compounds.contains(tail) { return false }
    }
    return true
  }

  /// `McDonald`, `iPhone`, `al-Assad`, but not `pro-Lisbon`.
  private func isMixedName(_ lower: String, _ place: Int) -> Bool {
    guard let first = paragraph.utf8[paragraph.tokens[place].bytes].first else { return false }
    guard (0x61...0x7A).contains(first),
      let hyphen = lower.utf8.firstIndex(of: UInt8(ascii: "-"))
    else { return true }
    return NameWords.particles.contains(String(lower[..<hyphen]))
  }

  /// Never a name's, and so the beginning of a sentence that ran into a caption.
  private static let small = words("in on at for by with from as when after and but of")

  private static let compounds = words(
    """
    related based born led backed style era wide area old like made owned funded run bound type
    controlled held sponsored linked trained educated speaking friendly registered brokered
    shaped alleged class held occupied administered
    """)

  /// Whether the capital at a token proves nothing, since any word has one there.
  func isOpening(_ place: Int, _ bounds: Range<Int>) -> Bool {
    var before = place - 1
    while before >= bounds.lowerBound {
      let token = paragraph.tokens[before]
      guard token.shape == .punctuation || token.shape == .symbol else { return false }
      // `a) Leaving …`
      if token.lower == ")", before >= bounds.lowerBound + 1 {
        return paragraph.tokens[before - 1].lower.utf8.count == 1
      }
      if token.lower == "," { return false }
      if token.lower != "'" { return true }
      before -= 1
    }
    return true
  }

  /// Where the run that begins at a token ends, small words within included.
  private func endOfRun(_ start: Int, _ bounds: Range<Int>, _ vocabulary: inout Vocabulary) -> Int {
    var end = start + 1
    // Nothing that follows the longest run decides anything, but the run is to be passed whole.
    while end < bounds.upperBound {
      if isNameable(end, bounds) {
        end += 1
        continue
      }
      if end - start > Self.longest { break }
      guard let next = continuation(start..<end, bounds, &vocabulary) else { break }
      end = next
    }
    return end
  }

  /// The token behind the next capital, where small words or marks join it to the run so far.
  private func continuation(
    _ run: Range<Int>, _ bounds: Range<Int>, _ vocabulary: inout Vocabulary
  ) -> Int? {
    let place = run.upperBound
    let next = paragraph.word(place)
    let last = paragraph.word(place - 1)
    // `J. Kos`, `Mr. Kos` where the stop is a token of its own.
    if next == ".", isNameable(place + 1, bounds),
      last.utf8.count == 1 || NameWords.honorifics.contains(last)
    {
      return place + 2
    }
    // `World War II`
    if Self.numerals.contains(next), paragraph.tokens[place].shape == .capitals { return place + 1 }
    if next == "&", isNameable(place + 1, bounds) { return place + 2 }
    if next == "'s" || next == "'" {
      guard isNameable(place + 1, bounds),
        Self.ownersInNames.contains(last)
          || next == "'" && last.hasSuffix("s")
            && Self.bodiesOfOwners.contains(paragraph.word(place + 1))
      else { return nil }
      return place + 2
    }
    // `Kos, Jr.`
    if next == ",", NameWords.suffixes.contains(paragraph.word(place + 1, in: bounds)),
      paragraph.tokens[place + 1].shape != .lower
    {
      return place + 2
    }
    if NameWords.particles.contains(next), next != "y" || last != "i" {
      var after = place + 1
      if NameWords.particles.contains(paragraph.word(after, in: bounds)) { after += 1 }
      guard isNameable(after, bounds) else { return nil }
      return after + 1
    }
    if next == "of" || next == "for" || next == "on" {
      return joined(run, last, by: next, bounds, &vocabulary)
    }
    if next == "and" { return coordinated(run, bounds, &vocabulary) }
    return nil
  }

  private static let numerals = words("ii iii iv vi vii viii ix xi xii xiii xiv xv xvi")
  private static let ownersInNames = words(
    "people women men children workers farmers teachers veterans writers nurses king queen")

  /// Behind a plural owner: `Pilots' Guild`.
  private static let bodiesOfOwners = words(
    """
    guild union association federation confederation party club society league alliance council
    cooperative
    """)

  private func joined(
    _ run: Range<Int>, _ head: String, by small: String, _ bounds: Range<Int>,
    _ vocabulary: inout Vocabulary
  ) -> Int? {
    let place = run.upperBound
    var after = place + 1
    if paragraph.word(after, in: bounds) == "the" { after += 1 }
    guard isNameable(after, bounds) else { return nil }
    let object = paragraph.word(after)
    if small == "of" {
      let isHead =
        NameWords.beforeOf.contains(head) || NameWords.placesBeforeOf.contains(head)
        || NameWords.othersBeforeOf.contains(head)
      // `Secretary of State`, `Secretary of Defence`, but not `Governor of Texas`.
      let isOffice =
        head == "secretary" && (object == "state" || NameWords.titleModifiers.contains(object))
      // `Joint Council for the Welfare of Seamen`
      let isNested = run.contains {
        paragraph.word($0) == "for" || $0 > place - 8 && paragraph.word($0) == "on"
      }
      return isHead || isOffice || isNested ? after + 1 : nil
    }
    guard NameWords.beforeOf.contains(head) || head == "foundation" || head == "fund",
      !GivenNames.all.contains(object), isOrdinary(object, &vocabulary)
    else { return nil }
    return after + 1
  }

  /// `Ministry of Health and Welfare`, `Food and Drug Administration`.
  private func coordinated(
    _ run: Range<Int>, _ bounds: Range<Int>, _ vocabulary: inout Vocabulary
  ) -> Int? {
    let place = run.upperBound
    guard isNameable(place + 1, bounds) else { return nil }
    let left = paragraph.word(place - 1)
    let right = paragraph.word(place + 1)
    // `Council of African and Asian States`
    if Demonyms.contains(left), Demonyms.contains(right), isNameable(place + 2, bounds),
      run.contains(where: { paragraph.word($0) == "of" || paragraph.word($0) == "for" })
    {
      return place + 3
    }
    guard isOrdinary(left, &vocabulary), isOrdinary(right, &vocabulary),
      !NameWords.organisations.contains(left), !NameWords.titles.contains(left),
      !NameWords.titles.contains(right), !GivenNames.all.contains(right),
      !GivenNames.all.contains(paragraph.word(run.lowerBound))
    else { return nil }
    let isMinistry = run.contains { paragraph.word($0) == "of" || paragraph.word($0) == "for" }
    if isMinistry, !NameWords.organisations.contains(right) {
      return isNameable(place + 2, bounds) ? nil : place + 2
    }
    var end = place + 2
    while end < place + 5, isNameable(end, bounds) { end += 1 }
    guard end > place + 2, !isOpening(run.lowerBound, bounds),
      NameWords.organisations.contains(paragraph.word(end - 1))
    else { return nil }
    return end
  }

  /// Whether a word in small letters is an English word that is no name.
  func isOrdinary(_ word: String, _ vocabulary: inout Vocabulary) -> Bool {
    vocabulary.word(word).isOrdinary && !Demonyms.contains(word)
  }
}

extension Word {
  /// Whether it is an English word that is no name, or mostly none.
  var isOrdinary: Bool {
    guard isKnown else { return false }
    return !isName || readings.first.map { $0.tag != .noun && $0.tag != .properNoun } ?? false
  }
}
