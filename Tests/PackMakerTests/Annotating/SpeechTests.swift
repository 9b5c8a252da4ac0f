import Testing

@testable import PackMaker

private let people = "Mayor Ana Horvat met the teacher Ivo Kos on Monday."

@Suite struct SpeechTests {
  @Test(arguments: [
    ("“The road is closed for a week,” said Horvat.", "Ana Horvat"),
    ("\"The road is closed for a week,\" Horvat said.", "Ana Horvat"),
    ("‘The road is closed for a week,’ said Ms Horvat.", "Ana Horvat"),
    ("„The road is closed for a week“, said Horvat.", "Ana Horvat"),
    ("«The road is closed for a week», said Horvat.", "Ana Horvat"),
    ("Horvat said: “The road is closed for a week.”", "Ana Horvat"),
    ("In a letter, Horvat wrote: “The road is closed for a week.”", "Ana Horvat"),
    ("“The road is closed for a week,” Horvat told Kos.", "Ana Horvat"),
    ("“The road is closed for a week,” Horvat told the Courier.", "Ana Horvat"),
    ("“The road is closed for a week,” according to Horvat.", "Ana Horvat"),
    ("“The road is closed for a week,” said Ana Horvat, the mayor.", "Ana Horvat"),
    ("“The road is closed for a week,” the mayor, Ana Horvat, told reporters.", "Ana Horvat"),
    ("“Is the road closed for a week?” asked Kos.", "Ivo Kos"),
    ("“The road is closed for a week,” the Courier quoted Horvat as saying.", "Ana Horvat"),
    ("“The residents’ road is closed,” said Horvat.", "Ana Horvat"),
    ("“He said ‘never’ to the road,” said Horvat.", "Ana Horvat"),
  ])
  func `a quotation has its speaker`(text: String, speaker: String) throws {
    let quotations = try annotated(people, text).quotations
    #expect(quotations.count == 1)
    #expect(quotations.first?.speaker == speaker)
    #expect(quotations.first?.isWhole == true)
  }

  @Test(arguments: [
    "“The road is closed for a week,” he said.", "“The road is closed for a week.”",
    "“The road is closed for a week,” said the mayor's brother.",
    "“The road is closed for a week,” Horvat's spokesman said.",
    "“The road is closed for a week,” said Horvat and Kos.",
    "Horvat left. “The road is closed for a week.”",
    "“The road is closed for a week,” residents said after Horvat left.",
    "The sign at the road reads “Closed for a week” in red.",
    "“The road is closed for a week.” Horvat said the bridge was open.",
  ])
  func `where nobody is certain nobody is named`(text: String) throws {
    #expect(try annotated(people, text).quotations.allSatisfy { $0.speaker == nil })
  }

  @Test(arguments: [
    "“The road is closed, said Horvat.", "The road” is closed, said Horvat.",
    "\"The road is closed, said Horvat. \"It is open,\" said Kos.",
    "He said ,\" The road is closed\".", "“The “road” is closed,” said Horvat.",
    "“The road is closed,\" said Horvat.",
  ])
  func `marks that do not pair take all quotations with them`(text: String) throws {
    let article = try annotated(people, text)
    #expect(article.paragraphs[1].quotations.isEmpty)
    #expect(article.paragraphs[1].sentences.allSatisfy { $0.faults.contains(.unpaired) })
  }

  @Test func `both parts of a split quotation are the speaker's`() throws {
    let found = try annotated(
      people, "“The road is closed,” Horvat, the mayor, told Kos, “and the bridge is too.”"
    ).quotations
    #expect(found.map(\.speaker) == ["Ana Horvat", "Ana Horvat"])
    #expect(found.map(\.isWhole) == [false, false])
  }

  @Test func `an unclosed quotation runs on into the next paragraph`() throws {
    let found = try annotated(
      people, "Horvat said: “The road is closed.", "“The bridge is open,” she added."
    ).quotations
    #expect(found.map(\.speaker) == ["Ana Horvat", "Ana Horvat"])
    let broken = try annotated(people, "Horvat said: “The road is closed.", "The bridge is open.")
    #expect(broken.quotations.isEmpty)
  }

  @Test func `a pronoun means the only one who is named before it`() throws {
    let one = try annotated("“The road is shut,” said Ana Horvat. “It is old,” she added.")
    #expect(one.quotations.map(\.speaker) == ["Ana Horvat", "Ana Horvat"])
    let two = try annotated(
      "“The road is shut,” Ana Horvat told Ivo Kos. “It is old,” she added.")
    #expect(two.quotations.map(\.speaker) == ["Ana Horvat", nil])
  }

  @Test func `a paragraph that ends in a colon hands over`() throws {
    let found = try annotated(people, "Then Horvat said:", "“The road is closed for a week.”")
    #expect(found.quotations.map(\.speaker) == ["Ana Horvat"])
  }

  @Test(arguments: [
    ("Horvat said that the road was closed.", "Ana Horvat: the road was closed"),
    ("Horvat said the road was closed.", "Ana Horvat: the road was closed"),
    ("The road was closed, Horvat said.", "Ana Horvat: The road was closed"),
    ("The road was closed, said Horvat.", "Ana Horvat: The road was closed"),
    ("According to Horvat, the road was closed.", "Ana Horvat: the road was closed"),
    ("The road was closed, according to Horvat.", "Ana Horvat: The road was closed"),
    ("On Monday, Horvat announced that the road was closed.", "Ana Horvat: the road was closed"),
    ("Horvat told Kos that the road was closed.", "Ana Horvat: the road was closed"),
    ("Kos was told by Horvat that the road was closed.", "Ana Horvat: the road was closed"),
    ("Horvat said on Monday that the road was closed.", "Ana Horvat: the road was closed"),
    (
      "Horvat warned that the road was closed, but Kos drove on.", "Ana Horvat: the road was closed"
    ),
    (
      "Horvat has said that the road was closed, adding that it was old.",
      "Ana Horvat: the road was closed"
    ),
    ("The mayor, Ana Horvat, said the road was closed.", "Ana Horvat: the road was closed"),
    (
      "US Secretary of State Mara Lind said that the road was closed.",
      "Mara Lind: the road was closed"
    ),
    ("The police said that the road was closed.", "?: the road was closed"),
  ])
  func `indirect speech has its speaker and its content`(text: String, statement: String) throws {
    #expect(try annotated(people, text).statements == [statement])
  }

