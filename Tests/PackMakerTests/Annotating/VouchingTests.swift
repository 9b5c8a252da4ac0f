import Testing

@testable import PackMaker

private let people = "Mayor Ana Horvat met the teacher Ivo Kos on Monday."

@Suite struct VouchingTests {
  @Test(arguments: [
    "The road was closed twice last year, harbour records show.",
    "Figures from the roads office suggest the bridge is too narrow.",
    "A study by the harbour school published in 2021 found that the bridge is old.",
    "What they saw, as engineers at the school wrote on Friday, is a crack.",
    "The bridge carried 900 lorries a day, as per the Roads Office.",
    "The teachers' society points out that the bridge is narrow.",
    "Their club, the Anglers' Society, points out that the river is low.",
    "Horvat denied any lorry was damaged.", "The court heard the lorry was stolen.",
    "The old bridge, according to Horvat, is safe.", "Horvat denied that the bridge was unsafe.",
    "Many drivers criticised the mayor for leaving the bridge open.",
  ])
  func `a sentence that somebody else vouches for is not the source's`(text: String) throws {
    let voices = try annotated(people, text).paragraphs[1].sentences.map(\.voice)
    #expect(voices.allSatisfy { if case .attributed = $0 { true } else { false } }, "\(voices)")
  }

  @Test(arguments: [
    "Ms Horvat rejects that.", "Ms Horvat has not commented.",
    "Some drivers criticised the new rule.", "The records were lost in the flood.",
    "Documents found in a cellar filled nine boxes.", "Horvat denied the charge.",
    "The drivers were twice denied permits to enter the town.",
    "The bridge carries 900 lorries per day.", "As she crossed the bridge, it rained.",
    "The drivers were told to leave the bridge.", "The mayor declined to say.",
  ])
  func `what was done or left out is the source's own to tell`(text: String) throws {
    #expect(try annotated(people, text).paragraphs[1].sentences.map(\.voice) == [.source])
  }

  @Test(arguments: [
    "“The road is shut,” said Horvat. “It is old.”",
    "“The road is shut,” Horvat fumed. “It is old.”",
    "“The road is shut,” Horvat told the Courier. “It is old.”",
    "Horvat raved: “The road is shut. It is old.”",
    "Horvat said that the road was shut. “It is old.”",
    "The road was shut, Horvat said. “It is old.”",
  ])
  func `a quotation goes on with whoever spoke directly before it`(text: String) throws {
    let found = try annotated(people, text).quotations.map(\.speaker)
    #expect(!found.isEmpty && found.allSatisfy { $0 == "Ana Horvat" }, "\(found)")
  }

  @Test(arguments: [
    "“The road is shut,” said Horvat. “It is old,” said a driver.",
    "“The road is shut,” said Horvat, who met Kos. “It is old.”",
    "“The road is shut,” said Horvat. A driver nodded. “It is old.”",
    "Horvat said that Kos had left. “It is old.”", "Horvat left the hall. “It is old.”",
    "“The road is shut,” a driver said. “It is old.”",
  ])
  func `a quotation goes on with nobody where another may speak`(text: String) throws {
    #expect(try annotated(people, text).quotations.last?.speaker == nil)
  }

  @Test(arguments: [
    (
      "Horvat said that the road was closed and that the bridge was shut.",
      "Ana Horvat: the road was closed"
    ),
    (
      "Horvat said the road was closed but that the bridge would stay open.",
      "Ana Horvat: the road was closed"
    ),
    (
      "Asked whether he had paid, Horvat said that the road was closed.",
      "Ana Horvat: the road was closed"
    ),
    ("Horvat said around 40 lorries had come.", "Ana Horvat: around 40 lorries had come"),
    ("Horvat said no driver had come.", "Ana Horvat: no driver had come"),
    ("Horvat says the road is closed; Kos drove on.", "Ana Horvat: the road is closed"),
    (
      "The road was closed, said Ana Horvat, the mayor of the town.",
      "Ana Horvat: The road was closed"
    ),
    (
      "The road was closed, according to Horvat, whose house stands there.",
      "Ana Horvat: The road was closed"
    ),
    ("Horvat warned the drivers that the road was closed.", "Ana Horvat: the road was closed"),
    ("Horvat had always maintained that the road was closed.", "Ana Horvat: the road was closed"),
    ("Horvat points out that the road was closed.", "Ana Horvat: the road was closed"),
    (
      "The road was closed, Horvat said in a statement issued on Friday.",
      "Ana Horvat: The road was closed"
    ),
  ])
  func `indirect speech ends where another clause begins`(text: String, statement: String) throws {
    #expect(try annotated(people, text).statements == [statement])
  }
}
