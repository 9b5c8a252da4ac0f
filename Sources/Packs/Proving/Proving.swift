import Articles
package import Quiz
import Text

/// Proves that what a pack cites stands in a reader's own copies.
package enum Proving {
  /// One proof a source, in the pack's order.
  ///
  /// A source's copy is found by its file name, else by its digest, else as the copy that holds
  /// most of its passages, by the digests of paragraphs.
  package static func proofs(of pack: Pack, in copies: [Copy]) -> [SourceProof] {
    var questions: [Citation: [String]] = [:]
    for question in pack.questions where question.status != .rejected {
      for citation in question.citations where questions[citation]?.last != question.id {
        questions[citation, default: []].append(question.id)
      }
    }
    let library = copies.map(IndexedCopy.init)
    return pack.sources.map { source in
      prove(source, in: library) { passage in
        questions[Citation(source: source.id, passage: passage)] ?? []
      }
    }
  }

  private static func prove(
    _ source: Source, in library: [IndexedCopy], questions: (String) -> [String]
  ) -> SourceProof {
    guard let (copy, way) = find(source, in: library) else {
      return SourceProof(
        source: source.id, copy: nil, whole: .unknown,
        passages: source.passages.map {
          PassageProof(
            passage: $0.id, paragraph: $0.paragraph, outcome: .missing, questions: questions($0.id))
        })
    }
    let prover = PassageProver(source, copy)
    return SourceProof(
      source: source.id, copy: .init(name: copy.name, by: way),
      whole: source.digest.map { $0 == copy.digest ? .equal : .different } ?? .unknown,
      passages: source.passages.map {
        PassageProof(
          passage: $0.id, paragraph: $0.paragraph, outcome: prover.outcome(of: $0),
          questions: questions($0.id))
      })
  }

  static func find(
    _ source: Source, in library: [IndexedCopy]
  ) -> (IndexedCopy, SourceProof.Found.Way)? {
    if let file = source.file {
      let name = file.split(separator: "/").last.map(String.init) ?? file
      if let copy = library.first(where: { $0.name == name }) { return (copy, .file) }
    }
    if let digest = source.digest, let copy = library.first(where: { $0.digest == digest }) {
      return (copy, .digest)
    }
    var best: (copy: IndexedCopy, held: Int)?
    for copy in library {
      let held = source.passages.count { passage in
        passage.digest.map { copy.places[$0] != nil } ?? false
      }
      if held > (best?.held ?? 0) { best = (copy, held) }
    }
    return best.map { ($0.copy, .passages($0.held)) }
  }
}

/// A copy with its digests as packs write them.
struct IndexedCopy {
  let name: String
  let digest: String
  let paragraphs: [String]
  /// Digest of each paragraph.
  let digests: [String]
  /// Numbers of the paragraphs of a digest, ascending, counted from 1.
  let places: [String: [Int]]

  init(_ copy: Copy) {
    name = copy.name
    digest = copy.article.digest.description
    paragraphs = copy.article.paragraphs.map(\.text)
    digests = copy.article.paragraphs.map(\.digest.description)
    var places: [String: [Int]] = [:]
    for (index, digest) in digests.enumerated() { places[digest, default: []].append(index + 1) }
    self.places = places
  }

  /// The paragraph of a number, counted from 1; nil beyond the end.
  func paragraph(_ number: Int) -> String? {
    paragraphs.indices.contains(number - 1) ? paragraphs[number - 1] : nil
  }
}
