import Testing
import Text

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1), ("abc", "ab", 1),
    ("kitten", "sitting", 3), ("ca", "abc", 3),
  ])
  func `slips are counted`(a: String, b: String, distance: Int) {
    #expect(EditDistance.between(a, b, limit: 9) == distance)
    #expect(EditDistance.between(b, a, limit: 9) == distance)
    #expect(EditDistance.between(a, b, limit: distance - 1) == nil)
  }

  @Test func `the nearest word is meant, and none where all are far`() {
    #expect(EditDistance.closest(to: "anwser", among: ["ask", "answer", "others"]) == "answer")
    #expect(EditDistance.closest(to: "zebra", among: ["ask", "answer"]) == nil)
  }
}
