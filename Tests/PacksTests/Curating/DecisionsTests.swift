import PackTesting
import Quiz
import Testing
import Text

@testable import Packs

/// What was decided, when drafts are proposed again.
struct DecisionsTests {
  private static func draft(
    _ id: String, source: String = "post", _ passage: String = "p1",
    status: Question.Status = .draft, from: String? = nil, rejection: String? = nil
  ) -> Question {
    Question(
      id: id, kind: "text", stem: "Who is \(id)?", form: .text(TextKey(accepted: ["Ida"])),
      about: [source], citations: [Citation(source: source, passage: passage)],
      explanation: "So it says.", status: status, from: from, rejection: rejection)
  }

  private static func source(
    _ id: String, _ label: String, digest: String? = nil, quotes: [String]
  ) -> Source {
    Source(
      id: id, label: label, digest: digest.map { Digest(of: $0).description },
      passages: quotes.enumerated().map {
        Passage(id: "p\($0 + 1)", paragraph: $0 + 1, quote: $1)
      })
  }

  private static let old = Pack(
    id: "a", title: "A",
    sources: [source("post", "the Post", digest: "post", quotes: ["One.", "Two."])],
    questions: [
      draft("kept", status: .accepted), draft("waiting"),
      draft("no", status: .rejected, rejection: "dull"),
      draft("mine", status: .accepted, from: "edited"), draft("changing", from: "changing"),
      draft("gone"), draft("old-no", status: .rejected),
    ])

  @Test func `each decision is found under the id that was proposed`() {
    let decisions = Decisions(of: Self.old)
    #expect(decisions["kept"] == .accepted)
    #expect(decisions["no"] == .rejected(reason: "dull"))
    #expect(decisions["old-no"] == .rejected(reason: nil))
    #expect(decisions["edited"] == .edited(Self.old.questions[3]))
    #expect(decisions["changing"] == .edited(Self.old.questions[4]))
    #expect(decisions["mine"] == nil)
    #expect(decisions["waiting"] == nil)
  }

  @Test func `what is decided stays, what waits is proposed anew or goes, what is new follows`() {
    var again = Self.draft("waiting")
    again.hint = "Fresh."
    let drafts = [
      Self.draft("new"), again, Self.draft("edited"), Self.draft("no"), Self.draft("kept"),
      Self.draft("changing"), Self.draft("new"),
    ]
    let merged = Decisions(of: Self.old).applied(to: drafts, in: Self.old)
    #expect(merged.map(\.id) == ["kept", "waiting", "no", "mine", "changing", "old-no", "new"])
    #expect(merged[1].hint == "Fresh.")
    #expect(merged[2] == Self.old.questions[2])
    #expect(merged[4] == Self.old.questions[4])
  }

  @Test func `proposing the same again changes nothing, however often`() {
    let decisions = Decisions(of: Self.old)
    let proposals = ["kept", "waiting", "no", "edited", "changing", "gone"].map { Self.draft($0) }
    let once = decisions.applied(to: proposals, in: Self.old)
    var pack = Self.old
    pack.questions = once
    #expect(once == Self.old.questions)
    #expect(Decisions(of: pack).applied(to: proposals, in: pack) == once)
  }

  @Test func `a proposal whose id an edited question took gets another`() {
    let merged = Decisions(of: Self.old).applied(to: [Self.draft("mine")], in: Self.old)
    #expect(merged.map(\.id).filter { $0.hasPrefix("mine") } == ["mine", "mine-2"])
    #expect(Set(merged.map(\.id)).count == merged.count)
  }

  // MARK: Merging

  private func merge(_ sources: [Source], _ questions: [Question], into old: Pack = old) -> Pack {
    let pack = PackMerging.merged(
      Pack(id: "fresh", title: "Fresh", sources: sources, questions: questions), into: old)
    let reading = PackReader.read(Array(PackWriter.write(pack).utf8), path: "merged")
    #expect(reading.pack == pack, "\(reading.diagnostics.map(DiagnosticPrinter.headline))")
    return pack
  }

