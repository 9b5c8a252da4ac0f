/// What a lint rule may want to know of a word, looked up once for each distinct word of a pack.
struct WordClass: OptionSet {
  let rawValue: UInt32

  /// Carries no matter of its own: articles, prepositions, question words.
  static let stop = WordClass(rawValue: 1 << 0)
  /// Carries matter: at least three letters, or a figure, and no stop word.
  static let content = WordClass(rawValue: 1 << 1)
  /// A number in figures.
  static let figure = WordClass(rawValue: 1 << 2)
  /// A word that may belong to a number in words.
  static let numeral = WordClass(rawValue: 1 << 3)
  static let weekday = WordClass(rawValue: 1 << 4)
  static let month = WordClass(rawValue: 1 << 5)
  /// `has`, `have`.
  static let have = WordClass(rawValue: 1 << 6)
  /// What makes a following `have` no present perfect.
  static let modal = WordClass(rawValue: 1 << 7)
  static let participle = WordClass(rawValue: 1 << 8)
  static let adverb = WordClass(rawValue: 1 << 9)
  static let negation = WordClass(rawValue: 1 << 10)
  static let interrogative = WordClass(rawValue: 1 << 11)
  static let auxiliary = WordClass(rawValue: 1 << 12)
  /// A personal pronoun of the third person.
  static let pronoun = WordClass(rawValue: 1 << 13)
  static let demonstrative = WordClass(rawValue: 1 << 14)
  /// `report`, `article` and what else a source may be called.
  static let document = WordClass(rawValue: 1 << 15)
  /// What dates something by the day of writing: `last`, `yesterday`.
  static let relativeTime = WordClass(rawValue: 1 << 16)
  /// `about`, `roughly`.
  static let approximation = WordClass(rawValue: 1 << 17)
  /// `over`, `more`, `least`: a number behind it is only a bound.
  static let bound = WordClass(rawValue: 1 << 18)
  /// Asks when something was published.
  static let publication = WordClass(rawValue: 1 << 19)
  static let preposition = WordClass(rawValue: 1 << 20)
  /// A part of a day.
  static let daytime = WordClass(rawValue: 1 << 21)

  /// The classes of a folded word, by the lists below and by its ending.
  static func of(_ word: String, isFigure: Bool) -> WordClass {
    var classes = listed[word] ?? []
    if isFigure { classes.insert(.figure) }
    let isLong = word.utf8.count >= 5
    if isLong, word.hasSuffix("ed"), !word.hasSuffix("eed"), !looksLikeParticiple.contains(word) {
      classes.insert(.participle)
    }
    if isLong, word.hasSuffix("ly") { classes.insert(.adverb) }
    if !classes.contains(.stop), isFigure || word.utf8.count >= 3 { classes.insert(.content) }
    return classes
  }

  /// Adjectives that stand behind `has` without making a perfect: "has limited powers".
  private static let looksLikeParticiple: Set<String> = [
    "limited", "armed", "mixed", "detailed", "skilled", "united", "hundred", "related", "advanced",
    "naked", "sacred", "wicked", "aged",
  ]

  private static let listed: [String: WordClass] = {
    var out: [String: WordClass] = [:]
    func add(_ classes: WordClass, _ words: String) {
      for word in words.split(separator: " ") { out[String(word), default: []].formUnion(classes) }
    }
    add(
      .stop,
      """
      a an the and or but if of in on at by to for with from as into onto over under about after \
      before between during through against up down out off than that this these those there here \
      it its he she they him her them his their we us our you your i me my who whom whose which \
      what when where why how many much more most some any all both each is are was were be been \
      being am do does did has have had having can could will would shall should may might must \
      not no nor so such only own same too very just also then once said say says according did \
      least
      """)
    add(.weekday, "monday tuesday wednesday thursday friday saturday sunday")
    add(
      .month,
      """
      january february march april may june july august september october november december
      """)
    add(
      .numeral,
      """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
      fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty \
      ninety hundred hundreds dozen thousand million billion trillion
      """)
    add(.have, "has have")
    add(.modal, "to would could should might may must will shall can cannot did does do not")
    add(
      .participle,
      """
      been said given made taken found seen done gone come become begun built paid lost won held \
      told kept left shown known grown fallen risen spent met put set cut shut sent brought bought \
      caught thought drawn broken chosen written spoken stolen driven flown hidden led heard \
      struck sold hit agreed freed guaranteed died lied tied
      """)
    add(.adverb, "already also since yet never ever now long still just not so far twice once")
    add(.negation, "not never isnt arent wasnt werent didnt doesnt dont hasnt havent cannot except")
    add(.interrogative, "which what who whom whose when where why how")
    add(.auxiliary, "is are was were did does do has have had can could will would should")
    add(.pronoun, "he she they him her them his their")
    add(.demonstrative, "this these those")
    add(.document, "report reports article articles story passage text author piece")
    add(.relativeTime, "last next yesterday tomorrow earlier this later")
    add(.approximation, "about approximately roughly around nearly almost circa estimated estimate")
    add(.bound, "over more least under fewer less most exceeding exceeds exceeded above below upto")
    add(.publication, "published publish publication publishes printed dated appeared issued")
    add(.preposition, "on last next since until till by before after from between this every")
    add(.daytime, "morning afternoon evening night noon midday")
    return out
  }()
}
