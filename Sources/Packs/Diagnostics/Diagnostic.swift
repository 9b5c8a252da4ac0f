/// A place in a file: line and column, counted from 1, the column in Unicode code points.
package struct Place: Hashable, Sendable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first character of a file.
  package static let start = Place(line: 1, column: 1)

  package static func < (a: Place, b: Place) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// Something about a pack that its author should know, and where it stands.
package struct Diagnostic: Hashable, Sendable {
  /// The file as the user named it.
  package var path: String
  package var place: Place
  package var severity: Severity
  package var problem: Problem

  package init(path: String, place: Place, severity: Severity, problem: Problem) {
    self.path = path
    self.place = place
    self.severity = severity
    self.problem = problem
  }

  package var line: Int { place.line }
  package var column: Int { place.column }

  package enum Severity: String, Hashable, Sendable {
    /// The pack cannot be used.
    case error
    /// The pack can be used all the same.
    case warning
  }
}

/// The diagnostics of one file as they come up.
struct Log: Sendable {
  let path: String
  let limit: Int
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var hasErrors = false
  private var leftOut = 0
  private var firstLeftOut = Place.start

  init(path: String, limit: Int) {
    self.path = path
    self.limit = limit
  }

  /// The problem is only put together where it is kept, since looking for what was meant costs.
  mutating func error(_ place: Place, _ problem: @autoclosure () -> Problem) {
    hasErrors = true
    add(place, .error, problem())
  }

  mutating func warning(_ place: Place, _ problem: @autoclosure () -> Problem) {
    add(place, .warning, problem())
  }

  private mutating func add(
    _ place: Place, _ severity: Diagnostic.Severity, _ problem: @autoclosure () -> Problem
  ) {
    guard diagnostics.count < limit else {
      if leftOut == 0 { firstLeftOut = place }
      leftOut += 1
      return
    }
    diagnostics.append(
      Diagnostic(path: path, place: place, severity: severity, problem: problem()))
  }

  /// All diagnostics in the order of their places.
  func finished() -> [Diagnostic] {
    var all = diagnostics.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }.map(\.element)
    if leftOut > 0 {
      all.append(
        Diagnostic(
          path: path, place: firstLeftOut, severity: hasErrors ? .error : .warning,
          problem: .furtherProblems(leftOut)))
    }
    return all
  }
}
