/// One kind of thing that stands around an article and that a program can tell from its text.
///
/// A rule would rather lose a line of the text than let one of the page through: what is kept may
/// become a question.
package protocol CleaningRule: Sendable {
  /// Lower-case words joined by hyphens: the reason that `--explain` gives.
  var name: String { get }
  /// What it drops, in one line.
  var summary: String { get }
  /// Its reason stands before another rule's: it knows what the line is.
  var claimsDropped: Bool { get }

  /// Names the lines that it drops, by their index; those already dropped may be named again.
  func judge(_ page: Page, drop: (Int) -> Void)
}

extension CleaningRule {
  package var claimsDropped: Bool { false }
}

/// A rule that looks at one line at a time; its neighbours' words it may look at too.
protocol LineRule: CleaningRule {
  func drops(_ line: Line, on page: Page) -> Bool
}

extension LineRule {
  package func judge(_ page: Page, drop: (Int) -> Void) {
    for line in page.lines where page.isKept(line.index) && drops(line, on: page) {
      drop(line.index)
    }
  }
}
