/// Rulers, bullets, page numbers.
struct NoWords: LineRule {
  let name = "no-words"
  let summary = "lines without a letter"

  func drops(_ line: Line, on page: Page) -> Bool { !line.hasLetters }
}
