import Testing

@testable import PackMaker

@Suite struct NamingTests {
  @Test(arguments: [
    ("The harbour was opened by Interior Minister Ana Horvat on Monday.", "Ana Horvat", "person"),
    ("Mr Horvat left the hall early.", "Horvat", "person"),
    ("The road was closed, said Jelena Kos, 42, a teacher.", "Jelena Kos", "person"),
    ("The choir was led by Tvrtko Zubak, a farmer from the valley.", "Tvrtko Zubak", "person"),
    ("Its spokeswoman, Ljerka Modrić, was not there.", "Ljerka Modrić", "person"),
    ("The prize went to Peter van der Berg of the lake team.", "Peter van der Berg", "person"),
    ("A portrait of María de la Cruz hung there.", "María de la Cruz", "person"),
    ("The shop belongs to J. R. Kovacs and his sons.", "J. R. Kovacs", "person"),
    ("The election was won by Lee Mun-hee with ease.", "Lee Mun-hee", "person"),
    ("The ferry is run by Martin Baker Jr. since 2010.", "Martin Baker Jr.", "person"),
    (
      "The letter reached the Ministry of Fisheries in time.", "Ministry of Fisheries",
      "organisation"
    ),
    (
      "She works for the Department of Health and Welfare.", "Department of Health and Welfare",
      "organisation"
    ),
    (
      "He studied at the University of Zagrovia for years.", "University of Zagrovia",
      "organisation"
    ),
    (
      "A report by the Coastal Safety Agency (CSA) was published.", "Coastal Safety Agency",
      "organisation"
    ),
    ("A report by the Coastal Safety Agency (CSA) was published.", "CSA", "organisation"),
    ("The match was lost by Porthaven FC in May.", "Porthaven FC", "organisation"),
    ("The Green Alliance Party holds nine seats.", "Green Alliance Party", "organisation"),
    ("The plant was sold by Meridian Paper Inc last week.", "Meridian Paper Inc", "organisation"),
    (
      "The Council of African and Asian States met.", "Council of African and Asian States",
      "organisation"
    ),
    ("They voted after World War II ended.", "World War II", "other"),
    ("A report by the World Hazel Organization (WHO) came. The WHO is old.", "WHO", "organisation"),
    ("The case was heard by Judge Robert King in June.", "Robert King", "person"),
    ("The prize went to Prof Jan de Vries.", "Jan de Vries", "person"),
    ("It was a reference to El Salvador President, who left.", "El Salvador", "place"),
    ("They flew to Portugal with two crates.", "Portugal", "place"),
    ("The village of Drumnagh lost its bridge.", "Drumnagh", "place"),
    ("The path runs along the Tarn River for miles.", "Tarn River", "place"),
    ("They met in New Zealand for a week.", "New Zealand", "place"),
    ("A plane landed at Westmere Airport at noon.", "Westmere Airport", "place"),
    ("The treaty was called the Treaty of Drumnagh later.", "Treaty of Drumnagh", "other"),
    ("The novel was named Quellingham by its maker.", "Quellingham", "other"),
    ("They voted on the Clean Harbours Act in spring.", "Clean Harbours Act", "other"),
  ])
  func `a name has its kind`(text: String, name: String, kind: String) throws {
    let article = try annotated(text)
    let found = article.entities.map { ($0.forms, "\($0.kind)") }
    #expect(found.contains { $0.0.contains(name) && $0.1 == kind }, "\(found)")
  }

  @Test(arguments: [
    "Yesterday the road was closed.", "Residents left the village on Tuesday in March.",
    "Police searched the house.", "The British team won.", "Talks failed after two hours.",
    "An Afghan boy and a Venezuelan girl came.", "Prime Minister and President were away.",
    "However, the bridge held.", "Harbours were shut.", "The Minister spoke.",
    "In May, it snowed; in August, it rained.", "Closing the road took a day.",
  ])
  func `an ordinary word with a capital is no name`(text: String) throws {
    #expect(try annotated(text).entities.isEmpty)
  }

