import Testing

@testable import PackMaker

@Suite struct TokeniserTests {
  @Test(arguments: [
    ("It doesn't matter.", "It|doesn't|matter|."),
    ("It doesn’t matter.", "It|doesn’t|matter|."),
    ("The harbour's gate", "The|harbour|'s|gate"),
    ("the miners’ union, the miners' vote", "the|miners|’|union|,|the|miners|'|vote"),
    ("They'll say he's late.", "They|'ll|say|he|'s|late|."),
    ("a 14-year-old girl", "a|14-year-old|girl"),
    ("the U.S. army", "the|U.S.|army"),
    ("Mr. J. R. Smith spoke.", "Mr.|J.|R.|Smith|spoke|."),
    ("It cost $20,000.", "It|cost|$|20,000|."),
    ("NZ$26 and US$ 20,000 and €5bn", "NZ$|26|and|US$|20,000|and|€|5bn"),
    ("58% of 1.2m", "58|%|of|1.2m"),
    ("the 39th flight of the 1990s", "the|39th|flight|of|the|1990s"),
    ("at 22:30, or 6:00am", "at|22:30|,|or|6:00am"),
    ("at 6 p.m. Monday", "at|6|p.m.|Monday"),
    ("see https://example.org/a?b=1.", "see|https://example.org/a?b=1|."),
    ("mail ana@example.org, please", "mail|ana@example.org|,|please"),
    ("on example.com today", "on|example.com|today"),
    ("#floods @harbour_office", "#floods|@harbour_office"),
    ("“Why?” he asked…", "“|Why|?|”|he|asked|…"),
    ("Wait... what", "Wait|...|what"),
    ("Wait . . . what", "Wait|. . .|what"),
    ("dawn—or dusk -- came", "dawn|—|or|dusk|--|came"),
    ("40-50 and 40–50", "40-50|and|40–50"),
    ("R&D at AT&T", "R&D|at|AT&T"),
    ("the river.The boat", "the|river|.|The|boat"),
    ("No. 5 said no.", "No.|5|said|no|."),
    ("on Jan. 5 in St. Gallen", "on|Jan.|5|in|St.|Gallen"),
    ("vitamin C. The dose", "vitamin|C|.|The|dose"),
    ("‘It is the boys’ he said", "‘|It|is|the|boys|’|he|said"),
    ("the '90s", "the|'90s"),
    ("Éva Müller’s café", "Éva|Müller|’s|café"),
    ("e.g. this, i.e. that", "e.g.|this|,|i.e.|that"),
    ("(a) [b]", "(|a|)|[|b|]"),
    ("", ""),
  ])
  func `a text is cut into words, figures and marks`(text: String, words: String) {
    #expect(Annotated.words(text) == words)
  }

  @Test(arguments: [
    ("NASA", Token.Shape.capitals), ("Harbour", .capitalised), ("harbour", .lower),
    ("iPhone", .mixed), ("McDonald", .mixed), ("Jean-Luc", .capitalised), ("1,200", .figure),
    ("U.S.", .capitals), ("$", .symbol), ("—", .punctuation), ("École", .capitalised),
    ("über", .lower),
  ])
  func `each has a shape`(text: String, shape: Token.Shape) {
    #expect(Tokeniser.tokens(of: Array(text.utf8)).first?.shape == shape)
  }

  @Test func `words in small letters have plain apostrophes and hyphens`() {
    let tokens = Tokeniser.tokens(of: Array("DON’T Twenty‑five".utf8))
    #expect(tokens.map(\.lower) == ["don't", "twenty-five"])
  }

  @Test func `tokens cover everything but spaces, whatever the bytes`() {
    var random: UInt64 = 7
    let characters = Array(" aZ9.,'’“”\"-–$%#@:/(é漢😀\u{301}".unicodeScalars)
    for _ in 0..<500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<40 {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(characters[Int(random >> 33) % characters.count])
      }
      let utf8 = Array(String(text).utf8)
      var covered = 0
      for token in Tokeniser.tokens(of: utf8) {
        #expect(token.bytes.lowerBound >= covered && !token.bytes.isEmpty)
        #expect(utf8[covered..<token.bytes.lowerBound].allSatisfy { $0 == 0x20 })
        covered = token.bytes.upperBound
      }
      #expect(utf8[covered...].allSatisfy { $0 == 0x20 })
    }
  }
}
