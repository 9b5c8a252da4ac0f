import Testing
import Text

@Suite struct FoldedTests {
  @Test(arguments: [
    ("Nicolás Maduro", "nicolas maduro"), ("  Tren  de Aragua! ", "tren de aragua"),
    ("U.S. Congress", "us congress"), ("Venezuela’s", "venezuelas"), ("1,200.5 km", "1200.5 km"),
    ("A—B", "a b"), ("“quoted”", "quoted"), ("Straße", "strasse"), ("ﬁne", "fine"),
    ("a,b", "a b"), ("twenty-one", "twenty one"), ("", ""), ("…", ""),
  ])
  func `case, accents and punctuation are folded away`(text: String, folded: String) {
    #expect(Folded(text).string == folded)
    #expect(Folded(utf8: Array(text.utf8)[...]).string == folded)
  }

  @Test func `a phrase stands in a text as whole words only`() {
    let text = Folded("The harbour office counted 1,200 lorries.")
    #expect(text.contains(Folded("harbour office")))
    #expect(text.contains(Folded("1200")))
    #expect(text.contains(Folded("the")))
    #expect(text.contains(Folded("lorries")))
    #expect(!text.contains(Folded("our office")))
    #expect(!text.contains(Folded("lorr")))
    #expect(!text.contains(Folded("120")))
    #expect(!text.contains(Folded("")))
  }

  @Test func `a phrase is found where its first words stand twice`() {
    #expect(Folded("of the of the people").contains(Folded("of the people")))
  }

  @Test func `words and their article come apart and together`() {
    #expect(Folded("The  U.S., éà;").words == ["the", "us", "ea"])
    #expect(Folded("").words == [])
    #expect(Folded(words: ["a", "bc"]).string == "a bc")
    #expect(Folded("The Paper").withoutArticle == Folded("paper"))
    #expect(Folded("Theatre of the").withoutArticle == Folded("theatre of the"))
    #expect(Folded("The").withoutArticle.isEmpty)
  }
}