  @Test func `later short forms mean the person`() throws {
    let article = try annotated(
      "Interior Minister Ana Horvat opened the bridge.",
      "Horvat said it was safe. Ms Horvat then left.", "President Horvat did not come.")
    let horvat = try #require(article.entity("Ana Horvat"))
    #expect(horvat.forms == ["Ana Horvat", "Horvat"])
    #expect(article.entities.count == 1)
    #expect(article.paragraphs.flatMap(\.sentences).flatMap(\.names).count == 4)
  }

  @Test(arguments: [
    ["Ana Horvat and her father Ivo Horvat own the boat.", "Horvat sold it."],
    ["Ana Horvat owns the boat.", "Mr Horvat sold it; Mrs Horvat did not."],
  ])
  func `a surname that may mean two people means nobody`(lines: [String]) throws {
    let article = try annotated(lines[0], lines[1])
    let alone = article.paragraphs[1].sentences.flatMap(\.names)
    #expect(alone.allSatisfy { article.entities[$0.entity].name == "Horvat" } || alone.isEmpty)
    #expect(article.entity("Ana Horvat")?.forms.contains("Horvat") == false)
  }

  @Test func `Ms and Mr of one surname are nobody in particular`() throws {
    let article = try annotated("Ms Horvat and Mr Horvat were both there.")
    #expect(article.entities.isEmpty)
  }

  @Test func `accents and middle initials make no second person`() throws {
    let article = try annotated(
      "Deputy Mayor Nicolás Pérez spoke. Nicolas Perez was late.",
      "Senator Ana M. Horvat came. Ana Horvat sat down.")
    #expect(article.entities.filter { $0.kind == .person }.count == 2)
  }

  @Test func `a government is not the person it is named after`() throws {
    let article = try annotated(
      "President Ana Horvat was elected in May.", "The Horvat government raised the tax.")
    #expect(article.paragraphs[1].sentences[0].names.isEmpty)
  }

  @Test(arguments: [
    ("The bridge was opened by Interior Minister Ana Horvat.", "Interior Minister"),
    ("Ana Horvat, spokeswoman for the harbour office, left.", "spokeswoman for the harbour office"),
    ("The office's spokeswoman, Ana Horvat, left.", "office's spokeswoman"),
    ("They met Ana Horvat, 42, a teacher from Porto.", "teacher from Porto"),
    ("Ana Horvat (Labour) lost her seat.", "Labour"),
    ("The prize went to former interior minister Ana Horvat.", "former interior minister"),
    ("It was then-mayor Ana Horvat who signed.", "then-mayor"),
    ("A song by acting director Ana Horvat was heard.", "acting director"),
    ("Ivo Kos's sister, Ana Horvat, left.", "Ivo Kos's sister"),
    ("The team met coach Ana Horvat at noon.", "coach"),
    ("Ana Horvat, the mayor of Porto who was elected in May, left.", "mayor of Porto"),
    ("Ana Horvat, an engineer, left.", "engineer"),
    ("They came to witness city mayor Ana Horvat sing.", "city mayor"),
    ("Ana Horvat, 19, a member of the choir all her life, left.", "member of the choir"),
  ])
  func `a role is told without its article, age and clauses`(text: String, role: String) throws {
    let article = try annotated(text)
    #expect(article.entity("Ana Horvat")?.roles.map(\.text) == [role])
  }

  @Test(arguments: [
    "Ana Horvat, a teacher, and Ivo Kos left.", "Her sister Ana Horvat left.",
    "Ana Horvat, who is tall, left.", "Ana Horvat, a", "Ana Horvat, like a teacher, left.",
    "When they called the teacher, Ana Horvat and Ivo Kos left.",
    "Ana Horvat, the road being closed, left.", "Ana Horvat, after the storm, left.",
  ])
  func `what may be a list or is cut off is no role`(text: String) throws {
    #expect(try annotated(text).entity("Ana Horvat")?.roles ?? [] == [])
  }

  @Test func `a page of nothing but capitals names nothing`() throws {
    let line = String(repeating: "Harbour Bridge Office ", count: 5_000)
    #expect(try annotated(line).entities.isEmpty)
  }
}
