/// The entities of an article and the forms that mean them.
struct EntityTable {
  private(set) var entities: [Entity] = []
  /// Words of persons' names.
  private var personal: Set<String> = []
  private let kinds: Kinds
  /// Entities by the keys of their full forms.
  private var full = WordTable<Int>(isOfText: true)
  /// Entities by a part of their names: a surname, an acronym; nil where there are several.
  private var parts: [String: Int?] = [:]
  /// First and last word of persons' names, for `Ana Horvat` and `Ana M. Horvat`.
  private var ends = WordTable<Int>(isOfText: true)
  /// Persons by the last word of their names; nil where there are several.
  private var surnames: [String: Int?] = [:]
  /// Runs of one word, which may be short for something.
  private var short: [(run: NameRun, text: String, kind: Entity.Kind)] = []

  init(_ kinds: Kinds) {
    self.kinds = kinds
  }

  mutating func add(
    _ run: NameRun, in paragraph: AnnotatedParagraph, _ vocabulary: inout Vocabulary
  ) {
    let text = paragraph.text(run.tokens)
    if let known = full[run.key] {
      entities[known].forms.insert(text)
      return
    }
    let kind = kinds.kind(of: run, in: paragraph, &vocabulary)
    if run.tokens.count == 1 || !run.key.contains(" ") {
      short.append((run, text, kind))
      return
    }
    insert(run, text, kind)
  }

  private mutating func insert(_ run: NameRun, _ text: String, _ kind: Entity.Kind) {
    let words = run.key.spacedWords
    if kind == .person, words.count > 1 {
      let suffix = words.last.flatMap { NameWords.suffixes.contains($0) ? $0 : nil }
      let name = suffix == nil ? words : words.dropLast()
      let outer = "\(name[0]) \(name[name.count - 1]) \(suffix ?? "")"
      if let known = ends[outer], isSame(name, as: entities[known].name) {
        full[run.key] = known
        entities[known].forms.insert(text)
        if text.utf8.count > entities[known].name.utf8.count { entities[known].name = text }
        return
      }
      ends[outer] = entities.count
    }
    let index = entities.count
    full[run.key] = index
    let acronym = kinds.evidence[run.key]?.acronym
    entities.append(
      Entity(
        kind: kind, name: text, forms: [text],
        acronym: acronym.map { $0.uppercased() }))
    if let acronym { share(acronym, index) }
    if kind == .person {
      personal.formUnion(words)
      if words.count > 1, let last = words.last {
        surnames[last] = surnames.keys.contains(last) ? .some(nil) : .some(index)
      }
    }
    // A word of any longer name may be meant by the word alone.
    for word in Set(words) where !NameWords.particles.contains(word) && word.utf8.count > 1 {
      share(word, index)
    }
  }

  /// Whether two names with the same ends differ in middle names alone.
  private func isSame(_ name: [String], as other: String) -> Bool {
    let theirs = other.spaced.map { fold(String($0)) }
    let mine = name.dropFirst().dropLast()
    let middle = theirs.dropFirst().dropLast()
    if mine.isEmpty || middle.isEmpty { return true }
    return zip(mine, middle).allSatisfy { $0.utf8.first == $1.utf8.first }
  }

  private mutating func share(_ word: String, _ index: Int) {
    if let known = parts[word] {
      if known != index { parts[word] = .some(nil) }
    } else {
      parts[word] = .some(index)
    }
  }

  /// Finds what names of one word mean, when all longer ones are known.
  mutating func settle() {
    for (run, text, kind) in short where full[run.key] == nil {
      // `Ms Horvat and Mr Horvat`
      if let found = kinds.evidence[run.key], found.isMasculine, found.isFeminine { continue }
      guard let found = parts[run.key] else {
        insert(run, text, kind)
        continue
      }
      // `Mr Pryce` is the person, and not Pryce Holdings.
      if found == nil, kinds.evidence[run.key]?.isSurelyPerson ?? false,
        let person = surnames[run.key] ?? nil, isShort(run, for: person, kind)
      {
        full[run.key] = person
        entities[person].forms.insert(text)
        continue
      }
      // `Israel` is the state, and not Israel Katz.
      if Nations.isName(run.key), found.map({ !isSurname(run.key, of: $0) }) ?? true {
        insert(run, text, .place)
        continue
      }
      // Several may be meant: none is.
      guard let entity = found else {
        if kind == .place, !personal.contains(run.key) { insert(run, text, kind) }
        continue
      }
      if isShort(run, for: entity, kind) {
        full[run.key] = entity
        entities[entity].forms.insert(text)
      } else if kind != .person, entities[entity].kind != .person {
        insert(run, text, kind)
      }
    }
    for (run, text, _) in short {
      if let entity = full[run.key] { entities[entity].forms.insert(text) }
    }
  }

  private func isSurname(_ word: String, of index: Int) -> Bool {
    entities[index].kind != .person
      || entities[index].name.spaced.last.map { fold(String($0)) } == word
  }

  /// Whether a word alone means the one entity that has it in its name.
  private func isShort(_ run: NameRun, for index: Int, _ kind: Entity.Kind) -> Bool {
    let entity = entities[index]
    if let acronym = entity.acronym, fold(acronym) == fold(run.key) { return true }
    guard entity.kind == .person, kind != .place else { return false }
    let words = entity.name.spaced.map { fold(String($0)) }
    guard words.count > 1 else { return false }
    if let found = kinds.evidence[run.key], found.isMasculine, found.isFeminine { return false }
    return true
  }

  /// The entity a run means; nil where it might mean several.
  func entity(of run: NameRun) -> Int? { full[run.key] }
}
