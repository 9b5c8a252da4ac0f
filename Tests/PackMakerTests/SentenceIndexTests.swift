import Quiz
import Testing

@testable import PackMaker

@Suite struct SentenceIndexTests {
  /// Beside a scan of all sentences, on sets drawn at random.
  @Test(arguments: [1, 2, 3]) func `the index finds what a scan finds`(share: Int) {
    var generator = SeededGenerator(seed: 4711)
    func words(_ count: Int) -> [Int32] {
      let drawn = (0..<count).map { _ in Int32(generator.next(below: 40)) }
      return drawn.sorted().deduplicated()
    }
    let sentences = (0..<300).map { _ in words(generator.next(below: 12)) }
    var index = SentenceIndex()
    for (number, held) in sentences.enumerated() {
      index.add(held, .init(paragraph: Int32(number / 3), sentence: Int32(number % 3)))
    }
    for _ in 0..<200 {
      let wanted = words(1 + generator.next(below: 8))
      let scanned = sentences.indices.filter { number in
        Set(sentences[number]).intersection(wanted).count * share >= wanted.count
      }
      #expect(index.places(holding: wanted, oneIn: share) == scanned.map { index.places[$0] })
    }
  }

  @Test func `words that no sentence holds are found nowhere`() {
    var index = SentenceIndex()
    index.add([1, 2], .init(paragraph: 0, sentence: 0))
    #expect(index.places(holding: [7, 900], oneIn: 2) == [])
  }

  @Test func `what stands nearly everywhere is not looked for`() {
    var index = SentenceIndex()
    for number in 0...SentenceIndex.most {
      index.add([1], .init(paragraph: 0, sentence: Int32(number)))
    }
    #expect(index.places(holding: [1], oneIn: 1) == nil)
  }
}
