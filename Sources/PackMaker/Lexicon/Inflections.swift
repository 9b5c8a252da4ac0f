/// English inflection undone: regular endings, and irregular verbs.
enum Inflections {
  enum Form: Hashable, Sendable {
    case plain, plural, third, past, participle, present, compared
  }

  struct Inflection {
    var lemma: [UInt8]
    var part: WordNet.Part
    var form: Form
  }

  /// What a form may be inflected from by rule; most of the lemmas do not exist.
  static func of(_ form: [UInt8]) -> [Inflection] {
    var all: [Inflection] = []
    func add(_ drop: Int, _ ending: StaticString, _ part: WordNet.Part, _ inflected: Form) {
      guard form.count > drop + 1 else { return }
      var lemma = Array(form.dropLast(drop))
      ending.withUTF8Buffer { lemma.append(contentsOf: $0) }
      all.append(Inflection(lemma: lemma, part: part, form: inflected))
    }
    if form.ends(with: "s"), !form.ends(with: "ss") {
      add(1, "", .noun, .plural)
      add(1, "", .verb, .third)
      if form.ends(with: "ies") {
        add(3, "y", .noun, .plural)
        add(3, "y", .verb, .third)
      } else if form.ends(with: "es") {
        add(2, "", .noun, .plural)
        add(2, "", .verb, .third)
      }
    } else if form.ends(with: "men") {
      add(3, "man", .noun, .plural)
    } else if form.ends(with: "ed") {
      for inflected in [Form.past, .participle] {
        add(1, "", .verb, inflected)
        add(2, "", .verb, inflected)
        if form.ends(with: "ied") { add(3, "y", .verb, inflected) }
        if isDoubled(form, before: 2) { add(3, "", .verb, inflected) }
      }
    } else if form.ends(with: "ing") {
      add(3, "", .verb, .present)
      add(3, "e", .verb, .present)
      if isDoubled(form, before: 3) { add(4, "", .verb, .present) }
    } else if form.ends(with: "er") || form.ends(with: "est") {
      let ending = form.ends(with: "er") ? 2 : 3
      add(ending, "", .adjective, .compared)
      add(ending - 1, "", .adjective, .compared)
      if form.dropLast(ending).last == UInt8(ascii: "i") {
        add(ending + 1, "y", .adjective, .compared)
      }
      if isDoubled(form, before: ending) { add(ending + 1, "", .adjective, .compared) }
    }
    return all
  }

  /// `stopped`: two like consonants before the ending.
  private static func isDoubled(_ form: [UInt8], before ending: Int) -> Bool {
    let stem = form.dropLast(ending)
    guard stem.count > 3, let last = stem.last else { return false }
    return stem[stem.count - 2] == last && !"aeiouwxy".utf8.contains(last)
  }

  /// What an irregular form of WordNet's lists is: `wrote` a past, `written` a participle, `sat`
  /// both.
  static func irregular(_ form: [UInt8], _ lemma: [UInt8], _ part: WordNet.Part) -> [Form] {
    switch part {
    case .noun: return [.plural]
    case .adjective, .adverb: return [.compared]
    case .verb: break
    }
    if form.ends(with: "ing") { return [.present] }
    if form.ends(with: "s"), !form.ends(with: "ss") { return [.third] }
    if form.ends(with: "ed") { return [.past, .participle] }
    let text = String(decoding: form, as: UTF8.self)
    if onlyPast.contains(text) { return [.past] }
    if onlyParticiple.contains(text) || form.ends(with: "wn") || form.ends(with: "en") {
      return [.participle]
    }
    return [.past, .participle]
  }

  /// Forms of verbs that are like their plain form, or that WordNet's list lacks.
  static func missing(_ form: [UInt8]) -> [([UInt8], Form)] {
    let text = String(decoding: form, as: UTF8.self)
    if unchanged.contains(text) { return [(form, .past), (form, .participle)] }
    if alsoParticiple.contains(text) { return [(form, .participle)] }
    return extra[text].map { [(Array($0.utf8), .past), (Array($0.utf8), .participle)] } ?? []
  }

  private static let onlyPast: WordSet = [
    "arose", "ate", "awoke", "became", "began", "bit", "blew", "bore", "broke", "came", "chose",
    "did", "drank", "drew", "drove", "fell", "flew", "forbade", "foresaw", "forgave", "forgot",
    "forsook", "froze", "gave", "grew", "hid", "knew", "lay", "mistook", "overcame", "overran",
    "overtook", "overthrew", "partook", "ran", "rang", "rode", "rose", "sang", "sank", "saw",
    "shook", "shrank", "slew", "spoke", "sprang", "stank", "stole", "strode", "strove", "swam",
    "swore", "threw", "took", "tore", "trod", "undertook", "underwent", "went", "withdrew", "woke",
    "wore", "wove", "wrote", "withstood", "oversaw", "outgrew", "befell", "arose", "rewrote",
  ]
  private static let onlyParticiple: WordSet = [
    "begun", "borne", "come", "done", "drunk", "gone", "lain", "rung", "run", "seen", "sung",
    "sunk", "sworn", "swum", "torn", "worn", "slain", "drawn", "withdrawn", "shrunk", "sprung",
    "foreseen", "overseen", "undergone", "undone", "become", "overcome", "born",
  ]
  private static let unchanged: WordSet = [
    "beat", "bet", "broadcast", "burst", "cast", "cost", "cut", "fit", "forecast", "hit", "hurt",
    "let", "put", "quit", "read", "reset", "rid", "set", "shed", "shut", "slit", "split", "spread",
    "thrust", "upset", "wed", "offset", "bid", "undercut",
  ]
  private static let alsoParticiple: WordSet = ["become", "come", "overcome", "run", "overrun"]
  private static let extra: WordTable<String> = [
    "learnt": "learn", "spelt": "spell", "burnt": "burn", "dreamt": "dream", "leapt": "leap",
    "lit": "light", "pled": "plead", "snuck": "sneak", "spoilt": "spoil", "knelt": "kneel",
    "leant": "lean", "texted": "text", "tweeted": "tweet", "travelled": "travel",
  ]
}

extension [UInt8] {
  func ends(with ending: StaticString) -> Bool {
    ending.withUTF8Buffer { ending in
      count >= ending.count && suffix(ending.count).elementsEqual(ending)
    }
  }

  func begins(with beginning: StaticString) -> Bool {
    beginning.withUTF8Buffer { beginning in starts(with: beginning) }
  }
}
