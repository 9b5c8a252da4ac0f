import Terminal
import Testing

@testable import Opening

/// What one program hands to the other.
struct BegunGameTests {
  private static let pack = Array("factcheck: 1\nid: a\n".utf8) + [0x00, 0xFF, 0x0A]

  @Test(
    arguments: [
      .text("b 80% @gazette"), .text(""), .text("  ünï  "), .text("end"), .end,
    ] as [Line])
  func `a begun game comes back as it was`(line: Line) throws {
    let begun = BegunGame(
      name: "./a b/ü.yaml", seed: .max, taken: 123_456_789, line: line, pack: Self.pack)
    #expect(try #require(BegunGame(begun.bytes)) == begun)
  }

  @Test func `a line feed in a name or a line harms nothing behind it`() throws {
    let begun = BegunGame(name: "a\nb", seed: 1, taken: 2, line: .text("c\nd"), pack: Self.pack)
    let again = try #require(BegunGame(begun.bytes))
    #expect(again.name == "a b")
    #expect(again.line == .text("c d"))
    #expect(again.pack == Self.pack)
  }

  @Test func `bytes that are cut off, or none of it, are no game`() {
    let begun = BegunGame(name: "a", seed: 1, taken: 2, line: .text("c"), pack: Self.pack)
    let head = begun.bytes.dropLast(Self.pack.count)
    for count in 0..<head.count { #expect(BegunGame(Array(head.prefix(count))) == nil) }
    #expect(BegunGame([UInt8](repeating: 0x0A, count: 100)) == nil)
  }

  @Test func `it passes through a file that other programs inherit`() throws {
    let begun = BegunGame(name: "a", seed: 1, taken: 2, line: .end, pack: Self.pack)
    let file = try #require(BegunGame.room(for: Self.pack))
    #expect(begun.store(in: file))
    let taken = try #require(BegunGame.take(from: ["--begun", "\(file)", "play", "a"]))
    #expect(taken.begun == begun)
    #expect(taken.arguments == ["play", "a"])
  }

  @Test(arguments: [
    ["--begun"], ["--begun", "x"], ["--begun", "0"], ["--begun", "999"], ["play"],
  ])
  func `arguments that name no such file are left as they are`(arguments: [String]) {
    #expect(BegunGame.take(from: arguments) == nil)
  }
}
