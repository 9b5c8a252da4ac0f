import Quiz

extension Lesson {
  /// Questions that count.
  package var scored: Int {
    let slots = settings.pace == .selfPaced ? Array(polls.indices) : revealed
    return slots.count { !keyings[$0].isVoid }
  }

  func standing(_ student: Int) -> OwnResult {
    OwnResult(total: scores.totals[student], rank: rank(of: student))
  }

  /// The board: the best five for screens, each student's own standing for them.
  func boardEvent(_ name: String) -> PersonalEvent {
    var screens = JSONBytes()
    if settings.hasBoard { boardObject.write(to: &screens) }
    return PersonalEvent(
      name: name, watchers: screens.bytes, players: ranked,
      own: roster.students.indices.map(standing))
  }

  /// The end, for the one student who has reached it.
  func ownEnd(of student: Int) -> LessonEvent {
    PersonalEvent(name: "ended", players: ranked, own: [standing(student)]).event(for: 0)
  }

  /// How many have a rank.
  var ranked: Int { scores.order.count }

  /// A correction for everybody: what was done, how it reads now where it stands on the screen, and
  /// what it makes of each student's total. Nothing of a question that was not revealed.
  func correctedEvent(_ amendment: Amendment) -> PersonalEvent {
    let slot = amendment.slot
    var json = JSONBytes()
    json.member("id", amendment.question)
    json.member("number", slot + 1)
    json.member("change", amendment.isUndone ? "undo" : amendment.kind.name)
    let result = revealedQuestion(slot)
    if result != nil { json.optional("key", newKey(amendment)) }
    let isShown = result != nil && phase == .revealed(slot)
    let scorer = scorer(slot)
    return PersonalEvent(
      name: "corrected", shared: json.bytes,
      reveal: isShown ? result?.members(in: self) : nil, players: ranked,
      own: roster.students.indices.map { student in
        // Where the reveal is not on the screen nobody is told more than their total.
        isShown ? ownResult(of: student, slot, scorer) : standing(student)
      })
  }

  private func newKey(_ amendment: Amendment) -> String? {
    switch amendment.kind {
    case .void: nil
    case .accept(let response) where !amendment.isUndone: response.words
    case .accept, .rekey: keyings[amendment.slot].words
    }
  }
}
