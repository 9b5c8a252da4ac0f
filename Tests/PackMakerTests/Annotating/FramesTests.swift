import Testing

@testable import PackMaker

@Suite struct FramesTests {
  @Test(arguments: [
    ("Two lorries stopped in the Drumnagh district on Monday.", "Drumnagh", "place"),
    ("The road to Drumnagh, a fishing village on the coast, was shut.", "Drumnagh", "place"),
    ("The bridge in the capital, Drumnagh, was shut.", "Drumnagh", "place"),
    ("The farms of the State of Drumnagh were dry.", "Drumnagh", "place"),
    ("DRUMNAGH, Feb 4 (Harbour Press) - Two lorries stopped.", "DRUMNAGH", "place"),
    ("It rained in Drumnagh. Two lorries stopped in Drumnagh.", "Drumnagh", "place"),
    ("The road was built by the engineering group Drumnagh-Vey.", "Drumnagh-Vey", "organisation"),
    ("A survey by the charity Clear Quayside was printed.", "Clear Quayside", "organisation"),
    ("On Monday Drumnagh shares rose.", "Drumnagh", "organisation"),
    ("The ferry is run by Drumnagh Lines since May.", "Drumnagh Lines", "organisation"),
    ("Their club, the Pilots' Guild, met.", "Pilots' Guild", "organisation"),
    ("It was sold by her aunt (People's Front) in May.", "People's Front", "organisation"),
    ("They met at the University of Drumnagh Ana Horvat.", "Ana Horvat", "person"),
    ("A spokeswoman for the harbour office, Ditka Vall, left.", "Ditka Vall", "person"),
  ])
  func `a name's kind is told by the words around it`(
    text: String, name: String, kind: String
  ) throws {
    let found = try annotated(text).entities.map { ($0.forms, "\($0.kind)") }
    #expect(found.contains { $0.0.contains(name) && $0.1 == kind }, "\(found)")
  }

  @Test(arguments: [
    ("In Quorl it runs. Quorl runs fast in Quorl too.", "Quorl"),
    ("The ferry ran on to the Drum Bank at noon.", "Drum Bank"),
    ("They beat Drumnagh Town in the rain.", "Drumnagh Town"),
    ("The group Horvat leads has a hall.", "Horvat"),
  ])
  func `an uncertain kind is none`(text: String, name: String) throws {
    let entity = try #require(try annotated(text).entity(name))
    #expect(entity.kind == .other)
  }

  @Test func `a title tells a person from the company of that name`() throws {
    let article = try annotated(
      "Sir Colin Vray owns Vray Holdings and the hall.", "Mr Vray was not there.")
    #expect(article.entity("Colin Vray")?.forms.contains("Vray") == true)
  }

  @Test func `a role does not begin with what joins its clause`() throws {
    let article = try annotated("“It is crooked,” is how the guild's chairman, Ana Horvat, put it.")
    #expect(article.entity("Ana Horvat")?.roles.map(\.text) == ["guild's chairman"])
  }
}
