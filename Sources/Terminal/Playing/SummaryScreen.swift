package import Quiz
import Text

extension GameScreen {
  /// What stands at the end of a game.
  package func summary(of game: Game, disputes: [(slot: Int, why: String)] = []) -> [String] {
    let summary = game.summary()
    var lines = ["", rule("Summary")]
    lines += totals(summary, game)
    guard summary.asked > 0 else { return lines + ending(game) }
    lines += players(game)
    lines += table("By source", summary.bySource) { "@\($0)" }
    lines += table("By kind", summary.byKind) { $0 }
    lines += citing(summary)
    lines += certainty(summary)
    lines += claims(summary)
    lines += missed(summary, game)
    lines += disputed(disputes, game)
    return lines + ending(game)
  }

  private func totals(_ summary: Summary, _ game: Game) -> [String] {
    let points = Figures.rounded(summary.points)
    var facts = [
      "\(summary.right) of \(summary.asked) right",
      "\(Figures.rounded(summary.accuracy * 100, decimals: 0))% of the marks",
    ]
    if summary.skipped > 0 { facts.append("\(summary.skipped) skipped") }
    let left = game.deal.slots.count - game.outcomes.count
    if left > 0 { facts.append("\(left) not asked") }
    let unit = points == "1" ? "point" : "points"
    return wrapped("\(points) \(unit): \(facts.joined(separator: ", "))") + marks(game.outcomes)
  }

  /// A sign an answer, on as many lines as they need.
  private func marks(_ outcomes: [Outcome]) -> [String] {
    let room = max(8, width - 2)
    return stride(from: 0, to: outcomes.count, by: room).map { start in
      let part = outcomes[start..<min(start + room, outcomes.count)]
      return " " + Sparkline(part.map(\.fraction)).line(glyphs: glyphs, painter: painter)
    }
  }

  private func players(_ game: Game) -> [String] {
    let names = game.settings.players
    guard names.count > 1 else { return [] }
    let ranked = names.indices.map { (names[$0], game.summary(player: $0)) }
      .sorted { $0.1.points > $1.1.points }
    let rows = ranked.map { name, own in
      [name, Figures.rounded(own.points), "\(own.right)", "\(own.asked)"].map { TextTable.Cell($0) }
    }
    return [""]
      + TextTable(
        columns: [
          .init("Player"), .init("points", .right), .init("right", .right), .init("asked", .right),
        ], rows: rows
      ).lines(width: width - 1, glyphs: glyphs, painter: painter).map { " " + $0 }
  }

  private func table(
    _ title: String, _ rows: [Summary.Row], name: (String) -> String
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    let cells = rows.map { row in
      [name(row.name), "\(row.right)", "\(row.asked)", bar(row.fraction)].map { TextTable.Cell($0) }
    }
    return [""]
      + TextTable(
        columns: [
          .init(title), .init("right", .right), .init("asked", .right),
          .init("marks", mayShrink: false),
        ], rows: cells
      ).lines(width: width - 1, glyphs: glyphs, painter: painter).map { " " + $0 }
  }

  /// A share as ten boxes and a percentage.
  private func bar(_ fraction: Double) -> String {
    let full = Int((fraction * 10).rounded())
    let percent = Width.fit(
      Figures.rounded(fraction * 100, decimals: 0) + "%", to: 4, alignRight: true)
    return String(repeating: glyphs.bar, count: full)
      + String(repeating: glyphs.diagonal, count: 10 - full)
      + " " + percent
  }

  private func citing(_ summary: Summary) -> [String] {
    guard summary.citesGiven > 0 else { return [] }
    return [""]
      + wrapped(
        "Naming the source: right \(summary.citesRight) of \(Wording.count(summary.citesGiven, "time"))."
      )
  }

