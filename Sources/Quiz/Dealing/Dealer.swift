import Text

/// Deals a game: a pure function of pack, filter, count and seed.
///
/// A game takes at most one question of a fact, and none that an earlier reveal gave away, while
/// others remain; `core` questions come first, spread over sources, kinds and verdicts.
package struct Dealer {
  /// Questions of a round at most.
  static let roundLength = 5

  private let pack: Pack
  private var pool: Pool
  private var tally: Tally
  private var told = Disclosure()

  package static func deal(
    _ pack: Pack, filter: QuestionFilter = QuestionFilter(), count: Int = 10, seed: UInt64
  ) -> Deal {
    var dealer = Dealer(pack: pack, filter: filter, seed: seed)
    return dealer.deal(count: count)
  }

  private init(pack: Pack, filter: QuestionFilter, seed: UInt64) {
    self.pack = pack
    var generator = SeededGenerator(seed: seed)
    let admitted = pack.questions.indices.filter { filter.admits(pack.questions[$0]) }
    pool = Pool(order: generator.shuffled(admitted), pack: pack)
    tally = Tally(pool, sources: pack.sources.count)
  }

  private mutating func deal(count: Int) -> Deal {
    var deal = Deal()
    while deal.slots.count < count, !pool.isEmpty {
      let freshness = freshestLeft()
      let sources = nextCase(freshness)
      let ids = sources.compactMap { pack.sources.indices.contains($0) ? pack.sources[$0].id : nil }
      // A case whose last fresh questions turn out to be told yields no round, and the next
      // choice of a case knows it.
      let start = deal.slots.count
      while deal.slots.count - start < Self.roundLength, deal.slots.count < count,
        let place = best(in: sources, freshness)
      {
        let question = take(place, isLast: deal.slots.count == count - 1)
        deal.slots.append(
          CitationBet.slot(question, of: pack, round: deal.rounds.count, sources: ids))
      }
      if start < deal.slots.count {
        deal.rounds.append(.init(sources: ids, slots: start..<deal.slots.count))
      }
    }
    return deal
  }

  /// How new a question is to someone who saw the game so far.
  private enum Freshness: Int, CaseIterable {
    case fresh
    /// Its key was told, though not by a question of its own fact.
    case told
    /// A question of its fact was asked.
    case asked
  }

  /// As far as it is known without reading what was told.
  private func knownFreshness(of entry: Pool.Entry) -> Freshness {
    tally.facts[entry.fact] ? .asked : entry.isTold ? .told : .fresh
  }

  private mutating func freshness(at place: Int) -> Freshness {
    let known = knownFreshness(of: pool.entries[place])
    // What was told stays told, so a positive check is kept; a negative one may still change.
    guard known == .fresh, told.tells(pack.questions[pool.entries[place].question]) else {
      return known
    }
    pool.noteTold(place)
    return .told
  }

  private mutating func freshestLeft() -> Freshness {
    var best = Freshness.asked
    for place in pool.entries.indices {
      let found = freshness(at: place)
      if found == .fresh { return .fresh }
      if found.rawValue < best.rawValue { best = found }
    }
    return best
  }

  /// The case of the next round: the least used source that has questions left, and a partner.
  private func nextCase(_ wanted: Freshness) -> [Int] {
    var open = pool.entries.filter { knownFreshness(of: $0) == wanted }
    let core = open.filter(\.isCore)
    guard
      let first = (core.isEmpty ? open : core).min(by: {
        tally.use(of: $0.about) < tally.use(of: $1.about)
      })?.about
    else { return [] }
    guard first.count == 1, pack.sources.count > 1 else { return first.sorted() }
    open.removeAll { $0.about.count > 2 }
    return (first + (partner(of: first[0], among: open).map { [$0] } ?? [])).sorted()
  }

  /// The other source of a case: the least used, one with questions about both before others, then
  /// whichever comes first in the random order.
  private func partner(of source: Int, among open: [Pool.Entry]) -> Int? {
    var best: (source: Int, rank: (Int, Int))?
    for entry in open {
      guard let other = entry.about.first(where: { $0 != source }) else { continue }
      let isAboutBoth = entry.about.contains(source)
      guard isAboutBoth || entry.about.count == 1 else { continue }
      let rank = (tally.use(of: [other]), isAboutBoth ? 0 : 1)
      if let found = best, found.rank <= rank { continue }
      best = (other, rank)
    }
    return best?.source
  }

  /// The place of the best question about the case and nothing else; nil where none is left.
  private mutating func best(in sources: [Int], _ wanted: Freshness) -> Int? {
    var best: (place: Int, cost: Int)?
    for place in pool.entries.indices {
      guard pool.entries[place].about.allSatisfy(sources.contains) else { continue }
      let cost = tally.cost(of: pool.entries[place])
      if let found = best, found.cost <= cost { continue }
      guard freshness(at: place).rawValue <= wanted.rawValue else { continue }
      best = (place, cost)
    }
    return best?.place
  }

  /// - Parameter isLast: what the last reveal tells, nobody is asked any more.
  private mutating func take(_ place: Int, isLast: Bool) -> Int {
    let entry = pool.remove(place)
    if !isLast { told.tell(pack.questions[entry.question], in: pack) }
    tally.count(entry)
    return entry.question
  }
}
