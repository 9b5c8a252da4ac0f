import Testing

@testable import Exchange

/// Faults, losses and errors as people read them.
struct SentencesTests {
  static let faults: [(Fault, String)] = [
    (Fault(.line(4), .unknownType("essay")), ":4: packs have no questions of the type 'essay'"),
    (Fault(.line(4), .unknownType("")), ":4: the question has no type"),
    (
      Fault(.entry("a.xml", line: 3), .unsupported("printedVariable")),
      ": 'a.xml', line 3: packs have no questions with 'printedVariable'"
    ),
    (Fault(.entry("a.xml", line: nil), .noKey), ": 'a.xml': no answer is marked as right"),
    (Fault(.row(9), .noStem), ": row 9: nothing is asked"),
    (
      Fault(.item(2, name: nil), .wrongCount(.options, count: 1, 2...26)),
      ": question 2: 1 option, where 2 to 26 are possible"
    ),
    (
      Fault(.item(2, name: "two"), .wrongCount(.others, count: 0, 1...13)),
      ": question 2, 'two': 0 wrong options, where 1 to 13 are possible"
    ),
    (
      Fault(.line(1), .wrongCount(.key, count: 2, 1...1)),
      ":1: 2 right answers, where 1 is possible"
    ),
    (
      Fault(.line(1), .wrongCount(.id, count: 9, 0...8)),
      ":1: 9 questions, where at most 8 are possible"
    ),
    (Fault(.line(1), .malformed("braces")), ":1: this cannot be read: braces"),
    (
      Fault(.line(1), .badValue("1,200", field: "number")),
      ":1: '1,200' is no number, such as 1200 or 0.5"
    ),
    (Fault(.line(1), .badValue("", field: "option")), ":1: the option is missing"),
    (Fault(.line(1), .ambiguous("B")), ":1: 'B' may mean either of two options"),
    (
      Fault(.line(1), .tooLong(characters: 9, limit: 8)), ":1: a text of 9 characters, of 8 at most"
    ),
    (
      Fault(.line(1), .duplicateID("q")),
      ":1: another question has the id 'q', so this one gets another"
    ),
    (Fault(.line(1), .media("a.png")), ":1: it shows 'a.png', and questions here are text"),
    (
      Fault(.line(1), .marking("partial credit")),
      ":1: marking that packs do not have: partial credit"
    ),
    (
      Fault(.line(1), .remarked(there: "wrong picks cost nothing")),
      ":1: marked otherwise here; there wrong picks cost nothing"
    ),
    (
      Fault(.line(1), .reordered),
      ":1: the options kept their order there and are mixed or sorted here; look for one such as "
        + "'all of these'"
    ),
    (Fault(.line(1), .repeated("a")), ":1: 'a' stands there twice"),
    (Fault(.line(1), .conflict("a#p1")), ":1: 'a#p1' was described otherwise before"),
    (
      Fault(.line(1), .without("0.5", field: "penalty")),
      ":1: taken without '0.5', its penalty, which packs have no place for"
    ),
    (
      Fault(.line(1), .changed("Core Topic", to: "core-topic", field: "tag")),
      ":1: the tag 'Core Topic' becomes 'core-topic'"
    ),
  ]

  @Test(arguments: faults)
  func `a fault says where and why`(fault: Fault, sentence: String) {
    #expect(ExchangePrinter.line(fault, in: "f") == "f" + sentence)
  }

  static let losses: [(Loss, String)] = [
    (
      Loss(question: "q", .form("ordering"), .recast(as: "the place of each item")),
      "q: the format has no ordering questions; with --lossy asked for the place of each item"
    ),
    (
      Loss(question: "q", .repeated("a"), .leftOut),
      "q: 'a' would stand there twice, since the format keeps no spaces at the ends; with --lossy "
        + "left out"
    ),
    (
      Loss(question: "q", .changed(.questionID), .leftOut),
      "q: read back, it would differ in ids; with --lossy left out"
    ),
    (
      Loss(question: nil, .misread(.title, as: "a deck within a deck"), .replaced(by: "A: :B")),
      "the pack: the title would be taken for a deck within a deck; with --lossy written as 'A: :B'"
    ),
    (
      Loss(question: "q", .spacing(.key), .without),
      "q: the key has spaces or line breaks that the format does not keep; with --lossy written "
        + "without"
    ),
  ]

  @Test(arguments: losses)
  func `a loss says what would be done`(loss: Loss, sentence: String) {
    #expect(ExchangePrinter.line(loss, isDone: false) == sentence)
  }

  @Test func `a refusal names the options that would keep questions, unless they were given`() {
    let long = Loss(question: "q", .tooLong(.stem, characters: 9, limit: 8), .leftOut)
    let odd = Loss(question: "q", .misread(.stem, as: "an option"), .leftOut)
    let options = ExportOptions()
    #expect(Remedy(long, options, of: Kahoot()) == .shorten)
    #expect(Remedy(long, ExportOptions(isShortening: true), of: Kahoot()) == nil)
    #expect(Remedy(odd, options, of: Aiken()) == .reword)
    #expect(Remedy(odd, options, of: Text2QTI()) == nil)
    let sentence = ExchangePrinter.sentence(Refusal.losses(2, remedies: [.shorten]))
    #expect(sentence.hasSuffix("Add --shorten to cut what is too long instead of leaving it out."))
  }

  @Test(arguments: Formats.all.compactMap { $0 as? any Importing }.map(\.name))
  func `what is not of a format is told in a sentence`(name: String) throws {
    let format = try #require(Formats.named(name) as? any Importing)
    let options = ImportOptions(packID: "a", title: "A")
    for text in ["", "%PDF-1.7 nothing", "{}", "<html/>"] {
      do throws(ExchangeError) {
        _ = try Conversion.read(Array(text.utf8), as: format, options)
      } catch {
        let sentence = ExchangePrinter.sentence(error)
        #expect(!sentence.contains("no a ") && !sentence.contains("a a "), "\(sentence)")
      }
    }
  }
}
