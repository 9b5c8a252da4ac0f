import FoundationEssentials
import PackTesting
import Packs
import Quiz
import Testing

/// Packs as one line of JSON.
@Suite struct PackLineTests {
  /// JSON of any shape; decoding fails where the text is no JSON.
  private enum Value: Decodable, Equatable {
    case text(String)
    case list([Value])
    case object([String: Value])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let list = try? container.decode([Value].self) {
        self = .list(list)
      } else {
        self = .object(try container.decode([String: Value].self))
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a line is JSON and reads back as the same pack`(seed: UInt64) throws {
    var random = RandomPacks(seed: seed)
    let pack = random.pack()
    let line = PackWriter.line(pack)
    #expect(!line.utf8.contains(0x0A) && !line.utf8.contains(0x0D))
    guard case .object(let members) = try JSONDecoder().decode(Value.self, from: Data(line.utf8))
    else {
      Issue.record("no object: \(line)")
      return
    }
    #expect(members["factcheck"] == .text("1"))
    #expect(members["id"] == .text(pack.id))
    #expect(members["title"] == .text(pack.title))
    if case .list(let questions) = members["questions"] {
      #expect(questions.count == pack.questions.count)
    } else {
      #expect(pack.questions.isEmpty)
    }
    let reading = PackReader.read(Array(line.utf8), path: "line.json")
    #expect(!reading.hasErrors, "\(reading.diagnostics)")
    #expect(reading.pack == pack)
  }

  @Test func `the starter pack's line has all of its questions`() throws {
    let pack = try #require(PackReader.read(Array(StarterPack.text.utf8), path: "").pack)
    let line = PackWriter.line(pack)
    #expect(PackReader.read(Array(line.utf8), path: "").pack == pack)
    #expect(line.hasPrefix("{\"factcheck\": \"1\", \"id\": "))
  }
}
