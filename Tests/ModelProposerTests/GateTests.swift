import Articles
import ModelProposer
import PackMaker
import Testing

/// What passes the gate, and what does not. Each wrong item is one that a fluent model might write.
@Suite struct GateTests {
  private static let wrong = [
    // The number of another thing, another paragraph, or nothing.
    Draft.number(
      2, "How many barges did the harbour office turn away on 3 May?", "41", "barges",
      refusedBy: "answer-in-quote"),
    Draft.number(
      2, "How many barges did the harbour office turn away on 4 May?", "40", "barges",
      refusedBy: "number"),
    Draft.number(
      2, "How many barges did the harbour office turn away on 3 May?", "3", "barges",
      refusedBy: "unit"),
    Draft.number(
      99, "How many barges did the harbour office turn away on 3 May?", "40", "barges",
      refusedBy: "paragraph"),
    Draft.number(
      1, "How many barges did the harbour office turn away on 3 May?", "40", "barges",
      refusedBy: "paragraph"),
    Draft.number(
      5, "How many barges did the harbour office turn away on 3 May?", "40", "barges",
      Harbour.lines[1], refusedBy: "quote"),
    Draft.number(
      2, "How many barges did the harbour office turn away on 3 May?", "40", "barges",
      "The harbour office turned back 40 barges on 3 May.", refusedBy: "quote"),
    Draft.number(
      2, "How many barges sank at the harbour office?", "40", "barges", refusedBy: "word-for-word"),
    Draft.number(8, "How many gulls nested on the roof?", "500", "gulls", refusedBy: "strength"),
    Draft.number(
      2, "How many harbour barges did the office turn away?", "40", "barges",
      refusedBy: "word-for-word"),
    // Speech and what is passed on.
    Draft.number(6, "How many guards did we ask for?", "70", "guards", refusedBy: "direct-speech"),
    Draft.number(7, "How many ropes did Bo Lind steal?", "12", "ropes", refusedBy: "strength"),
    Draft.number(
      7, "How many ropes did Bo Lind steal?", "12", "ropes", "Bo Lind stole 12 ropes",
      refusedBy: "strength"),
    Draft.claim(7, "Bo Lind stole 12 ropes.", refusedBy: "strength"),
    Draft.claim(
      3, "The old crane would be scrapped.", "Ana Horvat said the old crane would be scrapped.",
      refusedBy: "strength"),
    Draft.whoSaid(
      7, "Bo Lind stole 12 ropes", ["Bo Lind", "Cy Doe", "Ana Horvat"], refusedBy: "strength"),
    Draft.whoSaid(
      3, "the crane lifted 1,200 crates a day", ["Ana Horvat", "Bo Lind", "Cy Doe"],
      Harbour.lines[2], refusedBy: "strength"),
    // Names.
    Draft.choice(
      5, "Who built the eastern quay?", ["Cy Doe", "Ana Horvat", "Dora Venn"],
      "Bo Lind built the eastern quay.", refusedBy: "answer-in-quote"),
    Draft.choice(
      5, "Who built the eastern quay?", ["Bo Lind", "Ana Horvat", "Eve Moss"],
      "Bo Lind built the eastern quay.", refusedBy: "name"),
    Draft.choice(
      5, "Who built the eastern quay?", ["Bo Lind", "Ana Horvat", "Bo Lind"],
      "Bo Lind built the eastern quay.", refusedBy: "options"),
    Draft.choice(
      5, "Who built the eastern quay?", ["Bo Lind", "Ana Horvat", "40"],
      "Bo Lind built the eastern quay.", refusedBy: "options"),
    Draft.choice(
      5, "Who built the eastern quay?", ["Bo Lind", "Lind", "Ana Horvat"],
      "Bo Lind built the eastern quay.", refusedBy: "options"),
    Draft.choice(
      5, "Who painted the eastern quay?", ["Bo Lind", "Ana Horvat", "Dora Venn"],
      "Bo Lind built the eastern quay.", refusedBy: "word-for-word"),
    Draft.choice(
      5, "Whom did the eastern quay build?", ["Bo Lind", "Ana Horvat", "Dora Venn"],
      "Bo Lind built the eastern quay.", refusedBy: "word-for-word"),
    Draft.choice(
      5, "What did Bo Lind build in town?", ["eastern quay", "Ana Horvat", "Dora Venn"],
      "Bo Lind built the eastern quay.", refusedBy: "answer-type"),
    // Verdicts.
    Draft.claim(
      2, "The harbour office turned away 40 ferries on 3 May.", refusedBy: "word-for-word"),
    Draft.claim(
      2, "40 barges turned away the harbour office on 3 May.", refusedBy: "word-for-word"),
    Draft.claim(2, "The harbour office turned away 40 barges", refusedBy: "word-for-word"),
    Draft.claim(2, "The harbour office turned away 41 barges on 3 May.", refusedBy: "number"),
    Draft.claim(
      2, "The harbour office turned away 40 barges on 4 May.", wrong: "4", right: "3",
      refusedBy: "refuted"),
    Draft.claim(
      8, "More than 300 gulls nested on the roof.", wrong: "300", right: "500", refusedBy: "refuted"
    ),
    Draft.claim(
      5, "Cy Doe built the eastern quay.", wrong: "Cy Doe", right: "Bo Lind",
      "Bo Lind built the eastern quay.", refusedBy: "refuted"),
    // Traces.
    Draft.claim(2, "As an AI, I cannot say how many barges.", refusedBy: "foreign-trace"),
    Draft.claim(
      2, "The harbour office (see https://example.org) turned away 40 barges.",
      refusedBy: "foreign-trace"),
    Draft.claim(2, "The harbour office <b>turned</b> away 40 barges.", refusedBy: "foreign-trace"),
    Draft.claim(
      2, "The harbour office \u{1B}[31mturned away 40 barges.", refusedBy: "foreign-trace"),
    Draft.claim(
      2, "El puerto rechazó cuarenta barcazas el tres de mayo.", refusedBy: "name"),
    Draft.claim(2, "barges", refusedBy: "length"),
    Draft.number(
      2, "How many barges did the harbour office turn away?", "40", "barges", "40 barges",
      refusedBy: "length"),
    // One rule each, for those that the others seldom leave anything.
    Draft.whoSaid(
      3, "the old crane would be scrapped", ["Ana Horvat", "Bo Horvat", "Cy Doe"],
      "Ana Horvat said the old crane would be scrapped.", refusedBy: "option-in-passage"),
    Draft.whoSaid(
      9, "the ferry was late", ["Bo Lind", "Cy Doe", "Dora Venn"], refusedBy: "speaker"),
    Draft.text(10, "Who painted the fence?", "Cy Doe", refusedBy: "one-answer"),
    Draft.notStated(2, "The harbour office will hire guards.", refusedBy: "not-stated"),
  ]

