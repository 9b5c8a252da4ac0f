import Quiz

/// What the teacher mends after the fact: everything is scored again, everybody is told, and a
/// trail stays.
extension Lesson {
  mutating func amend(
    _ kind: Amendment.Kind, _ id: String, _ now: Int, _ effects: inout [LessonEffect]
  ) throws(LessonRefusal) {
    guard let slot = slot(ofQuestion: id) else { throw .noSuchQuestion(id) }
    var keying = keyings[slot]
    let was = keying.words
    switch kind {
    case .void where keying.isVoid: throw .alreadyVoid(id)
    case .accept(let response) where keying.fraction(of: response) == 1: throw .alreadyTheKey
    case .rekey(let response) where keying.forms == [keying.forms[0].rekeyed(to: response)]:
      throw .alreadyTheKey
    default: break
    }
    guard keying.amend(kind) else { throw .doesNotFit }
    let amendment = Amendment(kind: kind, question: id, slot: slot, time: now, was: was)
    undoable.append(.amendment(trail.count))
    trail.append(amendment)
    let before = scores.totals
    keyings[slot] = keying
    rekeyed(slot)
    effects.append(.host(.corrected(amendment, changes: changes(since: before))))
    tell(amendment, &effects)
    leaveIfVoid(slot, &effects)
  }

  mutating func undo(_ now: Int, _ effects: inout [LessonEffect]) throws(LessonRefusal) {
    guard let last = undoable.popLast() else { throw .nothingToUndo }
    switch last {
    case .kick(let student):
      roster.setRemoved(false, student)
      scores.rank(roster.students)
      effects.append(.host(.undone(.kick(student: student))))
      noteTally(now, &effects)
    case .amendment(let index):
      trail[index].isUndone = true
      let slot = trail[index].slot
      keyings[slot] = Keying(question(slot).form)
      for amendment in trail where amendment.slot == slot && !amendment.isUndone {
        _ = keyings[slot].amend(amendment.kind)
      }
      rekeyed(slot)
      effects.append(.host(.undone(.amendment(trail[index]))))
      tell(trail[index], &effects)
    }
    refresh()
    effects.append(.snapshot)
  }

  /// Whom an `undo` would let in again; nil where it takes something else back.
  package var kickToUndo: Int? {
    if case .kick(let student)? = undoable.last { student } else { nil }
  }

  private mutating func rekeyed(_ slot: Int) {
    polls[slot].mark(under: keyings[slot])
    rescore()
  }

  private func changes(since before: [Double]) -> Int {
    zip(before, scores.totals).count { $0 != $1 }
  }

  /// Tells every page, but never a key that has not been revealed.
  private func tell(_ amendment: Amendment, _ effects: inout [LessonEffect]) {
    effects += correctionEffects(amendment)
  }

  /// A question that is void while it is open takes no more answers.
  private mutating func leaveIfVoid(_ slot: Int, _ effects: inout [LessonEffect]) {
    guard keyings[slot].isVoid, phase == .open(slot) else { return }
    try? close(&effects)
  }

  /// The questions whose key is another than the author's: what the pack's author is told.
  package var patches: [AuthorPatch] {
    keyings.indices.compactMap { slot in
      let live = trail.filter { $0.slot == slot && !$0.isUndone }
      return live.isEmpty ? nil : AuthorPatch(question: question(slot), amendments: live)
    }
  }
}
