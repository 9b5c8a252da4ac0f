import Testing

@testable import PackMaker

@Suite struct SentenceTests {
  @Test(arguments: [
    ("The gate closed.| It rained."),
    ("Mr. Novak left.| Dr. Silva stayed."),
    ("He lives in the U.S. and works there."),
    ("He moved to the U.S.| The move was hard."),
    ("It opens at 6 p.m. on Monday."),
    ("It opened at 6 p.m.| The crowd cheered."),
    ("Prices rose 3.5 per cent.| Wages fell."),
    ("“We lost,” she said.| “We will try again.”"),
    ("“We lost.| We will try again,” she said."),
    ("\"Why?\" he asked.| Nobody knew."),
    ("\"Why?\" Ana Horvat asked.| Nobody knew."),
    ("“It is over.”| The crowd left."),
    ("J. R. Smith wrote it.| It sold well."),
    ("No. 5 won.| No. 7 lost."),
    ("It fell on Jan. 5 in St. Gallen."),
    ("She paused… and went on."),
    ("She paused...| Then she went on."),
    ("He works for Acme Inc. in Ohio."),
    ("It has a Ph.D. student."),
    ("The river rose.|The boat sank."),
    ("Is it true?| Nobody knows!| It may be."),
    ("It was plan B.| The others failed."),
    ("(The gate closed.)| It rained."),
    ("He ate fish, e.g. cod, and left."),
    ("In 1998.| 20 people came."),
  ])
  func `sentences end where they end`(text: String) {
    let plain = text.filter { $0 != "|" }
    let paragraph = Annotated.paragraph(plain)
    let ends = paragraph.sentences.map {
      paragraph.tokens[$0.tokens.upperBound - 1].bytes.upperBound
    }
    var wanted: [Int] = []
    var offset = 0
    for part in text.split(separator: "|") {
      offset += part.utf8.count
      wanted.append(offset)
    }
    #expect(ends == wanted)
  }

  @Test(arguments: [
    ("The gate closed on Tuesday.", []),
    ("“We have lost the gate,” said Ana Horvat.", []),
    ("The gate closed on Tuesday", [Fault.noStop]),
    ("the gate closed on Tuesday.", [.noBeginning]),
    ("The gate (closed on Tuesday.", [.unpaired]),
    ("The gate “closed on Tuesday.", [.unpaired]),
    ("“We lost.", [.unpaired]),
    ("Flood warning The gate closed on Tuesday.", [.runOn]),
    ("Storm Hits The gate closed on Tuesday.", [.runOn]),
    ("The gate closed In the evening it opened.", [.runOn]),
    ("The film The Crown opened on Tuesday.", []),
    ("The court in The Hague met on Tuesday.", []),
    ("The gate clozed on Tuesday.", [.unknownWord]),
    ("The the gate closed on Tuesday.", [.unknownWord]),
    ("The gate closed on on Tuesday.", [.unknownWord]),
    ("He said that that gate closed.", []),
    ("The unbreakable gate was re-closed shoelessly.", []),
    ("We closed the gate on Tuesday.", [.firstPerson]),
    ("World War I ended in 1918.", []),
    ("The US closed the gate.", []),
    ("Did the gate close on Tuesday?", [.noStatement]),
    ("Take the bus on Tuesday.", [.noStatement]),
    ("The gate closed before you came.", [.noStatement]),
    ("A closed gate by the river.", [.noVerb]),
    (
      """
      The gate closed and the boat sank and the mayor left and the crowd cheered and the band played \
      and the rain fell.
      """, [.tangled]
    ),
  ])
  func `a fault is seen and a sound sentence has none`(text: String, faults: [Fault]) throws {
    let sentence = try #require(Annotated.paragraph(text).sentences.first)
    if faults.isEmpty {
      #expect(sentence.faults.isEmpty)
    } else {
      #expect(sentence.faults.isSuperset(of: faults))
    }
  }

  @Test func `a missing space behind a full stop faults both sentences`() {
    let sentences = Annotated.paragraph("The river rose.The boat sank.").sentences
    #expect(sentences.count == 2 && sentences.allSatisfy { $0.faults.contains(.runOn) })
  }

  @Test func `a quotation may run on into a paragraph that begins with a mark`() {
    let article = Annotated.article(["“The gate closed on Tuesday.", "“It opened on Friday.”"])
    #expect(article.paragraphs[0].marks.unpaired.isEmpty)
    #expect(article.paragraphs[0].marks.isQuoted(3))
    let alone = Annotated.paragraph("“The gate closed on Tuesday.")
    #expect(alone.marks.unpaired == [0])
  }
}
