import Testing

@testable import PackMaker

@Suite struct StoryTests {
  private func isShared(_ first: String, _ second: String) -> Bool {
    Story(
      Material(
        [Annotated.article([first]), Annotated.article([second])], labels: ["a", "b"])
    ).isShared(0, 1)
  }

  @Test func `three names in common make one story`() {
    #expect(
      isShared(
        "Mara Dunning met Oskar Feld in Brackwater.",
        "In Brackwater a tram hit Oskar Feld, and Mara Dunning saw it."))
  }

  @Test func `one name in common is not enough`() {
    #expect(
      !isShared(
        "Mara Dunning met the mayor in Brackwater.",
        "In Penhallow a tram hit Mara Dunning on Monday."))
  }

  @Test func `towns and states in common make no story`() {
    let here = "A tram in Los Angeles, California, hit a bus from New York and Florida."
    let there = "In New York and in Los Angeles bakers of Florida and California sold bread."
    #expect(!isShared(here, there))
    #expect(isShared(here + " Mara Dunning saw it.", there + " Mara Dunning bought it."))
  }

  @Test func `a day of publication that is not stated is no day in common`() {
    let dated = Told.material(["Rain fell."], ["Rain fell."])
    let undated = Told.material(["Rain fell."], ["Rain fell."], published: [nil, nil])
    #expect(Story(dated).isSameDay(0, 1))
    #expect(!Story(undated).isSameDay(0, 1))
  }
}
