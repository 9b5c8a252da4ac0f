import Packs
import Quiz
import Testing

@testable import Exchange

/// Files as other programs and people write them.
@Suite struct ImportsTests {
  private let options = ImportOptions(packID: "imported", title: "Imported")

  private func read(_ name: String, _ text: String) throws -> (pack: Pack, faults: [Fault]) {
    let format = try #require(Formats.named(name) as? any Importing)
    return try Conversion.read(Array(text.utf8), as: format, options)
  }

  @Test func `a table in a person's own words`() throws {
    let (pack, faults) = try read(
      "csv",
      """
      Question;Answer;Others;Explanation
      "Which, of these?";one;"two
      three";Because.
      How many?;1,200;;
      Who?;"Ana
      Ana Lee";;
      ;x;y;
      Which?;;y;
      """)
    #expect(pack.questions.map(\.form.name) == ["choice", "number", "text"])
    #expect(pack.questions[0].form.keyWords == "one")
    #expect(pack.questions[0].explanation == "Because.")
    #expect(pack.questions.allSatisfy { $0.status == .unsourced && $0.citations.isEmpty })
    #expect(Set(pack.questions.map(\.id)).count == 3)
    #expect(
      faults == [Fault(.line(7), .noStem), Fault(.line(8), .noKey)])
  }

  @Test func `whatever cells hold that a question does not is told by its row`() throws {
    let (pack, faults) = try read(
      "csv",
      """
      question,answer,option 1,option 2,kind,form,tolerance,tags,status,,explanation
      Which?,b,b,a,,,,,,,Because.
      Which one?,b,lead,cork,,,,,,,
      How?,yes,,,choyce,,,,,,
      How many?,5,3,,,number,1,,,,
      Who?,Ana,,,,,2,"Core Topic
      core",,x,,y
      Who then?,Ana,,,,,,,draft,,
      Which then?,"lead
      a",lead,cork,,,,,,,
      """)
    #expect(pack.questions.map(\.form.keyWords) == ["cork", "5 (± 1)", "Ana", "Ana", "lead"])
    #expect(
      faults == [
        Fault(.line(2), .ambiguous("b")), Fault(.line(4), .badValue("choyce", field: "kind")),
        Fault(.line(5), .without("3", field: "option")),
        Fault(.line(6), .without("2", field: "tolerance")),
        Fault(.line(6), .without("x", field: "cell in a column without a name")),
        Fault(.line(6), .without("y", field: "cell beyond the header's columns")),
        Fault(.line(6), .changed("Core Topic", to: "core-topic", field: "tag")),
        Fault(.line(8), .changed("draft", to: "unsourced", field: "status")),
      ])
  }

  @Test func `sources in other words than ours are kept, and other members are told`() throws {
    let table = try read("csv", "question,answer,explanation,sources\nWho?,Ana,So.,The Times\n")
    #expect(table.pack.questions.map(\.explanation) == ["So.\nThe Times"])
    let trivia = try read(
      "opentdb",
      """
      {"results":[{"type":"boolean","difficulty":"easy","category":"A","question":"It is so.",
      "correct_answer":"True","incorrect_answers":["False"],"hint":"H"}]}
      """)
    #expect(trivia.faults == [Fault(.item(1, name: nil), .without("hint", field: "member"))])
  }

  @Test func `options in columns and options in a cell are not put together`() throws {
    let (pack, faults) = try read(
      "csv",
      """
      question,answer,others,option 1,option 2,form
      Which?,a,c,a,b,choice
      Which then?,1,,a,b,choice
      """)
    #expect(pack.questions.map(\.form.texts) == [["a", "b"]])
    #expect(faults == [Fault(.line(2), .badValue("c", field: "option"))])
  }

  @Test func `that any one of several right answers counted is told where it did`() throws {
    let (pack, faults) = try read(
      "wayground",
      """
      Question Text,Question Type,Option 1,Option 2,Option 3,Correct Answer,Grade
      Any?,Multiple Choice,a,b,c,"1,2",
      All?,Checkbox,a,b,c,"1,2",7
      """)
    #expect(pack.questions.map(\.form.name) == ["selection", "selection"])
    #expect(
      faults == [
        Fault(.line(2), GameColumns.anyCounts), Fault(.line(3), .without("7", field: "Grade")),
      ])
    #expect(faults.allSatisfy { $0.isTaken })
  }

  @Test func `marks that somebody else's tags look like stay tags`() {
    var item = Imported(.line(1), id: nil, stem: "x", form: .text(TextKey(accepted: ["y"])))
    item.take(tags: ["status:ok", "kind:essay", "difficulty:hard", "fact:A", "seconds:30"])
    #expect(item.tags == ["status:ok", "kind:essay", "difficulty:hard", "fact:A"])
    #expect(item.seconds == 30)
  }

  @Test func `an id that another question has is told, and both are taken`() throws {
    let (pack, faults) = try read(
      "csv", "id,question,answer\na-1,Who?,Ana\nA 1,Where?,Here\na-1,When?,Now\n")
    #expect(pack.questions.map(\.id) == ["a-1", "a-1-2", "a-1-3"])
    #expect(
      faults == [
        Fault(.line(3), .duplicateID("A 1")), Fault(.line(4), .duplicateID("a-1")),
      ])
  }

  @Test func `a table that asks nothing is not of this format`() {
    #expect(throws: ExchangeError.self) { try read("csv", "name,points\nAna,3\n") }
    #expect(throws: ExchangeError.self) { try read("blooket", "a,b\n\"c\",d\n") }
    #expect(throws: ExchangeError.self) { try read("wayground", "Question,Answer\na,b\n") }
    #expect(throws: ExchangeError.self) { try read("opentdb", "[]") }
    #expect(throws: ExchangeError.self) { try read("opentdb", "{\"results\": [{]}") }
    #expect(throws: ExchangeError.self) { try read("kahoot", "PK") }
    for name in ["csv", "blooket", "wayground", "opentdb", "kahoot"] {
      #expect(throws: ExchangeError.self) { try read(name, "") }
    }
  }

  @Test func `Blooket's own template, with what is wrong in it`() throws {
    let (pack, faults) = try read(
      "blooket",
      """
      "Blooket
      Import Template",,,,,,,
      Question #,Question Text,Answer 1,Answer 2,"Answer 3
      (Optional)","Answer 4
      (Optional)","Time Limit (sec)
      (Max: 300 seconds)","Correct Answer(s)
      (Only include Answer #)"
      1,Which?,a,b,,,20,2
      2,Which are?,a,b,c,d,45,"1, 3"
      3,Gap?,a,,c,,20,3
      4,None?,a,b,,,20,
      5,Beyond?,a,b,,,20,4
      6,Same?,a,a,,,20,1
      7,When?,a,b,,,soon,1
      8,,,,,,,
      """)
    #expect(pack.questions.map(\.form.keyWords) == ["b", "a; c", "c"])
    #expect(pack.questions.map(\.seconds) == [nil, 45, nil])
    #expect(
      faults == [
        Fault(.line(9), GameColumns.anyCounts), Fault(.line(11), .noKey),
        Fault(.line(12), .badValue("4", field: "correct answer")),
        Fault(.line(13), .repeated("a")), Fault(.line(14), .badValue("soon", field: "time limit")),
      ])
  }

  @Test func `a first column without a name is told unless it counts the rows`() throws {
    let (pack, faults) = try read(
      "blooket",
      """
      ,Question Text,Answer 1,Answer 2,Time Limit (sec),Correct Answer(s)
      1,Which?,a,b,20,1
      2.0,Who?,a,b,20,1
      Week 3,What?,a,b,20,1
      1.5,When?,a,b,20,1
      ,Why?,a,b,20,1
      """)
    #expect(pack.questions.count == 5)
    let unnamed = "cell in a column without a name"
    #expect(
      faults == [
        Fault(.line(4), .without("Week 3", field: unnamed)),
        Fault(.line(5), .without("1.5", field: unnamed)),
      ])
  }

  @Test func `Wayground's types, and those that packs do not have`() throws {
    let header = "Question Text,Question Type,Option 1,Option 2,Option 3,Correct Answer,"
    let (pack, faults) = try read(
      "wayground",
      header + """
        Time in seconds,Image Link,Answer explanation
        One?,Multiple Choice,a,b,c,2,30,,So it is.
        All?,Checkbox,a,b,c,"1,3",,,
        Word?,Fill-in-the-Blank,Paris,paris,,,,,
        Say?,Open-Ended,,,,,,,
        See?,Multiple Choice,a,b,,1,,https://example.org/a.png,
        """)
    #expect(pack.questions.map(\.form.name) == ["choice", "selection", "text"])
    #expect(pack.questions[0].seconds == 30)
    #expect(pack.questions[0].explanation == "So it is.")
    #expect(
      faults == [
        Fault(.line(5), .unknownType("Open-Ended")),
        Fault(.line(6), .media("https://example.org/a.png")),
      ])
  }

  @Test func `what the Open Trivia Database answers`() throws {
    let (pack, faults) = try read(
      "opentdb",
      """
      {"response_code":0,"results":[
        {"type":"multiple","difficulty":"hard","category":"Science: Computers",
         "question":"What&#039;s &quot;caf&eacute;&quot; in 50% of cases?","correct_answer":"A &amp; B",
         "incorrect_answers":["C","D","E"]},
        {"type":"boolean","difficulty":"easy","category":"History","question":"It is so.",
         "correct_answer":"False","incorrect_answers":["True"]},
        {"type":"essay","question":"?","correct_answer":"x","incorrect_answers":["y"]},
        {"type":"multiple","question":"No key?","incorrect_answers":["y"]}]}
      """)
    #expect(pack.questions.map(\.stem) == ["What's \"café\" in 50% of cases?", "It is so."])
    #expect(pack.questions.map(\.form.keyWords) == ["A & B", "False"])
    #expect(pack.questions.map(\.difficulty) == [3, 1])
    #expect(pack.questions.map(\.tags) == [["science-computers"], ["history"]])
    #expect(pack.title == "Imported")
    #expect(
      faults == [
        Fault(
          .item(1, name: nil),
          .changed("Science: Computers", to: "science-computers", field: "tag")),
        Fault(.item(2, name: nil), .changed("History", to: "history", field: "tag")),
        Fault(.item(3, name: nil), .unknownType("essay")), Fault(.item(4, name: nil), .noKey),
      ])
  }

  @Test func `a cell of two million characters is named, and the next question is read`() throws {
    let long = String(repeating: "a", count: 1 << 21)
    let (pack, faults) = try read("csv", "question,answer\n\(long),x\nWho?,Ana\n")
    #expect(pack.questions.map(\.stem) == ["Who?"])
    guard case .tooLong(let characters, _)? = faults.first?.cause else {
      Issue.record("\(faults)")
      return
    }
    #expect(characters == 1 << 21)
  }

  @Test(arguments: ["csv", "gift", "moodle-xml", "qti21"])
  func `an archive or a picture is no text to be saved as UTF-8`(name: String) throws {
    let format = try #require(Formats.named(name) as? any Importing)
    let bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    #expect(throws: ExchangeError.notText) { try Conversion.read(bytes, as: format, options) }
    let latin: [UInt8] = Array("Rød".utf8.prefix(1)) + [0xF8, 0x64]
    #expect(throws: ExchangeError.self) { try Conversion.read(latin, as: format, options) }
  }

  @Test func `a file beyond the limit is not looked at`() throws {
    let format = CSVTable()
    var faults: [Fault] = []
    #expect(throws: ExchangeError.tooLarge(bytes: (64 << 20) + 1, limit: 64 << 20)) {
      try format.read([UInt8](repeating: 0x61, count: (64 << 20) + 1), options, to: &faults)
    }
  }

  @Test func `a file of nothing but faults is refused and not told line by line`() {
    let rows = String(repeating: "a\n", count: CSVReader.rowLimit + 1)
    #expect(throws: ExchangeError.tooManyQuestions(limit: CSVReader.rowLimit)) {
      try read("csv", "question,answer\n" + rows)
    }
    let lists = "{\"results\":[" + String(repeating: "[],", count: 4_000_001) + "[]]}"
    #expect(throws: ExchangeError.self) { try read("opentdb", lists) }
  }

  @Test func `rows that hold nothing are no burden`() throws {
    let rows = String(repeating: ",,\n", count: CSVReader.rowLimit + 1)
    #expect(try read("csv", "question,answer\nWho?,Ana\n" + rows).pack.questions.count == 1)
  }
}
