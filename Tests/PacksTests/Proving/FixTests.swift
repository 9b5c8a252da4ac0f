import Articles
import Packs
import Quiz
import Testing
import Text

struct FixTests {
  @Test func `renumbering renames ids and every citation, chains included`() {
    let copy = Library.copy(["An advertisement."] + Library.paragraphs)
    let pack = Library.pack()
    let (fixed, fixes) = Proving.fixed(pack, in: [copy])
    #expect(fixed.sources[0].passages.map(\.id) == ["p3", "p4", "p5"])
    #expect(fixed.sources[0].passages.map(\.paragraph) == [3, 4, 5])
    #expect(
      fixed.questions.flatMap { $0.citations.map(\.passage) }
        == ["p3", "p3", "p4", "p4", "p5", "p5"])
    #expect(
      fixes == [
        .renumber(source: "post", from: "p2", to: "p3", paragraph: 3),
        .renumber(source: "post", from: "p3", to: "p4", paragraph: 4),
        .renumber(source: "post", from: "p4", to: "p5", paragraph: 5),
        .sourceDigest(source: "post", digest: copy.article.digest.description),
      ])
  }

  @Test func `a swap renames both ways`() {
    var paragraphs = Library.paragraphs
    paragraphs.swapAt(1, 2)
    let (fixed, fixes) = Proving.fixed(
      Library.pack([Library.passage(2), Library.passage(3)]), in: [Library.copy(paragraphs)])
    #expect(fixed.sources[0].passages.map(\.id) == ["p3", "p2"])
    #expect(fixed.questions.flatMap { $0.citations.map(\.passage) } == ["p3", "p3", "p2", "p2"])
    #expect(
      Array(fixes.prefix(2)) == [
        .renumber(source: "post", from: "p2", to: "p3", paragraph: 3),
        .renumber(source: "post", from: "p3", to: "p2", paragraph: 2),
      ])
  }

  @Test func `letters stay, and an id that is taken gets the next letter`() {
    var paragraphs = Library.paragraphs
    paragraphs[2] = "Quite another text."
    paragraphs.swapAt(1, 3)
    // p2 moves to 4 as p4, p4b moves to 2, and p3 has changed and stays.
    let pack = Library.pack([
      Library.passage(2), Library.passage(2, "c"), Library.passage(3), Library.passage(4, "b"),
    ])
    let (fixed, _) = Proving.fixed(pack, in: [Library.copy(paragraphs)])
    #expect(fixed.sources[0].passages.map(\.id) == ["p4", "p4c", "p3", "p2b"])

    var onto = Library.paragraphs
    onto.remove(at: 2)
    onto[2] = Library.paragraphs[3]
    let clash = Library.pack([Library.passage(3), Library.passage(4)])
    let (settled, _) = Proving.fixed(clash, in: [Library.copy(onto)])
    #expect(settled.sources[0].passages.map(\.id) == ["p3", "p3a"])
    #expect(
      settled.questions.flatMap { $0.citations.map(\.passage) } == ["p3", "p3", "p3a", "p3a"])
  }

  @Test func `missing digests are filled in, and then everything is proven`() {
    var pack = Library.pack(digest: nil)
    pack.sources[0].passages[1].digest = nil
    let (fixed, fixes) = Proving.fixed(pack, in: [Library.copy()])
    #expect(
      fixes == [
        .passageDigest(source: "post", passage: "p3", digest: Library.digest(3)),
        .sourceDigest(source: "post", digest: Library.copy().article.digest.description),
      ])
    #expect(fixed == Library.pack())
    #expect(Proving.proofs(of: fixed, in: [Library.copy()]).map(\.isProven) == [true])
  }

  @Test func `what changed stays as it was, and so does the source's digest`() {
    var paragraphs = ["An advertisement."] + Library.paragraphs
    paragraphs[4] = "Something else."
    let (fixed, fixes) = Proving.fixed(Library.pack(), in: [Library.copy(paragraphs)])
    #expect(fixed.sources[0].passages[2].digest == Library.digest(4))
    #expect(fixed.sources[0].digest == Library.pack().sources[0].digest)
    #expect(fixes.count == 2)
  }

  @Test(arguments: 0..<30)
  func `after fixing a shuffled copy everything is proven and nothing is left to fix`(
    _ seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    let copy = Library.copy(generator.shuffled(Library.paragraphs + ["One more."]))
    let pack = Library.pack([1, 2, 3, 4, 5].map { Library.passage($0) })
    let fixed = Proving.fixed(pack, in: [copy]).pack
    #expect(Proving.proofs(of: fixed, in: [copy]).map(\.isProven) == [true])
    #expect(Proving.fixed(fixed, in: [copy]).fixes == [])
    // Every question still rests on the same paragraph's text.
    for (old, new) in zip(pack.questions, fixed.questions) {
      let digests = [(pack, old), (fixed, new)].map { $0.resolve($1.citations[0])?.passage.digest }
      #expect(digests[0] == digests[1])
    }
  }

  @Test func `edits are told in words`() {
    #expect(
      [
        Fix.renumber(source: "post", from: "p2", to: "p3", paragraph: 3),
        .passageDigest(source: "post", passage: "p3", digest: "sha256:0"),
        .sourceDigest(source: "post", digest: "sha256:0"),
      ].map(ProofPrinter.line) == [
        "post: p2 is now p3", "post#p3: digest filled in", "post: digest of the copy written",
      ])
  }
}