  @Test func `a source of the same digest is one, under the old id, label and title`() {
    let fresh = Self.source("article", "another label", digest: "post", quotes: ["Zero.", "Two."])
    let pack = merge(
      [fresh], [Self.draft("new", source: "article", "p2"), Self.draft("other", source: "article")])
    #expect(pack.title == "A")
    #expect(pack.sources.map(\.id) == ["post"])
    #expect(pack.sources[0].label == "the Post")
    // "Two." was there already; "Zero." is another quote of paragraph 1.
    #expect(pack.sources[0].passages.map(\.id) == ["p1", "p2", "p1a"])
    #expect(pack.questions.first { $0.id == "new" }?.citations.description == "[post#p2]")
    #expect(pack.questions.first { $0.id == "other" }?.citations.description == "[post#p1a]")
    #expect(!pack.questions.contains { $0.id == "waiting" })
  }

  @Test func `another article of the same id and label is another source, and its drafts follow`() {
    let fresh = Self.source("post", "the Post", digest: "other", quotes: ["Nine."])
    var claim = Self.draft("claim-1")
    claim.kind = "claim"
    claim.statement = "It fell."
    claim.stem = Composed.claim("It fell.", ["the Post"])
    claim.form = .choice(Choice(options: Verdict.options, key: 0, arrangement: .fixed))
    claim.verdict = .supported
    let pack = merge([fresh], [claim])
    #expect(pack.sources.map(\.id) == ["post", "post-2"])
    #expect(pack.sources[1].label == "the Post (2)")
    #expect(pack.questions.last?.citations.description == "[post-2#p1]")
    #expect(pack.questions.last?.stem == Composed.claim("It fell.", ["the Post (2)"]))
    // Nobody looked at the old article this time, so what waits there waits on.
    #expect(pack.questions.contains { $0.id == "waiting" })
  }

  @Test func `differing sources keep their values under new names`() {
    let one = Self.source("post", "the Post", digest: "x", quotes: ["Nine."])
    let two = Self.source("mail", "the Mail", digest: "y", quotes: ["Ten."])
    let differ = Question(
      id: "sources-differ-1", kind: "sources-differ", stem: "Which gives which?",
      form: .matching(
        Matching(prompts: ["the Post", "the Mail"], options: ["9", "10"], key: [0, 1])),
      about: ["post", "mail"],
      citations: [
        Citation(source: "post", passage: "p1"), Citation(source: "mail", passage: "p1"),
      ], explanation: "So they say.", status: .draft)
    let pack = merge([one, two], [differ])
    guard case .matching(let matching) = pack.questions.last?.form else {
      Issue.record("no matching")
      return
    }
    #expect(matching.prompts == ["the Post (2)", "the Mail"])
    #expect(pack.questions.last?.kind == "sources-differ")
  }

  @Test func `passages that only dropped drafts cited go with them, others stay`() {
    var old = Self.old
    old.sources[0].passages.append(Passage(id: "p9", paragraph: 9, note: "Uncited."))
    old.sources[0].passages.append(Passage(id: "p8", paragraph: 8, quote: "Eight."))
    old.questions.append(Self.draft("eight", "p8"))
    let fresh = Self.source("post", "the Post", digest: "post", quotes: ["One.", "Two.", "Three."])
    let pack = merge([fresh], [Self.draft("new", "p2")], into: old)
    #expect(pack.sources[0].passages.map(\.id) == ["p1", "p2", "p9"])
  }

  @Test(arguments: 0..<40)
  func `merging a random pack into itself or another gives a sound pack`(seed: UInt64) {
    var (one, other) = (RandomPacks(seed: seed), RandomPacks(seed: seed + 900))
    let (a, b) = (one.pack(), other.pack())
    for (fresh, old) in [(a, b), (b, a), (a, a)] {
      let pack = PackMerging.merged(fresh, into: old)
      let reading = PackReader.read(Array(PackWriter.write(pack).utf8), path: "merged")
      #expect(
        reading.pack == pack, "\(seed) \(reading.diagnostics.map(DiagnosticPrinter.headline))")
      let decided = old.questions.filter { $0.status != .draft || $0.from != nil }
      #expect(Set(pack.questions.map(\.id)).isSuperset(of: decided.map(\.id)))
    }
  }
}
