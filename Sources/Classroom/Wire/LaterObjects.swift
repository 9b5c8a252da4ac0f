import Quiz

extension Lesson {
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

  /// The end of one student's own pages; the lesson goes on.
  func ownEnd(of student: Int) -> LessonEvent {
    PersonalEvent(name: "finished", players: ranked, own: [standing(student)]).event(for: 0)
  }

  /// How many have a rank.
  var ranked: Int { scores.order.count }

  /// What every page is told of a correction. Of a question whose key nobody knows yet only that the
  /// one on the screen does not count any more.
  func correctionEffects(_ amendment: Amendment) -> [LessonEffect] {
    let slot = amendment.slot
    if settings.pace == .selfPaced { return ownCorrections(amendment) }
    if let result = revealedQuestion(slot) {
      let isShown = phase == .revealed(slot)
      return [.each(correctedEvent(amendment, result, isShown: isShown))]
    }
    guard amendment.kind == .void, currentSlot == slot else { return [] }
    return [.each(correctedEvent(amendment, nil, isShown: false))]
  }

  /// At their own pace those who have answered know the key already and are told the new one.
  private func ownCorrections(_ amendment: Amendment) -> [LessonEffect] {
    let results = roster.students.indices.map { revealedQuestion(amendment.slot, to: $0) }
    let blind = correctedEvent(amendment, nil, isShown: false)
    let full = results.lazy.compactMap(\.self).first.map {
      correctedEvent(amendment, $0, isShown: true)
    }
    let own = zip(roster.students.indices, results).map { student, result in
      let event = result == nil ? blind : full ?? blind
      return LessonEffect.student(student, event.event(for: student))
    }
    return own + [.watchers(blind.forWatchers)]
  }

  /// What was done, how it reads now where that is shown, and what it makes of each student's total.
  ///
  /// - Parameter result: nil where the key may not be told.
  private func correctedEvent(
    _ amendment: Amendment, _ result: RevealedQuestion?, isShown: Bool
  ) -> PersonalEvent {
    let slot = amendment.slot
    var json = JSONBytes()
    json.member("id", amendment.question)
    json.member("number", slot + 1)
    json.member("change", amendment.isUndone ? "undo" : amendment.kind.name)
    if result != nil { json.optional("key", newKey(amendment)) }
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
