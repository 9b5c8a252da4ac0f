import Quiz
import Testing
import Text

@testable import Packs

struct TokeniserTests {
  @Test(arguments: [
    "The Harbour office’s 1,200 lorries – and more", "U.S. Congress, St. Élmo’s pier: “naïve”?",
    "It's 3.5 km (by road)", "ﬁne Ａ text", "", "  spaces   only  there ", "日本 の橋",
  ])
  func `words are those that folding finds`(_ text: String) {
    var tokeniser = Tokeniser(expecting: 1)
    let span = tokeniser.span(of: text)
    let words = tokeniser.words[span.range].map(tokeniser.vocabulary.text)
    #expect(words == NumberWords.inFigures(Folded(text)).words.map(String.init))
  }

  @Test(arguments: [
    ("twelve hundred lorries", "1200 lorries"), ("3.5 million", "3500000"), ("40%", "40"),
    ("$6", "6"), ("two hundred and five lorries", "205 lorries"), ("200+", "200"),
    ("the 1,200.50 mark", "the 1200.5 mark"),
  ])
  func `numbers come out in figures`(_ text: String, _ expected: String) {
    var tokeniser = Tokeniser(expecting: 1)
    let span = tokeniser.span(of: text)
    let words = tokeniser.words[span.range].map(tokeniser.vocabulary.text)
    #expect(words.joined(separator: " ") == expected)
  }

  @Test func `a word keeps its number when the vocabulary grows`() {
    var tokeniser = Tokeniser(expecting: 1)
    let first = tokeniser.span(of: "bridge")
    for number in 0..<20_000 { _ = tokeniser.span(of: "word\(number)x") }
    let again = tokeniser.span(of: "Bridge")
    #expect(tokeniser.words[first.range] == [tokeniser.words[Int(again.start)]])
  }

  @Test func `a phrase stands as whole words only`() {
    let subject = LintSubject(Harbour.one(Harbour.choice(why: "The harbour offices say it.")))
    let item = subject.items[0]
    #expect(!subject.contains(item.explanation, item.options[0]))
    #expect(subject.contains(item.options[0], item.options[0]))
    #expect(!subject.contains(item.explanation, .empty))
  }

  @Test(arguments: [
    ("One.", 1), ("Once. Twice! Three times?", 3), ("Mr. Quay of the U.S. Navy came.", 1),
    ("He said “go.” Then he went.", 2), ("It cost 3.5 million. So be it.", 2), ("", 0),
  ])
  func `sentences are counted without abbreviations`(_ text: String, _ count: Int) {
    #expect(Sentences.count(in: text) == count)
  }
}