  private func certainty(_ summary: Summary) -> [String] {
    guard let brier = BrierScore(summary.calibration.forecasts) else { return [] }
    var lines = [""]
    lines += wrapped("How sure you were, and how often you were right").map {
      painter.paint($0, .bold)
    }
    lines += CalibrationPlot(summary.calibration.bins.map(CalibrationPlot.Bin.init))
      .lines(width: width - 1, glyphs: glyphs, painter: painter).map { $0.isEmpty ? "" : " " + $0 }
    func figure(_ value: Double) -> String { Figures.rounded(value, decimals: 3) }
    lines += wrapped(
      "Brier score \(figure(brier.score)) (0 is perfect, 0.25 a coin's) = reliability "
        + "\(figure(brier.reliability)) - resolution \(figure(brier.resolution)) + uncertainty "
        + "\(figure(brier.uncertainty)).")
    let percent = Figures.rounded(abs(summary.calibration.overconfidence) * 100, decimals: 0)
    if percent != "0" {
      let forecasts = summary.calibration.forecasts
      let count = Double(forecasts.count)
      let sure = whole(forecasts.reduce(0) { $0 + $1.probability } / count)
      let right = whole(Double(forecasts.count(where: \.isRight)) / count)
      let direction = summary.calibration.overconfidence > 0 ? "too sure" : "not sure enough"
      lines += wrapped(
        "You said \(sure)% on average and were right \(right)% of the time: \(direction) by \(percent) points."
      )
    }
    return lines
  }

  /// A share as a whole percentage.
  private func whole(_ share: Double) -> String { Figures.rounded(share * 100, decimals: 0) }

  private func claims(_ summary: Summary) -> [String] {
    guard let discernment = summary.discernment, discernment.claims > 1 else { return [] }
    var sentences: [String] = []
    if let value = discernment.discernment {
      sentences.append(
        "Telling supported from refuted claims: \(signed((value * 100).rounded() / 100)) "
          + "(1 is perfect, -1 none right, guessing about -0.33).")
    }
    let share = Figures.rounded(abs(discernment.bias) * 100, decimals: 0)
    if share != "0" {
      sentences.append(
        "You called supported \(discernment.bias > 0 ? "more" : "fewer") claims than were, by "
          + "\(share)% of all.")

    }
    return sentences.isEmpty ? [] : [""] + wrapped(sentences.joined(separator: " "))
  }

  private func missed(_ summary: Summary, _ game: Game) -> [String] {
    guard !summary.missed.isEmpty else { return [] }
    var lines = ["", rule("Missed")]
    for slot in summary.missed {
      let question = game.question(ofSlot: slot)
      lines += wrapped(question.stem, first: " \(slot + 1)  ", rest: "    ")
      let key = question.verdictWords(in: game.pack) ?? question.form.keyWords
      lines += wrapped("The key: \(key)", indent: "   ")
      lines += citations(of: question, in: game.pack)
    }
    if !game.secondLooks.isEmpty {
      let right = game.secondLooks.count(where: \.isRight)
      lines += wrapped("At the second look: \(right) of \(game.secondLooks.count) right.")
    }
    return lines
  }

  private func disputed(_ disputes: [(slot: Int, why: String)], _ game: Game) -> [String] {
    guard !disputes.isEmpty else { return [] }
    return ["", rule("Disputed")]
      + disputes.flatMap { dispute in
        wrapped("\(game.question(ofSlot: dispute.slot).id): \(dispute.why)")
      }
  }

  private func ending(_ game: Game) -> [String] {
    ["", rule("Again, or to share")]
      // These two are for copying, so they are never broken.
      + [
        " \(command()) --seed \(game.seed)",
        " \(game.shareLine { String(glyphs.sign(of: $0.fraction)) })",
      ]
  }
}

extension CalibrationPlot.Bin {
  fileprivate init(_ bin: Calibration.Bin) {
    self.init(
      lower: Double(bin.range.lowerBound), upper: Double(bin.range.upperBound), count: bin.count,
      meanCertainty: bin.certainty * 100, shareRight: bin.right)
  }
}

extension Outcome {
  /// The fraction right; nil where the question was skipped.
  var fraction: Double? { isSkipped ? nil : mark.fraction }
}
