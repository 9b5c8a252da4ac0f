import Packs
import Quiz
import Testing

@testable import Exchange

/// GIFT as Moodle's documentation describes it and other tools write it.
struct GIFTTests {
  private func read(_ text: String) throws -> (pack: Pack, faults: [Fault]) {
    try Conversion.read(
      Array(text.utf8), as: GIFTFormat(), ImportOptions(packID: "quiz", title: "Quiz"))
  }

  static let forms: [(String, Form)] = [
    (
      "What floats?{=cork ~lead ~iron}",
      .choice(Choice(options: ["cork", "lead", "iron"], key: 0))
    ),
    (
      "::name::[html]What <b>floats</b>?{~lead#no =cork#yes ~iron}",
      .choice(Choice(options: ["cork", "lead", "iron"], key: 0))
    ),
    (
      "Which float?{~%50%cork ~%50%oak ~%-100%lead}",
      .selection(Selection(options: ["cork", "oak", "lead"], keys: [0, 1]))
    ),
    ("How many?{#1200:5}", .number(NumberKey(value: 1200, tolerance: 5, unit: ""))),
    ("How many?{#1195..1205}", .number(NumberKey(value: 1200, tolerance: 5, unit: ""))),
    ("How many?{# =1200:5 }", .number(NumberKey(value: 1200, tolerance: 5, unit: ""))),
    ("How many?{#-0.5}", .number(NumberKey(value: -0.5, unit: ""))),
    (
      "Which part?{=a bearing =%100%the bearing}",
      .text(TextKey(accepted: ["a bearing", "the bearing"]))
    ),
    (
      "What goes where?{=a -> x =b -> y =c -> x = -> z}",
      .matching(Matching(prompts: ["a", "b", "c"], options: ["x", "y", "z"], key: [0, 1, 0]))
    ),
    ("It floats.{T}", .choice(Choice(options: ["True", "False"], key: 0))),
    ("It floats.{FALSE#wrong#right}", .choice(Choice(options: ["False", "True"], key: 0))),
    (
      ##"1 \= 1 \{a\} \~ \# \: \\ x{=a\nb ~c}"##,
      .choice(Choice(options: ["a b", "c"], key: 0))
    ),
  ]

  @Test(arguments: forms)
  func `every type that has a form is read as it`(text: String, form: Form) throws {
    let (pack, faults) = try read(text)
    #expect(faults == [])
    let question = try #require(pack.questions.first)
    #expect(question.form.texts.map { $0.replacing("\n", with: " ") } == form.texts)
    if case .choice = form {} else { #expect(question.form == form) }
    #expect(question.status == .unsourced)
    #expect(!question.stem.contains("{") || text.contains(#"\{"#))
  }

  static let faults: [(String, Fault.Cause)] = [
    ("Just a text.", .unknownType("description")), ("Write.{}", .unknownType("essay")),
    ("Open {=a ~b", .malformed("braces")), ("Close }", .malformed("braces")),
    ("Twice {=a ~b} and {=c ~d}", .malformed("braces")),
    ("Part?{=a ~%50%b}", .marking("partial credit")),
    ("Part?{~%70%a ~%30%b ~c}", .marking("partial credit")),
    ("Two?{=a =b ~c}", .marking("several right answers")),
    ("None?{~a ~b}", .noKey), ("How many?{#many}", .badValue("many", field: "number")),
    ("How many?{#1,200}", .badValue("1,200", field: "number")),
    ("How many?{#=1:0 =%50%2:0}", .marking("several right numbers")),
    ("Any?{=a*b}", .marking("an asterisk for any text")),
    ("Pairs?{=a -> b =c}", .malformed("a pair without ->")),
    ("[html]<img src='a.png'> What?{=a ~b}", .media("img")),
    ("Same?{=a ~a}", .repeated("a")), ("{=a ~b}", .noStem),
  ]

  @Test(arguments: faults)
  func `what has no form here is named with its line`(text: String, cause: Fault.Cause) throws {
    let (pack, faults) = try read("// a comment\n\n\(text)\n\nWhat floats?{=cork ~lead}\n")
    #expect(pack.questions.map(\.stem) == ["What floats?"])
    #expect(faults.map(\.place) == [.line(3)])
    if case .media = cause {
      if case .media = faults.first?.cause {} else { Issue.record("\(faults)") }
    } else {
      #expect(faults.map(\.cause) == [cause])
    }
  }

  @Test func `ids and tags stand in the comment, and what was said to an answer is kept`() throws {
    let (pack, faults) = try read(
      """
      // [id:tom] [tag:history] [tag:kind:choice]
      Who lies in Grant's tomb?{
        =Grant#Yes\\: a general.
        ~nobody # In part\\, the tomb is above ground.
        ####It was the host's joke.
      }
      """)
    #expect(faults == [])
    let question = try #require(pack.questions.first)
    #expect(question.id == "tom")
    #expect(question.tags == ["history"])
    #expect(question.explanation.hasPrefix("It was the host's joke.\nGrant: Yes: a general."))
  }

  @Test func `text behind the answers makes a gap`() throws {
    let (pack, _) = try read("Two plus {=two ~three} is four.")
    #expect(pack.questions.first?.stem == "Two plus ___ is four.")
  }

  @Test func `a category is its innermost name, and bounds make a plain tolerance`() throws {
    let (pack, faults) = try read(
      "$CATEGORY: $course$/top/A//B/Rivers\n\nWhat is pi? {#3.14..3.15}\n")
    #expect(faults == [])
    #expect(pack.title == "Rivers")
    #expect(
      pack.questions.map(\.form) == [.number(NumberKey(value: 3.145, tolerance: 0.005, unit: ""))])
  }

