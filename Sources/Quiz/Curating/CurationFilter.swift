/// Which questions are gone through. Empty sets mean all.
package struct CurationFilter: Hashable, Sendable {
  package var kinds: Set<String>
  /// Ids of sources; a question about one of them, or citing it, is meant.
  package var sources: Set<String>
  package var statuses: Set<Question.Status>

  package init(
    kinds: Set<String> = [], sources: Set<String> = [],
    statuses: Set<Question.Status> = [.draft]
  ) {
    self.kinds = kinds
    self.sources = sources
    self.statuses = statuses
  }

  package func admits(_ question: Question) -> Bool {
    (statuses.isEmpty || statuses.contains(question.status)) && isAbout(question)
  }

  /// Whether kind and sources fit, whatever the status.
  func isAbout(_ question: Question) -> Bool {
    (kinds.isEmpty || kinds.contains(question.kind))
      && (sources.isEmpty || !sources.isDisjoint(with: question.about)
        || question.citations.contains { sources.contains($0.source) })
  }
}
