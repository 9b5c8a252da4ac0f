/// What is known of a word form in small letters, before it stands in a sentence.
///
/// Shared, since every token of a text is looked up, and a copy would count three references.
package final class Word: Sendable {
  /// What it may be, the likeliest first; never empty.
  package let readings: [Reading]
  /// Whether it stands in the dictionary or the lists of function words, or is formed regularly
  /// from a word that does.
  package let isKnown: Bool
  /// Whether it is a function word, whose readings are all listed.
  package let isFunctionWord: Bool
  /// What kind of thing its commonest noun sense is.
  package let noun: NounCategory?
  /// What kind of doing its commonest verb sense is.
  package let verb: VerbCategory?
  /// The singular of its noun reading: `lorry` of `lorries`.
  package let nounLemma: String?
  /// The plain form of its verb reading: `say` of `said`.
  package let verbLemma: String?
  /// Whether the dictionary has its commonest noun sense with a capital: `london`, `march`.
  package let isName: Bool
  /// Whether it is an adjective that is written with a capital: `french`, `islamic`.
  package let isAdjectiveOfName: Bool

  init(
    _ readings: [Reading], isKnown: Bool = true, isFunctionWord: Bool = false,
    noun: NounCategory? = nil, verb: VerbCategory? = nil, nounLemma: String? = nil,
    verbLemma: String? = nil, isName: Bool = false, isAdjectiveOfName: Bool = false
  ) {
    self.readings = readings
    self.isKnown = isKnown
    self.isFunctionWord = isFunctionWord
    self.noun = noun
    self.verb = verb
    self.nounLemma = nounLemma
    self.verbLemma = verbLemma
    self.isName = isName
    self.isAdjectiveOfName = isAdjectiveOfName
  }

  /// The same word with other readings.
  func read(as readings: [Reading]) -> Word {
    Word(
      readings, isKnown: isKnown, isFunctionWord: isFunctionWord, noun: noun, verb: verb,
      nounLemma: nounLemma, verbLemma: verbLemma, isName: isName,
      isAdjectiveOfName: isAdjectiveOfName)
  }

  /// The same word, its plain forms not known.
  var withoutLemmas: Word {
    Word(
      readings, isKnown: isKnown, isFunctionWord: isFunctionWord, noun: noun, verb: verb,
      isName: isName, isAdjectiveOfName: isAdjectiveOfName)
  }

  /// A part of speech and how unlikely it is: the negative binary logarithm of its share.
  package struct Reading: Hashable, Sendable {
    package var tag: Tag
    package var cost: Float

    package init(_ tag: Tag, _ cost: Float) {
      self.tag = tag
      self.cost = cost
    }
  }

  package func canBe(_ tag: Tag) -> Bool { readings.contains { $0.tag == tag } }

  /// Whether it can be a form of a verb, participles included.
  package var canBeVerb: Bool { readings.contains { $0.tag.isVerb } }
}

extension Tag {
  package var isVerb: Bool {
    switch self {
    case .verb, .verbThird, .verbPast, .pastParticiple, .presentParticiple, .modal: true
    default: false
    }
  }

  package var isNoun: Bool { self == .noun || self == .pluralNoun || self == .properNoun }
}

/// WordNet's lexicographer files of nouns.
package enum NounCategory: UInt8, Hashable, Sendable {
  case tops = 3
  case act, animal, artifact, attribute, body, cognition, communication, event, feeling, food
  case group, location, motive, object, person, phenomenon, plant, possession, process, quantity
  case relation, shape, state, substance, time
}

/// WordNet's lexicographer files of verbs.
package enum VerbCategory: UInt8, Hashable, Sendable {
  case body = 29
  case change, cognition, communication, competition, consumption, contact, creation, emotion
  case motion, perception, possession, social, stative, weather
}
