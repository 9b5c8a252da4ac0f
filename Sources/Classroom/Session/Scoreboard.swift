/// Points and ranks, derived from the votes and the keys at any time.
package struct Scoreboard: Hashable, Sendable {
  /// Points by student.
  package internal(set) var totals: [Double] = []
  /// Answers right by student.
  package internal(set) var right: [Int32] = []
  /// Ranks by student, counted from 1, equal totals sharing one; 0 for who is not ranked.
  package private(set) var ranks: [Int32] = []
  /// Students who are ranked, the best first; of equals, who joined first.
  private(set) var order: [Int32] = []

  mutating func add(students count: Int) {
    while totals.count < count {
      totals.append(0)
      right.append(0)
      ranks.append(0)
    }
  }

  mutating func add(_ points: Double, isRight: Bool, to student: Int) {
    totals[student] += points
    if isRight { right[student] += 1 }
  }

  mutating func clear() {
    for student in totals.indices {
      totals[student] = 0
      right[student] = 0
    }
  }

  /// Ranks everybody anew: n log n, once for a reveal.
  mutating func rank(_ students: [Student]) {
    order = totals.indices.lazy.filter { !students[$0].isRemoved }.map { Int32($0) }
    let totals = totals
    order.sort { (one, other) in
      let (a, b) = (totals[Int(one)], totals[Int(other)])
      return a != b ? a > b : one < other
    }
    for student in ranks.indices { ranks[student] = 0 }
    var rank: Int32 = 0
    for (place, student) in order.enumerated() {
      if place == 0 || totals[Int(order[place - 1])] != totals[Int(student)] {
        rank = Int32(place + 1)
      }
      ranks[Int(student)] = rank
    }
  }
}
