import Quiz
import Testing

@Suite struct ItemAnalysisTests {
  private static let rows = [
    "110101", "111010", "111111", "010010", "111011", "100000", "111101", "011010", "110010",
    "101111", "000001", "111110",
  ]

  private func matrix(_ rows: [String]) -> ScoreMatrix {
    var matrix = ScoreMatrix(students: rows.count, items: rows[0].count)
    for (student, row) in rows.enumerated() {
      for (item, mark) in row.enumerated() { matrix[student, item] = mark == "1" ? 1 : 0 }
    }
    return matrix
  }

  private func isClose(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) < 1e-12 } ?? false
  }

  /// Facility, standard deviation, discrimination and efficiency by numpy 2.4.6:
  /// ```python
  /// import numpy as np
  /// rows = """110101 111010 111111 010010 111011 100000
  ///   111101 011010 110010 101111 000001 111110""".split()
  /// x = np.array([[int(c) for c in r] for r in rows], float)
  /// x[3, 2], x[8, 3], x[10, 4] = 0.5, 0.25, 0.75
  /// t = x.sum(1)
  /// for i in range(6):
  ///   rest = t - x[:, i]
  ///   most = np.cov(np.sort(x[:, i]), np.sort(rest))[0, 1]
  ///   print(x[:, i].mean(), x[:, i].std(ddof=1), np.corrcoef(x[:, i], rest)[0, 1],
  ///     np.cov(x[:, i], rest)[0, 1] / most)
  /// alpha = 6 / 5 * (1 - x.var(0, ddof=1).sum() / t.var(ddof=1))
  /// print(alpha, t.std(ddof=1), (1 - alpha) ** .5, (1 - alpha) ** .5 * t.std(ddof=1))
  /// ```
  @Test func `items and test agree with numpy, marks in part among them`() throws {
    var matrix = matrix(Self.rows)
    matrix[3, 2] = 0.5
    matrix[8, 3] = 0.25
    matrix[10, 4] = 0.75
    let analysis = ItemAnalysis(matrix)
    let expected = [
      [0.75, 0.45226701686664544, 0.2841337182737462, 0.36585365853658536],
      [0.75, 0.45226701686664544, 0.20318178713071414, 0.282051282051282],
      [0.625, 0.48265364958171136, 0.5030007887916729, 0.5416666666666666],
      [0.4375, 0.5014184425661411, 0.46765816128604093, 0.5826086956521739],
      [0.7291666666666666, 0.44541009363860573, -0.04122328622770713, -0.04986876640419951],
      [0.5, 0.5222329678670935, 0.1279713376301968, 0.16],
    ]
    #expect(analysis.items.count == expected.count)
    for (item, values) in zip(analysis.items, expected) {
      #expect(isClose(item.facility, values[0]))
      #expect(isClose(item.standardDeviation, values[1]))
      #expect(isClose(item.discrimination.value, values[2]))
      #expect(isClose(item.efficiency, values[3]))
    }
    let reliability = try #require(analysis.reliability)
    #expect(isClose(reliability.alpha, 0.48956450287592457))
    #expect(isClose(reliability.standardDeviation, 1.5181976954350322))
    #expect(isClose(reliability.errorRatio, 0.714447686765151))
    #expect(isClose(reliability.standardError, 1.0846728315557421))
    #expect(!reliability.isKR20)
  }

  /// With `p = x.mean(0)`: `6 / 5 * (1 - (p * (1 - p)).sum() / x.sum(1).var())`.
  @Test func `for marks of 0 and 1 alpha is KR-20`() throws {
    let reliability = try #require(ItemAnalysis(matrix(Self.rows)).reliability)
    #expect(reliability.isKR20)
    #expect(isClose(reliability.alpha, 0.5739130434782609))
  }

  @Test(arguments: [(9, 6), (12, 5), (1, 1)])
  func `discrimination is withheld under ten students or five other items`(
    students: Int, items: Int
  ) {
    let rows = Self.rows.prefix(students).map { String($0.prefix(items)) }
    let analysis = ItemAnalysis(matrix(rows))
    #expect(analysis.items.allSatisfy { $0.discrimination == .withheld && $0.efficiency == nil })
    #expect(analysis.items.map(\.facility).allSatisfy { (0...1).contains($0) })
    #expect(
      ItemAnalysis(matrix(Array(Self.rows.prefix(10)))).items.allSatisfy {
        $0.discrimination != .withheld
      })
  }

  @Test func `an item that all have right, or a test of one score, discriminates nothing`() {
    let easy = Self.rows.map { "1" + $0.dropFirst() }
    #expect(ItemAnalysis(matrix(easy)).items[0].discrimination == .undefined)
    #expect(ItemAnalysis(matrix(easy)).items[1].discrimination.value != nil)
    let alike = Array(repeating: "110101", count: 12)
    let analysis = ItemAnalysis(matrix(alike))
    #expect(analysis.items.allSatisfy { $0.discrimination == .undefined })
    #expect(analysis.reliability == nil)
  }

  /// Thirds do not add up exactly; what rounding leaves is no variance.
  @Test func `marks of a third that are all alike have no variance`() {
    var matrix = ScoreMatrix(students: 11, items: 7)
    for student in 0..<11 { for item in 0..<7 { matrix[student, item] = 1.0 / 3 } }
    let analysis = ItemAnalysis(matrix)
    #expect(analysis.items.allSatisfy { $0.discrimination == .undefined })
    #expect(analysis.reliability == nil)
  }

  @Test(arguments: [
    (-1.0, Discrimination.Band.suspect), (-0.001, .suspect), (0, .weak), (0.199, .weak),
    (0.2, .fair), (0.299, .fair), (0.3, .good), (1, .good),
  ])
  func `bands begin where the report says`(value: Double, band: Discrimination.Band) {
    #expect(Discrimination.value(value).band == band)
    #expect(Discrimination.withheld.band == nil)
  }

  /// tanh(atanh -0.5 + 1.96 / √7) = 0.19, of -0.4 0.31; of -0.2 among thirty 0.17, of -0.1 0.27.
  @Test(arguments: [
    (-0.5, 10, Discrimination.Band.suspect), (-0.4, 10, .weak), (-0.2, 30, .suspect),
    (-0.1, 30, .weak), (-0.1, 300, .suspect), (-1, 10, .suspect), (-1, 3, .weak), (0.1, 10, .weak),
    (0.25, 30, .fair), (1, 30, .good),
  ])
  func `a key is doubted only where chance alone would not do it`(
    value: Double, students: Int, band: Discrimination.Band
  ) {
    #expect(Discrimination.value(value).voicedBand(among: students) == band)
    #expect(Discrimination.undefined.voicedBand(among: students) == nil)
  }

  @Test func `the upper end is Fisher's`() {
    #expect(abs(Discrimination.upperEnd(of: -0.5, among: 10) - 0.1891) < 1e-3)
    #expect(Discrimination.upperEnd(of: -1, among: 10) == -1)
    #expect(Discrimination.upperEnd(of: -1, among: 3) == 1)
  }

  @Test func `a class of nobody and a test of nothing have no statistics`() {
    #expect(ItemAnalysis(ScoreMatrix(students: 0, items: 0)).reliability == nil)
    #expect(ItemAnalysis(ScoreMatrix(students: 0, items: 6)).items.count == 6)
    #expect(ItemAnalysis(ScoreMatrix(students: 30, items: 0)).items.isEmpty)
  }
}
