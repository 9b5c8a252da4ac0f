/// How many questions of a pack were decided about in which way.
package struct CurationTally: Hashable, Sendable {
  package var accepted = 0
  package var rejected = 0
  /// With another content than before, accepted since or not.
  package var edited = 0
  /// Drafts of the whole pack that are still undecided.
  package var left = 0

  package init() {}

  /// - Parameter after: the same questions in the same order.
  init(from before: Pack, to after: Pack) {
    for (old, new) in zip(before.questions, after.questions) {
      if new.status == .accepted, old.status != .accepted { accepted += 1 }
      if new.status == .rejected, old.status != .rejected { rejected += 1 }
      var same = new
      (same.status, same.rejection) = (old.status, old.rejection)
      if same != old { edited += 1 }
      if new.status == .draft { left += 1 }
    }
  }

  /// What was done before and after a pack was read anew; what is left is what is left now.
  package func followed(by later: CurationTally) -> CurationTally {
    var sum = later
    sum.accepted += accepted
    sum.rejected += rejected
    sum.edited += edited
    return sum
  }
}