  @Test func `no sign of an answer stands in a feedback, where some readers would end it`() throws {
    var pack = try #require(Samples.pack)
    pack.questions = Array(pack.questions.filter { $0.form.name == "number" }.prefix(1))
    pack.questions[0].explanation = "a = b ~ {c} & <d>"
    let written = try Conversion.write(pack, as: GIFTFormat())
    #expect(written.losses == [])
    let text = String(decoding: written.bytes, as: UTF8.self)
    let feedback = text.split(separator: "####").last.map { String($0.dropLast(2)) } ?? ""
    #expect(feedback.hasPrefix("[html]a &\\#61;"))
    #expect(!feedback.contains { "=~{}".contains($0) })
  }

  @Test func `further categories, and marks that packs do not have, are told`() throws {
    let (pack, faults) = try read(
      """
      $CATEGORY: Rivers

      Which?{=a ~%-50%b ~c}

      $CATEGORY: Lakes

      Which are?{~%50%a ~%50%b ~c}
      """)
    #expect(pack.title == "Rivers")
    #expect(pack.questions.count == 2)
    #expect(
      faults == [
        Fault(.line(3), .without("-50 % for b", field: "mark")),
        Fault(.line(5), .without("Lakes", field: "category")),
        Fault(.line(7), MoodleAnswers.freePicks),
      ])
  }

  @Test func `categories that hold no question, and the same again, lose nothing`() throws {
    let (pack, faults) = try read(
      """
      $CATEGORY: $course$/top

      $CATEGORY: $course$/top/Geography

      $CATEGORY: $course$/top/Geography/Rivers

      Which?{=a ~b}

      $CATEGORY: $course$/top/Geography/Rivers

      Who?{=a ~b}

      $CATEGORY: $course$/top/Lakes

      """)
    #expect(pack.title == "Rivers")
    #expect(faults == [])
  }

  @Test func `what is said to a wrong answer says so in the explanation`() throws {
    let (pack, _) = try Conversion.read(
      Array("True?{T#No.#Yes.}\n\nHow many?{#5 ~#Count.}\n".utf8), as: GIFTFormat(),
      ImportOptions(packID: "a", title: "A"))
    #expect(
      pack.questions.map(\.explanation) == [
        "To a wrong answer: No.\nTo a right answer: Yes.", "To a wrong answer: Count.",
      ])
  }

  @Test func `a question right behind its category is read`() throws {
    let text = String(repeating: "$CATEGORY: Rivers\n", count: 1000) + "Which?{=a ~b}\n"
    let (pack, faults) = try Conversion.read(
      Array(text.utf8), as: GIFTFormat(), ImportOptions(packID: "a", title: "A"))
    #expect(pack.title == "Rivers")
    #expect(pack.questions.map(\.stem) == ["Which?"])
    #expect(faults == [])
  }

  @Test func `a file without a question is no GIFT`() {
    #expect(throws: ExchangeError.notThisFormat(expected: "a question with its answers in braces"))
    {
      try read("// nothing\n")
    }
    #expect(throws: ExchangeError.notUTF8(byte: 1)) {
      try Conversion.read(
        [0x61, 0xFF], as: GIFTFormat(), ImportOptions(packID: "a", title: "A"))
    }
  }
}
