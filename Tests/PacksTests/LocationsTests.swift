import Packs
import Testing

struct LocationsTests {
  private static let text = """
    factcheck: 1
    id: a
    title: A
    sources:
      gazette:
        label: the Gazette
        passages:
          p1: {note: One.}
          p4: {note: Four., quote: Vier.}
    questions:
      - id: one
        kind: text
        ask: Who?
        answer: b
        also: [c, d]
        cites: [gazette#p1]
        why: e
      - kind: match
        id: two
        ask: Which?
        pairs:
          a: b
          c: d
        cites:
          - gazette#p1
          - gazette#p4
        why: é, then f

    """

  private let reading = PackReader.read(Array(text.utf8), path: "a")

  @Test func `keys of the pack, its sources and passages are found`() {
    let locations = reading.locations
    #expect(reading.diagnostics == [])
    #expect(locations.pack(key: "title") == Place(line: 3, column: 1))
    #expect(locations.source(0) == Place(line: 5, column: 3))
    #expect(locations.source(0, key: "label") == Place(line: 6, column: 5))
    #expect(locations.passage(1, ofSource: 0) == Place(line: 9, column: 7))
    #expect(locations.passage(1, ofSource: 0, key: "quote") == Place(line: 9, column: 25))
  }

  @Test func `questions, their keys and the entries of their lists are found`() {
    let locations = reading.locations
    #expect(locations.question(0) == Place(line: 11, column: 5))
    #expect(locations.question(0, key: "why") == Place(line: 17, column: 5))
    #expect(locations.question(0, key: "also", entry: 1) == Place(line: 15, column: 15))
    #expect(locations.question(1) == Place(line: 18, column: 5))
    #expect(locations.question(1, key: "pairs", entry: 1) == Place(line: 23, column: 7))
    #expect(locations.question(1, key: "cites", entry: 1) == Place(line: 26, column: 9))
  }

  @Test func `what is not there is given the place of what it would stand in`() {
    let locations = reading.locations
    #expect(locations.question(0, key: "hint") == locations.question(0))
    #expect(locations.question(0, key: "also", entry: 9) == locations.question(0, key: "also"))
    #expect(locations.question(9) == locations.pack(key: "questions"))
    #expect(locations.source(3) == locations.pack(key: "sources"))
    #expect(locations.passage(0, ofSource: 0, key: "digest") == locations.passage(0, ofSource: 0))
    #expect(locations.pack(key: "license") == .start)
  }

  @Test func `a file that cannot be read has the one place that every file has`() {
    let broken = PackReader.read(Array("a: [".utf8), path: "a")
    #expect(broken.locations.question(0, key: "why") == .start)
  }
}
