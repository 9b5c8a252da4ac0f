import Packs
import Quiz

/// Finds the kind that a question was of: the one it is said to be where that can hold it, else the
/// first that can.
enum KindFinding {
  /// Gives a question its kind, its statement, its verdict, and the order of its options.
  ///
  /// - Parameters:
  ///   - about: labels of the sources that it is about.
  ///   - labels: of the sources that it may name.
  /// - Returns: the label of a source that only the stem names.
  static func give(
    _ hint: String?, to question: inout Question, about: [String], _ labels: Labels
  ) -> String? {
    question.statement = nil
    question.verdict = nil
    question.form = question.form.canonical
    if let kind = hint.flatMap(Kinds.named) {
      if let label = composed(&question, kind, about, labels) { return label.name }
      question.kind = kind.name
      if !Restoring.composes(kind), kind.holds(question, labels) { return nil }
    }
    // A question of three verdicts is what it looks like, whoever wrote it.
    if question.verdictOfForm != nil {
      for kind in Kinds.all where Restoring.composes(kind) {
        var judged = question
        judged.kind = kind.name
        guard let label = composed(&judged, kind, about, labels), judged.verdict != nil else {
          continue
        }
        question = judged
        return label.name
      }
    }
    for kind in Kinds.all where !Restoring.composes(kind) {
      question.kind = kind.name
      // A kind that needs sources holds a question only where it is said to be of that kind.
      if kind.holds(question, Labels([])) { return nil }
    }
    return nil
  }

  private struct Label { var name: String? }

  /// Makes it a question of a kind that composes its stem, where it can be one.
  private static func composed(
    _ question: inout Question, _ kind: any Kind, _ about: [String], _ labels: Labels
  ) -> Label? {
    guard Restoring.composes(kind),
      let found = Restoring.statement(of: question.stem, kind, about: about)
    else { return nil }
    var made = question
    made.kind = kind.name
    made.statement = found.statement
    made.stem = found.stem
    if !kind.holds(made, labels) {
      guard let verdict = question.verdictOfForm,
        let key = Verdict.allCases.firstIndex(of: verdict)
      else { return nil }
      made.verdict = verdict
      made.form = .choice(Choice(options: Verdict.options, key: key, arrangement: .fixed))
      guard kind.holds(made, labels) else { return nil }
    }
    question = made
    return Label(name: found.label)
  }
}

extension Question {
  /// The verdict that is the key, where the options are the verdicts.
  fileprivate var verdictOfForm: Verdict? {
    guard case .choice(let choice) = form, choice.options.count == Verdict.options.count,
      Set(choice.options) == Set(Verdict.options)
    else { return nil }
    return Verdict.allCases.first { $0.words == choice.options[choice.key] }
  }
}

extension Kind {
  /// Whether a question can be written as one of this kind, with as many options as it may have.
  fileprivate func holds(_ question: Question, _ labels: Labels) -> Bool {
    guard let entries = raise(question, labels) else { return false }
    return entries.allSatisfy { entry in
      switch (entry.key.type, entry.value) {
      case (.texts(let allowed), .texts(let texts)): allowed.contains(texts.count)
      case (.pairs(let allowed), .pairs(let pairs)): allowed.contains(pairs.count)
      case (.valuesBySource(let allowed), .pairs(let pairs)): allowed.contains(pairs.count)
      default: true
      }
    }
  }
}
