import Foundation
import Testing

/// The compiled copy of a pack that a game leaves for later starts.
@Suite struct CacheTests {
  private func kept(in folder: Folder) -> [String] {
    let path = folder.path + "/cache/factcheck"
    return (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  }

  private func play(
    _ path: String, in folder: Folder, environment: [String: String] = [:]
  ) throws -> Program.Outcome {
    let own = ["XDG_CACHE_HOME": folder.path + "/cache"]
    return try Program.run(
      "play", path, "--seed", "7", input: ":skip\n:skip\n",
      environment: own.merging(environment) { $1 })
  }

  @Test func `a game keeps the pack, and the next one plays the same from it`() throws {
    try Folder.temporary { folder in
      let path = try folder.starter()
      let first = try play(path, in: folder)
      #expect(kept(in: folder).count == 1)
      #expect(try play(path, in: folder).output == first.output)
      #expect(kept(in: folder).count == 1)
    }
  }

  @Test func `a changed pack is read anew`() throws {
    try Folder.temporary { folder in
      let path = try folder.starter()
      _ = try play(path, in: folder)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacingOccurrences(of: "title: ", with: "title: Another ")
        .write(toFile: path, atomically: true, encoding: .utf8)
      #expect(try play(path, in: folder).output.contains("Another "))
    }
  }

  @Test func `a damaged copy is passed over and replaced`() throws {
    try Folder.temporary { folder in
      let path = try folder.starter()
      let first = try play(path, in: folder)
      let copy = folder.path + "/cache/factcheck/" + (try #require(kept(in: folder).first))
      try "nonsense".write(toFile: copy, atomically: false, encoding: .utf8)
      #expect(try play(path, in: folder).output == first.output)
      #expect(try Data(contentsOf: URL(fileURLWithPath: copy)).count > 100)
    }
  }

  @Test func `the variable turns it off, and check keeps nothing`() throws {
    try Folder.temporary { folder in
      let path = try folder.starter()
      #expect(try play(path, in: folder, environment: ["FACTCHECK_CACHE": "off"]).status == 0)
      let check = try Program.run(
        "check", path, environment: ["XDG_CACHE_HOME": folder.path + "/cache"])
      #expect(check.status == 0)
      #expect(kept(in: folder).isEmpty)
    }
  }

  @Test func `a folder that cannot be written stops no game`() throws {
    try Folder.temporary { folder in
      let path = try folder.starter()
      let outcome = try play(path, in: folder, environment: ["XDG_CACHE_HOME": "/proc/none"])
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
    }
  }
}
