import Foundation
import Testing

@testable import PackMaker

/// Precision and recall of every annotator on the fixture corpus, half by half.
@Suite struct CorpusTests {
  @Test(arguments: CorpusHalf.allCases)
  func `every annotator keeps its floor on the corpus`(half: CorpusHalf) throws {
    let lexicon = try Lexicon()
    var scores = CorpusScores()
    for article in try half.articles() {
      scores += article.cleaningScores()
      let reading = CorpusReading(
        name: article.name, key: article.key,
        annotated: Annotating.annotate(article.cleanedByHand, with: lexicon))
      scores += reading.nameScores()
      scores += reading.numberScores()
      scores += reading.dateScores()
      scores += reading.speechScores()
    }
    scores += try half.pairScores(lexicon)
    print(scores.table(half.rawValue))
    // What the held-out half got wrong is not printed, so that nobody mends rules by it.
    if half == .practice, ProcessInfo.processInfo.environment["CORPUS_FAULTS"] != nil {
      print(scores.faults)
    }
    for row in CorpusRow.allCases {
      guard let floor = CorpusFloors.all[row] else { continue }
      #expect(scores[row].precision >= floor.precision, "precision of \(row.rawValue)")
      #expect(scores[row].recall >= floor.recall, "recall of \(row.rawValue)")
    }
  }
}
