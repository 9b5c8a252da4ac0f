/// What a statement has named so far, from its beginning.
struct Seen {
  var people: Set<Int> = []
  /// Whether something that `it` may mean was named.
  var hasThing = false
  /// Whether something was named that may be a person.
  var hasName = false
  var hasPlural = false
  /// Of its nouns; they are few, and hardly ever asked for.
  var stems: [String] = []

  /// Notes a token that is shown; `isNamed` tells whether it is part of a name.
  mutating func name(_ token: Token, isNamed: () -> Bool, _ material: Material) {
    if token.tag == .properNoun, !isNamed() { hasName = true }
    if token.tag == .noun || token.tag == .pluralNoun || token.tag == .properNoun {
      stems.append(material.stemmer.stem(token.lower))
    }
    note(token)
  }

  mutating func note(_ token: Token) {
    switch token.tag {
    case .noun: hasThing = true
    case .properNoun: hasThing = true
    case .pluralNoun: hasPlural = true
    default: break
    }
  }

  /// Whether the token is a pronoun whose referent was not named, or might be several.
  ///
  /// - Parameters:
  ///   - hasContext: whether the sentence before is shown too.
  ///   - isSubordinate: whether the token begins a clause that depends on one before it.
  func isLoose(_ token: Token, hasContext: Bool, isSubordinate: @autoclosure () -> Bool) -> Bool {
    // `US` and `IT` are no pronouns.
    if token.shape == .capitals, token.lower != "i" { return false }
    return switch Self.pronouns[token.lower] {
    case .person: people.count > 1 || people.isEmpty && !hasName
    case .several: !hasPlural && people.count < 2
    case .owner: !hasThing
    case .thing: !(hasThing && (hasContext || isSubordinate()))
    case .speaker: true
    case nil: false
    }
  }

  private enum Pronoun { case person, several, owner, thing, speaker }

  private static let pronouns: WordTable<Pronoun> = {
    var table: WordTable<Pronoun> = [:]
    for (pronoun, words) in lists { for word in words.words { table[word] = pronoun } }
    return table
  }()

  private static let lists: [(Pronoun, WordSet)] = [
    (.person, ["he", "she", "him", "her", "his", "hers", "himself", "herself"]),
    (.several, ["they", "them", "their", "theirs", "themselves"]),
    (.owner, ["its", "itself"]), (.thing, ["it"]),
    (
      .speaker,
      [
        "i", "we", "you", "me", "us", "my", "our", "your", "mine", "ours", "yours", "myself",
        "ourselves", "yourself",
      ]
    ),
  ]

  /// Every word that may be loose.
  static let mayBeLoose = lists.reduce(WordSet([])) { $0.union($1.1) }
}
