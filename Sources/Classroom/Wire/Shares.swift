import Quiz

extension Lesson {
  /// How the class answered: shares of all answers, 0 to 1. Options in the order shown, with those
  /// nobody took; what was typed or put in order only as right, partly right or not, since what one
  /// student wrote is never shown to others.
  ///
  /// - Parameter ballot: 0 for the first vote, 1 for the second; nil for the votes that count.
  package func shares(_ slot: Int, ballot: Int? = nil) -> [(text: String, share: Double)] {
    let poll = polls[slot]
    let counts = poll.counts(of: roster.students.count, ballot: ballot) { student in
      !roster.students[student].isRemoved
    }
    let all = Double(max(1, counts.reduce(0, +)))
    var sums: [String: Int] = [:]
    switch sheet(slot) {
    case .verdict, .choice, .selection:
      for (response, count) in zip(poll.responses, counts) {
        switch response {
        case .option(let option): sums[option, default: 0] += count
        case .options(let options): for option in options { sums[option, default: 0] += count }
        default: break
        }
      }
      return sheet(slot).options.map { ($0, Double(sums[$0] ?? 0) / all) }
    case .number, .text, .ordering, .matching:
      var bands = [0, 0, 0]
      for (fraction, count) in zip(poll.fractions, counts) {
        bands[fraction == 1 ? 0 : fraction > 0 ? 1 : 2] += count
      }
      return zip(["right", "partly right", "not right"], bands).map { ($0, Double($1) / all) }
    }
  }

  /// How many answered, or raised a hand.
  func answers(_ slot: Int) -> Int {
    polls[slot].counts(of: roster.students.count) { !roster.students[$0].isRemoved }.reduce(0, +)
  }
}
