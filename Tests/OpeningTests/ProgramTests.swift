import Testing

@testable import Opening

/// Where a program finds itself.
struct ProgramTests {
  @Test func `without /proc a program knows itself by how it was started`() throws {
    let path = try #require(Program.path)
    #expect(Program.started == path)
    #expect(path.hasPrefix("/"))
  }
}
