import Quiz
import Testing

@Suite struct StatisticsTests {
  private func forecasts(_ pairs: [(Double, Bool)]) -> [Calibration.Forecast] {
    pairs.map { .init(probability: $0.0, isRight: $0.1) }
  }

  @Test func `the Brier score is its parts put together`() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let sample = forecasts(
        (0..<40).map { _ in
          (Double(generator.next(below: 11)) / 10, generator.next(below: 2) == 0)
        })
      let brier = try #require(BrierScore(sample))
      #expect(
        abs(brier.score - (brier.reliability - brier.resolution + brier.uncertainty)) < 1e-12)
    }
  }

  /// By hand: certainties .9 .9 .6 .6, outcomes 1 0 1 1; base 3/4.
  @Test func `the Brier decomposition is Murphy's`() throws {
    let brier = try #require(
      BrierScore(forecasts([(0.9, true), (0.9, false), (0.6, true), (0.6, true)])))
    #expect(abs(brier.score - 0.285) < 1e-12)
    #expect(abs(brier.reliability - 0.16) < 1e-12)
    #expect(abs(brier.resolution - 0.0625) < 1e-12)
    #expect(abs(brier.uncertainty - 0.1875) < 1e-12)
    #expect(BrierScore([]) == nil)
  }

  @Test func `certainties fall into bins of ten percent, 100 into the last`() {
    let calibration = Calibration(
      forecasts([(0.8, true), (0.85, false), (0.9, true), (1, true), (0, false), (0.7, true)]))
    #expect(calibration.bins.map(\.range) == [0..<10, 70..<80, 80..<90, 90..<100])
    #expect(calibration.bins.map(\.count) == [1, 1, 2, 2])
    #expect(calibration.bins[2].right == 0.5)
    #expect(abs(calibration.bins[2].certainty - 0.825) < 1e-12)
  }

  @Test func `overconfidence is certainty beyond the share right`() {
    #expect(abs(Calibration(forecasts([(0.9, true), (0.9, false)])).overconfidence - 0.4) < 1e-12)
  }

  @Test func `discernment and bias tell a believer from a doubter`() throws {
    let believer = try #require(
      Discernment([
        (.supported, .supported), (.refuted, .supported), (.notStated, .supported),
        (.refuted, .supported),
      ]))
    #expect(believer.discernment == 0)
    #expect(believer.bias == 0.75)
    let expert = try #require(
      Discernment([(.supported, .supported), (.refuted, .refuted), (.notStated, .notStated)]))
    #expect(expert.discernment == 1)
    #expect(expert.bias == 0)
    #expect(Discernment([(.supported, .refuted)])?.discernment == nil)
    #expect(Discernment([]) == nil)
  }

  @Test func `who calls the three verdicts at random is at -1/3, and who calls none right at -1`() {
    let calls = Verdict.allCases.flatMap { key in Verdict.allCases.map { (key: key, called: $0) } }
    #expect(abs((Discernment(calls)?.discernment ?? 1) + 1.0 / 3) < 1e-12)
    let never = Discernment([(.supported, .notStated), (.refuted, .notStated)])
    #expect(never?.discernment == -1)
  }

  @Test func `a summary counts by source and kind, and skips stay out of the calibration`() throws {
    let pack = SamplePack.make()
    var game = Game(pack: pack, settings: GameSettings(count: 10, hasSecondLook: false), seed: 8)
    var step = 0
    while case .asking(let turn) = game.phase {
      step += 1
      if step % 3 == 0 {
        _ = try game.apply(.skip(milliseconds: 4))
      } else {
        let key = game.question(ofSlot: turn.slot).form.keyResponse
        _ = try game.apply(.answer(Answer(key, certainty: 70), milliseconds: 4))
      }
    }
    let summary = game.summary()
    #expect(summary.asked == 10 && summary.right == 7 && summary.skipped == 3)
    #expect(summary.calibration.forecasts.count == 7)
    #expect(summary.byKind.map(\.asked).reduce(0, +) == 10)
    #expect(summary.byKind.map(\.right).reduce(0, +) == 7)
    #expect(summary.bySource.map(\.asked).reduce(0, +) >= 10)
    #expect(summary.missed == [2, 5, 8])
    #expect(abs(summary.accuracy - 0.7) < 1e-12)
  }
}

@Suite struct CountedStatisticsTests {
  @Test func `counted forecasts give what the single ones give`() throws {
    var generator = SeededGenerator(seed: 3)
    var forecasts: [Calibration.Forecast] = []
    var cells: [Int: Calibration.Cell] = [:]
    for _ in 0..<500 {
      let percent = generator.next(below: 21) * 5
      let isRight = generator.next(below: 100) < percent
      forecasts.append(.init(probability: Double(percent) / 100, isRight: isRight))
      cells[percent, default: .init(percent: percent, answers: 0, right: 0)].answers += 1
      if isRight { cells[percent]?.right += 1 }
    }
    let counted = Array(cells.values)
    let single = try #require(BrierScore(forecasts))
    let brier = try #require(BrierScore(cells: counted))
    for part: KeyPath<BrierScore, Double> in [
      \.score, \.reliability, \.resolution, \.uncertainty,
    ] {
      #expect(abs(brier[keyPath: part] - single[keyPath: part]) < 1e-12)
    }
    let calibration = Calibration(forecasts)
    let bins = Calibration.bins(of: counted)
    #expect(bins.map(\.range) == calibration.bins.map(\.range))
    #expect(bins.map(\.count) == calibration.bins.map(\.count))
    #expect(bins.map(\.right) == calibration.bins.map(\.right))
    for (one, other) in zip(bins, calibration.bins) {
      #expect(abs(one.certainty - other.certainty) < 1e-12)
    }
    let overconfidence = Calibration.overconfidence(of: counted)
    #expect(abs(overconfidence - calibration.overconfidence) < 1e-12)
    #expect(BrierScore(cells: []) == nil)
  }
}
