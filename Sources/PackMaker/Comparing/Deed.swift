/// Who or what stands on either side of a verb, for telling one deed from another of the same kind:
/// `opened the pool` is not `opened the depot`.
struct Deed {
  /// Meanings of the nouns before the verb and behind it; names are left out, since a place that
  /// both sides name tells nothing.
  let before: Set<String>
  let behind: Set<String>

  /// - Parameters:
  ///   - phrase: what hangs on the verb and is compared: no part of the deed.
  ///   - clause: where the nouns are looked for.
  init(
    verb: Int?, besides phrase: Range<Int>, in clause: Range<Int>,
    _ paragraph: AnnotatedParagraph, _ sentence: Sentence, _ material: Material
  ) {
    var sides: (before: Set<String>, behind: Set<String>) = ([], [])
    if let verb {
      for index in clause where !phrase.contains(index) && index != verb {
        let token = paragraph.tokens[index]
        guard token.tag == .noun || token.tag == .pluralNoun,
          !sentence.names.contains(where: { $0.tokens.contains(index) }),
          !sentence.dates.contains(where: { $0.tokens.contains(index) })
        else { continue }
        let meaning = Meaning.of(token.lower, material.stemmer)
        if index < verb { sides.before.insert(meaning) } else { sides.behind.insert(meaning) }
      }
    }
    (before, behind) = sides
  }

  /// Whether neither side tells of something else; what stands before the verb of the one may stand
  /// behind that of the other, as in the passive voice.
  func fits(_ other: Deed) -> Bool {
    if Self.fit(before, other.before) && Self.fit(behind, other.behind) { return true }
    let isCrossed = !before.isDisjoint(with: other.behind) || !behind.isDisjoint(with: other.before)
    return isCrossed && Self.fit(before, other.behind) && Self.fit(behind, other.before)
  }

  /// Whether the same nouns stand before both verbs, if any do: an appeal trial is no trial.
  func isOneSubject(_ other: Deed) -> Bool {
    before.isEmpty || other.before.isEmpty || before == other.before
      || !behind.isDisjoint(with: other.before) || !before.isDisjoint(with: other.behind)
  }

  private static func fit(_ a: Set<String>, _ b: Set<String>) -> Bool {
    a.isEmpty || b.isEmpty || !a.isDisjoint(with: b)
  }
}
