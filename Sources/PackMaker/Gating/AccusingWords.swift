/// Words of crime, guilt and abuse.
enum AccusingWords {
  /// Whether a word in small letters is one.
  static func contain(_ lower: String) -> Bool {
    words.contains(lower) || beginnings.begin(lower)
  }

  /// Whether one of them tells of custody, danger or a lawsuit, which are no crime of whom they
  /// befall.
  static func areOfCustody(_ lower: String) -> Bool {
    custody.contains(lower)
  }

  private static let custody: WordSet = [
    "detain", "detained", "detainee", "detainees", "detains", "detaining", "arrest", "arrested",
    "arrests", "imprisoned", "imprisonment", "jail", "jailed", "prison", "fled", "fleeing",
    "victim", "victims", "threat", "threats", "threatened", "lawsuit", "trial", "militant",
    "militants", "bomb", "fault", "drugs", "charges",
  ]

  private static let beginnings: WordBeginnings = [
    "accus", "alleg", "murder", "rape", "rapist", "guilt", "crimin", "fraud", "theft", "terroris",
    "corrupt", "brib", "launder", "traffick", "smuggl", "kidnap", "tortur", "harass", "racis",
    "genocid", "abus", "assault", "convict", "indict", "manslaughter", "negligen", "islamophob",
    "antisemit", "homophob", "sexis", "embezzl", "extort", "blackmail", "molest", "pedophil",
    "paedophil", "arson", "perjur", "conspir", "dictator", "regime", "propagand", "slander",
    "libel", "defam", "stole", "steal", "lying", "liar", "cheat", "misconduct", "scandal",
    "suicid", "slaver", "imprison", "detain", "arrest", "interrogat", "quack",
    "massacre", "atrocit", "agitator", "rioter", "looter", "hooligan", "perpetrat", "warmonger",
    "maniac",
  ]
  private static let words: WordSet = [
    "crime", "crimes", "gang", "gangs", "illegal", "illegally", "lied", "lies", "charged",
    "charges", "suspect", "suspects", "suspected", "blame", "blamed", "fault", "drunk", "drugs",
    "thief", "killer", "killers", "victim", "victims", "threat", "threats", "threatened", "sue",
    "sued", "lawsuit", "offence", "offense", "offences", "offenses", "bully", "bullying", "bullied",
    "extremist", "extremists", "militant", "militants", "hate", "hatred", "trial", "prosecuted",
    "prosecution", "bomb", "cheated", "deceived", "fled", "fleeing", "jail", "jailed", "prison",
    "sentenced",
  ]
}
