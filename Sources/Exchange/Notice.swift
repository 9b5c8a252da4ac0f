package import Quiz

/// What is told of a conversion beside errors, a line each.
package enum Notice: Hashable, Sendable {
  case fault(Fault, file: String)
  /// - Parameter isDone: whether it was done, or would be with `--lossy`.
  case loss(Loss, isDone: Bool)
  /// A question that nobody has accepted.
  case waiting(question: String, Question.Status)
  case rejected(Int)
  /// A question of the older edition that is none of this one, or was rejected since.
  case gone(question: String)
  /// - Parameter isReplaced: whether a second import puts it in the place of the older one.
  case changed(question: String, isReplaced: Bool)
  case added(question: String)
  /// What changed has the older edition's version.
  case versionNotRaised(Int)
  case nothingChanged(since: String)
  /// Long work that begins.
  case reading(file: String, bytes: Int)
  case writing(questions: Int, format: String)
  /// A name that stands for standard output, or a file's.
  case written(questions: Int, format: String, to: String)
  /// Fields that the pack has and the format has not.
  case noPlace(for: Set<Field>)
  /// Questions of a pack that was written that cite nothing.
  case unsourced(Int)
}

/// Why nothing was written, once its reasons have been told.
package enum Refusal: Hashable, Sendable {
  case faults(Int)
  /// - Parameter remedies: what would keep some of the questions.
  case losses(Int, remedies: [Remedy])
  /// - Parameter all: questions, of which so many are accepted by nobody or cite nothing.
  case waiting(Int, of: Int)
}

/// Ways to keep questions that would be left out.
package enum Remedy: Hashable, Sendable, CaseIterable {
  case shorten, reword

  /// What would help a question of a loss, where it was not asked for yet.
  package init?(_ loss: Loss, _ options: ExportOptions, of format: any Format) {
    switch loss.cause {
    case .tooLong where loss.outcome == .leftOut && !options.isShortening: self = .shorten
    case .misread(.stem, _)
    where loss.outcome == .leftOut && format.isRewording && !options.isRewording:
      self = .reword
    default: return nil
    }
  }
}

extension ExchangePrinter {
  /// A line without its end.
  package static func line(_ notice: Notice) -> String {
    switch notice {
    case .fault(let fault, let file): line(fault, in: file)
    case .loss(let loss, let isDone): line(loss, isDone: isDone)
    case .waiting(let question, let status): "\(question): \(status.rawValue)"
    case .rejected(let count):
      "\(counted(count, "rejected question")) left out."
    case .gone(let question):
      "\(question): in the older edition alone; delete it where it was imported"
    case .changed(let question, isReplaced: true):
      "\(question): changed; it takes the older one's place"
    case .changed(let question, isReplaced: false):
      "\(question): changed; delete the older one where it was imported"
    case .added(let question): "\(question): new"
    case .versionNotRaised(let version):
      "The pack's version is still \(version), as in the older edition: raise it, so that what is"
        + " imported does not fall in with what is there."
    case .nothingChanged(let older): "Nothing to convert changed since \(older)."
    case .reading(let file, let bytes): "Reading \(file), \(bytes >> 20) MiB …"
    case .writing(let count, let format): "Writing \(questions(count)) as \(format) …"
    case .written(let count, let format, let name): "\(name): \(questions(count)) as \(format)."
    case .noPlace(let fields): "The format has no place for: \(list(fields))."
    case .unsourced(let count):
      "\(questions(count)) without a citation: 'cites: []', 'status: unsourced'."
        + " They are played with --drafts only; add citations to have them accepted."
    }
  }

  /// One or two sentences: why nothing was written, and how to go on.
  package static func sentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .faults(let count):
      "nothing was written: \(counted(count, "fault")). Mend the file, or add --lossy to convert the"
        + " rest as told."
    case .losses(let count, let remedies):
      "nothing was written: \(count) \(count == 1 ? "loss" : "losses"). With --lossy it is done as"
        + " told." + remedies.map { " " + sentence($0) }.joined()
    case .waiting(let count, let all) where count == all:
      "nothing was written: none of \(questions(count)) is accepted and cites a source."
        + " Add --drafts to convert them all the same."
    case .waiting(let count, _):
      "nothing was written: \(questions(count)) that nobody has accepted or that cite nothing."
        + " Add --drafts to convert them too, or --lossy to leave them out."
    }
  }

  private static func sentence(_ remedy: Remedy) -> String {
    switch remedy {
    case .shorten: "Add --shorten to cut what is too long instead of leaving it out."
    case .reword: "Add --reword to ask in other words what would be taken for something else."
    }
  }

  private static func questions(_ count: Int) -> String { counted(count, "question") }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension Pack {
  /// What of a pack a format has no place for; empty where the pack has nothing of it.
  package func dropped(by format: any Format) -> Set<Field> {
    format.dropped.filter { has($0) }
  }
}
