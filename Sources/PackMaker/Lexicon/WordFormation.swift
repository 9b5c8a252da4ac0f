/// Words that the dictionary lacks: formed from one that it has, or guessed by their ending.
enum WordFormation {
  /// - Parameter find: what the dictionary has of a form.
  static func word(of form: [UInt8], find: ([UInt8]) -> Word?) -> Word {
    if form.contains(UInt8(ascii: "-")) { return compound(form, find) }
    for prefix in prefixes where form.starts(with: prefix) && form.count > prefix.count + 2 {
      if let word = find(Array(form.dropFirst(prefix.count))), !word.isFunctionWord {
        return word.withoutLemmas
      }
    }
    for (ending, replacements, tag) in endings where form.count > ending.utf8.count + 2 {
      guard form.suffix(ending.utf8.count).elementsEqual(ending.utf8) else { continue }
      let stem = form.dropLast(ending.utf8.count)
      for replacement in replacements where find(Array(stem) + Array(replacement.utf8)) != nil {
        return Word([Word.Reading(tag, 0)])
      }
    }
    return Word(guess(form), isKnown: false)
  }

  /// A word with hyphens counts as known where all its parts are; its last part tells what it is.
  private static func compound(_ form: [UInt8], _ find: ([UInt8]) -> Word?) -> Word {
    let parts = form.split(separator: UInt8(ascii: "-"))
    guard parts.count > 1, parts.count < 8, let last = parts.last, let first = parts.first else {
      return Word(guess(form), isKnown: false)
    }
    let isNumber = { (part: ArraySlice<UInt8>) in
      part.first.map { (0x30...0x39).contains($0) } ?? false
    }
    let words = parts.map { isNumber($0) ? nil : find(Array($0)) }
    let isKnown = zip(parts, words).allSatisfy { part, word in
      word != nil || isNumber(part) || prefixes.contains { $0.elementsEqual(part) }
    }
    guard let end = words.last ?? nil else {
      return Word(
        isNumber(last)
          ? [Word.Reading(.noun, 0.5), Word.Reading(.adjective, 2)] : guess(form),
        isKnown: isKnown)
    }
    let counts = isNumber(first) || words.first??.canBe(.number) ?? false
    var readings: [Word.Reading]
    if end.canBe(.number) {
      readings = [Word.Reading(.number, 0), Word.Reading(.adjective, 3)]
    } else if end.canBe(.pastParticiple) || end.canBe(.adjective) || end.canBe(.presentParticiple) {
      readings = [Word.Reading(.adjective, 0.2), Word.Reading(.noun, 3)]
    } else if counts {
      readings = [Word.Reading(.adjective, 0.2), Word.Reading(.noun, 3)]
    } else if end.canBe(.pluralNoun), !end.canBe(.noun) {
      readings = [Word.Reading(.pluralNoun, 0.1), Word.Reading(.adjective, 5)]
    } else if end.canBe(.noun) {
      readings = [Word.Reading(.noun, 0.7), Word.Reading(.adjective, 1.2)]
    } else if end.isFunctionWord {
      readings = [Word.Reading(.adjective, 0.7), Word.Reading(.noun, 1.2)]
    } else {
      readings = end.readings
    }
    if end.canBe(.verbPast), !counts, parts.count == 2,
      prefixes.contains(where: { $0.elementsEqual(first) })
    {
      readings += [Word.Reading(.verbPast, 2.5), Word.Reading(.pastParticiple, 2)]
    }
    return Word(
      readings, isKnown: isKnown, noun: end.noun, verb: end.verb, nounLemma: end.nounLemma)
  }

  private static func guess(_ form: [UInt8]) -> [Word.Reading] {
    for (ending, readings) in guesses
    where form.count > ending.utf8.count + 1
      && form.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    {
      return readings
    }
    return [
      Word.Reading(.noun, 0.7), Word.Reading(.adjective, 2.5), Word.Reading(.verb, 3.5),
    ]
  }

  private static let prefixes: [[UInt8]] = [
    "un", "re", "over", "under", "pre", "post", "anti", "non", "co", "ex", "mid", "inter", "super",
    "sub", "semi", "multi", "out", "mis", "dis", "counter", "pro", "self", "cyber", "micro", "mini",
    "ultra", "trans", "bio", "geo", "eco", "neuro", "photo", "electro", "hydro", "thermo", "quasi",
    "pseudo", "mega", "nano", "fore", "de", "up", "down", "vice", "tele", "auto",
  ].map { Array($0.utf8) }

  private static let endings: [(String, [String], Tag)] = [
    ("ness", [""], .noun), ("iness", ["y"], .noun), ("ly", ["", "le", "l"], .adverb),
    ("ily", ["y"], .adverb), ("ally", ["", "al"], .adverb), ("ish", ["", "e"], .adjective),
    ("like", [""], .adjective), ("less", [""], .adjective), ("ful", [""], .adjective),
    ("able", ["", "e"], .adjective), ("ship", [""], .noun), ("hood", [""], .noun),
    ("wide", [""], .adjective), ("proof", [""], .adjective), ("wards", [""], .adverb),
    ("ers", ["", "e"], .pluralNoun), ("er", ["", "e"], .noun), ("ists", [""], .pluralNoun),
    ("ist", [""], .noun), ("ism", [""], .noun), ("goers", [""], .pluralNoun),
    ("goer", [""], .noun), ("holders", [""], .pluralNoun), ("holder", [""], .noun),
    ("makers", [""], .pluralNoun), ("maker", [""], .noun), ("owners", [""], .pluralNoun),
    ("owner", [""], .noun), ("woman", [""], .noun), ("women", [""], .pluralNoun),
    ("man", [""], .noun), ("men", [""], .pluralNoun), ("person", [""], .noun),
    ("people", [""], .pluralNoun), ("room", [""], .noun), ("rooms", [""], .pluralNoun),
    ("line", [""], .noun), ("lines", [""], .pluralNoun), ("house", [""], .noun),
    ("houses", [""], .pluralNoun), ("work", [""], .noun), ("works", [""], .pluralNoun),
    ("site", [""], .noun), ("sites", [""], .pluralNoun), ("s", [""], .pluralNoun),
  ]

  private static let guesses: [(String, [Word.Reading])] = {
    func readings(_ all: [(Tag, Float)]) -> [Word.Reading] {
      all.map { Word.Reading($0.0, $0.1) }
    }
    return [
      ("ly", readings([(.adverb, 0.3), (.adjective, 3)])),
      ("ing", readings([(.presentParticiple, 0.8), (.noun, 1.5), (.adjective, 3)])),
      ("ed", readings([(.verbPast, 1), (.pastParticiple, 1.2), (.adjective, 3)])),
      ("ous", readings([(.adjective, 0.1)])), ("ful", readings([(.adjective, 0.3)])),
      ("ness", readings([(.noun, 0)])), ("tion", readings([(.noun, 0)])),
      ("ism", readings([(.noun, 0)])), ("ity", readings([(.noun, 0.1)])),
      ("ment", readings([(.noun, 0.1)])), ("ive", readings([(.adjective, 0.5), (.noun, 2)])),
      ("al", readings([(.adjective, 0.6), (.noun, 1.6)])),
      ("ic", readings([(.adjective, 0.5), (.noun, 2)])),
      ("able", readings([(.adjective, 0.2)])), ("ible", readings([(.adjective, 0.2)])),
      ("ish", readings([(.adjective, 0.5), (.noun, 2)])),
      ("ss", readings([(.noun, 0.1)])),
      ("s", readings([(.pluralNoun, 0.4), (.verbThird, 3), (.noun, 3)])),
    ]
  }()
}