  @Test(arguments: [
    Draft.number(2, "How many barges did the harbour office turn away on 3 May?", "40", "barges"),
    Draft.number(2, "How many barges did the harbour office turn away?", "40", "barges"),
    Draft.number(8, "More than how many gulls nested on the roof?", "500", "gulls"),
    Draft.number(
      3, "How many crates a day did the crane lift?", "1,200", "crates a day",
      "The crane lifted 1,200 crates a day."),
    Draft.number(
      3, "How many crates did the crane lift a day?", "1200", "crates",
      "The crane lifted 1,200 crates a day."),
    Draft.choice(
      5, "Who built the eastern quay?", ["Bo Lind", "Ana Horvat", "Dora Venn"],
      "Bo Lind built the eastern quay."),
    Draft.choice(
      2, "When did the harbour office turn away 40 barges?", ["3 May", "9 May", "12 June"]),
    Draft.text(5, "Who painted the lighthouse?", "Cy Doe", "Cy Doe painted the lighthouse."),
    Draft.whoSaid(
      3, "the old crane would be scrapped", ["Ana Horvat", "Bo Lind", "Cy Doe"],
      "Ana Horvat said the old crane would be scrapped."),
    Draft.whoSaid(
      6, "We never asked for 70 guards", ["Dora Venn", "Bo Lind", "Cy Doe"], Harbour.lines[5]),
    Draft.claim(2, "The harbour office turned away 40 barges on 3 May."),
    Draft.claim(
      2, "The harbour office turned away 65 barges on 3 May.", wrong: "65", right: "40"),
    Draft.claim(
      3, "The crane lifted 900 crates a day.", wrong: "900", right: "1,200",
      "The crane lifted 1,200 crates a day."),
    Draft.claim(5, "Bo Lind built the eastern quay.", "Bo Lind built the eastern quay."),
  ])
  func `an item passes when it is a clause of its passage, or is refused by the rule named`(
    draft: Draft
  ) {
    let judgement = ModelGate(Harbour.cleaned).judge([draft.draft])
    #expect(judgement.reasons.map(\.rule) == (draft.refusedBy.map { [$0] } ?? []))
  }

