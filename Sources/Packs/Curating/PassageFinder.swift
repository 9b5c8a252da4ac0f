package import Quiz

/// Finds a pack's passages in a reader's own copies, with the paragraphs around them.
package struct PassageFinder: Sendable {
  private let copies: [String: IndexedCopy]
  private let proofs: [Citation: PassageProof]

  /// How many paragraphs are shown on either side.
  private static let neighbours = 1

  package init(_ pack: Pack, in copies: [Copy]) {
    var byName: [String: IndexedCopy] = [:]
    for copy in copies { byName[copy.name] = IndexedCopy(copy) }
    var found: [String: IndexedCopy] = [:]
    var proofs: [Citation: PassageProof] = [:]
    for proof in Proving.proofs(of: pack, in: copies) {
      guard let name = proof.copy?.name else { continue }
      found[proof.source] = byName[name]
      for passage in proof.passages {
        proofs[Citation(source: proof.source, passage: passage.passage)] = passage
      }
    }
    self.copies = found
    self.proofs = proofs
  }

  /// Whether a copy of a source was found.
  package func hasCopy(of source: String) -> Bool { copies[source] != nil }

  /// The passage in its place; nil where no copy holds it.
  package func context(of citation: Citation, in pack: Pack) -> PassageContext? {
    guard let (_, passage) = pack.resolve(citation), let copy = copies[citation.source],
      let proof = proofs[citation], let number = Self.place(proof),
      let text = copy.paragraph(number)
    else { return nil }
    func paragraphs(_ numbers: some Sequence<Int>) -> [PassageContext.Paragraph] {
      numbers.compactMap { number in copy.paragraph(number).map { .init(number: number, text: $0) }
      }
    }
    return PassageContext(
      before: paragraphs(number - Self.neighbours..<number),
      paragraph: PassageContext.Paragraph(number: number, text: text),
      range: Self.range(passage, proof, in: text),
      after: paragraphs(number + 1...number + Self.neighbours),
      warning: ProofPrinter.sentence(proof, in: copy.name))
  }

  private static func place(_ proof: PassageProof) -> Int? {
    switch proof.outcome {
    case .moved(let place), .changed(let place, _): place
    case .missing: nil
    case .proven, .quoteNotInParagraph, .wrongRange, .nothingToProveBy: proof.paragraph
    }
  }

  private static func range(
    _ passage: Passage, _ proof: PassageProof, in text: String
  ) -> Range<Int>? {
    switch proof.outcome {
    case .proven, .moved, .nothingToProveBy:
      return passage.range ?? passage.quote.flatMap { PassageProver.range(of: $0, in: text) }
    case .wrongRange(_, let right): return right
    case .changed, .missing, .quoteNotInParagraph: return nil
    }
  }
}
