import Articles
import Testing

@Suite struct HardWrappingTests {
  private static let letter = """
    Dear all,

    the ferry to the island has been stopped since Monday, because the
    harbour office found a crack in the hull that nobody had seen before.
    It will stay in the dock for a week, and perhaps for longer if the
    yard has to order steel from the mainland.

    Until then a small boat carries the mail and whoever has to see a
    doctor. The master of the ferry asks for patience, and for help with
    the animals that are waiting on the quay since the weekend.

    Ida
    """

  @Test func `hard-wrapped text is read as blocks`() throws {
    let article = try plain(Self.letter)
    #expect(article.paragraphs.count == 4)
    #expect(article.paragraphs.map(\.line) == [1, 3, 8, 12])
    #expect(article.texts[2].hasPrefix("Until then a small boat carries the mail and whoever has"))
    #expect(article.texts[2].hasSuffix("waiting on the quay since the weekend."))
  }

  /// Each lacks one thing that hard-wrapped text has.
  @Test(arguments: [
    // A paragraph on one line of its own.
    letter + "\n\n" + String(repeating: "A long line that no margin has bounded. ", count: 3),
    // A sentence a line.
    """
    The ferry to the island has been stopped since Monday morning.
    The harbour office found a crack in the hull of the old ship.
    It will stay in the dock for a week and perhaps for much longer.
    A small boat carries the mail and whoever has to see a doctor.
    The master of the ferry asks for patience and for a little help.
    """,
    // Lines far shorter than the margin.
    """
    The ferry to the island
    has been stopped since Monday,
    because the harbour office
    found a crack in the hull
    that nobody had seen before, nor had anyone looked for it

    and so we wait
    """,
    // Too few lines to tell.
    """
    the ferry to the island has been stopped since Monday, because the
    harbour office found a crack in the hull that nobody had seen before.
    """,
    // Paragraphs on lines of their own, with a caption and a menu.
    """
    Home
    News
    Sport

    The ferry to the island has been stopped since Monday, says the office.
    The quay. Photo: Ida Holm

    It will stay in the dock for a week.
    """,
  ])
  func `other text stays one paragraph a line`(_ text: String) throws {
    let lines = text.split(separator: "\n").count { !$0.allSatisfy(\.isWhitespace) }
    #expect(try plain(text).paragraphs.count == lines)
  }
}
