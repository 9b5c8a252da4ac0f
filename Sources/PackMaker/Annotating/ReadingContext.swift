/// What each token may be at its place: the vocabulary's readings, changed by capitals and by the
/// auxiliary that governs a verb.
struct ReadingContext {
  /// Whether the next word begins the sentence, or a quotation within it.
  private var isOpening: Bool
  /// The auxiliary whose verb is still to come.
  private var governor: FunctionWords.Auxiliary?
  /// How many words ago the governor was.
  private var distance = 0

  init(isStart: Bool) {
    isOpening = isStart
  }

  mutating func readings(
    of index: Int, in tokens: [Token], _ part: Range<Int>, _ vocabulary: inout Vocabulary,
    into all: inout [Word.Reading]
  ) {
    let token = tokens[index]
    let first = all.count
    if token.shape == .punctuation {
      all.append(Word.Reading(token.tag == .possessive ? .possessive : .punctuation, 0))
      switch token.lower {
      case ".", "!", "?", ":", "\"", "“", "‘", ";": isOpening = true
      default: break
      }
      governor = token.lower == "," ? governor : nil
      return
    }
    if token.shape == .symbol {
      all.append(Word.Reading(token.tag, 0))
      return
    }
    if token.isSure, token.tag != .other || token.shape == .mixed {
      all.append(Word.Reading(token.tag == .other ? .other : token.tag, 0))
      return
    }
    if token.shape == .figure {
      figure(token, &vocabulary, &all)
    } else {
      let word = vocabulary.word(token.lower)
      let isCapital = token.shape != .lower
      if isCapital {
        let follower = index + 1 < part.upperBound ? tokens[index + 1].shape : .punctuation
        let before = index > part.lowerBound ? tokens[index - 1].shape : .punctuation
        Capitals.readings(
          of: token, word, isOpening: isOpening, before: before, behind: follower, into: &all)
      } else {
        all.append(contentsOf: word.readings)
      }
      if token.lower == "'s" { owner(index, tokens, part, &all, from: first) }
    }
    govern(&all, from: first)
    neighbours(index, tokens, part, &all, from: first)
    follow(token, all[first...])
    isOpening = false
  }

  /// `'s` is a verb behind `it` and its like, else a possessive.
  private func owner(
    _ index: Int, _ tokens: [Token], _ part: Range<Int>, _ all: inout [Word.Reading],
    from first: Int
  ) {
    let before = index > part.lowerBound ? tokens[index - 1].lower : ""
    let isVerb = FunctionWords.contracting.contains(before)
    all.removeSubrange(first...)
    all.append(Word.Reading(isVerb ? .verbThird : .possessive, 0))
    if !isVerb, index + 1 < part.upperBound {
      let next = tokens[index + 1].lower
      // `the mayor's been told`
      if ["been", "not", "a", "the", "got", "going"].contains(next) {
        all.append(Word.Reading(.verbThird, 0.5))
      }
    }
  }

  private func figure(
    _ token: Token, _ vocabulary: inout Vocabulary, _ all: inout [Word.Reading]
  ) {
    let lower = token.lower
    if lower.utf8.contains(UInt8(ascii: "-")), lower.utf8.contains(where: { $0 >= 0x61 }) {
      all.append(contentsOf: vocabulary.word(lower).readings)
    } else if lower.hasSuffix("th") || lower.hasSuffix("st") || lower.hasSuffix("nd")
      || lower.hasSuffix("rd")
    {
      all.append(Word.Reading(.adjective, 0.1))
      all.append(Word.Reading(.noun, 4))
    } else if lower.hasSuffix("s"), lower.utf8.count > 2 {
      all.append(Word.Reading(.pluralNoun, 0))
    } else {
      all.append(Word.Reading(.number, 0))
    }
  }

  /// What an auxiliary before it makes of a verb.
  private func govern(_ all: inout [Word.Reading], from first: Int) {
    guard governor != nil else { return }
    for index in first..<all.count {
      let change: Float
      switch (governor, all[index].tag) {
      case (.be, .pastParticiple): change = -1.5
      case (.be, .presentParticiple): change = -1.5
      case (.be, .adjective): change = -0.5
      case (.be, .verbPast): change = 5
      case (.be, .verb), (.be, .verbThird): change = 4
      case (.have, .pastParticiple): change = -3
      case (.have, .verbPast): change = 4
      case (.have, .verb): change = 5
      case (.have, .verbThird): change = 4
      case (.modal, .verb), (.do, .verb): change = distance == 0 ? -1.5 : -2.5
      case (.modal, .verbPast), (.do, .verbPast): change = 4
      case (.modal, .pastParticiple), (.do, .pastParticiple): change = 3
      case (.modal, .verbThird), (.do, .verbThird): change = 5
      default: change = 0
      }
      all[index].cost += change
    }
  }

