import Packs
import Quiz
import Testing

@testable import Exchange

/// What other programs write and could be taken for something else.
@Suite struct MisreadingTests {
  private func read(_ text: String, as name: String) throws -> (pack: Pack, faults: [Fault]) {
    let format = try #require(Formats.named(name) as? any Importing)
    return try Conversion.read(
      Array(text.utf8), as: format, ImportOptions(packID: "a", title: "A"))
  }

  @Test(arguments: [
    "Which?\nA. one\nC. two\nD. three\nANSWER: C\n", "Which?\nB. one\nA. two\nANSWER: A\n",
  ])
  func `Aiken's letters out of order are a fault and no guess`(text: String) throws {
    let (pack, faults) = try read(text, as: "aiken")
    #expect(pack.questions.isEmpty)
    #expect(faults.map(\.place) == [.line(1)])
  }

  @Test func `Aiken's letters begin anew with each question`() throws {
    let one = "Which?\nA. one\nB. two\nANSWER: B\n\n"
    let (pack, faults) = try read(one + one.replacing("Which", with: "What"), as: "aiken")
    #expect(faults == [])
    #expect(pack.questions.count == 2)
  }

  @Test func `a column of a table that means nothing here is named`() throws {
    let (_, faults) = try read("question,answer,wrong\nA?,x,y\n", as: "csv")
    #expect(faults == [Fault(.line(1), .badValue("wrong", field: "column"))])
  }

  @Test(arguments: [
    ("10<sup>6</sup>", "10^6"), ("x<sup>n</sup>", "x^n"), ("1<sup>st</sup>", "1st"),
  ])
  func `what is raised stays apart`(markup: String, text: String) throws {
    let (pack, faults) = try read("[html]How many are \(markup) of them? {=a =b}\n", as: "gift")
    #expect(faults == [])
    #expect(pack.questions.map(\.stem) == ["How many are \(text) of them?"])
  }

  @Test func `characters that no output shows are told`() throws {
    let question = Question(
      id: "q", kind: "choice", stem: "Which one\u{202E} is it?",
      form: .choice(Choice(options: ["a", "b"], key: 0)), about: [], citations: [],
      explanation: "", status: .unsourced)
    let pack = Pack(id: "a", title: "A", questions: [question])
    let format = try #require(Formats.named("csv") as? any Exporting)
    let written = try Conversion.write(pack, as: format)
    #expect(written.losses == [Loss(question: "q", .unprinted, .without)])
  }
}
