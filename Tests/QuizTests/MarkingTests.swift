import Quiz
import Testing

@Suite struct MarkingTests {
  private let abcd = ["w", "x", "y", "z"]

  @Test(
    arguments: [
      (["w", "x"], 1.0), (["w"], 0.5), (["w", "y"], 0), (["w", "x", "y"], 0.5), (["y", "z"], 0),
      (["w", "x", "y", "z"], 0), ([], 0),
    ] as [([String], Double)])
  func `a selection loses for every wrong pick`(picks: [String], fraction: Double) {
    let form = Form.selection(Selection(options: abcd, keys: [0, 1]))
    #expect(Marking.fraction(of: .options(picks), under: form) == fraction)
  }

  @Test(
    arguments: [
      (["w", "x", "y", "z"], 1.0), (["x", "w", "y", "z"], 5.0 / 6), (["z", "y", "x", "w"], 0),
      (["w", "x", "z", "y"], 5.0 / 6),
    ] as [([String], Double)])
  func `an ordering is marked by pairs in order`(items: [String], fraction: Double) {
    let form = Form.ordering(Ordering(items: abcd))
    #expect(Marking.fraction(of: .order(items), under: form) == fraction)
  }

  @Test func `a matching is marked by the share right`() {
    let form = Form.matching(Matching(prompts: ["1", "2"], options: abcd, key: [3, 0]))
    #expect(Marking.fraction(of: .pairs(["z", "w"]), under: form) == 1)
    #expect(Marking.fraction(of: .pairs(["z", "x"]), under: form) == 0.5)
    #expect(Marking.fraction(of: .pairs(["z"]), under: form) == nil)
    #expect(Marking.fraction(of: .pairs(["z", "?"]), under: form) == nil)
  }

  @Test(
    arguments: [(1200.0, 1.0), (1210, 1), (1189.9, 0), (1210.1, 0), (.nan, nil)]
      as [(Double, Double?)])
  func `a number counts within its tolerance`(value: Double, fraction: Double?) {
    let form = Form.number(NumberKey(value: 1200, tolerance: 10, unit: "lorries"))
    #expect(Marking.fraction(of: .number(value), under: form) == fraction)
  }

  @Test(arguments: [
    "Tren de Aragua", "tren de aragua", "the Tren de Aragua", "TREN DE ARAGUA!", "Tren de Aragu",
    "Tren de Aragau",
  ])
  func `small slips in words are forgiven`(text: String) {
    let form = Form.text(TextKey(accepted: ["Tren de Aragua"]))
    #expect(Marking.fraction(of: .text(text), under: form) == 1)
  }

  @Test(arguments: [
    ("fourteen days", "14 days", 1.0), ("15 days", "14 days", 0), ("Cristosal", "Cristosál", 1),
    ("Bukel", "Bukele", 1), ("CECOT", "CECOT", 1), ("DW", "EFE", 0), ("EFF", "EFE", 0),
    ("", "EFE", 0),
    ("1798", "1789", 0), ("Law of 1789", "Law of 1798", 0), ("a", "the", 0),
  ])
  func `a slip in a figure or a short word is not a slip`(
    text: String, key: String, fraction: Double
  ) {
    #expect(
      Marking.fraction(of: .text(text), under: .text(TextKey(accepted: [key]))) == fraction)
  }

  @Test func `the key of every form earns full marks, and another form's response none`() {
    let pack = SamplePack.make(questions: 14)
    for question in pack.questions {
      #expect(Marking.fraction(of: question.form.keyResponse, under: question.form) == 1)
      for other in pack.questions where other.form.name != question.form.name {
        #expect(!Marking.fits(other.form.keyResponse, question.form))
      }
    }
  }
}
