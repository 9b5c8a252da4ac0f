import Testing
import Text

@testable import Terminal

@Suite struct DrawingTests {
  private static let table = TextTable(
    columns: [.init("source"), .init("right", .right), .init("of", .right)],
    rows: [
      ["the Harbour Gazette", "3", "12"],
      ["港湾新聞の特別号", "10", "10"],
      ["the unnamed report that interviews the ferry master", "1"],
      ["é👩‍👩‍👧 e\u{301}", "0", "1"],
    ])
  private static let bars = Bars([
    .init("the Harbour Gazette", share: 0.75, count: 4, style: .green),
    .init("港湾新聞の特別号", share: 0, count: 10),
    .init("courier", share: 1, count: 3),
    .init("x", share: 0.001, count: 1000),
  ])
  private static let plot = CalibrationPlot([
    .init(lower: 80, upper: 100, count: 120, meanCertainty: 100, shareRight: 1),
    .init(lower: 0, upper: 20, count: 1, meanCertainty: 10, shareRight: 1),
    .init(lower: 60, upper: 80, count: 5, meanCertainty: 80, shareRight: 0.6),
    .init(lower: 20, upper: 40, count: 0, meanCertainty: .nan, shareRight: .nan),
  ])

  /// Every drawing, for what must hold for all of them.
  private static func drawings(
    _ width: Int, _ glyphs: Glyphs = .unicode, _ painter: Painter = .plain
  ) -> [String] {
    table.lines(width: width, glyphs: glyphs, painter: painter)
      + bars.lines(width: width, glyphs: glyphs, painter: painter)
      + plot.lines(width: width, glyphs: glyphs, painter: painter)
      + [
        Rule("The case of the 港湾新聞 and the ferry").line(
          width: width, glyphs: glyphs, painter: painter),
        Sparkline([1, 0, 0.5, nil]).line(glyphs: glyphs, painter: painter),
      ]
  }

  @Test func `a table lines up wide, combined and joined characters`() {
    #expect(
      Self.table.lines(width: 40) == [
        "source                         right  of",
        "─────────────────────────────  ─────  ──",
        "the Harbour Gazette                3  12",
        "港湾新聞の特別号                  10  10",
        "the unnamed report that inte…      1",
        "é👩‍👩‍👧 e\u{301}                              0   1",
      ])
  }

  @Test func `a table is no wider than its text`() {
    let wide = Self.table.lines(width: 120)
    #expect(wide == Self.table.lines(width: 80))
    #expect(wide.contains("the unnamed report that interviews the ferry master      1"))
  }

  @Test func `the widest column gives way first`() {
    let table = TextTable(
      columns: [.init(""), .init("")], rows: [["abcdefghij", "abcdefghijklmnopqrst"]])
    #expect(table.lines(width: 22) == ["abcdefghij  abcdefghi…"])
    #expect(table.lines(width: 14) == ["abcde…  abcde…"])
  }

  @Test func `bars compare, and little is more than nothing`() {
    #expect(
      Self.bars.lines(width: 40) == [
        "the Harbour … █████████     75% of 4",
        "港湾新聞の特…                0% of 10",
        "courier       ████████████ 100% of 3",
        "x             █              0% of 1000",
      ])
  }

  @Test func `a calibration plot has axes, the diagonal and counted dots`() {
    #expect(
      Self.plot.lines(width: 80).joined(separator: "\n") == """
        right
        100% │      ○1                                                    ◉120
             │                                                      ·  ·
         80% │                                                ·  ·
             │                                          ·  ·
         60% │                                    ·  ·        ●5
             │                              ·  ·
         40% │                        ·  ·
             │                  ·  ·
         20% │            ·  ·
             │      ·  ·
          0% └·──·─────────────────────────────────────────────────────────
             0%          20%         40%         60%         80%        100%
              how sure; ○ 1-2, ● 3-9, ◉ 10 or more answers; · well calibrated

        When you said 10%, you were right 100% of the time (1 answer).
        When you said 80%, you were right 60% of the time (5 answers).
        When you said 100%, you were right 100% of the time (120 answers).
        """)
  }

  @Test func `a calibration plot becomes bars where there is no room`() {
    #expect(
      Self.plot.lines(width: 40).joined(separator: "\n") == """
        0-20%   ███████████████████ 100% of 1
        60-80%  ███████████          60% of 5
        80-100% ███████████████████ 100% of 120

        When you said 10%, you were right 100%
          of the time (1 answer).
        When you said 80%, you were right 60% of
          the time (5 answers).
        When you said 100%, you were right 100%
          of the time (120 answers).
        """)
  }

  @Test func `without certainties there is no calibration plot`() {
    #expect(CalibrationPlot([]).lines(width: 80).isEmpty)
  }

  @Test func `a rule spans the width`() {
    #expect(Rule("The case").line(width: 40) == " ── The case ───────────────────────────")
    #expect(Rule("港湾").line(width: 20, glyphs: .ascii) == " -- 港湾 -----------")
    #expect(Rule().line(width: 5) == " ────")
    #expect(Rule("The long case").line(width: 14) == " ── The lon… ─")
  }

  @Test func `a sparkline has a sign for each answer`() {
    #expect(Sparkline([1, 1, 0, 1, 0.5, nil]).line() == "✓✓✗✓½–")
    #expect(Sparkline([1, 0, 0.5, nil]).line(glyphs: .ascii) == "+x/-")
  }

  @Test(arguments: [24, 40, 59, 60, 61, 80, 99, 120])
  func `nothing is wider than it may be`(width: Int) {
    for line in Self.drawings(width) { #expect(Width.of(line) <= width, "\(line)") }
  }

  @Test(arguments: [40, 80])
  func `colour changes nothing but the colour`(width: Int) {
    let plain = Self.drawings(width)
    let painted = Self.drawings(width, .unicode, Painter(colour: true))
    #expect(painted != plain)
    #expect(painted.map(withoutColour) == plain)
  }

  private func withoutColour(_ line: String) -> String {
    line.split(separator: "\u{1B}[", omittingEmptySubsequences: false).enumerated()
      .map { $0 == 0 ? $1 : $1.drop { $0 != "m" }.dropFirst() }.joined()
  }

  @Test(arguments: [40, 80])
  func `without UTF-8 only the characters differ, not the layout`(width: Int) {
    let ascii = Self.plot.lines(width: width, glyphs: .ascii)
    #expect(ascii.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
    #expect(ascii.map(\.count) == Self.plot.lines(width: width).map(\.count))
  }

  @Test func `a painter without colour leaves text alone`() {
    #expect(Painter.plain.paint("b", .bold, .red) == "b")
    #expect(Painter(colour: true).paint("b", .bold, .red) == "\u{1B}[1;31mb\u{1B}[0m")
    #expect(Painter(colour: true).paint("", .bold) == "")
  }
}