  @Test(arguments: wrong)
  func `a wrong item is refused, by the rule that it breaks`(draft: Draft) {
    let judgement = ModelGate(Harbour.cleaned).judge([draft.draft])
    #expect(judgement.reasons.map(\.rule) == [draft.refusedBy])
  }

  @Test(arguments: [
    ("The wife of Ana Horvat hired Bo Lind.", "Ana Horvat hired Bo Lind."),
    ("Ana Horvat's brother hired Bo Lind.", "Ana Horvat hired Bo Lind."),
    ("The wife of Mr. Horvat hired Bo Lind.", "Horvat hired Bo Lind."),
    ("Unless the crack is mended, the bridge stays open.", "The bridge stays open."),
    ("Ana Horvat hired Bo Lind's brother.", "Ana Horvat hired Bo Lind."),
    ("The office killed all the fish in the pond.", "The office killed all the fish."),
    ("Nobody believes that frost cracked the old bridge.", "Frost cracked the old bridge."),
    ("Police accused Bo Lind of theft at the quay.", "Bo Lind of theft at the quay."),
    ("According to Cy Doe, frost cracked the bridge.", "Frost cracked the bridge."),
    ("Frost, Cy Doe said, cracked the old bridge.", "Cy Doe cracked the old bridge."),
    ("Was the old bridge closed by frost?", "Was the old bridge closed by frost?"),
    ("Frost cracked the old bridge, experts suggest.", "Frost cracked the old bridge."),
    ("The bridge was not closed in the storm.", "The bridge was closed in the storm."),
    ("The bridge was sold to Ana Horvat.", "The bridge was sold by Ana Horvat."),
    ("The bridge was closed. Or so Cy Doe thought it was.", "so Cy Doe thought it was closed."),
  ])
  func `a claim that cuts where its sense turns is refused`(sentence: String, claim: String) {
    let article = Self.article(sentence)
    #expect(ModelGate(article).judge([Draft.claim(1, claim, sentence).draft]).accepted.isEmpty)
    // A quote that leaves the telling words away does not help.
    let tail = sentence.split(separator: " ").dropFirst(2).joined(separator: " ")
    #expect(ModelGate(article).judge([Draft.claim(1, claim, tail).draft]).accepted.isEmpty)
  }

  @Test(arguments: [
    ("Ana Horvat's brother hired Bo Lind.", "Who hired Bo Lind?", "Ana Horvat"),
    ("The wife of Ana Horvat hired Bo Lind.", "Who hired Bo Lind?", "Ana Horvat"),
    ("Ana Horvat hired Bo Lind.", "Who hired Ana Horvat?", "Bo Lind"),
    ("Ana Horvat did not hire Bo Lind.", "Who hired Bo Lind?", "Ana Horvat"),
    ("Ana Horvat said the office closed the bridge.", "Who closed the bridge?", "Ana Horvat"),
    (
      "The office sacked Ana Horvat, Bo Lind and Cy Doe.", "Whom did the office sack?", "Ana Horvat"
    ),
    ("Ana Horvat may have closed the bridge.", "Who closed the bridge?", "Ana Horvat"),
    ("Ana Horvat and Bo Lind closed the bridge.", "Who closed the bridge?", "Bo Lind"),
    ("Ana Horvat, not Bo Lind, closed the bridge.", "Who closed the bridge?", "Bo Lind"),
    ("Ana Horvat, who replaced Bo Lind, closed the bridge.", "Who closed the bridge?", "Bo Lind"),
  ])
  func `a question whose key is another's is refused`(sentence: String, stem: String, key: String) {
    let judgement = ModelGate(Self.article(sentence)).judge([
      Draft.text(1, stem, key, sentence).draft
    ])
    #expect(judgement.accepted.isEmpty)
  }

