/// One thing that makes a question worse and that a program can see.
///
/// A rule would rather miss a fault than report one that is none: who is warned for nothing stops
/// reading warnings. Whether something is reported never depends on the order of a pack.
package protocol LintRule: Sendable {
  /// Lower-case words joined by hyphens; what a tag `allow:NAME` and the command line name.
  var name: String { get }
  /// What it finds, in one line.
  var summary: String { get }
  /// Whether it knows English words only, and so keeps silent about packs in other languages.
  var readsEnglish: Bool { get }

  /// The rule itself where it looks at one question at a time. A question of its own, since a cast
  /// to a protocol searches all conformances of the program, which takes longer than the rules do.
  var ofQuestions: (any QuestionLintRule)? { get }

  /// Reports each thing found, once.
  func check(_ subject: LintSubject, report: LintReport)
}

extension LintRule {
  package var readsEnglish: Bool { false }
  package var ofQuestions: (any QuestionLintRule)? { nil }
}

/// Takes what a rule found and where.
package typealias LintReport = (PackPlace, Finding.Detail) -> Void

/// A rule that looks at one question at a time.
package protocol QuestionLintRule: LintRule {
  func check(_ item: LintItem, in subject: LintSubject, report: LintReport)
}

extension QuestionLintRule {
  package var ofQuestions: (any QuestionLintRule)? { self }

  package func check(_ subject: LintSubject, report: LintReport) {
    for item in subject.items { check(item, in: subject, report: report) }
  }
}

/// What a lint rule found.
package struct Finding: Hashable, Sendable {
  /// The rule's name.
  package var rule: String
  package var place: PackPlace
  package var detail: Detail

  package init(rule: String, place: PackPlace, detail: Detail) {
    self.rule = rule
    self.place = place
    self.detail = detail
  }
}

/// A place in a pack, told by keys as packs are written.
package enum PackPlace: Hashable, Sendable {
  case pack(key: String)
  case source(id: String, key: String)
  case passage(source: String, passage: String)
  /// `index` counts from 0 over the pack's questions; `key` is `ask`, `claim`, `options`, `why`…
  case question(index: Int, id: String, key: String)
}
