import Files
import Foundation
import Quiz
import Testing

@testable import Packs

/// A pack's file, decision by decision.
struct PackFileTests {
  private func inFile(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "pack-\(UUID()).yaml").path
    try Data(StarterPack.text.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  @Test func `what was put is in the file, and what changes nothing is not written`() throws {
    try inFile { path in
      var file = try PackFile(path: path)
      var question = try #require(file.reading.pack?.questions[1])
      question.hint = "Look."
      _ = try file.put([1: question])
      #expect(PackReader.read(try FileBytes.read(path), path: path).pack == file.reading.pack)
      #expect(file.reading.pack?.questions[1].hint == "Look.")
      let before = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
      _ = try file.put([1: question])
      let after = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
      #expect(before == after)
    }
  }

  @Test func `a file that somebody else changed is left alone`() throws {
    try inFile { path in
      var (one, other) = (try PackFile(path: path), try PackFile(path: path))
      var question = try #require(one.reading.pack?.questions[1])
      question.hint = "One."
      _ = try one.put([1: question])
      question.hint = "Other."
      #expect(throws: PackFile.Failure.changedMeanwhile) { try other.put([1: question]) }
      #expect(other.reading.pack?.questions[1].hint != "Other.")
      #expect(try FileBytes.read(path) == one.reading.bytes)
    }
  }

  @Test func `a change that would not read is not written`() throws {
    try inFile { path in
      var file = try PackFile(path: path)
      var question = try #require(file.reading.pack?.questions[1])
      question.citations = [Citation(source: "nobody", passage: "p1")]
      #expect(throws: PackFile.Failure.unreadable) { try file.put([1: question]) }
      #expect(try FileBytes.read(path) == Array(StarterPack.text.utf8))
    }
  }

  /// Each of eight writers reads, changes its own question, and tries again when it came too late.
  @Test func `of writers at the same time none overwrites another`() async throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "pack-\(UUID()).yaml").path
    try Data(StarterPack.text.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    await withTaskGroup(of: Void.self) { group in
      for index in 0..<8 {
        group.addTask {
          while true {
            guard var file = try? PackFile(path: path),
              var question = file.reading.pack?.questions[index]
            else { return }
            question.hint = "Hint \(index)."
            if (try? file.put([index: question])) != nil { return }
          }
        }
      }
    }
    let pack = PackReader.read(try FileBytes.read(path), path: path).pack
    #expect(pack?.questions.prefix(8).map(\.hint) == (0..<8).map { "Hint \($0)." })
  }
}
