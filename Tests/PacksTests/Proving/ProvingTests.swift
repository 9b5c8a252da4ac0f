import Articles
import Packs
import Quiz
import Testing
import Text

struct ProvingTests {
  @Test func `an untouched copy proves every passage and says nothing`() {
    let proofs = Proving.proofs(of: Library.pack(), in: [Library.copy()])
    #expect(proofs.map(\.isProven) == [true])
    #expect(proofs.map(\.whole) == [.equal])
    #expect(proofs.flatMap(ProofPrinter.lines) == [])
  }

  @Test func `one changed letter is found and named with the questions that rest on it`() {
    var paragraphs = Library.paragraphs
    paragraphs[2] = "Nobody was in the reading room when 41 panes fell."
    let proofs = Proving.proofs(of: Library.pack(), in: [Library.copy(paragraphs)])
    #expect(proofs[0].whole == .different)
    #expect(
      proofs.flatMap(ProofPrinter.lines) == [
        "post: paragraph 3 changed in roof.txt; 2 questions rest on it: first-p3, second-p3"
      ])
  }

  @Test func `where the pack quotes, the changed words are named`() {
    var paragraphs = Library.paragraphs
    paragraphs[2] = "Nobody was in the reading room when 41 panes fell."
    let pack = Library.pack([Library.passage(3, quote: "in the reading room when 40 panes")])
    #expect(
      Library.outcomes(pack, [Library.copy(paragraphs)])
        == [.changed(at: 3, differences: [WordDifference(was: "40", now: "41")])])
  }

  @Test func `a paragraph inserted above is reported as moves and not as changes`() {
    let copy = Library.copy(["An advertisement."] + Library.paragraphs)
    #expect(
      Library.outcomes(Library.pack(), [copy]) == [.moved(to: 3), .moved(to: 4), .moved(to: 5)])
  }

  @Test func `a change below an inserted paragraph is found where it moved to`() {
    var paragraphs = ["An advertisement."] + Library.paragraphs
    paragraphs[4] = "Repairs will cost 95,000 crowns, the builder Ida Holm estimates."
    #expect(
      Library.outcomes(Library.pack(), [Library.copy(paragraphs)])
        == [.moved(to: 3), .moved(to: 4), .changed(at: 5, differences: [])])
  }

  @Test func `a paragraph that is gone is missing and its neighbours moved`() {
    var paragraphs = Library.paragraphs
    paragraphs.remove(at: 2)
    #expect(
      Library.outcomes(Library.pack(), [Library.copy(paragraphs)])
        == [.proven, .missing, .moved(to: 3)])
  }

  @Test func `of paragraphs that say the same the nearest is meant`() {
    let copy = Library.copy([Library.paragraphs[3]] + Library.paragraphs.dropFirst())
    #expect(Library.outcomes(Library.pack([Library.passage(4)]), [copy]) == [.proven])
  }

  @Test func `a copy that ends early has no paragraph to change into`() {
    let copy = Library.copy(Array(Library.paragraphs.prefix(3)))
    #expect(Library.outcomes(Library.pack(), [copy]) == [.proven, .proven, .missing])
  }

  @Test func `spacing and the form of accents make no change`() throws {
    let text = Library.paragraphs.joined(separator: "\n\n  ").replacing(" ", with: "  ")
    let article = try PlainText.read(Array(text.utf8))
    #expect(
      Library.outcomes(Library.pack(), [Copy(name: "roof.txt", article: article)])
        == [.proven, .proven, .proven])
  }

  @Test func `a copy is found by name, else by digest, else by its passages`() {
    let other = Library.copy(["Something else."], name: "other.txt")
    let renamed = Library.copy(name: "download.txt")
    let edited = Library.copy(["Menu."] + Library.paragraphs, name: "edited.txt")
    func found(_ copies: [Copy]) -> SourceProof.Found? {
      Proving.proofs(of: Library.pack(), in: copies)[0].copy
    }
    #expect(found([other, Library.copy()]) == .init(name: "roof.txt", by: .file))
    #expect(found([other, edited, renamed]) == .init(name: "download.txt", by: .digest))
    #expect(found([other, edited]) == .init(name: "edited.txt", by: .passages(3)))
    #expect(found([other]) == nil)
  }

  @Test func `without a copy the questions that rest on the source are named`() {
    let proofs = Proving.proofs(of: Library.pack([Library.passage(2)]), in: [])
    #expect(!proofs[0].isProven)
    #expect(
      proofs.flatMap(ProofPrinter.lines) == [
        "post: no copy found; 2 questions rest on it: first-p2, second-p2"
      ])
  }

  @Test func `a quote that does not stand in its paragraph is named with what does`() {
    let pack = Library.pack([Library.passage(3, quote: "Somebody was in the reading room")])
    #expect(
      Library.outcomes(pack, [Library.copy()])
        == [.quoteNotInParagraph(differences: [WordDifference(was: "Somebody", now: "Nobody")])])
  }

  @Test func `a range must hold its quote and end inside the paragraph`() {
    var passage = Library.passage(3, quote: "Nobody")
    let length = Library.paragraphs[2].count
    passage.range = 0..<6
    #expect(Library.outcomes(Library.pack([passage]), [Library.copy()]) == [.proven])
    passage.range = 1..<7
    #expect(
      Library.outcomes(Library.pack([passage]), [Library.copy()])
        == [.wrongRange(length: length, right: 0..<6)])
    passage.quote = nil
    passage.range = 0..<(length + 1)
    #expect(
      Library.outcomes(Library.pack([passage]), [Library.copy()])
        == [.wrongRange(length: length, right: nil)])
  }

  @Test func `a passage with neither digest nor quote cannot be proven`() {
    var passage = Library.passage(3)
    passage.digest = nil
    #expect(Library.outcomes(Library.pack([passage]), [Library.copy()]) == [.nothingToProveBy])
    passage.quote = "40 panes fell"
    #expect(Library.outcomes(Library.pack([passage]), [Library.copy()]) == [.proven])
  }

  @Test(arguments: 0..<20)
  func `whatever is inserted, passages that still stand are moved and never changed`(
    _ seed: UInt64
  ) {
    var generator = SeededGenerator(seed: seed)
    var paragraphs = Library.paragraphs
    for number in 0..<(1 + generator.next(below: 4)) {
      paragraphs.insert("Advertisement \(number).", at: generator.next(below: paragraphs.count))
    }
    let pack = Library.pack([1, 2, 3, 4, 5].map { Library.passage($0) })
    for proof in Proving.proofs(of: pack, in: [Library.copy(paragraphs)])[0].passages {
      let place = paragraphs.firstIndex(of: Library.paragraphs[proof.paragraph - 1]).map { $0 + 1 }
      #expect(
        proof.outcome == (place == proof.paragraph ? .proven : .moved(to: place ?? 0)))
    }
  }

  @Test func `files that are no text are reported and stop nothing`() {
    let copies = Copies(files: [
      ("roof.txt", Array(Library.paragraphs.joined(separator: "\n").utf8)),
      ("picture.jpg", [0xFF, 0xD8, 0xFF, 0xE0]),
    ])
    #expect(copies.readable == [Library.copy()])
    #expect(
      copies.unreadable.map(ProofPrinter.line)
        == ["picture.jpg: not read: this is a picture; save the article as text, Markdown or HTML"])
  }
}
