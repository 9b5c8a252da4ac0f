import Testing

@testable import Classroom

@Suite struct ScreenLinksTests {
  private var generator = SystemRandomNumberGenerator()
  private let secret: Token
  private var links: ScreenLinks

  init() {
    secret = .random(using: &generator)
    links = ScreenLinks(of: secret)
  }

  private let one = String(repeating: "1", count: 32)
  private let two = String(repeating: "2", count: 32)

  @Test mutating func `a link opens one page, which may ask again`() throws {
    let link = links.issue(using: &generator).text
    #expect(try links.open(ScreenRequest(link: link, attempt: one)))
    #expect(try !links.open(ScreenRequest(link: link, attempt: one)))
    #expect(throws: LessonRefusal.usedLink) {
      try links.open(ScreenRequest(link: link, attempt: two))
    }
  }

  @Test mutating func `a new link ends the one before, used or not`() throws {
    let first = links.issue(using: &generator).text
    let second = links.issue(using: &generator).text
    #expect(throws: LessonRefusal.usedLink) {
      try links.open(ScreenRequest(link: first, attempt: one))
    }
    #expect(try links.open(ScreenRequest(link: second, attempt: two)))
    let third = links.issue(using: &generator).text
    #expect(throws: LessonRefusal.usedLink) {
      try links.open(ScreenRequest(link: second, attempt: two))
    }
    #expect(try links.open(ScreenRequest(link: third, attempt: one)))
  }

  @Test mutating func `nothing opens a page but a link`() {
    #expect(throws: LessonRefusal.usedLink) {
      try links.open(ScreenRequest(link: one, attempt: one))
    }
    _ = links.issue(using: &generator)
    for other in [secret.text, links.token.text, "", one] {
      #expect(throws: LessonRefusal.usedLink) {
        try links.open(ScreenRequest(link: other, attempt: one))
      }
    }
  }

  @Test func `what a page sends is the session's own, before and after a restart`() {
    #expect(ScreenLinks(of: secret).token == links.token)
    #expect(links.token != secret)
    var generator = SystemRandomNumberGenerator()
    #expect(ScreenLinks(of: .random(using: &generator)).token != links.token)
  }

  @Test func `the host's secret itself is no token`() async throws {
    let room = try Room()
    let session = LiveSession(
      try Lessons.inOrder(), journal: room.journal, clock: room.clock, address: "", key: secret)
    await #expect(throws: LessonRefusal.unknownToken) { try await session.viewer(secret.text) }
    #expect(try await session.viewer(links.token.text) == .host)
  }
}
