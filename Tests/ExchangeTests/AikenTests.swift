import Quiz
import Testing

@testable import Exchange

/// Aiken, which has nothing but its lines.
struct AikenTests {
  private static let options = ImportOptions(packID: "quiz", title: "Quiz")

  private func pack(asking stem: String) -> Pack {
    Pack(
      id: "a", title: "A",
      questions: [
        Question(
          id: "q", kind: "choice", stem: stem,
          form: .choice(Choice(options: ["yes", "no", "perhaps"], key: 0)), about: [],
          citations: [], explanation: "E", status: .unsourced)
      ])
  }

  @Test(arguments: [
    "U.S. troops left when?", "A. Smith came when?", "A) is what?", "ANSWER: what?",
  ])
  func `a stem that looks like another line is refused by name, or reworded`(stem: String) throws {
    #expect(throws: ExchangeError.self) {
      try Conversion.write(pack(asking: stem), as: Aiken())
    }
    let written = try Conversion.write(
      pack(asking: stem), as: Aiken(), ExportOptions(isRewording: true))
    #expect(written.losses.map(\.question) == ["q"])
    #expect(written.losses.map(\.outcome) == [.reworded("Question: " + stem)])
    let again = try Conversion.read(written.bytes, as: Aiken(), Self.options)
    #expect(again.faults == [])
    #expect(again.pack.questions.map(\.stem) == ["Question: " + stem])
  }

  @Test func `options that are the same once trimmed are refused by name`() throws {
    var pack = pack(asking: "Which?")
    pack.questions.append(pack.questions[0])
    pack.questions[1].id = "twins"
    pack.questions[1].form = .choice(Choice(options: ["same", "same ", "other"], key: 0))
    for format in [Aiken(), GIFTFormat()] as [any Exporting] {
      let written = try Conversion.write(pack, as: format)
      #expect(written.questions == 1)
      #expect(written.losses == [Loss(question: "twins", .repeated("same"), .leftOut)])
    }
  }

  @Test func `options in small letters are none, which is said`() throws {
    let text = "Lower?\na. x\nb. y\nANSWER: A\n"
    let (pack, faults) = try Conversion.read(Array(text.utf8), as: Aiken(), Self.options)
    #expect(pack.questions == [])
    #expect(faults == [Fault(.line(1), .wrongCount(.options, count: 0, 2...26))])
  }

  @Test func `a heading is told and is no part of the first question`() throws {
    let text = "Quiz: harbours\n\nWhat floats,\nas a rule?\nA. lead\n\nB. cork\nANSWER: B\n"
    let (pack, faults) = try Conversion.read(Array(text.utf8), as: Aiken(), Self.options)
    #expect(pack.questions.map(\.stem) == ["What floats,\nas a rule?"])
    #expect(
      faults == [
        Fault(.line(1), .without("Quiz: harbours", field: "text before the question"))
      ])
  }

  @Test func `questions are read, and what is none is named`() throws {
    let text = """
      What floats?\r
      A. lead\r
      B) cork\r
      ANSWER: B\r
      \r
      What sinks?
      A. lead
      B. cork

      Which?
      A. one
      B. two
      ANSWER: C

      ANSWER: A
      Last?
      A. one
      B. two
      ANSWER: A
      """
    let (pack, faults) = try Conversion.read(Array(text.utf8), as: Aiken(), Self.options)
    #expect(pack.questions.map(\.stem) == ["What floats?", "Last?"])
    #expect(pack.questions.map(\.form.keyWords) == ["cork", "one"])
    #expect(
      faults == [
        Fault(.line(6), .noKey), Fault(.line(10), .badValue("C", field: "option")),
        Fault(.line(15), .noStem),
      ])
  }
}
