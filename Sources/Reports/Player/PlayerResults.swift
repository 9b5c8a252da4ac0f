package import Quiz
import Text

/// What one player's answers come to, whichever way it is shown.
package struct PlayerResults: Hashable, Sendable {
  package struct Day: Hashable, Sendable {
    package var day: CalendarDay
    package var answers: Int
    package var right: Int

    package init(day: CalendarDay, answers: Int, right: Int) {
      self.day = day
      self.answers = answers
      self.right = right
    }
  }

  /// A line of a table.
  package struct Row: Hashable, Sendable {
    package var name: String
    package var answers: Int
    package var right: Int
    /// Sum of the fractions right.
    package var fraction: Double

    package init(name: String, answers: Int, right: Int, fraction: Double) {
      self.name = name
      self.answers = answers
      self.right = right
      self.fraction = fraction
    }

    /// Mean fraction right.
    package var share: Double { answers > 0 ? fraction / Double(answers) : 0 }
  }

  /// A question with what was answered to it.
  package struct Question: Hashable, Sendable {
    package var pack: String
    package var id: String
    package var stem: String
    package var key: String
    package var citations: [String]
    package var answers: Int
    package var right: Int

    package init(
      pack: String, id: String, stem: String, key: String, citations: [String], answers: Int,
      right: Int
    ) {
      self.pack = pack
      self.id = id
      self.stem = stem
      self.key = key
      self.citations = citations
      self.answers = answers
      self.right = right
    }

    package var missed: Int { answers - right }
  }

  package struct Call: Hashable, Sendable {
    package var key: Verdict
    package var called: Verdict
    package var answers: Int

    package init(key: Verdict, called: Verdict, answers: Int) {
      self.key = key
      self.called = called
      self.answers = answers
    }
  }

  /// The pack's name; nil where all packs are meant.
  package var pack: String?
  package var today: CalendarDay
  /// In order; days without answers are not there.
  package var days: [Day]
  package var skipped: Int
  package var bySource: [Row]
  package var byKind: [Row]
  package var byTag: [Row]
  package var certainties: [Calibration.Cell]
  package var calls: [Call]
  /// The most missed, the most often missed first.
  package var missed: [Question]

  package init(
    pack: String?, today: CalendarDay, days: [Day], skipped: Int, bySource: [Row], byKind: [Row],
    byTag: [Row], certainties: [Calibration.Cell], calls: [Call], missed: [Question]
  ) {
    self.pack = pack
    self.today = today
    self.days = days
    self.skipped = skipped
    self.bySource = bySource
    self.byKind = byKind
    self.byTag = byTag
    self.certainties = certainties
    self.calls = calls
    self.missed = missed
  }

  package var answers: Int { days.reduce(0) { $0 + $1.answers } }
  package var right: Int { days.reduce(0) { $0 + $1.right } }
  package var brier: BrierScore? { BrierScore(cells: certainties) }
  package var overconfidence: Double { Calibration.overconfidence(of: certainties) }
  package var discernment: Discernment? {
    Discernment(counts: calls.map { ($0.key, $0.called, $0.answers) })
  }

  /// Days in a row on which something was answered, up to today, or to yesterday where today has
  /// still to come.
  package var streak: Int {
    var expected = today.number
    var count = 0
    for day in days.reversed() {
      if day.day.number > expected { continue }
      if count == 0, day.day.number == expected - 1 { expected -= 1 }
      guard day.day.number == expected else { break }
      count += 1
      expected -= 1
    }
    return count
  }

  /// The most days in a row.
  package var longestStreak: Int {
    var (longest, count, last) = (0, 0, Int.min)
    for day in days {
      count = last != Int.min && day.day.number == last + 1 ? count + 1 : 1
      last = day.day.number
      longest = max(longest, count)
    }
    return longest
  }

  /// The course of accuracy, a point a day.
  var course: [CourseLines.Point] {
    days.map { day in
      CourseLines.Point(
        day.day.date?.description ?? "", share: Double(day.right) / Double(max(1, day.answers)),
        count: day.answers)
    }
  }
}
