/// The words by which a number's slot is told: nouns, adjectives and verbs of measure.
enum SlotWords {
  /// Nouns that name what is measured or counted: `a profit of`, `turnout was`.
  static let nouns: [String: String] = names([
    "profit profits", "revenue revenues turnover", "sales", "loss losses", "dividend dividends",
    "turnout", "majority majorities", "magnitude magnitudes", "depth depths", "height altitude",
    "width", "length", "weight", "thickness", "diameter", "speed speeds", "gusts gust",
    "winds wind", "rain rainfall", "snow snowfall", "temperature temperatures thermometer",
    "attendance crowd audience", "price prices cost costs fee fees", "fine fines penalty",
    "sentence sentences term", "budget budgets", "deficit deficits", "surplus", "debt debts",
    "salary salaries", "wage wages", "rate rates", "inflation", "unemployment", "population",
    "capacity", "bid bids offer",
    "stake", "ransom", "reward", "bail", "bonus", "grant", "loan", "donation", "compensation",
    "damages", "settlement", "toll", "distance", "duration", "score", "quorum", "output",
    "production", "exports", "imports", "growth", "margin", "subsidy", "pension", "rent",
  ])

  /// Adjectives behind a measure: `12 metres long`.
  static let adjectives: [String: String] = [
    "long": "length", "wide": "width", "high": "height", "tall": "height", "deep": "depth",
    "thick": "thickness", "old": "age",
  ]

  /// Verbs whose object of money or time is one thing: `fined £20,000`, `jailed for six years`.
  static let verbs: [String: (name: String, unit: String)] = [
    "fined": ("fine", "money"), "sentenced": ("sentence", "duration"),
    "jailed": ("sentence", "duration"), "imprisoned": ("sentence", "duration"),
    "worth": ("price", "money"), "costing": ("price", "money"), "valued": ("price", "money"),
    "weighing": ("weight", "kilograms"), "weighed": ("weight", "kilograms"),
    "weighs": ("weight", "kilograms"), "measuring": ("length", "metres"),
    "paid": ("price", "money"), "bought": ("price", "money"), "sold": ("price", "money"),
    "acquired": ("price", "money"), "purchased": ("price", "money"), "buy": ("price", "money"),
    "acquire": ("price", "money"), "fetched": ("price", "money"), "sell": ("price", "money"),
  ]

  /// Nouns of what is bought or agreed once, for a sum.
  static let deals: Set<String> = ["contract", "sell", "takeov", "buy", "transfer", "merger"]

  /// Who watches.
  static let watchers: Set<String> = ["people", "spectators", "fans", "supporters", "onlookers"]

  /// Verbs that join a noun of measure with its number.
  static let joining: Set<String> = [
    "is", "was", "were", "are", "reached", "stood", "hit", "totalled", "totaled", "came",
    "amounted", "measured", "had", "has", "fell", "rose", "increased", "dropped", "be", "of",
  ]

  /// Which way a share of something goes: `raised by 4.9%`.
  static let trends: [String: String] = [
    "rise": "up", "rais": "up", "lift": "up", "jump": "up", "soar": "up", "surg": "up",
    "grow": "up",
    "grew": "up", "grown": "up", "fall": "down", "lower": "down", "cut": "down", "slump": "down",
    "plung": "down", "shrink": "down", "shrank": "down", "reduc": "down", "slip": "down",
    "tumbl": "down",
  ]

  /// Words before a noun of measure that leave it what it is.
  static let neutral: Set<String> = [
    "new", "a", "an", "the", "its", "their", "his", "her", "overall", "total", "own", "huge",
    "record", "big", "small", "official", "maximum", "top", "peak", "strong", "transfer", "prison",
    "jail", "whopping",
  ]

  /// Nouns that name nothing by themselves.
  static let weak: Set<String> = [
    "job", "work", "way", "part", "compani", "firm", "group", "peopl", "people", "time", "matter",
    "case", "number", "front", "sum", "total", "figur", "place", "town", "villag", "citi", "area",
    "day", "thing", "money", "prison", "jail", "year", "dawn", "night", "morn", "even", "afternoon",
    "end", "start", "edg", "side", "centr", "board",
  ]

  private static func names(_ groups: [String]) -> [String: String] {
    var names: [String: String] = [:]
    for group in groups {
      let words = group.spaced.map(String.init)
      for word in words { names[word] = words[0] }
    }
    return names
  }
}
