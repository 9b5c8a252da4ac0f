import Quiz

/// The registry of kinds. A new kind is a file in this folder and a line here.
package enum Kinds {
  package static let all: [any Kind] = [
    Claim(), ChoiceKind(), Select(), Number(), TextKind(), Order(), Match(), WhoSaid(),
    SourcesDiffer(),
  ]

  /// The kind of that name, or nil.
  package static func named(_ name: String) -> (any Kind)? {
    all.first { $0.name == name }
  }

  /// The kind that a question is written as, and its keys: its own kind where that can hold it,
  /// else the first that can, so that every form finds one.
  static func raise(_ question: Question, _ labels: Labels) -> (kind: any Kind, keys: [Entry])? {
    if let kind = named(question.kind), let keys = kind.raise(question, labels) {
      return (kind, keys)
    }
    for kind in all {
      if let keys = kind.raise(question, labels) { return (kind, keys) }
    }
    return nil
  }
}
