import Foundation
import Quiz
import Testing

/// The schedule beside that of its reference, the `fsrs` package, which wrote the histories in
/// `Golden/reviews.txt` by `Golden/reviews.py`.
@Suite struct FSRSTests {
  private static let schedulers = [
    ReviewScheduler(learningSteps: [60, 600], relearningSteps: [600]),
    ReviewScheduler(learningSteps: [], relearningSteps: []),
    ReviewScheduler.daily,
  ]

  private static func histories(file: String = #filePath) throws -> [[String]] {
    let url = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appending(path: "Golden/reviews.txt")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
  }

  @Test func `10,000 random histories end as in the reference`() throws {
    let histories = try Self.histories()
    #expect(histories.count == 10_000)
    for fields in histories {
      let scheduler = Self.schedulers[try #require(Int(fields[0]))]
      let gaps = [0] + fields[2].split(separator: ",").compactMap { Int($0) }
      var review: Review?
      var time = 0
      var intervals = 0
      for (rating, gap) in zip(fields[1], gaps) {
        time += gap
        let rating = try #require(Int(String(rating)).flatMap(FSRS.Rating.init(rawValue:)))
        let next = scheduler.next(review, rating, at: time)
        intervals += next.due - next.last
        review = next
      }
      let end = try #require(review)
      let stability = try #require(Double(fields[3]))
      let difficulty = try #require(Double(fields[4]))
      #expect(abs(end.memory.stability - stability) < 1e-6, "\(fields)")
      #expect(abs(end.memory.difficulty - difficulty) < 1e-6, "\(fields)")
      #expect(Self.words(end.stage) == "\(fields[5]) \(fields[6])", "\(fields)")
      #expect(intervals == Int(fields[7]), "\(fields)")
    }
  }

  /// As the reference numbers them.
  private static func words(_ stage: Review.Stage) -> String {
    switch stage {
    case .learning(let step): "1 \(step)"
    case .learnt: "2 -"
    case .relearning(let step): "3 \(step)"
    }
  }

  @Test func `an error comes back the next day however well it was known`() {
    var review: Review?
    var time = 0
    for _ in 0..<6 {
      let next = ReviewScheduler.daily.next(review, .good, at: time)
      time = next.due
      review = next
    }
    #expect((review?.memory.stability ?? 0) > 100)
    let rating = FSRS.Rating(fraction: 0, certainty: 100)
    let lapse = ReviewScheduler.daily.next(review, rating, at: time)
    #expect(lapse.due - time == ReviewScheduler.day)
  }

  @Test(
    arguments: [
      (nil, nil, false, .again), (0, 100, false, .again), (0.5, nil, false, .again),
      (1, nil, false, .good), (1, 67, false, .good), (1, 66, false, .hard), (1, 100, true, .hard),
    ] as [(Double?, Int?, Bool, FSRS.Rating)])
  func `mark, certainty and help make the rating`(
    fraction: Double?, certainty: Int?, isHelped: Bool, rating: FSRS.Rating
  ) {
    #expect(
      FSRS.Rating(fraction: fraction, certainty: certainty, isHelped: isHelped) == rating)
  }

  @Test func `recall falls to 90% after as many days as the stability`() {
    let memory = FSRS.Memory(stability: 12, difficulty: 5)
    #expect(abs(FSRS().retrievability(of: memory, afterDays: 12) - 0.9) < 1e-12)
    #expect(FSRS().interval(of: memory) == 12)
  }
}
