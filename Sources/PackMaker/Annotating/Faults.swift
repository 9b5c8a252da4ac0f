/// Finds what makes a sentence unfit to build on.
struct Faults {
  let tokens: [Token]
  let marks: PairedMarks

  /// The faults of each sentence, which must be tagged.
  func find(
    in sentence: Range<Int>, isFirst: Bool, _ vocabulary: inout Vocabulary
  ) -> Set<Fault> {
    var faults: Set<Fault> = []
    if !endsWithStop(sentence) { faults.insert(.noStop) }
    if !beginsWell(sentence, isFirst: isFirst) { faults.insert(.noBeginning) }
    if !marksPair(in: sentence) { faults.insert(.unpaired) }
    if runsOn(sentence) { faults.insert(.runOn) }
    count(sentence, &faults)
    if holdsUnknownWord(sentence, &vocabulary) { faults.insert(.unknownWord) }
    return faults
  }

  private func endsWithStop(_ sentence: Range<Int>) -> Bool {
    var last = sentence.upperBound - 1
    while last > sentence.lowerBound, tokens[last].shape == .punctuation,
      marks.closing.contains(last)
    {
      last -= 1
    }
    switch SentenceBounds.Stop(tokens[last]) {
    case .full, .mark, .abbreviation:
      // Cut short before a small letter: the stop was perhaps none.
      return sentence.upperBound == tokens.count || tokens[sentence.upperBound].shape != .lower
    case .ellipsis, nil: return false
    }
  }

  private func beginsWell(_ sentence: Range<Int>, isFirst: Bool) -> Bool {
    var first = sentence.lowerBound
    while first < sentence.upperBound, tokens[first].shape == .punctuation {
      guard ["\"", "“", "‘", "'", "(", "[", "«", "„"].contains(tokens[first].lower) else {
        return false
      }
      first += 1
    }
    guard first < sentence.upperBound else { return false }
    switch tokens[first].shape {
    case .capitalised, .capitals, .mixed: return true
    case .figure, .symbol: return isFirst
    case .lower, .punctuation: return false
    }
  }

  /// Both partners of each pair stand in the sentence.
  private func marksPair(in sentence: Range<Int>) -> Bool {
    !marks.halves(in: sentence)
  }

  /// A word that begins sentences stands with its capital where none begins.
  private func runsOn(_ sentence: Range<Int>) -> Bool {
    if sentence.upperBound < tokens.count {
      let (last, next) = (tokens[sentence.upperBound - 1], tokens[sentence.upperBound])
      if last.bytes.upperBound == next.bytes.lowerBound { return true }
    }
    if sentence.lowerBound > 0,
      tokens[sentence.lowerBound - 1].bytes.upperBound
        == tokens[sentence.lowerBound].bytes.lowerBound
    {
      return true
    }
    for index in sentence.dropFirst()
    where tokens[index].shape == .capitalised || tokens[index].lower == "a" {
      // `have worked A large rescue is under way`
      if tokens[index].lower == "a" {
        if tokens[index].shape != .lower, tokens[index - 1].shape == .lower,
          index + 1 < sentence.upperBound, tokens[index + 1].shape == .lower,
          !Self.lettered.contains(tokens[index - 1].lower)
        {
          return true
        }
        continue
      }
      let (before, token) = (tokens[index - 1], tokens[index])
      // `river.The` is cut in two above; `river,The` and `riverThe` show here.
      if before.shape == .punctuation {
        if before.lower == ",", before.bytes.upperBound == token.bytes.lowerBound { return true }
        continue
      }
      guard Self.beginners.contains(token.lower) else { continue }
      let next = index + 1 < sentence.upperBound ? tokens[index + 1].shape : .punctuation
      let isNextCapital = next == .capitalised || next == .capitals || next == .mixed
      if Self.subjects.contains(token.lower) { return true }
      if before.shape == .lower ? true : !isNextCapital {
        // `of The Hague`, `the film The Crown`
        if isNextCapital, token.lower == "the" { continue }
        return true
      }
    }
    return false
  }

