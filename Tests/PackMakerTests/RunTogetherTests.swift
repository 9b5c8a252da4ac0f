import Articles
import Foundation
import Testing
import Text

@testable import PackMaker

/// Texts whose line ends are lost: a whole page in one paragraph.
@Suite struct RunTogetherTests {
  private static let text = """
    The harbour office of Porto counted 1,200 diverted lorries a day after the bridge was shut. \
    Engineers had found a crack in one of the steel beams that carry the roadway over the river. \
    “We could not take the risk of a single lorry more,” the harbour master, Ivo Brandt, told \
    reporters on the quay. The repair will take four months and cost about three million euros, \
    most of which the port has to pay. Two ferries will carry cars across the river until then, \
    the office said. Bakers of the old town closed their shops for want of flour on the second \
    day. A market that had been held on the bridge since 1931 moved to the yard of a school. \
    Fishermen offered to carry sacks for nothing. The mayor thanked all of them in a letter that \
    was read out in every church of the town. Nobody had been hurt when the crack was found.
    """
  private static let remains = [
    "(Photo: Ana Horvat, AP)", "pic.twitter.com/C2VD3Djp -- Rui Sorel (@ruisorel)",
    "MORE GREAT STORIES", "© 2025 Harbour Gazette. All rights reserved.",
  ]

  private static func cleaned(_ text: String) -> CleanedArticle {
    Cleaning.clean(Article(paragraphs: [.init(number: 1, line: 1, text: text)]))
  }

  private static func unused(_ text: String) -> [String] {
    let article = Annotating.annotate(cleaned(text), with: Annotated.lexicon)
    return article.paragraphs.flatMap { paragraph in
      paragraph.sentences.filter { $0.faults.contains(.ofPage) }.map { paragraph.text($0.tokens) }
    }
  }

  @Test(arguments: remains)
  func `what a page left between the sentences takes none but its neighbours`(remains: String) {
    #expect(Self.unused(Self.text) == [])
    let found = Self.unused(
      Self.text.replacingOccurrences(of: " A market", with: " \(remains) A market"))
    #expect(!found.isEmpty && found.count <= 2)
    #expect(found.joined(separator: " ").contains(remains.suffix(9)))
  }

  @Test func `a page's remains before and behind the text are no part of it`() throws {
    let ends = "Skip Ad x Embed (Photo: Ana Horvat, AP) Bakers wait. \(Self.text) Share Embed"
    let article = Annotating.annotate(Self.cleaned(ends), with: Annotated.lexicon)
    let paragraph = try #require(article.paragraphs.first)
    #expect(paragraph.text(paragraph.tokens.indices).hasPrefix("The harbour office"))
    #expect(paragraph.text(paragraph.tokens.indices).hasSuffix("church of the town."))
  }

  @Test func `what is left out is told with its words and its reason`() throws {
    let lines = CleaningPrinter.lines(
      Self.cleaned("Lorries wait (Photo: Ana Horvat, AP). " + Self.text))
    #expect(
      lines == [
        "line 1, paragraph 1: dropped (photo-credit): Lorries wait (Photo: Ana Horvat, AP)."
      ])
  }

  @Test func `a short paragraph with a credit is dropped whole`() {
    let cleaned = Self.cleaned("Lorries wait at the ramp (Photo: Ana Horvat, AP). They are many.")
    #expect(cleaned.kept == [])
    #expect(cleaned.dropped.allSatisfy { $0.bytes == nil })
  }

  @Test func `one mark too many leaves other quotations what they are`() throws {
    let broken = Self.text.replacingOccurrences(of: "for nothing.", with: "for “nothing.")
    let paragraph = Annotated.paragraph(broken)
    #expect(paragraph.quotations.count == 1)
    let unsure = paragraph.sentences.filter { $0.faults.contains(.unpaired) }
    // From the mark on to the end, as none behind it closes.
    #expect(unsure.count == 3 && paragraph.text(unsure[0].tokens).contains("for “nothing"))
    // Of a few sentences none is certain.
    let short = "Ana Horvat left. “Boats are late,” Ivo Kos said. Fishermen sang for “nothing."
    #expect(Annotated.paragraph(short).quotations == [])
  }

  @Test(arguments: [
    ("written with the rules", MarkedPage.written), ("held out", MarkedPage.heldOut),
  ])
  func `questions are made of a page's own sentences though its line ends are lost`(
    _ name: String, _ pages: [MarkedPage]
  ) {
    var all = WordScore()
    for page in pages {
      var one = WordScore()
      one.add(runTogether: page)
      all.kept += one.kept
      all.right += one.right
      all.text += one.text
      print("  \(page.name), run together: \(one.line)")
    }
    print("run together, \(pages.count) pages \(name): \(all.line)")
    #expect(all.precision >= 0.91)
    #expect(all.recall >= 0.4)
  }
}

extension WordScore {
  /// The words of sentences that questions may be made of, a page's lines joined to one.
  fileprivate mutating func add(runTogether page: MarkedPage) {
    var ends: [(end: Int, mark: MarkedPage.Mark)] = []
    var text = ""
    for (paragraph, mark) in zip(page.article.paragraphs, page.marks) {
      text += (text.isEmpty ? "" : " ") + paragraph.text
      ends.append((text.utf8.count, mark))
      if mark == .text { self.text += paragraph.text.split(separator: " ").count }
    }
    let article = Article(paragraphs: [.init(number: 1, line: 1, text: text)])
    let annotated = Annotating.annotate(Cleaning.clean(article), with: Annotated.lexicon)
    var wrong: Set<String> = []
    defer {
      if ProcessInfo.processInfo.environment["CLEAN_LOOK"] != nil { print(wrong) }
    }
    for paragraph in annotated.paragraphs {
      for sentence in paragraph.sentences where sentence.faults.isEmpty {
        for token in sentence.tokens where paragraph.tokens[token].shape != .punctuation {
          let start = paragraph.tokens[token].bytes.lowerBound
          let mark = ends.first { $0.end > start }?.mark
          if mark != .heading { kept += 1 }
          if mark == .text { right += 1 }
          if mark == .furniture { wrong.insert(paragraph.text(sentence.tokens)) }
        }
      }
    }
  }
}
