/// What the dictionary knows of places.
enum Places {
  /// - Parameter key: folded words joined by spaces.
  static func contains(_ key: String, _ vocabulary: inout Vocabulary) -> Bool {
    if own.contains(key) { return true }
    let form = key.contains(" ") ? String(key.map { $0 == " " ? "_" : $0 }) : key
    let word = vocabulary.word(form)
    return word.isName && word.noun == .location
  }

  /// Short forms, and states that the dictionary is older than.
  static let own = words(
    """
    us u.s uk u.k usa u.s.a uae washington_dc washington_d.c hong_kong south_sudan kosovo
    north_macedonia eswatini timor-leste czechia taiwan gaza kyiv mumbai chennai kolkata
    """)
}
