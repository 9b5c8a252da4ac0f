/// The beginning of something that goes on elsewhere.
struct Truncated: LineRule {
  let name = "truncated"
  let summary = "lines that end in an ellipsis: the first words of another page"

  func drops(_ line: Line, on page: Page) -> Bool { line.ending == .ellipsis }
}
