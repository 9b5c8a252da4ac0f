import Quiz
import Testing

@testable import Exchange

/// Categories, names and ids of Moodle's questions.
struct MoodleNamesTests {
  @Test func `categories that hold no question, and the same again, lose nothing`() throws {
    func category(_ path: String) -> String {
      "<question type=\"category\"><category><text>$course$/\(path)</text></category></question>"
    }
    let question = MoodleFiles.choice(MoodleFiles.answers(["0", "100"]))
    let (pack, faults) = try MoodleFiles.read(
      "<quiz>\(category("top"))\(category("top/A"))\(category("top/A/Rivers"))\(question)"
        + "\(category("top/A/Rivers"))\(question)</quiz>")
    #expect(pack.title == "Rivers")
    #expect(faults.allSatisfy { $0.cause != .without("Rivers", field: "category") })
    #expect(pack.questions.count == 2)
  }

  @Test func `a name becomes the id, is the stem's beginning, or is told`() throws {
    func read(_ name: String, _ more: String = "") throws -> (id: String?, faults: [Fault.Cause]) {
      let question = MoodleFiles.choice(
        MoodleFiles.answers(["100", "0"]) + more, text: "Which river is longest?")
      let read = try MoodleFiles.read(
        "<quiz>\(question.replacing("<questiontext", with: "<name><text>\(name)</text></name><questiontext"))</quiz>"
      )
      return (read.pack.questions.first?.id, read.faults.map(\.cause))
    }
    #expect(try read("Rivers of Europe 2") == ("rivers-of-europe-2", []))
    #expect(try read("Which river is …", "<idnumber>r1</idnumber>") == ("r1", []))
    #expect(try read("Question 7", "<idnumber>r1</idnumber>") == ("r1", []))
    let told = try read("For the exam", "<idnumber>r1</idnumber>")
    #expect(told == ("r1", [.without("For the exam", field: "name")]))
    #expect(try read("Реки").faults == [.without("Реки", field: "name")])
  }

  @Test func `each category is told once, and its description with it`() throws {
    func category(_ path: String, _ info: String = "") -> String {
      "<question type=\"category\"><category><text>\(path)</text></category>"
        + "<info><text>\(info)</text></info></question>"
    }
    let question = MoodleFiles.choice(MoodleFiles.answers(["0", "100"]))
    let parts = [
      category("a/Rivers", "Wet."), category("b/Lakes", "Still."), category("a/Rivers"),
      category("b/Lakes"), category("c/Rivers"),
    ]
    let (pack, faults) = try MoodleFiles.read(
      "<quiz>\(parts.map { $0 + question }.joined())</quiz>")
    #expect((pack.title, pack.description) == ("Rivers", "Wet."))
    #expect(
      faults.map(\.cause) == [
        .without("Lakes", field: "category"),
        .without("Still.", field: "category's description"),
        .without("Rivers", field: "category"),
      ])
  }

  @Test func `an idnumber that another category has is told`() throws {
    let one = MoodleFiles.choice("<idnumber>Q 1</idnumber>" + MoodleFiles.answers(["100", "0"]))
    let (pack, faults) = try MoodleFiles.read(
      "<quiz>\(one)\(one.replacing(">x<", with: ">y<"))</quiz>")
    #expect(pack.questions.map(\.id) == ["q-1", "q-1-2"])
    #expect(faults.map(\.cause) == [.duplicateID("Q 1")])
  }

  @Test(arguments: [0, 1, 2])
  func `a tag too long for Moodle keeps its place`(place: Int) throws {
    var tags = ["ferries", "storms"]
    tags.insert("a" + String(repeating: "b", count: 60), at: place)
    let question = Question(
      id: "q", kind: "choice", stem: "How is it?",
      form: .choice(Choice(options: ["wet", "dry"], key: 0)), about: [], citations: [],
      explanation: "", tags: tags, status: .unsourced)
    let pack = Pack(id: "a", title: "A", questions: [question])
    let written = try Conversion.write(pack, as: MoodleXML())
    #expect(written.losses == [] && written.questions == 1)
    let read = try Conversion.read(
      written.bytes, as: MoodleXML(), ImportOptions(packID: "a", title: "A"))
    #expect(read.pack.questions.first?.tags == tags)
  }
}
