import Testing

@testable import PackMaker

/// What holds of every proposer, whatever it proposes. The gate comes later.
@Suite struct ProposerTests {
  @Test(arguments: Proposing.all.map(\.name))
  func `a proposer is named and described as one`(name: String) throws {
    let found = Proposing.all.filter { $0.name == name }
    #expect(found.count == 1)
    #expect(name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D })
    #expect(found.allSatisfy { !$0.summary.isEmpty && !$0.summary.hasSuffix(".") })
  }

  @Test(arguments: Proposing.all.map(\.name))
  func `of nothing nothing is proposed`(name: String) {
    #expect(Drafting.words(name).isEmpty)
    #expect(Drafting.words(name, "").isEmpty)
    #expect(Drafting.words(name, "Rain fell. Nobody minded.").isEmpty)
  }

  /// Whatever is proposed cites the sentence that it shows, and its key is not among its others.
  @Test(arguments: Proposing.all.map(\.name))
  func `evidence covers what is shown`(name: String) {
    let material = Drafting.material([
      Drafting.people, "A ferry carried 120 goats to Porto in 2019.",
    ])
    for candidate in Drafting.proposed(name, material) {
      #expect(!candidate.evidence.isEmpty)
      #expect(candidate.proposer == name)
      #expect((1...3).contains(candidate.difficulty))
      #expect(Set(candidate.evidence.map(\.article)) == Set(candidate.about))
      for statement in candidate.statements {
        #expect(
          candidate.evidence.contains {
            $0.article == statement.article && $0.paragraph == statement.paragraph
              && statement.tokens.clamped(to: $0.tokens) == statement.tokens
          })
      }
    }
  }
}
