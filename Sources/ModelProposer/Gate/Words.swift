/// Closed classes of English words that the rules go by.
enum Words {
  static let articles: Set<String> = ["a", "an", "the"]

  /// What a question adds to the clause that it asks about, or moves in it.
  static let asking: Set<String> = [
    "what", "which", "who", "whom", "when", "where", "how", "do", "does", "did", "is", "are", "was",
    "were", "be", "been", "being",
  ]
  /// Of them those that the clause itself may hold.
  static let auxiliaries: Set<String> = [
    "do", "does", "did", "is", "are", "was", "were", "be", "been", "being",
  ]

  /// What may stand between a clause and an answer cut out of its end: `on 3 February`.
  static let beforeAnswer: Set<String> = [
    "in", "on", "at", "by", "to", "for", "of", "from", "with",
  ]

  /// What begins a part that a question may leave away.
  static let adjuncts: Set<String> = [
    "in", "on", "at", "after", "before", "since", "during", "when", "while", "because", "through",
  ]

  /// A word of these in a sentence weakens, turns or passes on what it says.
  static let strength: Set<String> = [
    "not", "no", "never", "none", "neither", "nor", "nobody", "nothing", "without", "hardly",
    "cannot", "cant", "wont", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent",
    "hasnt", "havent", "hadnt", "wouldnt", "couldnt", "shouldnt", "if", "unless", "whether", "may",
    "might", "could", "would", "should", "can", "will", "shall", "must", "perhaps", "possibly",
    "probably", "likely", "unlikely", "allegedly", "alleged", "reportedly", "apparently",
    "supposedly", "expected", "expects", "planned", "plans", "plan", "hopes", "hoped", "wants",
    "wanted", "intends", "intended", "proposed", "suggested", "believed", "believes", "thought",
    "thinks", "feared", "fears", "accused", "accuses", "accusing", "suspected", "denied", "denies",
    "denying", "refused", "rejected", "threatened", "promised", "vowed", "demanded", "asked",
    "urged", "considered", "considering", "seems", "seemed", "appears", "appeared", "rumoured",
    "rumored", "estimated", "almost", "nearly", "about", "around", "roughly", "approximately",
    "only", "least", "most", "over", "under", "more", "less", "fewer", "up", "some", "another",
    "further", "other", "others", "first", "according", "alleges", "forecast", "projected",
    "suggest", "suggests", "suggesting", "contends", "contended", "acknowledged", "conceded",
    "complained", "replied", "responded", "assured", "stressed", "emphasised", "emphasized",
    "tweeted", "posted", "described", "reckons", "predicts", "predicted", "hinted", "indicated",
    "revealed", "disclosed", "swore", "sworn", "pledged", "agreed", "speculated", "asserts",
    "asserted", "say", "saying", "claim", "claiming", "adding", "telling", "warning", "arguing",
    "insisting", "believe", "think", "accuse", "suspect", "hope", "hoping", "fear", "want",
    "intend",
    "aims", "aimed", "scheduled", "ought", "supposed", "potential", "potentially", "purported",
    "purportedly", "ostensibly", "presumably", "maybe", "unclear", "false", "falsely", "wrongly",
    "fake", "hoax", "rumour", "rumours", "rumor", "rumors", "unconfirmed", "unverified", "disputed",
    "except", "until", "nearest", "half", "part", "partly", "mostly", "all", "every", "each",
    "many", "several", "few", "both", "either", "or", "but", "as", "than",
  ]

  /// Verbs that only say that somebody said so.
  static let saying: Set<String> = [
    "said", "says", "stated", "states", "added", "adds", "announced", "announces", "explained",
    "explains", "wrote", "writes", "noted", "notes", "argued", "argues", "claimed", "claims",
    "warned", "warns", "insisted", "insists", "reported", "reports", "confirmed", "confirms",
    "told", "tells", "declared", "declares", "maintained", "testified", "recalled", "admitted",
  ]

  /// Before a number these make it a bound or an estimate.
  static let bounds: Set<String> = [
    "over", "more", "than", "least", "most", "about", "around", "roughly", "approximately",
    "nearly", "almost", "some", "up", "under", "fewer", "less", "estimated", "between", "another",
    "further", "first", "last", "other", "minimum", "maximum", "or", "to", "and",
  ]

  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]

  /// What is written with a stop and ends no sentence; shorter ones are told by their length.
  static let titles: Set<String> = [
    "prof", "capt", "supt", "dept", "assoc", "lieut", "no", "vs", "approx", "inc", "corp", "bros",
    "messrs", "sens", "reps", "govs", "gens", "det", "insp", "comdr", "maj", "sgts", "hon",
  ]
}
