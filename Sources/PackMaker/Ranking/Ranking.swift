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
        words: Self.words(of: candidate),
        shown: Set(candidate.statements.flatMap(material.shownFacts)))
    }
    var chosen: [Ranked] = []
    var forms: [String: [Verdict: Int]] = [:]
    while chosen.count < count, !pool.isEmpty {
      let supported = chosen.count { Self.isClaim($0.candidate, where: { $0 == .supported }) }
      let others = chosen.count { Self.isClaim($0.candidate, where: { $0 != .supported }) }
      // No wording may tell its verdict: of one wording the verdicts take turns.
      let open = pool.indices.filter { index in
        guard case .claim(_, let verdict) = pool[index].candidate.body else { return true }
        // "Supported" must not be the safe answer.
        if verdict == .supported, supported > others || supported == others && pool[index].isSpare {
          return false
        }
        guard let taken = forms[pool[index].candidate.form]
        else { return true }
        return taken[verdict, default: 0] * 2 <= taken.values.reduce(0, +)
      }
      guard let best = open.max(by: { pool[$0].score < pool[$1].score }) else { break }
      let taken = pool.remove(at: best)
      chosen.append(taken)
      if case .claim(_, let verdict) = taken.candidate.body, !taken.candidate.form.isEmpty {
        forms[taken.candidate.form, default: [:]][verdict, default: 0] += 1
      }
      let isSpent = Self.most[taken.candidate.proposer].map { most in
        chosen.count {
          $0.candidate.proposer == taken.candidate.proposer
            && $0.candidate.about == taken.candidate.about
        } >= most
      }
      pool.removeAll { other in
        other.candidate.fact == taken.candidate.fact || taken.isLike(other)
          || taken.tells(other) || other.tells(taken) || taken.givesAway(other)
          || isSpent ?? false && other.candidate.proposer == taken.candidate.proposer
            && other.candidate.about == taken.candidate.about
      }
      for index in pool.indices { pool[index].discount(after: taken) }
    }
    return chosen.map(\.candidate)
  }

  private static func isClaim(_ candidate: Candidate, where holds: (Verdict) -> Bool) -> Bool {
    if case .claim(_, let verdict) = candidate.body { holds(verdict) } else { false }
  }

  /// So many of one proposer about the same articles; more would all ask the same.
  private static let most = [
    "voice-claim": 1, "refuted-number": 1, "role-claim": 2, "role-choice": 2,
  ]

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
  /// The facts of the sentences that it shows.
  let shown: Set<String>
  private(set) var discount = 0.0

  var score: Double { worth - discount }

  /// Whether it may be the claim that is right beside none that is not; every other one may not, so
  /// that a lone claim is no more often supported than not.
  var isSpare: Bool {
    guard case .claim(let claim, _) = candidate.body else { return false }
    return Turn.of(claim, below: 2) == 1
  }

  init(candidate: Candidate, worth: Double, words: Set<Substring>, shown: Set<String>) {
    self.candidate = candidate
    self.shown = shown
    self.worth = worth
    self.words = words
  }

  /// Whether it shows the sentence that another one asks about.
  func tells(_ other: Ranked) -> Bool { shown.contains(other.candidate.fact) }

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

  /// Whether the passages of one tell the other, where one of them asks who said or is something: a
  /// passage of both, a paragraph of one speaker, or the same two people once more.
  func givesAway(_ other: Ranked) -> Bool {
    let (one, another) = (candidate, other.candidate)
    if one.about == another.about,
      one.tellsRole(of: another) || another.tellsRole(of: one)
        || one.showsRole(of: another) || another.showsRole(of: one)
    {
      return true
    }
    if namesSpeaker(of: other) || other.namesSpeaker(of: self) { return true }
    guard !one.people.isEmpty || !another.people.isEmpty else { return false }
    if one.people.count > 1, Set(one.people) == Set(another.people), one.about == another.about {
      return true
    }
    let isOfOne = one.people.first != nil && one.people.first == another.people.first
    return one.evidence.contains { mine in
      another.evidence.contains {
        $0.article == mine.article && $0.paragraph == mine.paragraph
          && (isOfOne || $0.tokens.overlaps(mine.tokens))
      }
    }
  }

  /// Whether it tells beside whose name the matter stands that the other one asks a speaker for.
  private func namesSpeaker(of other: Ranked) -> Bool {
    guard candidate.about == other.candidate.about,
      case .whoSaid(_, let speaker, _) = other.candidate.body,
      let surname = Folded(speaker).words.last, words.contains(surname)
    else { return false }
    return words.intersection(other.words).count { !StopWords.set.contains(String($0)) } >= 2
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

extension Candidate {
  /// Whether it shows the role that the other one asks whose it is: `Ana Horvat, mayor of Braga, said`.
  fileprivate func showsRole(of other: Candidate) -> Bool {
    guard case .claim(let claim, _) = body, let role = RoleChoices.role(in: other.body) else {
      return false
    }
    return claim.holds(role)
  }

  /// Whether it tells what somebody is whose words the other one asks for: who knows that Ana Horvat
  /// leads the union knows who spoke for it.
  fileprivate func tellsRole(of other: Candidate) -> Bool {
    let named: [String]
    switch body {
    case .choice(_, let key, _) where template == RoleChoices().name: named = [key]
    case .match(_, let pairs, _): named = pairs.map(\.prompt)
    case .claim where template == RefutedRoles().name: named = people
    default: return false
    }
    guard case .whoSaid(_, let speaker, _) = other.body else { return false }
    return named.contains(speaker)
  }
}