  @Test(arguments: [
    ("Ana Horvat told Bo Lind that the bridge was shut.", "the bridge was shut", "Bo Lind"),
    ("A spokesman for Ana Horvat said the bridge was shut.", "the bridge was shut", "Ana Horvat"),
    ("Ana Horvat's lawyer said the bridge was shut.", "the bridge was shut", "Ana Horvat"),
    ("Ana Horvat denied that the bridge was shut.", "the bridge was shut", "Ana Horvat"),
    ("Ana Horvat never said the bridge was shut.", "the bridge was shut", "Ana Horvat"),
    ("Bo Lind said Ana Horvat said the bridge was shut.", "the bridge was shut", "Ana Horvat"),
    ("Ana Horvat said the bridge was not shut.", "the bridge was shut", "Ana Horvat"),
    ("Ana Horvat said the bridge was shut, or might be.", "the bridge was shut", "Ana Horvat"),
  ])
  func `a statement given to another speaker, or turned, is refused`(
    sentence: String, statement: String, speaker: String
  ) {
    let article = Self.article(sentence, "Bo Lind, Cy Doe and Dora Venn were there.")
    let others = ["Cy Doe", "Dora Venn"]
    let draft = Draft.whoSaid(1, statement, [speaker] + others, sentence)
    #expect(ModelGate(article).judge([draft.draft]).accepted.isEmpty)
  }

  @Test func `a refuted claim passes where an exact count excludes it`() {
    let article = Self.article("The office towed seven barges from the quay.")
    let draft = Draft.claim(
      1, "The office towed 12 barges from the quay.", wrong: "12", right: "seven",
      "The office towed seven barges from the quay.")
    #expect(ModelGate(article).judge([draft.draft]).accepted.count == 1)
  }

  @Test(arguments: [
    (
      "The ferry carries about 400 passengers a day in summer.",
      "About how many passengers a day does the ferry carry in summer?", "400", true
    ),
    (
      "The ferry carries about 400 passengers a day in summer.",
      "How many passengers a day does the ferry carry in summer?", "400", false
    ),
    (
      "The ferry carries up to 400 passengers.", "Up to how many passengers does the ferry carry?",
      "400", true
    ),
    (
      "The ferry carries up to 400 passengers.",
      "At least how many passengers does the ferry carry?", "400", false
    ),
  ])
  func `a bound is kept, before how many too`(
    sentence: String, stem: String, key: String, passes: Bool
  ) {
    let draft = Draft.number(1, stem, key, "passengers", sentence)
    #expect(
      ModelGate(Self.article(sentence)).judge([draft.draft]).accepted.count == (passes ? 1 : 0))
  }

  @Test func `an explanation that is not the passage's words is taken away, the item kept`() {
    var draft = Draft.claim(5, "Bo Lind built the eastern quay.", "Bo Lind built the eastern quay.")
      .draft
    draft.explanation = "Cy Doe built the eastern quay."
    let judgement = ModelGate(Harbour.cleaned).judge([draft])
    #expect(judgement.accepted.map(\.explanation) == [""])
    #expect(judgement.explanationsDropped == 1)
  }

  @Test func `every rule has a name of its own and is shown at work`() {
    let names = ModelGate.rules.map(\.name)
    #expect(Set(names).count == names.count)
    // Asking the same twice is shown beside the answer of ten thousand items.
    #expect(Set(names) == Set(Self.wrong.compactMap(\.refusedBy)).union(["repeated", "refuted"]))
  }

  @Test func `nothing is taken from a paragraph without end, and its length costs nothing`() {
    let sentence = "The crew found seven cracks in the hull."
    let endless = String(repeating: "a", count: 5_000_000) + ". " + sentence
    let gate = ModelGate(Self.article(endless, sentence))
    #expect(gate.judge([Draft.claim(1, sentence, sentence).draft]).refused == ["paragraph": 1])
    #expect(gate.judge([Draft.claim(2, sentence, sentence).draft]).accepted.count == 1)
  }

  static func article(_ paragraphs: String...) -> CleanedArticle { article(paragraphs) }

  static func article(_ paragraphs: [String]) -> CleanedArticle {
    CleanedArticle(
      article: Article(
        paragraphs: paragraphs.enumerated().map {
          .init(number: $0 + 1, line: $0 + 1, text: $1)
        }), kept: Array(paragraphs.indices), dropped: [])
  }
}
