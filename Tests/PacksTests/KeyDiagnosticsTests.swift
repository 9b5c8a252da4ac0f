import Packs
import Testing

/// Keys that are unknown, missing, given twice or of the wrong shape.
struct KeyDiagnosticsTests {
  static let cases: [Broken] = [
    .questions(
      "unknown key 'anwser' in a number question; did you mean 'answer'?",
      """
      - id: lorries
        kind: number
        ask: How many?
        answer: 12
        ⟦anwser: 12
        unit: lorries
        cites: [gazette#p4]
        why: So it says.
      """),
    .number("unknown key 'others' in a number question", "⟦others: [a, b]"),
    .number("unknown key 'Hint' in a number question; did you mean 'hint'?", "⟦Hint: More."),
    .file(
      "unknown key 'licence' in a pack; did you mean 'license'?",
      "factcheck: 1\nid: a\ntitle: A\n⟦licence: CC0\nquestions: []\n"),
    .file(
      "unknown key 'content_note' in a pack; did you mean 'content-note'?",
      "factcheck: 1\nid: a\ntitle: A\n⟦content_note: x\nquestions: []\n"),
    .source(
      "unknown key 'lable' in a source; did you mean 'label'?", "a:\n  label: A\n  ⟦lable: B"),
    .source(
      "unknown key 'notes' in a passage; did you mean 'note'?",
      "a: {label: A, passages: {p1: {note: x, ⟦notes: y}}}"),
    .source(
      "unknown key 'because' in an inferred date",
      "a: {label: A, published: {inferred: 2025, how: x, ⟦because: y}}"),
    .file("a pack needs the key 'title'", "⟦factcheck: 1\nid: a\nquestions: []\n"),
    .file("a pack needs the key 'factcheck'", "⟦id: a\ntitle: A\nquestions: []\n"),
    .file("a pack needs the key 'questions'", "⟦factcheck: 1\nid: a\ntitle: A\n"),
    .source("a source needs the key 'label'", "⟦a: {outlet: A}"),
    .source(
      "an inferred date needs the key 'how'", "a: {label: A, published: ⟦{inferred: 2025}}"),
    .questions(
      "a number question needs the key 'answer'",
      "- ⟦id: a\n  kind: number\n  ask: x\n  unit: y\n  cites: [gazette#p4]\n  why: y"),
    .questions(
      "a choice question needs the key 'why'",
      "- ⟦id: a\n  kind: choice\n  ask: x\n  answer: a\n  others: [b, c]\n  cites: [gazette#p4]"),
    .questions(
      "an order question needs the key 'cites'",
      "- ⟦id: a\n  kind: order\n  ask: x\n  items: [a, b, c]\n  why: y"),
    .questions(
      "a question needs the key 'kind'", "- ⟦id: a\n  cites: [gazette#p4]\n  why: y"),
    .number("a correction needs the key 'was'", "corrected: [⟦{date: 2025, why: x}]"),
    .number(
      "the key 'why' stands here again; the first is on line 14", "⟦why: Again."),
    .source(
      "the key 'a' stands here again; the first is on line 5",
      "a: {label: A}\n⟦a: {label: B}"),
    .source(
      "the key 'p1' stands here again; the first is on line 7",
      "a:\n  label: A\n  passages: {p1: {note: x}, ⟦p1: {note: y}}"),
    .number("'hint' takes a text, not a list", "hint: ⟦[a]"),
    .number("'hint' takes a text, not a mapping", "hint: ⟦{a: b}"),
    .number("'hint' is empty", "⟦hint:").movedToValue,
    .number("'hint' is empty", "hint: ⟦\"  \""),
    .number("'hint' is empty", "hint: ⟦~"),
    .number("'tags' is empty; write [] for none", "⟦tags:").movedToValue,
    .number("'tags' takes a list: 'tags: [numbers]'", "tags: ⟦numbers"),
    .number("'tags' takes a list, not a mapping", "tags: ⟦{a: b}"),
    .number("an entry of 'tags' is empty", "tags:\n  - a\n  - ⟦\"\""),
    .number("an entry of 'tags' is a text, not a list", "tags: [⟦[a]]"),
    .question("match", "'pairs' takes a mapping, not a list", "ask: x\npairs: ⟦[a, b]"),
    .file(
      "'sources' takes a mapping, not a list",
      "factcheck: 1\nid: a\ntitle: A\nsources: ⟦[a]\nquestions: []\n"),
    .questions("a question is a mapping of keys to values, not a text", "- ⟦hello"),
    .source("a source is a mapping of keys to values, not a text", "a: ⟦the Gazette"),
    .source(
      "a passage is a mapping of keys to values, not a text",
      "a: {label: A, passages: {p1: ⟦Hello}}"),
    .number("a key is a plain word", "⟦[a, b]: c"),
    .source(
      "unknown key 'two' in a passage; inside {} a text with a comma needs quotes",
      "a: {label: A, passages: {p1: {note: One, ⟦two}}}"),
  ]

