import Quiz

/// The votes on one question, small enough for ten thousand students: each is sixteen bytes, and
/// what was answered is kept once however many gave it.
struct Poll: Hashable, Sendable {
  enum Stage: UInt8, Hashable, Sendable {
    case unopened, open, closed, revealed
    /// Left out by the teacher: never revealed, never scored.
    case skipped
  }

  var stage = Stage.unopened
  /// The first vote, and the second where one was taken.
  private(set) var ballots: [Ballot] = []
  /// Every different response, in the order first met.
  private(set) var responses: [Response] = []
  private var places: [Response: Int32] = [:]
  /// How good each response is under the keys as they stand, 0 to 1.
  private(set) var fractions: [Double] = []
  /// Why students disagree with the reveal, by student.
  var disputes: [Int: String] = [:]
  /// Time allowed in milliseconds, with what the teacher added; nil for no limit.
  var allowance: Int?

  /// One student's answer.
  struct Vote: Hashable, Sendable {
    /// Index in `responses`; -1 for none.
    var response: Int32 = -1
    var milliseconds: UInt32 = 0
    /// Bit k: the k-th source of the case was named.
    var cites: UInt32 = 0
    /// Percent; -1 where none was given.
    var certainty: Int8 = -1

    var isGiven: Bool { response >= 0 }
  }

  struct Ballot: Hashable, Sendable {
    /// By student; those behind the end have not voted.
    fileprivate(set) var votes: [Vote] = []
    fileprivate(set) var count = 0
    /// Hands raised, by response; empty unless hands were counted.
    fileprivate(set) var hands: [Int] = []

    subscript(student: Int) -> Vote {
      student < votes.count ? votes[student] : Vote()
    }
  }

  mutating func addBallot() {
    ballots.append(Ballot())
  }

  /// The vote of the ballot that is open, or was last.
  func currentVote(of student: Int) -> Vote {
    ballots.last?[student] ?? Vote()
  }

  /// The vote that counts: the second, or the first of who gave no second.
  func counting(_ student: Int) -> Vote {
    guard let last = ballots.last else { return Vote() }
    let vote = last[student]
    return vote.isGiven || ballots.count == 1 ? vote : ballots[0][student]
  }

  /// Whether anything was answered, in whichever vote, or any hand raised.
  var isAnswered: Bool { ballots.contains { $0.count > 0 } || hands.contains { $0 > 0 } }

  /// The hands that count: of the second vote, or of the first where none were raised again.
  var hands: [Int] { ballots.last { !$0.hands.isEmpty }?.hands ?? [] }

  /// How many have voted in the ballot that is open, or was last.
  var voted: Int { ballots.last?.count ?? 0 }

  /// The number of a response. One that was not met before is marked, so that a reveal need not.
  mutating func place(of response: Response, under keying: Keying) -> Int32 {
    if let place = places[response] { return place }
    let place = Int32(responses.count)
    places[response] = place
    responses.append(response)
    fractions.append(keying.fraction(of: response))
    return place
  }

  /// Whether a student's vote in a ballot is this one, down to certainty and sources.
  ///
  /// - Parameter number: of the ballot, from 1; there need be none of that number.
  func holds(
    _ response: Response, certainty: Int8, cites: UInt32, of student: Int, in number: Int
  ) -> Bool {
    guard (1...max(1, ballots.count)).contains(number), let ballot = ballots.prefix(number).last,
      let place = places[response]
    else { return false }
    let vote = ballot[student]
    return vote.response == place && vote.certainty == certainty && vote.cites == cites
  }

  /// Marks every response anew.
  mutating func mark(under keying: Keying) {
    fractions = responses.map(keying.fraction(of:))
  }

  /// Takes a student's vote in the current ballot.
  mutating func vote(_ vote: Vote, of student: Int) {
    guard !ballots.isEmpty, vote.isGiven else { return }
    let last = ballots.count - 1
    while ballots[last].votes.count <= student { ballots[last].votes.append(Vote()) }
    if !ballots[last].votes[student].isGiven { ballots[last].count += 1 }
    ballots[last].votes[student] = vote
  }

  /// Counts the hands of the current ballot anew.
  mutating func raise(_ counts: [LessonAction.HandCount], under keying: Keying) {
    guard !ballots.isEmpty else { return }
    let places = counts.map { Int(place(of: $0.response, under: keying)) }
    var hands = Array(repeating: 0, count: responses.count)
    for (place, count) in zip(places, counts) { hands[place] += count.count }
    ballots[ballots.count - 1].hands = hands
  }

  /// How many chose each response, counting each student once, or hands where those were counted.
  func counts(of students: Int, ballot: Int? = nil, isIn: (Int) -> Bool = { _ in true }) -> [Int] {
    let hands = ballot.map { ballots.indices.contains($0) ? ballots[$0].hands : [] } ?? hands
    guard hands.isEmpty else {
      return hands + Array(repeating: 0, count: responses.count - hands.count)
    }
    var counts = Array(repeating: 0, count: responses.count)
    for student in 0..<students where isIn(student) {
      let vote =
        ballot.map { ballots.indices.contains($0) ? ballots[$0][student] : Vote() }
        ?? counting(student)
      if vote.isGiven { counts[Int(vote.response)] += 1 }
    }
    return counts
  }
}
