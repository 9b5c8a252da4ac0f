import Testing

@testable import PackMaker

/// Whom who does not know might take for whom.
@Suite struct SideTests {
  private func side(_ role: String) -> Side {
    Side(
      Entity(
        kind: .person, name: "Ana Horvat", forms: ["Ana Horvat"],
        roles: [.init(text: role, paragraph: 1)]))
  }

  @Test(arguments: [
    ("Chinese Foreign Ministry spokeswoman", "State Department spokesman"),
    ("the EU's foreign policy chief and minister", "Ukrainian Foreign Minister"),
    ("European Union's foreign policy chief", "mayor of Lviv"),
    ("President", "professor of law at Porto"), ("Portuguese prime minister", "head of a bakery"),
    ("president of South Korea", "North Korean minister"), ("Russian president", "mayor of Lviv"),
  ])
  func `another state's and a head of state are nobody else's match`(one: String, other: String) {
    #expect(!side(one).mayBeMistaken(for: side(other)))
    #expect(!side(other).mayBeMistaken(for: side(one)))
  }

  @Test(arguments: [
    ("State Department spokesman", "White House press secretary"),
    ("Portuguese minister", "mayor of Braga"), ("President", "senator"),
    ("Portuguese historian", "French historian"), ("president of the bakers' union", "professor"),
    ("South Korean minister", "president of South Korea"),
  ])
  func `who is of one side or of no state's may be taken for each other`(
    one: String, other: String
  ) {
    #expect(side(one).mayBeMistaken(for: side(other)))
    #expect(side(other).mayBeMistaken(for: side(one)))
  }
}
