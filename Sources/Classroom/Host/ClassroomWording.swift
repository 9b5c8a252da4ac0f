import Quiz

/// The one place where a class's values become sentences, for the teacher and for students' pages.
package enum ClassroomWording {
  /// Why a teacher's line was not understood.
  package static func sentence(for misreading: HostMisreading) -> String {
    switch misreading {
    case .unknown(let word, let closest):
      "There is no command '\(word)'; " + (closest.map { "did you mean '\($0)'?" } ?? "see help.")
    case .ambiguous(let word, let matches): "'\(word)' begins \(list(matches))."
    case .needs(let command, let argument): "Say it as in: \(command) \(argument)"
    case .takesNothing(let command): "'\(command)' takes nothing behind it."
    case .noSuchQuestion(let text, let count):
      "There is no question '\(text)': they go from 1 to \(count), or by their id."
    case .ambiguousQuestion(let text, let ids): "'\(text)' begins \(list(ids))."
    case .noSuchStudent(let name, let closest):
      "Nobody here is called '\(name)'" + (closest.map { "; did you mean \($0)?" } ?? ".")
    case .ambiguousStudent(let name, let names): "'\(name)' begins \(list(names)): type more of it."
    case .noQuestionAtHand: "There is no question to count hands for."
    case .notANumber(let text): "'\(text)' is no whole number."
    case .answer(let misreading): misreading.sentence
    case .name(let fault): sentence(for: fault)
    }
  }

  /// What is asked before something that cannot well be guessed back; nil where nothing is.
  package static func question(before command: HostCommand, in lesson: Lesson) -> String? {
    guard case .act(let action) = command else { return nil }
    switch action {
    case .kick(let student):
      return "Send \(lesson.roster.students[student].name.text) out? (y/n) "
    case .void(let id): return "Take \(name(id, lesson)) out of the scoring? (y/n) "
    case .rekey(let id, let response):
      return "Make '\(response.words)' the key of \(name(id, lesson))? (y/n) "
    case .end: return "End the session for everybody? (y/n) "
    default: return nil
    }
  }

  private static func name(_ id: String, _ lesson: Lesson) -> String {
    lesson.slot(ofQuestion: id).map { "question \($0 + 1) (\(id))" } ?? id
  }

  /// What happened, for the teacher's terminal; nil for what the prompt shows already.
  package static func sentence(for notice: HostNotice, in lesson: Lesson) -> String? {
    func name(_ student: Int) -> String { lesson.roster.students[student].name.text }
    switch notice {
    case .joined: return nil
    case .allAnswered: return "Everybody has answered."
    case .cameBack(let student): return "\(name(student)) is back."
    case .renamed(let student): return "Now called \(name(student))."
    case .kicked(let student):
      return "\(name(student)) is out; 'undo' or 'readmit \(name(student))' lets them in again."
    case .lockChanged(let isLocked):
      return isLocked ? "Nobody else can join." : "The session is open to join."
    case .corrected(let amendment, let changes):
      let what =
        switch amendment.kind {
        case .void: "is void"
        case .rekey(let response): "has the key '\(response.words)', not '\(amendment.was)'"
        case .accept(let response): "accepts '\(response.words)' too"
        }
      return "Question \(amendment.slot + 1) \(what); \(count(changes, "total")) changed."
    case .undone(.amendment(let amendment)):
      return "Question \(amendment.slot + 1): '\(amendment.kind.name)' is taken back."
    case .undone(.kick(let student)): return "\(name(student)) may come in again."
    }
  }

  /// Why a name is none.
  package static func sentence(for fault: PlayerName.Fault) -> String {
    switch fault {
    case .empty: "A name needs a letter or a figure."
    case .tooLong: "A name has at most \(PlayerName.limit) characters."
    case .forbidden(let scalar):
      "A name cannot hold the character U+\(hex(scalar.value))."
    case .piledMarks: "A letter of that name carries too many marks."
    }
  }

  /// Why a request says nothing.
  package static func sentence(for fault: RequestFault) -> String {
    switch fault {
    case .tooLarge(let limit): "A request has at most \(limit) bytes."
    case .notJSON: "The body is no JSON."
    case .notAnObject: "The body is no JSON object."
    case .missing(let name): "The body lacks '\(name)'."
    case .wrongType(let name, let expected): "'\(name)' must be \(expected)."
    }
  }

  /// Why nothing is taken any more, and what to do.
  package static func sentences(for failure: JournalFailure) -> [String] {
    let (why, advice) =
      switch failure {
      case .diskFull: ("the disk is full", "Make room, then")
      case .notWritable: ("its file may not be written", "Make it writable, then")
      case .busy: ("another program holds it", "End that program, then")
      case .otherHost:
        ("another host goes on with this session", "Go on there; or end that one, then")
      case .damaged: ("its file is damaged", "Bring back a copy of it, then")
      case .other(let words): (words, "Then")
      }
    return [
      "The journal cannot be written: \(why). Nothing is taken any more.",
      "What was acknowledged is kept. \(advice): factcheck host --resume",
    ]
  }

  /// Why a journal cannot be played again.
  package static func sentence(for fault: ReplayFault) -> String {
    switch fault {
    case .noHeader: "it has no beginning"
    case .twoHeaders(let line): "line \(line) begins another session"
    case .otherPack: "the pack lacks a question of it"
    case .refused(let line, let refusal): "line \(line) does not fit: \(sentence(for: refusal))"
    }
  }

  /// Why a line of a journal is none.
  package static func sentence(for fault: JournalFault) -> String {
    switch fault {
    case .notJSON: "a line is no JSON"
    case .version: "a newer version of factcheck has written it"
    case .missing(let name): "a line lacks '\(name)', or it is out of range"
    case .unknownAction(let name): "a line says '\(name)', which means nothing"
    }
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// `a, b and c`.
  static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
