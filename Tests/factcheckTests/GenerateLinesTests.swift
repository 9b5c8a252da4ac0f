import Foundation
import Packs
import Quiz
import Testing

/// `generate --jsonl`.
@Suite struct GenerateLinesTests {
  private static let text =
    "The harbour office in Porto counted 412 lorries at the northern gate on 4 May 2025. "

  private static func line(_ members: [String: Any]) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: members), as: UTF8.self)
  }

  @Test func `each line gives one line, in order, with its article's id`() throws {
    var lines: [String] = []
    for number in 0..<50 {
      lines.append(try Self.line(["id": "a-\(number)", "text": Self.text, "headline": "Gates"]))
    }
    lines[7] = "no JSON"
    lines[11] = ""
    lines[13] = #"{"id": "a-13", "text": null}"#
    let outcome = try Program.run(
      "generate", "--jsonl", input: lines.joined(separator: "\n") + "\n")
    #expect(outcome.status == 0)
    let answers = outcome.output.split(separator: "\n")
    #expect(answers.count == lines.count)
    for (number, answer) in answers.enumerated() {
      let object = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any]
      if [7, 11, 13].contains(number) {
        #expect(object?["error"] != nil)
        #expect(object?["id"] as? String == (number == 13 ? "a-13" : nil))
      } else {
        #expect(object?["id"] as? String == "a-\(number)")
        #expect(PackReader.read(Array(answer.utf8), path: "line").diagnostics.isEmpty)
      }
    }
  }

  @Test(arguments: [
    "https://example.org/a/b?c=1", "A B", "a--b", "", "\u{202e}a", "..",
    String(repeating: "a", count: 90),
  ])
  func `an id that no pack can have begins the pack's, and two never meet`(id: String) throws {
    let input =
      try Self.line(["id": id, "text": Self.text]) + "\n"
      + Self.line(["id": id + "!", "text": Self.text])
    let outcome = try Program.run("generate", "--jsonl", input: input)
    let ids = try outcome.output.split(separator: "\n").map { line in
      let reading = PackReader.read(Array(line.utf8), path: "line")
      #expect(reading.diagnostics.isEmpty)
      return try #require(reading.pack).id
    }
    #expect(Set(ids).count == 2)
  }

  @Test func `what a line states is made safe, and an address that is none is left out`() throws {
    let input = try Self.line([
      "text": Self.text, "headline": "A \u{1b}[2J gate\u{202e}", "outlet": " ", "url": "gate",
    ])
    let outcome = try Program.run("generate", "--jsonl", input: input)
    let reading = PackReader.read(Array(outcome.output.utf8), path: "line")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.pack?.sources.first?.headline == "A [2J gate")
    #expect(reading.pack?.sources.first?.url == nil)
  }

  @Test func `an article longer than a line of answers is read whole`() throws {
    let long = String(repeating: Self.text + "\n\n", count: 3_000)
    let outcome = try Program.run("generate", "--jsonl", input: try Self.line(["text": long]))
    #expect(outcome.output.hasPrefix(#"{"id""#) || !outcome.output.hasPrefix(#"{"error""#))
  }
}
