import Text

/// Somebody with a full name who speaks in an article, and so may stand beside the one who did say
/// something. Worked out once for each, since every quotation and report is held against all.
struct OtherSpeaker: Sendable {
  /// Index into the article's entities.
  let entity: Int
  let kind: Entity.Kind
  let name: String
  let side: Side
  let isOnCard: Bool
  /// The words of the name.
  private let words: Set<Substring>
  /// Those that a text may hold, in small letters.
  private let telling: [String]
  private let nicknames: [String]
  /// The beginnings of what somebody is head of: `russi` of Russia's president.
  private let realm: [Substring]

  /// Nil for who is no match for anybody.
  private init?(_ index: Int, of article: AnnotatedArticle, _ side: Side, _ card: Card?) {
    let entity = article.entities[index]
    guard entity.isFullyNamed, !entity.isTitled,
      // Passers-by are no match for whoever holds an office.
      entity.kind != .person || NamedPerson.hasOffice(entity),
      // Somebody's daughter does not speak in an official's place.
      !FamilyWords.stand(in: entity)
    else { return nil }
    self.entity = index
    kind = entity.kind
    name = entity.name
    self.side = side
    let words = entity.name.spaced
    isOnCard = card?.text.holds(words.last.map(String.init) ?? "") ?? false
    self.words = Set(words)
    let lower = words.map { $0.lowercased() }
    telling = zip(words, lower).filter { $0.0.utf8.count > 3 }.map(\.1)
    nicknames = lower.flatMap(Nicknames.of)
    let roles = entity.roles.flatMap { Folded($0.text).words.map(String.init) }
    realm =
      roles.contains(where: Self.heads.contains)
      ? roles.filter { $0.utf8.count > 4 && !Self.heads.contains($0) }.map { $0.prefix(5) } : []
  }

  /// All of an article, in the order of its entities.
  ///
  /// - Parameter sides: those of all who speak, by entity.
  static func all(
    of article: AnnotatedArticle, _ sides: [Int: Side], _ card: Card?
  ) -> [OtherSpeaker] {
    sides.sorted { $0.key < $1.key }
      .compactMap { OtherSpeaker($0.key, of: article, $0.value, card) }
  }

  /// Whether a name has a word of this one.
  func shares(_ name: [Substring]) -> Bool { name.contains(where: words.contains) }

  /// Whether a part of the name, or a short form of it, stands in a text in small letters.
  func isNamed(in lower: String, _ folded: Set<String>) -> Bool {
    telling.contains(where: lower.holds) || nicknames.contains(where: folded.contains)
  }

  /// `pressure on Russia` is nothing that Russia's president would announce.
  func isHead(ofSomeIn folded: Set<String>) -> Bool {
    realm.contains { beginning in
      folded.contains { $0.utf8.count > 4 && $0.prefix(5) == beginning }
    }
  }

  private static let heads: WordSet = [
    "president", "minister", "premier", "leader", "chancellor", "king", "ruler",
  ]
}

extension Material {
  /// Others of a speaker's kind with full names who speak in the article too; none of whom a part
  /// of the name stands in a text, be it in a hashtag.
  func others(than key: Int, in article: Int, absentFrom text: String) -> [String] {
    let entities = articles[article].entities
    let (kind, name) = (entities[key].kind, entities[key].name.spaced)
    // Of what sort somebody is must be known to find others of that sort.
    if kind == .other { return [] }
    let lower = text.lowercased()
    let words = Set(Folded(text).words.map(String.init))
    let side = sides[article][key] ?? Side(entities[key])
    let isForABody = ["we", "our", "us", "ours"].contains(where: words.contains)
    // Who is of the key's sort first, and who is not shown already.
    func rank(_ other: OtherSpeaker) -> Int {
      (side.isLike(other.side) ? 0 : 2 * entities.count)
        + (other.isOnCard ? entities.count : 0) + other.entity
    }
    return otherSpeakers[article].filter { other in
      other.entity != key && other.kind == kind && !other.shares(name)
        && !other.isNamed(in: lower, words) && side.mayBeMistaken(for: other.side)
        // `We support the council`: whose body says so is of one sort with the key's.
        && (!isForABody || side.isUnknown || side.isLike(other.side))
        && !other.isHead(ofSomeIn: words)
    }
    // Stable, since the index comes last.
    .map { (rank($0), $0.name) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
