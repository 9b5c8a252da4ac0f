import FoundationEssentials
import Packs
import Quiz
import Testing

/// `generate --jsonl`: a line for a line.
@Suite struct GenerateStreamTests {
  private func line(_ members: [String: String]) throws -> String {
    String(decoding: try JSONEncoder().encode(members), as: UTF8.self)
  }

  @Test func `every line is answered by one, in order`() throws {
    let lines = [
      try line(["text": GenerateArticles.bridge, "id": "bridge", "outlet": "the Gazette"]),
      "", "no JSON", "{\"id\": \"textless\"}",
      try line(["text": "", "id": "blank"]),
      try line(["text": GenerateArticles.nothing, "id": "rain"]),
      try line(["text": GenerateArticles.library, "id": "library", "published": "2022-06-14"]),
      try line(["text": "a\u{0}b", "id": "binary"]),
    ]
    let outcome = try Program.run(
      "generate", "--jsonl", input: lines.joined(separator: "\n") + "\n")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let answers = try outcome.output.split(separator: "\n").map { try JSON(String($0)) }
    try #require(answers.count == lines.count)
    #expect(
      answers.map { $0["error"] != nil } == [false, true, true, true, true, false, false, true])
    #expect(answers[4]["id"]?.text == "blank")
    #expect(answers[7]["id"]?.text == "binary")
    #expect(answers[5]["questions"]?.list == [])
    #expect(answers[0]["questions"]?.list.isEmpty == false)
    #expect(answers[0]["sources"]?["the-gazette"]?["label"]?.text == "the report by the Gazette")
    #expect(answers[6]["id"]?.text == "library")
  }

  @Test func `a line is the pack that the file would have given`() throws {
    try Folder.temporary { folder in
      let path = try folder.write(GenerateArticles.bridge, to: "bridge.txt")
      let file = try #require(
        PackReader.read(Array(try Program.run("generate", path).output.utf8), path: "").pack)
      let answer = try Program.run(
        "generate", "--jsonl",
        input: try line(["text": GenerateArticles.bridge, "id": "bridge.txt"])
      ).output
      let reading = PackReader.read(Array(answer.utf8), path: "line.yaml")
      #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
      // The line's id is the pack's and the source's, so that an answer finds its article again.
      #expect(reading.pack?.questions.map(\.stem) == file.questions.map(\.stem))
      #expect(reading.pack?.questions.map(\.form) == file.questions.map(\.form))
    }
  }

  @Test func `choices count for every line`() throws {
    let input = try line(["text": GenerateArticles.bridge]) + "\n"
    let outcome = try Program.run(
      "generate", "--jsonl", "--count", "2", "--kind", "number", input: input + input)
    let answers = try outcome.output.split(separator: "\n").map { try JSON(String($0)) }
    #expect(answers.count == 2)
    #expect(answers[0] == answers[1])
    #expect(answers[0]["questions"]?.list.map { $0["kind"]?.text } == ["number", "number"])
  }

  @Test func `a very long line is one line`() throws {
    let long = String(repeating: "Nine boats left the harbour of Braga in 2021. ", count: 20_000)
    let outcome = try Program.run(
      "generate", "--jsonl",
      input: try line(["text": long]) + "\n" + line(["text": GenerateArticles.bridge]) + "\n")
    #expect(outcome.status == 0)
    let answers = try outcome.output.split(separator: "\n").map { try JSON(String($0)) }
    #expect(answers.count == 2)
    #expect(answers.last?["questions"]?.list.isEmpty == false)
  }
}
