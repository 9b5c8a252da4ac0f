import Testing

@testable import PackMaker

@Suite struct TaggerTests {
  /// `Gold/tagged.txt`: our own news sentences on many topics, tagged by hand.
  static let gold: [[(word: String, tag: PackMaker.Tag)]] = {
    let text = Fixture.text("Gold/tagged.txt")
    return text.split(separator: "\n").map { line in
      line.split(separator: " ").compactMap { word in
        guard let slash = word.lastIndex(of: "/"),
          let tag = names[String(word[word.index(after: slash)...])]
        else { return nil }
        return (String(word[..<slash]), tag)
      }
    }
  }()

  static let names: [String: PackMaker.Tag] = [
    "n": .noun, "ns": .pluralNoun, "np": .properNoun, "pn": .pronoun, "ps": .possessive,
    "d": .determiner, "nr": .number, "j": .adjective, "r": .adverb, "v": .verb, "vz": .verbThird,
    "vd": .verbPast, "vn": .pastParticiple, "vg": .presentParticiple, "md": .modal,
    "in": .preposition, "to": .infinitive, "cc": .conjunction, "sub": .subordinator,
    "rel": .relative, "p": .punctuation, "sym": .symbol, "o": .other,
  ]

  @Test func `parts of speech are right on sentences tagged by hand`() {
    var (count, right, sure, sureRight) = (0, 0, 0, 0)
    var confusions: [String: Int] = [:]
    for sentence in Self.gold {
      let paragraph = Annotated.paragraph(Self.joined(sentence.map(\.word)))
      #expect(paragraph.tokens.count == sentence.count, "\(paragraph.text)")
      for (token, wanted) in zip(paragraph.tokens, sentence) {
        count += 1
        if token.isSure { sure += 1 }
        if token.tag == wanted.tag {
          right += 1
          if token.isSure { sureRight += 1 }
        } else {
          confusions["\(wanted.word): \(wanted.tag) taken for \(token.tag)", default: 0] += 1
        }
      }
    }
    let share = Double(right) / Double(count)
    let sureShare = Double(sureRight) / Double(sure)
    print(
      "tags: \(right) of \(count) right (\(share)), of \(sure) sure ones \(sureRight) (\(sureShare))"
    )
    for (confusion, times) in confusions.sorted(by: { $0.key < $1.key }) {
      print("  ", times, confusion)
    }
    #expect(Self.gold.count >= 100)
    #expect(share > 0.975)
    #expect(sureShare > 0.995)
    #expect(Double(sure) / Double(count) > 0.75)
  }

  /// A sentence from its words, spaced as printed.
  static func joined(_ words: [String]) -> String {
    var text = ""
    var isOpen = false
    var isGlued = true
    for word in words {
      let isMark = [",", ".", ";", ":", "!", "?", "%", "'s", "’s", ")"].contains(word)
      let closes = word == "\"" && isOpen
      if !isGlued, !isMark, !closes { text += " " }
      text += word
      isGlued = word == "$" || word == "€" || word == "£" || word == "(" || word == "\"" && !isOpen
      if word == "\"" { isOpen.toggle() }
    }
    return text
  }

  @Test(arguments: [
    ("The man who was seen leaving was arrested.", "was arrested", PackMaker.Tag.pastParticiple),
    ("Police arrested the man.", "arrested", .verbPast),
    ("The man arrested by police denied it.", "arrested", .pastParticiple),
    ("She has often run the shop.", "run", .pastParticiple),
    ("They will not run the shop.", "run", .verb),
    ("The run took an hour.", "run", .noun),
    ("He wants to plan.", "plan", .verb),
    ("The company that makes them closed.", "that", .relative),
    ("He said that it closed.", "that", .subordinator),
    ("That man closed it.", "That", .determiner),
    ("Her house burned down.", "Her", .possessive),
    ("Police saw her.", "her", .pronoun),
    ("She moved to Paris.", "to", .preposition),
    ("The museum's roof fell in.", "'s", .possessive),
    ("It's a large roof.", "'s", .verbThird),
    ("The miners' union met.", "'", .possessive),
    ("In May the river rose.", "May", .properNoun),
    ("The river may rise.", "may", .modal),
    ("He left after the match.", "after", .preposition),
    ("He left after the match ended.", "after", .subordinator),
    ("The two-day visit ended.", "two-day", .adjective),
    ("A 14-year-old boy won.", "14-year-old", .adjective),
    ("The French government fell.", "French", .adjective),
    ("The unknowable flurb broke.", "flurb", .noun),
  ])
  func `a word is what its place makes it`(text: String, word: String, tag: PackMaker.Tag) throws {
    let last = word.split(separator: " ").last.map(String.init) ?? word
    let paragraph = Annotated.paragraph(text)
    let index = try #require(
      paragraph.tokens.indices.last { paragraph.text($0..<$0 + 1) == last }, "\(last)")
    #expect(paragraph.tokens[index].tag == tag)
  }
}
