import Articles

/// A caption by its markup.
struct MarkedCaption: LineRule {
  let name = "marked-caption"
  let summary = "captions, as the markup has them"

  func drops(_ line: Line, on page: Page) -> Bool { line.markup.role == .caption }
}
