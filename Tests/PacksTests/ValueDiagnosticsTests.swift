import Packs
import Testing

/// Values of the wrong spelling or size, and what does not fit together.
struct ValueDiagnosticsTests {
  static let cases: [Broken] = [
    .question(
      "number", "'answer' is a number in figures, not 'many'",
      "ask: x\nunit: y\nanswer: ⟦many"),
    .question(
      "number", "'answer' is a number in figures, not '1,20'",
      "ask: x\nunit: y\nanswer: ⟦1,20"),
    .number("'tolerance' is at least 0, not '-1'", "tolerance: ⟦-1"),
    .number("'difficulty' is from 1 to 3, not '4'", "difficulty: ⟦4"),
    .number("'difficulty' is a whole number, not 'hard'", "difficulty: ⟦hard"),
    .number("'seconds' is from 1 to 3,600, not '3601'", "seconds: ⟦3601"),
    .number(
      "'status' is accepted, draft, rejected or unsourced, not 'drafted'; did you mean 'draft'?",
      "status: ⟦drafted"),
    .number(
      "a tag is lower-case words and figures joined by hyphens, with one ':' at most, "
        + "not 'a:b:c'", "tags: [a, ⟦a:b:c]"),
    .number(
      "'rejected' says why a question was rejected, and this one is accepted; "
        + "add 'status: rejected', or take it out", "rejected: ⟦too easy"),
    .number("'core' stands twice in 'tags'", "tags: [core, ⟦core]"),
    .number(
      "'fact' is lower-case words and figures joined by hyphens, not 'A fact'; "
        + "did you mean 'a-fact'?", "fact: ⟦A fact"),
    .number(
      "'date' is a date such as 2025-02-03, 2025-02 or 2025, not '2025-02-30'",
      "corrected: [{date: ⟦2025-02-30, was: a, why: b}]"),
    .number("there is no source 'courrier'; did you mean 'courier'?", "about: [⟦courrier]"),
    .number("'about' takes a list: 'about: [gazette]'", "about: ⟦gazette"),
    .questions(
      "the source 'gazette' has no passage 'p7'; did you mean 'p1'?",
      "- {id: a, kind: text, ask: b, answer: c, cites: [⟦gazette#p7], why: d}"),
    .questions(
      "a citation is a source and a passage, as in gazette#p4, not 'gazette'",
      "- {id: a, kind: text, ask: b, answer: c, cites: [⟦gazette], why: d}"),
    .questions(
      "'cites' takes a list: 'cites: [gazette#p4]'",
      "- {id: a, kind: text, ask: b, answer: c, cites: ⟦gazette#p4, why: d}"),
    .questions(
      "a question cites at least one passage, unless it says 'status: unsourced'",
      "- {id: a, kind: text, ask: b, answer: c, cites: ⟦[], why: d}"),
    .questions(
      "unknown kind of question 'chioce'; did you mean 'choice'?",
      "- {id: a, kind: ⟦chioce, cites: [gazette#p4], why: d}"),
    .questions(
      "unknown kind of question 'essay'; there are claim, choice, select, number, text, order, "
        + "match, who-said and sources-differ",
      "- {id: a, kind: ⟦essay, cites: [gazette#p4], why: d}"),
    .questions(
      "the id 'a' is taken by the question on line 8",
      """
      - {id: a, kind: text, ask: b, answer: c, cites: [gazette#p4], why: d}
      - {id: ⟦a, kind: text, ask: b, answer: c, cites: [gazette#p4], why: d}
      """),
    .question(
      "claim",
      "'verdict' is supported, refuted or not-stated, not 'not stated'; "
        + "did you mean 'not-stated'?", "claim: x\nverdict: ⟦not stated"),
    .question(
      "claim", "'verdict' is supported, refuted or not-stated, not 'true'",
      "claim: x\nverdict: ⟦true"),
    .question(
      "choice", "'a' is right and stands in 'others' too",
      "ask: x\nanswer: a\nothers: [b, ⟦a]"),
    .question("choice", "'b' stands twice in 'others'", "ask: x\nanswer: a\nothers: [b, ⟦b, c]"),
    .question(
      "choice", "'others' has no entries; it takes 1 to 25",
      "ask: x\nanswer: a\nothers: ⟦[]"),
    .question(
      "who-said", "'others' has one entry; it takes 2 to 5",
      "statement: x\nspeaker: a\nothers: ⟦[b]"),
    .question(
      "who-said", "'others' has 6 entries; it takes 2 to 5",
      "statement: x\nspeaker: a\nothers: ⟦[b, c, d, e, f, g]"),
    .question(
      "select", "'answers' has no entries; it takes 1 to 13",
      "ask: x\nanswers: ⟦[]\nothers: [b]"),
    .question(
      "select", "'c' is right and stands in 'others' too",
      "ask: x\nanswers: [a, c]\nothers: [b, ⟦c]"),
    .question("text", "'a' is right and stands in 'also' too", "ask: x\nanswer: a\nalso: [⟦a]"),
    .question("order", "'items' has 2 entries; it takes 3 to 8", "ask: x\nitems: ⟦[a, b]"),
    .question("order", "'a' stands twice in 'items'", "ask: x\nitems: [a, b, ⟦a]"),
    .question("match", "'a' stands twice in 'pairs'", "ask: x\npairs: {a: b, ⟦a: c}"),
    .question(
      "match", "'b' is right and stands in 'others' too",
      "ask: x\npairs: {a: b, c: d}\nothers: [⟦b]"),
    .question(
      "match", "all values of 'pairs' are the same, which leaves nothing to choose",
      "ask: x\npairs: ⟦{a: b, c: b}"),
    .question(
      "who-said", "'a' is right and stands in 'others' too",
      "statement: x\nspeaker: a\nothers: [⟦a, b]"),
    .question(
      "sources-differ", "there is no source 'gazete'; did you mean 'gazette'?",
      "ask: x\nvalues: {⟦gazete: 1, courier: 2}"),
    .question(
      "sources-differ", "'values' has one entry; it takes 2 to 8",
      "ask: x\nvalues: ⟦{gazette: 1}"),
    .source(
      "a source's id is lower-case words and figures joined by hyphens, not 'The_A'; "
        + "did you mean 'the-a'?", "⟦The_A: {label: A}"),
    .source(
      "the label 'A' is taken by the source on line 5",
      "a: {label: A}\nb: {label: ⟦A}"),
    .source(
      "a passage is named p and its paragraph's number, as in p4 or p4b, not '4'",
      "a: {label: A, passages: {⟦4: {note: x}}}"),
    .source(
      "the passage 'p4' needs a 'note' in your own words or a 'quote'",
      "a: {label: A, passages: {⟦p4: {}}}"),
    .source(
      "'digest' is 'sha256:' and 64 hexadecimal digits, not 'sha256:5f2c'",
      "a: {label: A, digest: ⟦\"sha256:5f2c\"}"),
    .source(
      "'url' is an address that begins with http:// or https://, not 'ftp://a'",
      "a: {label: A, url: ⟦ftp://a}"),
    .source(
      "'file' is the name of a file without its folder, not 'a/b.txt'",
      "a: {label: A, file: ⟦a/b.txt}"),
    .source(
      "'range' is [from, to], two whole numbers with the smaller one first",
      "a: {label: A, passages: {p1: {note: x, range: ⟦[9, 3]}}}"),
    .source(
      "'range' has one entry; it takes 2",
      "a: {label: A, passages: {p1: {note: x, range: ⟦[9]}}}"),
  ]

  @Test(arguments: cases)
  func `a wrong value is told by its place and in plain words`(_ broken: Broken) {
    broken.check()
  }
}