  @Test(arguments: [
    "Horvat did not say that the road was closed.", "Horvat asked whether the road was closed.",
    "Horvat said that the road was closed and left the room.",
    "Horvat would say that the road was closed.", "Did Horvat say that the road was closed?",
    "Horvat has never said that the road was closed.",
    "Horvat said that the road was closed, which surprised the town.",
    "Horvat said that Kos claimed that the road was closed.",
    "Horvat announced the closure of the road that was built.",
    "The road, Horvat said, was closed.", "Horvat refused to say that the road was closed.",
    "The road was closed and the bridge was shut according to Horvat.",
    "Horvat said that the road was closed, and the bridge was shut.",
  ])
  func `what is denied, asked or without a certain end is no statement`(text: String) throws {
    #expect(try annotated(people, text).statements.isEmpty)
  }

  @Test(arguments: [
    ("Horvat told the Courier that the road was closed.", "the Courier"),
    ("Horvat, quoted by the Courier, said that the road was closed.", "the Courier"),
    ("The Courier quoted Horvat as saying that the road was closed.", "The Courier"),
    ("According to the Courier, quoting Horvat, the road was closed.", "the Courier"),
    ("Horvat said in an interview with the Courier that the road was closed.", "the Courier"),
  ])
  func `who passes it on is kept`(text: String, relay: String) throws {
    let paragraph = try #require(try annotated(people, text).paragraphs.last)
    let report = try #require(paragraph.reports.first)
    #expect(report.relay.map { paragraph.text($0) } == relay)
    #expect(report.speaker != nil)
  }

  @Test(arguments: [
    ("said", ReportedStatement.Strength.neutral), ("claimed", .loaded), ("admitted", .loaded),
    ("denied", .denying), ("stated", .neutral), ("alleged", .loaded),
  ])
  func `a verb has its strength`(verb: String, strength: ReportedStatement.Strength) throws {
    let article = try annotated(people, "Horvat \(verb) that the road was closed.")
    #expect(article.paragraphs[1].reports.map(\.strength) == [strength])
  }

  @Test(arguments: [
    ("The road was closed on Monday.", "source"),
    ("Horvat said the road was closed. It would open in May.", "attributed unclear"),
    ("Horvat said the road was closed. Meanwhile, two lorries arrived.", "attributed source"),
    ("“The road is closed for a week,” said Horvat.", "quoted"),
    ("We closed the road on Monday. The bridge was shut.", "unclear unclear"),
    ("Two lorries came. Horvat said that the road was closed.", "source attributed"),
    ("The road was “beautiful” on Monday.", "unclear"),
    ("The robot was named “Tin Tom” on Monday.", "source"),
    ("Recent reports have revealed that the road was closed.", "attributed"),
    ("The firm announced on Friday that it is time to go.", "attributed"),
    ("After the flood was reported, two lorries came.", "source"),
    ("The firm announced a plan on Friday.", "source"),
    ("For Horvat, the road was a danger.", "attributed"),
  ])
  func `a sentence has its voice`(text: String, voices: String) throws {
    let article = try annotated(people, text)
    let found = article.paragraphs[1].sentences.map { sentence in
      switch sentence.voice {
      case .source: "source"
      case .attributed: "attributed"
      case .quoted: "quoted"
      case .unclear: "unclear"
      }
    }
    #expect(found.joined(separator: " ") == voices)
  }

  @Test func `a paragraph behind a colon is somebody's words without marks`() throws {
    let article = try annotated(
      "The mayor said in a statement:", "The road is closed for a week.")
    #expect(article.paragraphs[1].sentences.map(\.voice) == [.quoted(speaker: nil)])
  }

  @Test(arguments: [
    ("The road may reopen.", "may"), ("It is expected to reopen.", "is expected to"),
    ("The road reportedly reopened.", "reportedly"), ("He plans to leave.", "plans to"),
    ("The road appears to hold.", "appears to"),
    ("They are believed to be safe.", "are believed to"),
    ("Estimates suggest it is old.", "Estimates suggest"), ("It could be late.", "could"),
    ("The alleged thief left.", "alleged"), ("It is said to be old.", "is said to"),
  ])
  func `a hedge is found`(text: String, hedge: String) throws {
    let paragraph = try annotated(text).paragraphs[0]
    #expect(paragraph.sentences[0].hedges.map { paragraph.text($0) } == [hedge])
  }

  @Test(arguments: ["The road reopened in May.", "It opens in May or June.", "He left."])
  func `no hedge where none is`(text: String) throws {
    #expect(try annotated(text).paragraphs[0].sentences[0].hedges.isEmpty)
  }

  @Test(arguments: ["\"", "“", "'", "‘", "«", "said “", "“a,” he said, "])
  func `a page of nothing but marks is read to its end`(mark: String) throws {
    let article = try annotated(String(repeating: mark, count: 10_000))
    #expect(article.paragraphs.count == 1)
  }
}
