/// Which questions of a pack may be dealt. Empty sets and lists mean all.
package struct QuestionFilter: Hashable, Sendable {
  package var kinds: Set<String>
  package var tags: Set<String>
  package var without: Set<String>
  /// Ids, in no order.
  package var only: Set<String>
  package var sources: Set<String>
  package var difficulties: Set<Int>
  /// Whether drafts and unsourced questions are asked too.
  package var drafts: Bool

  package init(
    kinds: Set<String> = [], tags: Set<String> = [], without: Set<String> = [],
    only: Set<String> = [], sources: Set<String> = [], difficulties: Set<Int> = [],
    drafts: Bool = false
  ) {
    self.kinds = kinds
    self.tags = tags
    self.without = without
    self.only = only
    self.sources = sources
    self.difficulties = difficulties
    self.drafts = drafts
  }

  package func admits(_ question: Question) -> Bool {
    admits(question.status)
      && (kinds.isEmpty || kinds.contains(question.kind))
      && (tags.isEmpty || !tags.isDisjoint(with: question.tags))
      && (without.isEmpty || without.isDisjoint(with: question.tags))
      && (only.isEmpty || only.contains(question.id))
      && (sources.isEmpty || !sources.isDisjoint(with: question.about))
      && (difficulties.isEmpty || difficulties.contains(question.difficulty))
  }

  /// Whether a question of that status may be asked.
  package func admits(_ status: Question.Status) -> Bool {
    switch status {
    case .accepted: true
    case .draft, .unsourced: drafts
    case .rejected: false
    }
  }
}
