import Text

/// What a word with a capital may be.
enum Capitals {
  static func readings(
    of token: Token, _ word: Word, isOpening: Bool, before: Token.Shape, behind: Token.Shape,
    into all: inout [Word.Reading]
  ) {
    if token.lower == "i" || token.lower == "'s" {
      all.append(contentsOf: word.readings)
      return
    }
    if months[token.lower] != nil || weekdays[token.lower] != nil,
      token.lower != "may" && token.lower != "march" || !isOpening
    {
      all.append(Word.Reading(.properNoun, 0))
      return
    }
    let isCapital = { (shape: Token.Shape) in
      shape == .capitalised || shape == .capitals || shape == .mixed
    }
    if token.shape == .capitals || token.shape == .mixed, !token.lower.contains("-") {
      // A sentence in capitals throughout cannot be told from a name.
      // `SEVENTEEN workers`
      if token.shape == .capitals, !isCapital(before), !isCapital(behind),
        NumberWords.isNumberWord(Substring(token.lower))
      {
        all.append(contentsOf: word.readings)
        return
      }
      all.append(Word.Reading(.properNoun, 0.1))
      if token.shape == .capitals, isCapital(before) || isCapital(behind) {
        for reading in word.readings where word.isKnown {
          all.append(Word.Reading(reading.tag, reading.cost + 5))
        }
      }
      return
    }
    if isOpening { return opening(word, isCapital(behind), &all) }
    if word.isFunctionWord {
      let isWithin = isCapital(before) && isCapital(behind)
      if !word.canBe(.properNoun) {
        all.append(Word.Reading(.properNoun, isWithin ? 0.5 : isCapital(behind) ? 1.5 : 5))
      }
      for reading in word.readings {
        all.append(Word.Reading(reading.tag, reading.cost + (isWithin ? 3 : 0.6)))
      }
      return
    }
    all.append(Word.Reading(.properNoun, word.isAdjectiveOfName ? 1.2 : 0.05))
    if word.isAdjectiveOfName { all.append(Word.Reading(.adjective, 0.6)) }
    for reading in word.readings where word.isKnown && reading.tag != .properNoun {
      guard reading.tag != .adjective || !word.isAdjectiveOfName else { continue }
      all.append(Word.Reading(reading.tag, reading.cost + 6))
    }
  }

  /// The first word of a sentence has its capital in any case.
  private static func opening(
    _ word: Word, _ isBeforeCapital: Bool, _ all: inout [Word.Reading]
  ) {
    let name: Float
    if word.isFunctionWord {
      name = 7
    } else if !word.isKnown {
      name = 0.2
    } else if word.isName {
      name = 0.4
    } else {
      name = isBeforeCapital ? 2.5 : 4.5
    }
    all.append(Word.Reading(.properNoun, word.isAdjectiveOfName ? 1.5 : name))
    if word.isAdjectiveOfName { all.append(Word.Reading(.adjective, 0.6)) }
    for reading in word.readings {
      if reading.tag == .adjective, word.isAdjectiveOfName { continue }
      let more: Float = !word.isKnown ? 3.5 : word.isName ? 2.5 : 0
      all.append(Word.Reading(reading.tag, reading.cost + more))
    }
  }

  static let months: WordTable<Int> = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2,
    "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12, "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8,
    "sept.": 9, "sep.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
  ]

  /// Monday is 1.
  static let weekdays: WordTable<Int> = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7, "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5,
    "saturdays": 6, "sundays": 7,
  ]
}
