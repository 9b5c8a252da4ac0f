import Articles
import Quiz
import Testing
import Text

@testable import Packs

/// One question as fields and as text. The starter pack has a question of every kind.
struct QuestionEditingTests {
  static let pack =
    PackReader.read(Array(StarterPack.text.utf8), path: "a").pack ?? Pack(id: "", title: "")

  @Test(arguments: pack.questions)
  func `the present texts of all fields give the question back`(question: Question) throws {
    let fields = try #require(QuestionFields(of: question, in: Self.pack))
    let kind = try #require(Kinds.named(question.kind))
    #expect(Set(fields.fields.map(\.name)).isSuperset(of: kind.keys.map(\.name)))
    let texts = Dictionary(uniqueKeysWithValues: fields.fields.map { ($0.name, $0.text) })
    for edits in [texts, [:]] {
      guard case .question(let again) = fields.question(with: edits) else {
        Issue.record("\(fields.question(with: edits))")
        continue
      }
      #expect(again == question)
    }
  }

  @Test(arguments: pack.questions)
  func `a question as text reads back, whatever its kind`(question: Question) throws {
    let text = QuestionText.write(question, in: Self.pack)
    guard case .question(let again) = QuestionText.read(text, in: Self.pack, name: "q") else {
      Issue.record("\(text)")
      return
    }
    #expect(again == question)
    #expect(text.contains("#   \(question.citations[0]): "))
  }

  @Test(arguments: pack.questions)
  func `every field that must be there is asked for where it is emptied`(question: Question) throws
  {
    let fields = try #require(QuestionFields(of: question, in: Self.pack))
    for field in fields.fields where field.name != "why" {
      switch fields.question(with: [field.name: ""]) {
      case .wrong(let problems): #expect(problems.contains { $0.contains("'\(field.name)'") })
      case .question: #expect(field.isOptional, "\(question.kind) \(field.name)")
      case .empty: Issue.record("empty")
      }
    }
  }

  @Test func `a field's new text is read by its type`() throws {
    let number = try #require(Self.pack.questions.first { $0.kind == "number" })
    let fields = try #require(QuestionFields(of: number, in: Self.pack))
    guard
      case .question(let edited) = fields.question(with: [
        "answer": "1,300", "tolerance": "10", "tags": "a | b", "why": "Because: “so”. # no comment",
        "id": "trucks",
      ])
    else {
      Issue.record("not read")
      return
    }
    #expect(edited.form == .number(NumberKey(value: 1300, tolerance: 10, unit: "lorries a day")))
    #expect(edited.tags == ["a", "b"])
    #expect(edited.explanation == "Because: “so”. # no comment")
    #expect(edited.id == "trucks")
    guard case .wrong(let problems) = fields.question(with: ["answer": "many", "cites": "x#p1"])
    else {
      Issue.record("read")
      return
    }
    #expect(problems.count == 2)
    #expect(problems.allSatisfy { !$0.contains("\n") && !$0.contains("error") })
  }

  @Test(arguments: [
    ("questions: [", "q:"), ("questions:\n  - id: \"open\n", "q:"), ("nothing", "q:1:1: error: "),
    ("questions: []", "there are 0 questions"),
    ("a: b\nquestions: []", "q:1:1: error: unknown key"),
    ("questions:\n  - id: a\n    kind: numbr\n", "q:3:11: error: "),
    (
      "questions:\n  - id: a\n    kind: text\n    ask: x\n    answers: [y]\n    cites: [no#p1]\n",
      "q:6:13: "
    ),
  ])
  func `what is wrong is told by the lines of the text itself`(text: String, problem: String) {
    guard case .wrong(let problems) = QuestionText.read(text, in: Self.pack, name: "q") else {
      Issue.record("read")
      return
    }
    #expect(problems.contains { $0.contains(problem) }, "\(problems)")
    let last = text.utf8.count { $0 == 0x0A } + 1
    for problem in problems {
      let parts = problem.split(separator: ":")
      #expect(parts.count < 3 || (Int(parts[1]) ?? 1) <= last, "\(problem)")
    }
  }

  @Test(arguments: ["", "\n\n", "# only\n  # comments\n"])
  func `a text of nothing but comments drops the edit`(text: String) {
    guard case .empty = QuestionText.read(text, in: Self.pack, name: "q") else {
      Issue.record("not empty")
      return
    }
  }

  @Test func `a passage is found in its article, with its neighbours and its range`() {
    let texts = ["One.", "Two and a half, they say.", "Three."]
    let article = Article(
      paragraphs: texts.enumerated().map { .init(number: $0 + 1, line: $0 + 1, text: $1) })
    let pack = Pack(
      id: "a", title: "A",
      sources: [
        Source(
          id: "s", label: "S", file: "s.txt",
          passages: [
            Passage(id: "p2", paragraph: 2, range: 4..<14, quote: "and a half"),
            Passage(id: "p1", paragraph: 1, quote: "Three."),
            Passage(id: "p3", paragraph: 3, range: 0..<4, quote: "Five"),
          ]), Source(id: "t", label: "T"),
      ])
    let finder = PassageFinder(pack, in: [Copy(name: "s.txt", article: article)])
    #expect(finder.hasCopy(of: "s"))
    #expect(!finder.hasCopy(of: "t"))
    let context = finder.context(of: Citation(source: "s", passage: "p2"), in: pack)
    #expect(context?.before == [.init(number: 1, text: "One.")])
    #expect(context?.after == [.init(number: 3, text: "Three.")])
    #expect(context?.parts.cited == "and a half")
    #expect(context?.warning == nil)
    let moved = finder.context(of: Citation(source: "s", passage: "p1"), in: pack)
    #expect(moved?.paragraph.number == 3)
    #expect(moved?.warning == "paragraph 1 moved to 3 in s.txt")
    #expect(finder.context(of: Citation(source: "s", passage: "p3"), in: pack)?.range == nil)
    #expect(finder.context(of: Citation(source: "t", passage: "p1"), in: pack) == nil)
  }
}
