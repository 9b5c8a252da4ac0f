package import Quiz

/// What somebody has decided about the drafts of a pack, by the ids that they were proposed under,
/// so that generating again keeps it.
package struct Decisions: Hashable, Sendable {
  package enum Decision: Hashable, Sendable {
    case accepted
    case rejected(reason: String?)
    /// The question as it is now, whatever its status.
    case edited(Question)
  }

  /// By the proposed id.
  package private(set) var all: [String: Decision] = [:]

  package init(of pack: Pack) {
    for question in pack.questions {
      if let decision = question.decision { all[question.proposedID] = decision }
    }
  }

  package subscript(id: String) -> Decision? { all[id] }

  /// The questions of a pack after its drafts were proposed anew.
  ///
  /// What was decided stays as it is, at its place. A draft that nobody decided about becomes the
  /// one proposed now under its id, or goes where none is. What is proposed for the first time
  /// follows in its order; of two proposals of one id the first counts.
  ///
  /// - Parameters:
  ///   - drafts: as proposed, citing the sources and passages of `old` by its ids.
  ///   - old: the pack that these decisions are of.
  ///   - sources: ids of the sources that were looked at now; undecided drafts that cite another
  ///     one stay. Nil means all.
  package func applied(
    to drafts: [Question], in old: Pack, lookingAt sources: Set<String>? = nil
  ) -> [Question] {
    var proposed: [String: Question] = [:]
    for draft in drafts where proposed[draft.proposedID] == nil {
      proposed[draft.proposedID] = draft
    }
    var questions: [Question] = []
    var taken: Set<String> = []
    for question in old.questions {
      let id = question.proposedID
      if question.decision != nil {
        questions.append(question)
      } else if let draft = proposed[id] {
        questions.append(draft)
      } else if let sources, !question.citedSources.allSatisfy(sources.contains) {
        questions.append(question)
      } else {
        continue
      }
      proposed[id] = nil
      taken.insert(questions[questions.count - 1].id)
    }
    for draft in drafts {
      guard var fresh = proposed.removeValue(forKey: draft.proposedID) else { continue }
      // An edited question may have taken any id.
      fresh.id = Self.free(fresh.id, taken)
      taken.insert(fresh.id)
      questions.append(fresh)
    }
    return questions
  }

  /// The id, or the first of `id-2`, `id-3`… that is not taken.
  static func free(_ id: String, _ taken: Set<String>) -> String {
    guard taken.contains(id) else { return id }
    var number = 2
    while taken.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }
}

extension Question {
  /// The id that it was proposed under, where it was proposed at all.
  package var proposedID: String { from ?? id }

  /// What was decided about it; nil for a draft as it was proposed.
  fileprivate var decision: Decisions.Decision? {
    if status == .rejected { return .rejected(reason: rejection) }
    if from != nil { return .edited(self) }
    return status == .draft ? nil : .accepted
  }
}
