/// When a question comes back: FSRS's memory and the short steps before its intervals count, a pure
/// function from state to state. It gives what `Scheduler` of the `fsrs` package gives without
/// fuzzing.
package struct ReviewScheduler: Hashable, Sendable {
  package var model: FSRS
  /// Seconds until a new question comes back, step by step, before it counts as learnt.
  package var learningSteps: [Int]
  /// Seconds until a forgotten question comes back, step by step.
  package var relearningSteps: [Int]

  package static let day = 86_400

  /// A game's days: what is new or forgotten comes back the next day, whatever its stability.
  package static let daily = ReviewScheduler(learningSteps: [day], relearningSteps: [day])

  package init(model: FSRS = FSRS(), learningSteps: [Int], relearningSteps: [Int]) {
    self.model = model
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
  }

  /// The state after a review.
  ///
  /// - Parameters:
  ///   - review: nil before the first one.
  ///   - time: of the review, in seconds since any fixed moment. A clock that went back counts as
  ///     one that stood still.
  package func next(_ review: Review?, _ rating: FSRS.Rating, at time: Int) -> Review {
    let days = review.map { max(0, time - $0.last) / Self.day } ?? 0
    let memory = model.next(review?.memory, rating, afterDays: days)
    let stage: Review.Stage
    let wait: Int
    switch review?.stage ?? .learning(step: 0) {
    case .learning(let step):
      (stage, wait) = stepped(
        from: step, rating, memory, through: learningSteps, as: Review.Stage.learning)
    case .relearning(let step):
      (stage, wait) = stepped(
        from: step, rating, memory, through: relearningSteps, as: Review.Stage.relearning)
    case .learnt:
      if rating == .again, let first = relearningSteps.first {
        (stage, wait) = (.relearning(step: 0), first)
      } else {
        (stage, wait) = learnt(memory)
      }
    }
    return Review(memory: memory, stage: stage, last: time, due: time + wait)
  }

  private func stepped(
    from step: Int, _ rating: FSRS.Rating, _ memory: FSRS.Memory, through steps: [Int],
    as stage: (Int) -> Review.Stage
  ) -> (Review.Stage, Int) {
    guard let first = steps.first, step < steps.count || rating == .again else {
      return learnt(memory)
    }
    switch rating {
    case .again: return (stage(0), first)
    // Between the first step and the second, or half as long again where there is no second.
    case .hard where step == 0:
      return (stage(0), steps.count == 1 ? first * 3 / 2 : (first + steps[1]) / 2)
    case .hard: return (stage(step), steps[step])
    case .good where step + 1 < steps.count: return (stage(step + 1), steps[step + 1])
    case .good, .easy: return learnt(memory)
    }
  }

  private func learnt(_ memory: FSRS.Memory) -> (Review.Stage, Int) {
    (.learnt, model.interval(of: memory) * Self.day)
  }
}

/// How far a question is learnt.
package struct Review: Hashable, Sendable {
  package enum Stage: Hashable, Sendable {
    case learning(step: Int)
    case learnt
    case relearning(step: Int)
  }

  package var memory: FSRS.Memory
  package var stage: Stage
  /// When it was reviewed last, and when it comes back: seconds, as the scheduler was given them.
  package var last: Int
  package var due: Int

  package init(memory: FSRS.Memory, stage: Stage, last: Int, due: Int) {
    self.memory = memory
    self.stage = stage
    self.last = last
    self.due = due
  }
}

extension FSRS.Rating {
  /// Of an answer: what was not right, or skipped, was not recalled; what was right with help, or
  /// with less certainty than certainty-based marking pays for, was hard.
  ///
  /// - Parameters:
  ///   - fraction: right, 0 to 1; nil where the question was skipped.
  ///   - certainty: percent; nil where nothing was said.
  package init(fraction: Double?, certainty: Int?, isHelped: Bool = false) {
    guard let fraction, fraction >= 1 else {
      self = .again
      return
    }
    self = isHelped || certainty.map({ $0 < 67 }) == true ? .hard : .good
  }
}