  /// What the next words make of one.
  private func neighbours(
    _ index: Int, _ tokens: [Token], _ part: Range<Int>, _ all: inout [Word.Reading],
    from first: Int
  ) {
    let next = index + 1 < part.upperBound ? tokens[index + 1] : nil
    let lower = tokens[index].lower
    if next?.lower == "by" {
      for place in first..<all.count where all[place].tag == .pastParticiple {
        all[place].cost -= 1.5
      }
    }
    if let next, next.shape == .punctuation, Self.ends.contains(next.lower) {
      // What ends a clause governs nothing: `the roof fell in.`
      for place in first..<all.count
      where all[place].tag == .preposition || all[place].tag == .determiner {
        all[place].cost += 3
      }
    }
    if next?.lower == "of", lower == "because" {
      for place in first..<all.count where all[place].tag == .preposition { all[place].cost -= 6 }
    }
    if index > part.lowerBound {
      let before = tokens[index - 1]
      // A bare noun seldom follows `to` where the word is a verb too.
      if before.lower == "to", all[first...].contains(where: { $0.tag == .verb }) {
        for place in first..<all.count where all[place].tag == .noun { all[place].cost += 1.5 }
      }
      if lower == "which" || lower == "where", before.lower == "," {
        for place in first..<all.count where all[place].tag == .relative { all[place].cost -= 3 }
      }
    }
    if lower == "one", index > part.lowerBound, tokens[index - 1].lower == "no" {
      all.replaceSubrange(first..., with: [Word.Reading(.pronoun, 0)])
    }
    if next?.shape == .figure, lower == "about" || lower == "around" {
      for place in first..<all.count where all[place].tag == .adverb { all[place].cost -= 4 }
    }
    if next?.lower == "of", FunctionWords.amounts.contains(lower) {
      for place in first..<all.count where all[place].tag == .pronoun { all[place].cost -= 3 }
    }
    // `the firm to`, `a third since`: between an article and a function word stands a noun.
    if index > part.lowerBound, Self.articles.contains(tokens[index - 1].lower),
      next.map({ $0.shape == .punctuation || Self.afterNouns.contains($0.lower) }) ?? true
    {
      for place in first..<all.count
      where all[place].tag == .adjective || all[place].tag == .adverb {
        all[place].cost += 3.5
      }
    }
    guard lower == "that" || lower == "her" || lower == "his", let next else { return }
    // `that` before a plural cannot point at it; `her` before a mark cannot own anything.
    let endsHere = next.shape == .punctuation
    for place in first..<all.count {
      switch (lower, all[place].tag) {
      case ("that", .determiner) where next.lower.hasSuffix("s") || next.shape == .capitalised:
        all[place].cost += 4
      case ("that", .pronoun) where !endsHere && FunctionWords.auxiliaries[next.lower] == nil:
        all[place].cost += 2
      case ("her", .possessive) where endsHere, ("his", .possessive) where endsHere:
        all[place].cost += 6
      default: break
      }
    }
  }

  private static let ends: WordSet = [",", ".", ";", ")", "!", "?"]
  private static let articles: WordSet = ["the", "a", "an", "its", "their", "his", "my", "our"]
  private static let afterNouns: WordSet = [
    "to", "of", "in", "on", "at", "for", "with", "by", "from", "since", "after", "before", "that",
    "who", "which", "is", "was", "were", "are", "has", "had", "have", "will", "would", "said",
  ]

  private mutating func follow(_ token: Token, _ readings: ArraySlice<Word.Reading>) {
    if let auxiliary = FunctionWords.auxiliaries[token.lower], token.shape != .capitals {
      governor = auxiliary
      distance = 0
      return
    }
    if token.lower == "to" {
      governor = nil
      return
    }
    guard governor != nil else { return }
    distance += 1
    let isPassedOver = readings.contains {
      ($0.tag == .adverb || $0.tag == .pronoun) && $0.cost < 1.5
    }
    if !isPassedOver || distance > 4 { governor = nil }
  }
}
