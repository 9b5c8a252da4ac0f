import Articles
import Testing

@testable import PackMaker

@Suite struct CleaningHostileTests {
  /// A piece of text, and how often it is repeated.
  private static let shapes: [(piece: String, count: Int)] = [
    ("the harbour was closed and ", 30_000),
    ("The harbour was closed on Monday. ", 30_000),
    ("a", 1_000_000),
    ("\"", 300_000),
    ("“", 100_000),
    (". . . ", 100_000),
    (".\n", 15_000),
    ("harbour\n", 6_000),
    ("The harbour was closed on Monday by the mayor.\n", 3_000),
    ("A day at the harbour\n", 3_000),
    ("The mayor said of the harbour:\n", 3_000),
    ("\u{202E}The harbour\u{0}\u{1B}[2J was closed.\n", 2_000),
    ("Photo: Ana Horvat READ ALSO: © 2025 Harbour (left) ", 15_000),
  ]

  @Test(arguments: shapes.indices)
  func `every paragraph is kept or dropped, and one only`(_ shape: Int) {
    let text = String(repeating: Self.shapes[shape].piece, count: Self.shapes[shape].count)
    let article = Article(
      paragraphs: text.split(separator: "\n").enumerated().map { index, line in
        .init(number: index + 1, line: index + 1, text: String(line))
      })
    let cleaned = Cleaning.clean(article)
    #expect(cleaned.kept.count + cleaned.dropped.count == article.paragraphs.count)
    #expect(zip(cleaned.kept, cleaned.kept.dropFirst()).allSatisfy { $0 < $1 })
    for line in CleaningPrinter.lines(cleaned).prefix(50) {
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
    }
  }

  @Test func `an article without paragraphs is cleaned to nothing`() {
    let cleaned = Cleaning.clean(Article(paragraphs: []))
    #expect(cleaned.kept.isEmpty && cleaned.dropped.isEmpty)
  }
}
