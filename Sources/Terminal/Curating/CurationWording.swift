internal import Quiz

/// The sentences of curating.
enum CurationWording {
  static func sentence(for refusal: Curation.Refusal) -> String {
    switch refusal {
    case .alreadyAccepted(let id): "\(id) is accepted already."
    case .alreadyRejected(let id): "\(id) is rejected already, for that reason."
    case .withoutCitation(let id):
      "\(id) cites no passage, so it cannot be accepted: edit cites, or reject it."
    case .withoutExplanation(let id):
      "\(id) has no explanation, so it cannot be accepted: edit why, or reject it."
    case .nothingChanged: "Nothing was changed."
    case .idTaken(let id): "Another question has the id \(id) already: choose another."
    case .noneOfKind(let kind?): "No undecided question here of the kind \(kind) can be accepted."
    case .noneOfKind(nil): "No undecided question here can be accepted."
    case .nothingToUndo: "There is nothing to take back."
    case .nothingLeft: "There is no other question to go to; f widens or narrows the choice."
    case .nothingBefore: "This is the first one."
    case .noSuchQuestion(let id): "There is no question '\(id)'; l lists them."
    case .ambiguousID(let id, let matches):
      "'\(id)' begins several ids: \(Wording.list(matches)). Type more of it."
    case .nothingAdmitted: "No question fits that; the choice stays as it was."
    }
  }

  static func sentence(for misreading: CurationCommand.Misreading) -> String {
    switch misreading {
    case .unknown(let word, let closest):
      "There is no command '\(word)'; " + (closest.map { "did you mean \($0)?" } ?? "? lists them.")
    case .needsID: "Say which, as in: g diverted-lorries"
    case .takesNothing(let word): "'\(word)' takes nothing behind it; ? tells what does."
    }
  }

  /// What was decided about a question, in words.
  static func decision(on question: Question) -> String {
    let edited = question.from.map { from in
      from == question.id ? "edited" : "edited, proposed as \(from)"
    }
    let status =
      switch question.status {
      case .draft: edited == nil ? "none yet" : "not accepted yet"
      case .accepted: "accepted"
      case .rejected: "rejected" + (question.rejection.map { ": \($0)" } ?? ", no reason given")
      case .unsourced: "unsourced"
      }
    return [edited, status].compactMap { $0 }.joined(separator: ", ")
  }

  /// `3 accepted, 1 rejected, 2 edited, 5 left undecided`.
  static func tally(_ tally: CurationTally) -> String {
    "\(tally.accepted) accepted, \(tally.rejected) rejected, \(tally.edited) edited, "
      + "\(tally.left) left undecided"
  }

  /// What an empty line does.
  enum Enter {
    case accept, next, quit

    var word: String {
      switch self {
      case .accept: "accept"
      case .next: "next"
      case .quit: "quit"
      }
    }
  }

  /// The prompt: what is possible now, in words where they fit, else in letters.
  static func prompt(for curation: Curation, enter: Enter, width: Int) -> String {
    var commands: [(letter: String, word: String)] = []
    if let question = curation.current {
      if question.status != .accepted { commands.append(("a", "accept")) }
      if question.status != .rejected { commands.append(("r", "reject")) }
      commands.append(("e", "edit"))
    }
    if curation.canUndo { commands.append(("u", "undo")) }
    if enter != .quit { commands.append(("n", "next")) }
    commands.append(("?", "help"))
    let end = " [Enter = \(enter.word)]> "
    let words = commands.map { "\($0.letter) \($0.word)" }.joined(separator: ", ")
    // Some columns are left to type in.
    if words.count + end.count + 8 <= width { return words + end }
    return commands.map(\.letter).joined(separator: " ") + end
  }
}
