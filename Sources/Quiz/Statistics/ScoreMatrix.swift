/// Marks of a class, a row a student and a column an item: what item analysis starts from.
///
/// An item that a student left out counts 0, as in Moodle ("Quiz statistics calculations",
/// incomplete attempts): a classical analysis knows no blanks.
package struct ScoreMatrix: Hashable, Sendable {
  package let students: Int
  package let items: Int
  /// Item by item, because nearly every sum runs over one item.
  private var marks: [Double]

  /// All marks 0.
  package init(students: Int, items: Int) {
    self.students = students
    self.items = items
    marks = Array(repeating: 0, count: students * items)
  }

  /// Fraction right, 0 to 1.
  package subscript(student: Int, item: Int) -> Double {
    get { marks[item * students + student] }
    set { marks[item * students + student] = newValue }
  }

  /// Every student's mark on an item.
  package func column(_ item: Int) -> [Double] {
    Array(marks[item * students..<(item + 1) * students])
  }

  /// Every student's sum of marks.
  package var totals: [Double] {
    var totals = Array(repeating: 0.0, count: students)
    for item in 0..<items {
      for student in 0..<students { totals[student] += self[student, item] }
    }
    return totals
  }

  /// Whether every mark is 0 or 1.
  package var isDichotomous: Bool { marks.allSatisfy { $0 == 0 || $0 == 1 } }
}
