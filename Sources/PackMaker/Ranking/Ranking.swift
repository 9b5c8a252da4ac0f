import Quiz
import Text

/// Chooses what is offered among the candidates that passed the gate.
package struct Ranking {
  /// How many questions are wanted in all.
  package var count: Int
  package var kinds: Set<String>
  package var difficulties: Set<Int>
  /// Candidates of one worth are taken in an order that depends on it.
  package var seed: UInt64

  package init(
    count: Int, kinds: Set<String> = [], difficulties: Set<Int> = [], seed: UInt64 = 1
  ) {
    self.count = count
    self.kinds = kinds
    self.difficulties = difficulties
    self.seed = seed
  }

  /// The best first, spread over articles, paragraphs, kinds and verdicts: each one taken makes
  /// its like worth less. One question a fact, none like another.
  package func chosen(from candidates: [Candidate], in material: Material) -> [Candidate] {
    var generator = SeededGenerator(seed: seed)
    var pool = candidates.filter { candidate in
      (kinds.isEmpty || kinds.contains(candidate.kind))
        && (difficulties.isEmpty || difficulties.contains(candidate.difficulty))
    }.map { candidate in
      Ranked(
        candidate: candidate,
        worth: candidate.worth + Worth.bonus(of: candidate, in: material)
          + Double(generator.next(below: 1000)) / 10_000,
        words: Self.words(of: candidate))
    }
    var chosen: [Ranked] = []
    while chosen.count < count, !pool.isEmpty {
      guard let best = pool.indices.max(by: { pool[$0].score < pool[$1].score }) else { break }
      let taken = pool.remove(at: best)
      chosen.append(taken)
      pool.removeAll { $0.candidate.fact == taken.candidate.fact || taken.isLike($0) }
      for index in pool.indices { pool[index].discount(after: taken) }
    }
    return chosen.map(\.candidate)
  }

  private static func words(of candidate: Candidate) -> Set<Substring> {
    let text: String
    switch candidate.body {
    case .claim(let claim, _): text = claim
    case .number(let ask, _, _), .choice(let ask, _, _), .text(let ask, _), .match(let ask, _, _),
      .order(let ask, _), .sourcesDiffer(let ask, _, _):
      text = KeyUnique.quoted(ask)
    case .whoSaid(let statement, _, _): text = statement
    }
    return Set(Folded(text).words.filter { $0.utf8.count > 3 })
  }
}

/// A candidate with what it is worth now.
private struct Ranked {
  let candidate: Candidate
  let worth: Double
  let words: Set<Substring>
  private(set) var discount = 0.0

  var score: Double { worth - discount }

  init(candidate: Candidate, worth: Double, words: Set<Substring>) {
    self.candidate = candidate
    self.worth = worth
    self.words = words
  }

  /// Whether most of the words of the shorter one stand in the other, or both ask for one speaker.
  func isLike(_ other: Ranked) -> Bool {
    if case .whoSaid(_, let speaker, _) = candidate.body,
      case .whoSaid(_, speaker, _) = other.candidate.body,
      candidate.about == other.candidate.about
    {
      return true
    }
    let smaller = min(words.count, other.words.count)
    return smaller > 3 && words.intersection(other.words).count * 10 >= smaller * 6
  }

  mutating func discount(after taken: Ranked) {
    if taken.candidate.about == candidate.about { discount += 0.35 }
    if let place = taken.candidate.evidence.first, let own = candidate.evidence.first,
      place.article == own.article, place.paragraph == own.paragraph
    {
      discount += 0.8
    }
    if taken.candidate.proposer == candidate.proposer { discount += 0.25 }
    if case .claim(_, let verdict) = taken.candidate.body,
      case .claim(_, verdict) = candidate.body
    {
      // Two supported to two refuted to one not stated.
      discount += verdict == .notStated ? 0.6 : 0.3
    }
  }
}
