/// Classical item and test statistics of a class, by Moodle's definitions (Moodle developer
/// documentation, "Quiz statistics calculations", revision of 2013). Where Moodle prints percent, these are shares.
package struct ItemAnalysis: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    /// Mean mark, 0 (nobody) to 1 (everybody): Moodle's "facility index".
    package let facility: Double
    /// Of the marks, over n - 1; nil of one student.
    package let standardDeviation: Double?
    /// C(x, X) / √(V(x) V(X)), X being the total less the item itself, so that an item does not
    /// agree with itself: Moodle's "discrimination index"; the corrected item-total correlation.
    package let discrimination: Discrimination
    /// What may be said of it, by how many students there are. Nil where it has no value.
    package let voicedBand: Discrimination.Band?
    /// C(x, X) / Cmax(x, X), Cmax being the covariance if both lists stood in order: Moodle's
    /// "discriminative efficiency". It asks how well the item tells students apart for how hard it
    /// is. Nil where discrimination has no value.
    package let efficiency: Double?
  }

  /// In the matrix's order.
  package let items: [Item]
  /// Nil where nothing can be said.
  package let reliability: Reliability?
  package let students: Int

  package init(_ matrix: ScoreMatrix) {
    let totals = matrix.totals
    let isWithheld =
      matrix.students < Discrimination.leastStudents
      || matrix.items - 1 < Discrimination.leastOtherItems
    var items: [Item] = []
    var variances: [Double] = []
    for index in 0..<matrix.items {
      let marks = matrix.column(index)
      let variance = marks.variance
      variances.append(variance ?? 0)
      let rest = zip(totals, marks).map { $0 - $1 }
      let relation = isWithheld ? nil : Relation(marks, rest)
      let discrimination: Discrimination =
        isWithheld ? .withheld : relation.map { .value($0.correlation) } ?? .undefined
      items.append(
        Item(
          facility: marks.mean, standardDeviation: variance?.squareRoot(),
          discrimination: discrimination,
          voicedBand: discrimination.voicedBand(among: matrix.students),
          efficiency: relation?.efficiency))
    }
    self.items = items
    reliability = Reliability(matrix, totals: totals, itemVariances: variances)
    students = matrix.students
  }

  /// How an item goes with the rest.
  private struct Relation {
    let correlation: Double
    let efficiency: Double

    /// Nil where one of them does not vary.
    init?(_ marks: [Double], _ rest: [Double]) {
      guard let covariance = marks.covariance(with: rest),
        let here = marks.variance, let there = rest.variance, here > 0, there > 0,
        let most = marks.sorted().covariance(with: rest.sorted()), most > 0
      else { return nil }
      correlation = min(max(covariance / (here * there).squareRoot(), -1), 1)
      efficiency = covariance / most
    }
  }
}
