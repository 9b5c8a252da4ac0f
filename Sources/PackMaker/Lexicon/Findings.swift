import Glibc

/// What the dictionary has of one form, weighed against each other.
struct Findings {
  private var weights: [(tag: Tag, weight: Float)] = []
  private var noun: (lemma: [UInt8], entry: WordNet.Lemma, weight: Float, isPlain: Bool)?
  private var verb: (lemma: [UInt8], entry: WordNet.Lemma, weight: Float)?

  private var isAdjectiveOfName = false

  var isEmpty: Bool { weights.isEmpty }

  mutating func add(
    _ entry: WordNet.Lemma, _ lemma: [UInt8], _ part: WordNet.Part, _ form: Inflections.Form
  ) {
    // A sense that was never met in tagged text still counts a little.
    var weight = Float(entry.count) + 0.3 * Float(min(entry.senses, 5))
    if entry.isName, part == .noun { weight = min(weight, 0.1) }
    if entry.isName, part == .adjective { isAdjectiveOfName = true }
    // The shares are those of a verb's or noun's forms in running text, roughly.
    switch (part, form) {
    case (.noun, .plural):
      weight *= 0.3
      add(.pluralNoun, weight)
    case (.noun, _):
      weight *= 0.7
      add(.noun, weight)
    case (.verb, .plain):
      weight *= 0.35
      add(.verb, weight)
    case (.verb, .third):
      weight *= 0.1
      add(.verbThird, weight)
    case (.verb, .past):
      weight *= 0.25
      add(.verbPast, weight)
    case (.verb, .participle):
      weight *= 0.2
      add(.pastParticiple, weight)
    case (.verb, _):
      weight *= 0.12
      add(.presentParticiple, weight)
    case (.adjective, .compared):
      weight *= 0.1
      add(.adjective, weight)
    case (.adjective, _): add(.adjective, weight)
    case (.adverb, _): add(.adverb, weight)
    }
    if part == .noun, weight > noun?.weight ?? -1 { noun = (lemma, entry, weight, form == .plain) }
    if part == .verb, weight > verb?.weight ?? -1 { verb = (lemma, entry, weight) }
  }

  private mutating func add(_ tag: Tag, _ weight: Float) {
    if let place = weights.firstIndex(where: { $0.tag == tag }) {
      weights[place].weight = max(weights[place].weight, weight)
    } else {
      weights.append((tag, weight))
    }
  }

  /// The dictionary's own entries of inflected forms mostly repeat what the inflection says:
  /// `surprised` is a verb's form first, `troops` a plural.
  private mutating func settle() {
    let canBePast = weights.contains { $0.tag == .verbPast }
    let canBePlural = weights.contains { $0.tag == .pluralNoun }
    for place in weights.indices {
      if canBePast, weights[place].tag == .adjective { weights[place].weight *= 0.4 }
      if canBePlural, weights[place].tag == .noun { weights[place].weight *= 0.1 }
    }
  }

  /// What all that was added comes to.
  mutating func word() -> Word {
    settle()
    let total = weights.reduce(0) { $0 + $1.weight } + 0.01
    let readings = weights.map { found in
      Word.Reading(found.tag, min(9, -log2f((found.weight + 0.005) / total)))
    }
    return Word(
      readings.sorted { ($0.cost, $0.tag.rawValue) < ($1.cost, $1.tag.rawValue) },
      noun: noun.flatMap { $0.entry.category.flatMap(NounCategory.init) },
      verb: verb.flatMap { $0.entry.category.flatMap(VerbCategory.init) },
      nounLemma: noun.map { String(decoding: $0.lemma, as: UTF8.self) },
      verbLemma: verb.map { String(decoding: $0.lemma, as: UTF8.self) },
      isName: noun.map { $0.entry.isName && $0.isPlain } ?? false,
      isAdjectiveOfName: isAdjectiveOfName)
  }
}