  private func count(_ sentence: Range<Int>, _ faults: inout Set<Fault>) {
    var (words, finite) = (0, 0)
    var isToReader = false
    for index in sentence {
      let token = tokens[index]
      if token.shape != .punctuation { words += 1 }
      if isFinite(index, sentence) { finite += 1 }
      guard token.shape == .lower || token.shape == .capitalised || token.lower == "?",
        Self.personsOrReaders.contains(token.lower), !marks.isQuoted(index)
      else { continue }
      if Self.readers.contains(token.lower) { isToReader = true }
      if Self.persons.contains(token.lower) {
        // `World War I`
        let isNumeral =
          token.lower == "i" && index > sentence.lowerBound
          && tokens[index - 1].tag == .properNoun
        if !isNumeral { faults.insert(.firstPerson) }
      }
    }
    if isToReader || isImperative(sentence) { faults.insert(.noStatement) }
    if finite == 0 || isSubordinate(sentence) { faults.insert(.noVerb) }
    if words > 45 || finite > 4 { faults.insert(.tangled) }
  }

  /// `Goats on the island before they were moved`: a caption whose only verb is in a clause that
  /// something else would have to carry.
  private func isSubordinate(_ sentence: Range<Int>) -> Bool {
    guard let verb = sentence.first(where: { isFinite($0, sentence) }),
      !marks.isQuoted(verb), sentence.filter({ isFinite($0, sentence) }).count == 1,
      let opener = sentence.first(where: {
        $0 > sentence.lowerBound && $0 < verb && Self.openers.contains(tokens[$0].lower)
      }),
      verb - opener <= 3
    else { return false }
    // The clause's own subject stands between, and no verb in another form before it.
    return tokens[(opener + 1)..<verb].contains { $0.tag == .pronoun }
      && !sentence.contains { index in
        index != verb && index < opener && (tokens[index].tag.isVerbal || !tokens[index].isSure)
      }
  }

  private static let openers: Set<String> = ["before", "after", "as", "while", "when", "where"]

  private func isFinite(_ index: Int, _ sentence: Range<Int>) -> Bool {
    switch tokens[index].tag {
    case .verbThird, .verbPast, .modal: return true
    case .verb:
      // A plain form is finite unless `to`, a modal or `do` is before it.
      var before = index - 1
      while before >= sentence.lowerBound, tokens[before].tag == .adverb, before > index - 4 {
        before -= 1
      }
      guard before >= sentence.lowerBound else { return false }
      switch tokens[before].tag {
      case .infinitive, .modal: return false
      default:
        return FunctionWords.auxiliaries[tokens[before].lower] == nil
      }
    default: return false
    }
  }

  private func isImperative(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first(where: { tokens[$0].shape != .punctuation }),
      !marks.isQuoted(first)
    else { return false }
    return tokens[first].tag == .verb
  }

  private func holdsUnknownWord(
    _ sentence: Range<Int>, _ vocabulary: inout Vocabulary
  ) -> Bool {
    for index in sentence where tokens[index].shape == .lower {
      let lower = tokens[index].lower
      if index > sentence.lowerBound, tokens[index - 1].lower == lower,
        lower != "that", lower != "had", lower != "very", tokens[index].tag != .possessive
      {
        return true
      }
      guard lower.utf8.count > 1, tokens[index].tag != .possessive else { continue }
      if !vocabulary.word(lower).isKnown { return true }
    }
    return false
  }

  /// `vitamin A`, `plan A`
  private static let lettered: WordSet = [
    "vitamin", "hepatitis", "group", "grade", "type", "section", "plan", "an", "influenza",
  ]
  private static let subjects: WordSet = ["he", "she", "they", "we"]
  private static let beginners: WordSet = [
    "the", "in", "on", "for", "at", "by", "with", "after", "but", "and", "this", "there", "as",
    "when", "he", "she", "they", "we", "it", "from", "while", "if", "according", "these", "those",
    "an", "his", "her", "their", "its", "however", "although", "because", "since", "is", "are",
    "was", "were", "has", "have", "had", "to", "of",
  ]
  private static let persons: WordSet = [
    "i", "we", "me", "us", "my", "our", "ours", "myself", "ourselves",
  ]
  private static let personsOrReaders = persons.union(readers)
  private static let readers: WordSet = ["you", "your", "yours", "yourself", "?"]
}
