/// Guesses, from the word and its neighbours alone, what may be the verb of a sentence. It would
/// rather see one too many.
enum Verbs {
  static func isLikely(at index: Int, in line: Line) -> Bool {
    let word = line.words[index]
    let text = word.text
    if finite.contains(word) { return true }
    if text.utf8.count > 3,
      text.hasSuffix("n't") || text.hasSuffix("'re") || text.hasSuffix("'ve")
        || text.hasSuffix("'ll") || text.hasSuffix("'d")
    {
      return true
    }
    if contracted.contains(word) { return true }
    // A capital inside a line is a name's.
    if word.isCapitalised, index > 0 { return false }
    let previous = index > 0 ? line.words[index - 1] : nil
    let next = index + 1 < line.words.count ? line.words[index + 1] : nil
    if ambiguous.contains(word) {
      guard let previous, next != nil else { return false }
      return !determiners.contains(previous) && !describing.contains(previous)
        && !prepositions.contains(previous)
    }
    if text.utf8.count > 3, text.hasSuffix("ed") {
      if let previous, determiners.contains(previous) || prepositions.contains(previous) {
        return false
      }
      return next?.text != "by"
    }
    guard index > 0, let previous, !determiners.contains(previous) else { return false }
    if subjects.contains(previous), !determiners.contains(word), !prepositions.contains(word) {
      return true
    }
    // `plans a new pier`, `wants to`, `accuse each other`: a noun is not followed so.
    guard word.after == .none, let next, !text.hasSuffix("ing"), text.utf8.count > 2,
      !determiners.contains(word), !prepositions.contains(word), !prepositions.contains(previous)
    else { return false }
    // `links Clock Tower`, `weighs 12 tonnes`.
    if text.hasSuffix("s"), !text.hasSuffix("'s"), !text.hasSuffix("ss") {
      if next.isCapitalised || next.hasDigit || next.text.hasSuffix("ly") { return true }
    }
    // `collects donations`: a plural that nothing of, in or at follows may be a verb.
    if text.utf8.count > 4, text.hasSuffix("s"), !text.hasSuffix("'s"), !text.hasSuffix("ss"),
      !prepositions.contains(next), !describing.contains(previous)
    {
      return true
    }
    if next.text == "to" { return text.hasSuffix("s") && !text.hasSuffix("'s") }
    return determiners.contains(next) || objects.contains(next)
  }

  static let reporting: WordSet = [
    "said", "says", "told", "tells", "added", "adds", "warned", "claimed", "stated", "argued",
    "according", "reported", "insisted", "explained", "noted", "confirmed", "denied",
  ]

  private static let determiners: WordSet = [
    "a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "this", "these", "those",
    "some", "any", "no", "every", "each", "both", "all", "another",
  ]
  private static let prepositions: WordSet = [
    "of", "in", "on", "at", "by", "for", "from", "with", "without", "into", "over", "under",
    "between", "among", "near", "to", "as", "and", "or", "but", "during", "after", "before",
    "outside", "inside", "above", "below", "across", "around", "along", "through", "towards",
    "toward", "against", "behind", "beside", "beneath", "despite", "down", "off", "onto",
    "opposite", "past", "per", "since", "than", "until", "up", "upon", "via", "within", "amid",
    "like", "such", "what", "when", "where", "while", "half", "out",
    "about", "because", "if", "that", "which",
  ]
  private static let subjects: WordSet = ["he", "she", "it", "they", "we", "i", "who"]
  private static let objects: WordSet = [
    "it", "him", "them", "us", "me", "itself", "themselves", "that", "how", "why", "whether",
  ]
  private static let contracted: WordSet = [
    "it's", "he's", "she's", "that's", "there's", "what's", "i'm", "who's", "let's", "here's",
  ]
  private static let finite = WordSet(
    words: """
      add addresses adds agree agrees allow allows am announce announces appear appears are argue
      argues arrive arrives ask asks ate attends be bears beat became become becomes been began
      begin begins believe believes belongs bent bled blew bought bound bred bring brings broke
      brought built calls came can cannot carries carry caught celebrate celebrates choose chooses
      chose closes clung come comes consists contain contains continue continues could dealt
      decreases denies deny departs depend depends describe describes did differ differs disagree
      disagrees do does drank drew drove dug eats escort escorts exist exists expect expects falls
      fed feel feels fell felt fled flew flies fly follow follows forbade forgave forgot fought
      found froze gather gave gestures gets give gives go goes got grew grow grows had happen
      happens has have hear heard hears held helps hid holds hung hurt include includes insist
      insists inspect inspects is join joins keep keeps kept knelt knew know knows laid lays leave
      led left lent lets lit lose loses lost made make makes marches matter matters may mean means
      meant met might must opens oppose opposes paid pays produces provide provides puts quit ran
      rang receive receives refers relies rely remain remains reopens represent represents require
      requires ride rides rose said sang sank sat saw say says see seem seems sees sell sells send
      sends sent serve serves shall shone shook shot should shrank sinks sit sits slept slid sold
      speak speaks spend spends spent spoke sprang stay stays stole stood struck stuck suggest
      suggests swam swept swore swung take takes taught teaches tell tells think thinks thought
      threw throws told took tore understands understood upheld urge urges varies vary wait waits
      wakes wants warn was wears went were will withdrew woke won wore would write writes wrote
      """)
  /// Verbs that are as often nouns.
  private static let ambiguous = WordSet(
    words: """
      attack attacks bet bit bore burst call cast changes claim claims close cost costs cover covers
      cut demands draw draws drives ends face faces fall fears feeds fights find finds fires gathers
      get help hit hits hold hope hopes increase increases lay lead leads leaves let lies live lives
      look looks march meet meets move moves need needs notes offer offers open orders pay plans
      play plays produce protests put questions rank ranks read reads reports requests results
      returns rise rises run runs set sets show shows shut spread stand stands start starts stop
      stops strike strikes support supports talk talks travel travels turn turns use uses votes walk
      walks want warns watch watches waves win wins work works
      """)
  private static let describing: WordSet = [
    "last", "next", "first", "second", "third", "final", "new", "old", "own", "other", "big",
    "small", "great", "recent", "early", "late", "public", "long", "short", "high", "low",
  ]
}
