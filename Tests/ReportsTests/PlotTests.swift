import Quiz
import Reports
import Testing
import Text

@Suite struct PlotTests {
  private let calibration = ClassReport(SampleClass.lesson).calibration

  private var course: CourseLines {
    CourseLines(
      (0..<14).map { day in
        .init("\(day + 1) March", share: Double(40 + day * 4) / 100, count: 10 + day)
      })
  }

  @Test(arguments: [("unicode", PlotGlyphs.unicode), ("ascii", .ascii)])
  func `plots are as approved`(name: String, glyphs: PlotGlyphs) throws {
    let lines =
      CalibrationLines(calibration).lines(glyphs: glyphs) + [""] + course.lines(glyphs: glyphs)
    try Golden.expect(lines.joined(separator: "\n") + "\n", is: "plots-\(name).txt")
  }

  @Test(arguments: [0, 40, 60, 80, 200])
  func `plots keep to their width`(width: Int) {
    for line in CalibrationLines(calibration).lines(width: width) + course.lines(width: width) {
      #expect(Width.of(line) <= max(width, 40))
    }
  }

  @Test func `plots in ASCII hold nothing else`() {
    let lines = CalibrationLines(calibration).lines(glyphs: .ascii) + course.lines(glyphs: .ascii)
    #expect(lines.allSatisfy { $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
  }

  @Test func `plots of nothing are nothing`() {
    #expect(CalibrationLines(Calibration([])).lines().isEmpty)
    #expect(CourseLines([]).lines().isEmpty)
    #expect(CourseLines([.init("x", share: .nan, count: 3)]).lines().isEmpty)
    #expect(CourseLines([.init("x", share: 1, count: 0)]).lines().isEmpty)
  }

  @Test func `more days than columns are taken together by their answers`() {
    let days = (0..<10_000).map { CourseLines.Point("\($0)", share: $0 % 2 == 0 ? 1 : 0, count: 1) }
    let lines = CourseLines(days).lines(width: 80)
    #expect(lines.allSatisfy { Width.of($0) <= 80 })
    #expect(lines.last?.contains("10000 answers") == true)
  }
}
