/// Questions that may still be dealt, in a random order, with what dealing looks at as numbers.
struct Pool {
  /// A question of the pool.
  struct Entry {
    /// Index in the pack's questions.
    var question: Int
    var isCore: Bool
    /// Whether an earlier reveal told its key.
    var isTold = false
    /// Kinds, facts and verdicts numbered over the pool.
    var kind: Int
    var fact: Int
    var verdict: Int?
    /// Indices of the sources it asks about, in the pack's sources.
    var about: [Int]
  }

  private(set) var entries: [Entry] = []
  private(set) var kinds = Numbering()
  private(set) var facts = Numbering()
  private var sources = Numbering()

  /// - Parameter order: indices into the pack's questions.
  init(order: [Int], pack: Pack) {
    for source in pack.sources { _ = sources.number(of: source.id) }
    entries.reserveCapacity(order.count)
    for index in order {
      let question = pack.questions[index]
      entries.append(
        Entry(
          question: index, isCore: question.tags.contains("core"),
          kind: kinds.number(of: question.kind), fact: facts.number(of: question.fact),
          verdict: question.verdict.flatMap(Verdict.allCases.firstIndex(of:)),
          about: question.about.map { sources.number(of: $0) }))
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  mutating func noteTold(_ place: Int) {
    entries[place].isTold = true
  }

  /// Takes the question at a place out.
  mutating func remove(_ place: Int) -> Entry {
    entries.remove(at: place)
  }
}

/// Numbers for names, from 0 in the order met.
///
/// A hash table of its own, since a dictionary's types take longer to make than a deal takes: dealing
/// stands between the player and the first prompt.
struct Numbering {
  private var names: [String] = []
  /// Numbers by their names' hashes, with linear probing; -1 is free. A power of two in length.
  private var slots = [Int](repeating: -1, count: 64)

  var count: Int { names.count }

  mutating func number(of name: String) -> Int {
    let slot = slot(of: name)
    if slots[slot] >= 0 { return slots[slot] }
    slots[slot] = names.count
    names.append(name)
    if names.count * 2 > slots.count { grow() }
    return names.count - 1
  }

  /// Where a name's number is, or would be.
  private func slot(of name: String) -> Int {
    var slot = Int(truncatingIfNeeded: stableHash(name)) & (slots.count - 1)
    while slots[slot] >= 0, names[slots[slot]] != name { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = [Int](repeating: -1, count: slots.count * 2)
    for (number, name) in names.enumerated() { slots[slot(of: name)] = number }
  }
}

/// What was dealt so far, so that the next question differs from it.
struct Tally {
  private var sources: [Int]
  private var kinds: [Int]
  private var verdicts: [Int]
  private(set) var facts: [Bool]

  init(_ pool: Pool, sources count: Int) {
    // An id that is no source of the pack is numbered behind those that are.
    let last = pool.entries.lazy.flatMap(\.about).max() ?? 0
    sources = Array(repeating: 0, count: max(count, last + 1))
    kinds = Array(repeating: 0, count: pool.kinds.count)
    verdicts = Array(repeating: 0, count: Verdict.allCases.count)
    facts = Array(repeating: false, count: pool.facts.count)
  }

  mutating func count(_ entry: Pool.Entry) {
    for source in entry.about { sources[source] += 1 }
    kinds[entry.kind] += 1
    if let verdict = entry.verdict { verdicts[verdict] += 1 }
    facts[entry.fact] = true
  }

  /// How often a case's sources were asked about.
  func use(of ids: [Int]) -> Int {
    var sum = 0
    for id in ids { sum += sources[id] }
    return sum
  }

  /// Lower is better: `core` before all, then kinds and verdicts in turn, then sources.
  func cost(of entry: Pool.Entry) -> Int {
    (entry.isCore ? 0 : 10_000) + kinds[entry.kind] * 3
      + (entry.verdict.map { verdicts[$0] } ?? 0) * 2 + use(of: entry.about)
  }
}
