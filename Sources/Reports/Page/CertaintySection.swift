import Quiz

extension ClassReport {
  var certaintySection: HTML {
    guard !calibration.isEmpty else {
      return PageParts.section(
        "certainty", "Certainty", startsPage: true, [Tag.p("Nobody said how sure they were.")])
    }
    let table = PageTable(
      "How sure, and how often right",
      [.words("Certainty"), .number("Answers"), .number("Mean certainty"), .number("Right")],
      rows: calibration.bins.map { bin in
        [
          .text(CalibrationWords.range(bin)), .text("\(bin.count)"),
          .text(Figure.percent(bin.certainty)), .text(Figure.percent(bin.right)),
        ]
      })
    return PageParts.section(
      "certainty", "Certainty", startsPage: true,
      [
        CalibrationDrawing(calibration).html, table.html,
        PageParts.list(CalibrationWords.figures(calibration, brier)),
      ])
  }
}
