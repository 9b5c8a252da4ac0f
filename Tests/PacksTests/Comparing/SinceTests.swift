import Packs
import Quiz
import Testing

struct SinceTests {
  private let old = Harbour.pack([Harbour.choice(id: "closer"), Harbour.number(id: "lorries")])

  @Test func `the same pack has no changes`() {
    #expect(Since.changes(from: old, to: old) == [])
  }

  @Test func `questions that came and went are named`() {
    let new = Harbour.pack([Harbour.choice(id: "closer"), Harbour.choice("Who came?", id: "new")])
    #expect(
      Since.changes(from: old, to: new)
        == [.added(question: "new"), .removed(question: "lorries"), .versionNotRaised(1)])
  }

  @Test func `a key, its citations and its words change apart from each other`() {
    var new = old
    new.version = 2
    new.questions[1].form = .number(NumberKey(value: 1300, unit: "lorries a day"))
    new.questions[1].citations = [Citation(source: "courier", passage: "p1")]
    new.questions[0].explanation += " A mended comma."
    new.questions[0].status = .draft
    #expect(
      Since.changes(from: old, to: new) == [
        .wording(question: "closer", parts: ["why"]),
        .status(question: "closer", was: .accepted, now: .draft),
        .key(
          question: "lorries", was: ["1200.0", "0.0", "lorries a day"],
          now: ["1300.0", "0.0", "lorries a day"]),
        .citations(
          question: "lorries", removed: [Citation(source: "gazette", passage: "p1")],
          added: [Citation(source: "courier", passage: "p1")]),
      ])
  }

  @Test func `other options under the same key are another question`() {
    var new = old
    new.version = 2
    new.questions[0] = Harbour.choice(
      id: "closer", options: ["the harbour office", "the ferry master", "a diver"])
    let changes = Since.changes(from: old, to: new)
    #expect(
      changes
        == [.key(question: "closer", was: ["the harbour office"], now: ["the harbour office"])])
    #expect(
      changes.map(SincePrinter.line) == [
        "closer: the options changed, so it is another question for statistics and reviews"
      ])
  }

  @Test func `sources that changed name what changed`() {
    var new = old
    new.sources[0].brief = "Another card."
    new.sources[0].passages[0].note = "Another note."
    new.sources[1] = Harbour.source("echo")
    #expect(
      Since.changes(from: old, to: new).map(SincePrinter.line) == [
        "source gazette: changed: brief, passages", "source added: echo",
        "source removed: courier", "the version is still 1; raise it",
      ])
  }
}
