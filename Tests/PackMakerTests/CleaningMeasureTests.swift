import Articles
import Foundation
import Testing

@testable import PackMaker

@Suite struct CleaningMeasureTests {
  @Test(arguments: [
    ("written with the rules", MarkedPage.written), ("held out", MarkedPage.heldOut),
  ])
  func `what is kept of a page is its text`(_ name: String, _ pages: [MarkedPage]) {
    var all = WordScore()
    var baseline = WordScore()
    for page in pages {
      let cleaned = Cleaning.clean(page.article)
      var one = WordScore()
      one.add(page, kept: cleaned.kept)
      all.add(page, kept: cleaned.kept)
      baseline.add(page, kept: Self.baseline(page))
      print("  \(page.name): \(one.line)")
      if ProcessInfo.processInfo.environment["CLEAN_LOOK"] != nil { Self.show(page, cleaned) }
    }
    print("cleaning, \(pages.count) pages \(name): \(all.line); baseline \(baseline.line)")
    #expect(!pages.isEmpty)
    #expect(all.precision >= 0.97)
    #expect(all.recall >= 0.93)
  }

  private static func show(_ page: MarkedPage, _ cleaned: CleanedArticle) {
    print("   ", cleaned.article.metadata)
    let reasons = Dictionary(
      cleaned.dropped.map { ($0.paragraph, $0.reason) }, uniquingKeysWith: { a, _ in a })
    for (index, paragraph) in page.article.paragraphs.enumerated() {
      let isKept = cleaned.kept.contains(index)
      let isWrong = isKept != (page.marks[index] == .text)
      if isKept, page.marks[index] == .text { continue }
      print(
        "   ", isWrong && page.marks[index] != .heading || isKept ? "WRONG" : "     ",
        page.marks[index].rawValue, reasons[paragraph.number] ?? "KEPT", "|",
        paragraph.text.prefix(90))
    }
  }

  /// The longest run of sentences of eight words and a fifth of small ones, with gaps of three
  /// lines at most: what is to be beaten.
  private static func baseline(_ page: MarkedPage) -> [Int] {
    var best: [Int] = []
    var run: [Int] = []
    for (index, paragraph) in page.article.paragraphs.enumerated() {
      guard Line(paragraph, index: index).isProse else { continue }
      if let last = run.last, index - last > 4 { run = [] }
      run.append(index)
      if run.count > best.count { best = run }
    }
    return best
  }
}
