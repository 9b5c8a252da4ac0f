/// What a teacher can mend after the fact.
extension Game {
  mutating func void(_ id: String) throws(Refusal) -> [GameEvent] {
    _ = try index(ofDealt: id)
    guard voided.insert(id).inserted else { throw .alreadyVoid(id) }
    var events = rescored(id)
    if case .asking(let turn) = phase, question(ofSlot: turn.slot).id == id { advance(&events) }
    return events
  }

  mutating func rekey(_ id: String, _ response: Response) throws(Refusal) -> [GameEvent] {
    let index = try index(ofDealt: id)
    guard let form = pack.questions[index].form.rekeyed(to: response) else { throw .doesNotFit }
    pack.questions[index].form = form
    if pack.questions[index].verdict != nil, case .option(let words) = response {
      pack.questions[index].verdict = Verdict.allCases.first { $0.words == words }
    }
    return rescored(id)
  }

  private func index(ofDealt id: String) throws(Refusal) -> Int {
    guard let slot = deal.slots.first(where: { pack.questions[$0.question].id == id }) else {
      throw .notInThisGame(id)
    }
    return slot.question
  }

  /// Marks every answer to a question again.
  private mutating func rescored(_ id: String) -> [GameEvent] {
    var changes: [GameEvent.Change] = []
    for index in outcomes.indices where question(ofSlot: outcomes[index].slot).id == id {
      let before = outcomes[index].points
      var outcome = outcomes[index]
      outcome.rescore(in: self, counts: true)
      outcomes[index] = outcome
      changes.append(.init(slot: outcome.slot, before: before, after: outcome.points))
    }
    for index in secondLooks.indices where question(ofSlot: secondLooks[index].slot).id == id {
      var outcome = secondLooks[index]
      outcome.rescore(in: self, counts: false)
      secondLooks[index] = outcome
    }
    return [.corrected(question: id, changes)]
  }

  /// Marks every answer by the keys of another edition of the pack. A question that the edition does
  /// not have, or does not ask any more, counts nowhere; an answer that it does not offer is wrong.
  ///
  /// Returns the questions whose key or standing differs, in the order asked, with what that did.
  package mutating func adoptKeys(
    of edition: Pack
  ) -> [(question: String, changes: [GameEvent.Change])] {
    var found: [String: Question] = [:]
    for question in edition.questions where question.status != .rejected {
      found[question.id] = question
    }
    var corrected: [(String, [GameEvent.Change])] = []
    for slot in deal.slots {
      let old = pack.questions[slot.question]
      let new = found[old.id]
      if let new {
        guard new.form.key != old.form.key || new.form.name != old.form.name else { continue }
        pack.questions[slot.question].form = new.form
        pack.questions[slot.question].verdict = new.verdict
      } else {
        guard voided.insert(old.id).inserted else { continue }
      }
      for case .corrected(let id, let changes) in rescored(old.id) {
        corrected.append((id, changes))
      }
    }
    return corrected
  }
}