  @Test(arguments: cases)
  func `a wrong key is told by its place and in plain words`(_ broken: Broken) {
    broken.check()
  }

  @Test func `a source that stands twice is the first one to what cites it`() {
    let text = """
      factcheck: 1
      id: a
      title: A
      sources:
        gazette: {label: the Gazette, passages: {p4: {note: Four.}}}
        gazette: {label: the Other, passages: {p5: {note: Five.}}}
      questions:
        - {id: a, kind: text, ask: b, answer: c, about: [gazette], cites: [gazette#p4], why: d}
      """
    let reading = PackReader.read(Array(text.utf8), path: "b")
    #expect(
      reading.diagnostics.map(DiagnosticPrinter.headline) == [
        "b:6:3: error: the key 'gazette' stands here again; the first is on line 5"
      ])
  }

  @Test func `a file with many problems shows them all, in order`() {
    let text = """
      factcheck: 1
      id: The Bridge
      titel: The bridge
      sources:
        gazette: {label: the Gazette, published: yesterday, passages: {p4: {note: Four.}}}
      questions:
        - id: lorries
          kind: numbr
          cites: [gazete#p4, gazette#p5]
          why: Because.
        - id: lorries
          kind: number
          ask: How many?
          answer: many
          unit: lorries
          cites: []
          why: Because.
      """
    let reading = PackReader.read(Array(text.utf8), path: "b")
    #expect(
      reading.diagnostics.map(DiagnosticPrinter.headline) == [
        "b:1:1: error: a pack needs the key 'title'",
        "b:2:5: error: 'id' is lower-case words and figures joined by hyphens, not 'The Bridge'; "
          + "did you mean 'the-bridge'?",
        "b:3:1: error: unknown key 'titel' in a pack; did you mean 'title'?",
        "b:5:44: error: 'published' is a date such as 2025-02-03, 2025-02 or 2025, "
          + "not 'yesterday'",
        "b:8:11: error: unknown kind of question 'numbr'; did you mean 'number'?",
        "b:9:13: error: there is no source 'gazete'; did you mean 'gazette'?",
        "b:9:24: error: the source 'gazette' has no passage 'p5'; did you mean 'p4'?",
        "b:11:9: error: the id 'lorries' is taken by the question on line 7",
        "b:14:13: error: 'answer' is a number in figures, not 'many'",
        "b:16:12: error: a question cites at least one passage, unless it says "
          + "'status: unsourced'",
      ])
    #expect(reading.pack == nil)
  }
}

extension Broken {
  /// The mark stands before a key without a value, whose place is behind its colon.
  fileprivate var movedToValue: Broken {
    guard let line = marked.split(separator: "\n").first(where: { $0.contains("⟦") }) else {
      return self
    }
    let moved = line.replacing("⟦", with: "") + "⟦"
    return Broken(words: words, marked: marked.replacing(line, with: moved), severity: severity)
  }
}
