package import Quiz

/// One edit that makes a pack agree with a reader's copies; a file rewriter applies it to the text,
/// so that comments stay.
package enum Fix: Hashable, Sendable {
  /// A passage's id, in its source and in every citation. All of a pack's renumberings happen at
  /// once: `p4` may become `p5` while `p5` becomes `p4`.
  case renumber(source: String, from: String, to: String, paragraph: Int)
  /// `passage` is the id after renumbering.
  case passageDigest(source: String, passage: String, digest: String)
  /// A source's digest that was missing, or that of the copy which its passages now follow.
  case sourceDigest(source: String, digest: String)
}

extension Proving {
  /// The pack with moved passages renumbered and missing digests filled in, and the edits that
  /// make it so. What changed or is missing stays as it was: a person has to look at it.
  package static func fixed(_ pack: Pack, in copies: [Copy]) -> (pack: Pack, fixes: [Fix]) {
    let proofs = proofs(of: pack, in: copies)
    let library = copies.map(IndexedCopy.init)
    var fixed = pack
    var fixes: [Fix] = []
    var renamed: [Citation: String] = [:]
    for (index, proof) in proofs.enumerated() {
      guard let found = proof.copy, let copy = library.first(where: { $0.name == found.name })
      else { continue }
      let ids = newIDs(proof)
      for (number, passage) in proof.passages.enumerated() {
        let (id, paragraph) = ids[number]
        fixed.sources[index].passages[number].id = id
        fixed.sources[index].passages[number].paragraph = paragraph
        if paragraph != passage.paragraph {
          fixes.append(
            .renumber(source: proof.source, from: passage.passage, to: id, paragraph: paragraph))
          renamed[Citation(source: proof.source, passage: passage.passage)] = id
        }
        if pack.sources[index].passages[number].digest == nil, passage.outcome.tellsParagraph,
          copy.digests.indices.contains(paragraph - 1)
        {
          let digest = copy.digests[paragraph - 1]
          fixed.sources[index].passages[number].digest = digest
          fixes.append(.passageDigest(source: proof.source, passage: id, digest: digest))
        }
      }
      let agrees = proof.passages.allSatisfy(\.outcome.tellsParagraph)
      let hasMoved = zip(ids, proof.passages).contains { $0.paragraph != $1.paragraph }
      if agrees, proof.whole == .unknown || proof.whole == .different && hasMoved {
        fixed.sources[index].digest = copy.digest
        fixes.append(.sourceDigest(source: proof.source, digest: copy.digest))
      }
    }
    for question in fixed.questions.indices {
      for citation in fixed.questions[question].citations.indices {
        if let id = renamed[fixed.questions[question].citations[citation]] {
          fixed.questions[question].citations[citation].passage = id
        }
      }
    }
    return (fixed, fixes)
  }

  /// Each passage's id and paragraph after renumbering. What stays keeps its id; a moved passage
  /// takes its new paragraph's number and its old letter, or the next letter that is free.
  private static func newIDs(_ proof: SourceProof) -> [(id: String, paragraph: Int)] {
    var out: [(id: String, paragraph: Int)] = proof.passages.map { ($0.passage, $0.paragraph) }
    var used: Set<String> = []
    for passage in proof.passages where passage.outcome.newPlace == nil {
      used.insert(passage.passage)
    }
    for (number, passage) in proof.passages.enumerated() {
      guard let place = passage.outcome.newPlace else { continue }
      let letters = passage.passage.drop { !$0.isNumber }.drop(while: \.isNumber)
      let candidates = [String(letters)] + "abcdefghijklmnopqrstuvwxyz".map(String.init)
      let free = candidates.map { "p\(place)\($0)" }.first { !used.contains($0) }
      // Twenty-seven passages of one paragraph leave this one where it was.
      guard let id = free else { continue }
      used.insert(id)
      out[number] = (id, place)
    }
    return out
  }
}

extension PassageProof.Outcome {
  /// The paragraph that a passage moved to; nil where it did not move.
  fileprivate var newPlace: Int? {
    if case .moved(let place) = self { place } else { nil }
  }

  /// Whether the paragraph is known to be the passage's, or nothing speaks against it.
  fileprivate var tellsParagraph: Bool {
    switch self {
    case .proven, .moved, .nothingToProveBy: true
    case .changed, .missing, .quoteNotInParagraph, .wrongRange: false
    }
  }
}
