package import Quiz

/// What a student's terminal knows of a session, as a value: events go in, lines to print come out.
package struct StudentView: Hashable, Sendable {
  /// As the server names it, such as `waiting` or `open`.
  package private(set) var phase = "waiting"
  /// The one on the screen.
  package private(set) var question: PromptedQuestion?
  /// Whether the vote that is open has an answer on disk.
  package private(set) var isAnswered = false
  /// Answers on their way, the oldest first.
  package private(set) var pending: [PendingAnswer]
  /// The questions that went without an answer, and why.
  package private(set) var absences: Absences
  /// The question revealed last, with which one may disagree.
  package private(set) var revealed: String?
  /// Whether each student turns the pages.
  package private(set) var isSelfPaced = false
  /// Whether the session has ended.
  package private(set) var isOver = false
  /// Whether a first snapshot has come.
  package private(set) var isKnown = false
  private var isNewcomer: Bool
  private var standing = ""
  /// Ids of the sources on the case card.
  private var card: [String] = []
  private var cardNumber = 0

  /// - Parameters:
  ///   - isNewcomer: has just joined; nil for who comes back.
  ///   - pending: answers that were on their way when the program ended last.
  package init(
    isNewcomer: Bool = true, absences: Absences = Absences(), pending: [PendingAnswer] = []
  ) {
    self.isNewcomer = isNewcomer
    self.absences = absences
    self.pending = pending
  }

  /// Whether an answer to the question on the screen is on its way.
  package var isSending: Bool { pending.contains { $0.isTo(question) } }

  /// Whether a line would be taken for an answer.
  package var asks: Bool { phase == "open" && !isAnswered && !isSending && question != nil }

  /// Whether the last page was turned, at one's own pace. What is corrected later is still told.
  package var hasFinished: Bool { phase == "finished" }

  /// Why no answer is taken now.
  package var whyNoAnswer: String {
    phase == "open" && (isAnswered || isSending)
      ? "You have answered this question." : "No question is open."
  }

  /// What turning the page asks for.
  package var nextRequest: NextRequest {
    question.map { NextRequest(after: $0.id) }
      ?? NextRequest(card: phase == "card" ? cardNumber : 0)
  }

  /// Points and rank; empty before the first reveal.
  package var standingLine: String { standing.isEmpty ? "Nothing was revealed yet." : standing }

  // MARK: What comes

  /// Takes in an event of the server's.
  ///
  /// - Returns: lines to print.
  package mutating func take(_ event: String, _ data: JSON) -> [String] {
    switch event {
    case "state": return snapshot(data)
    case "card":
      phase = "card"
      question = nil
      card = StudentWording.sources(of: data)
      cardNumber = data["number"]?.int ?? 0
      return StudentWording.card(data)
    case "question": return open(data)
    case "closed":
      let number = data["number"]?.int ?? question?.number ?? 0
      phase = "closed"
      guard !isAnswered, !isSending else { return ["Closed."] }
      absences.mark(number, .there)
      return ["Question \(number) has closed."]
    case "reveal":
      phase = "revealed"
      return reveal(data)
    case "paused":
      phase = "paused"
      return ["Discussing: the clock stands still."]
    case "board":
      phase = "board"
      return stand(data)
    case "corrected": return [StudentWording.correction(data)] + stand(data)
    case "finished":
      (phase, question) = ("finished", nil)
      return StudentWording.finished + stand(data)
    case "ended":
      (phase, isOver) = ("ended", true)
      return ["", "The session has ended."] + stand(data)
    default: return []
    }
  }

  /// Where the session stands now: after joining, after a pause, and after a lost connection.
  private mutating func snapshot(_ data: JSON) -> [String] {
    isKnown = true
    let before = (question: question, phase: phase)
    let you = data["you"]
    phase = data["phase"]?.string ?? phase
    card = data["card"].map(StudentWording.sources) ?? card
    cardNumber = data["card"]?["number"]?.int ?? cardNumber
    question = data["question"].flatMap { PromptedQuestion($0, card: card) }
    isAnswered = you?["answered"] == true
    isSelfPaced = data["session"]?["selfPaced"] == true
    isOver = phase == "ended"
    var missed = you?["missed"]?.array?.compactMap(\.int) ?? []
    if let question, !isAnswered, phase == "closed" || phase == "revealed" {
      missed.append(question.number)
    }
    let waiting = pending.map(\.number)
    let fresh = absences.fresh(
      missed.filter { !waiting.contains($0) }, isNewcomer: isNewcomer)
    isNewcomer = false
    var lines = fresh.isEmpty ? [] : [Absences.closedWhileAway(fresh)]
    let isNew = question.map { !$0.isSameAsking(as: before.question) } ?? false
    if let question, isNew { lines += StudentWording.question(question) }
    if phase != before.phase || isNew {
      switch phase {
      case "card": lines += data["card"].map(StudentWording.card) ?? []
      case "revealed": lines += data["reveal"].map { reveal($0) } ?? []
      case "paused": lines.append("Discussing: the clock stands still.")
      case "open" where isNew && isAnswered: lines.append("Your answer is there already.")
      case "finished": lines += StudentWording.finished
      case "ended": lines += ["", "The session has ended."]
      default: break
      }
    }
    if let you, you["total"] != nil { standing = StudentWording.standing(you) }
    return lines
  }

  private mutating func open(_ data: JSON) -> [String] {
    guard let next = PromptedQuestion(data, card: card) else { return [] }
    let isSame = next.isSameAsking(as: question)
    phase = "open"
    question = next
    if isSame { return [StudentWording.time(next)] }
    isAnswered = false
    return StudentWording.question(next)
  }

  private mutating func reveal(_ data: JSON) -> [String] {
    let number = data["number"]?.int ?? question?.number ?? 0
    revealed = data["id"]?.string
    let hasMark = if case .number = data["mark"] { true } else { false }
    if !hasMark { absences.mark(number, .there) }
    return StudentWording.reveal(data, absence: absences.sentence(for: number)) + stand(data)
  }

  private mutating func stand(_ data: JSON) -> [String] {
    standing = StudentWording.standing(data)
    return standing.isEmpty ? [] : [standing]
  }

  // MARK: What goes

  /// Keeps an answer that is about to be sent.
  package mutating func send(_ answer: PendingAnswer) {
    pending.removeAll { $0.isSameVote(as: answer) }
    pending.append(answer)
  }

  /// Takes the reply to an answer, and gives what to print; nil where the same is to be tried again.
  package mutating func settle(
    _ answer: PendingAnswer, status: Int, refusal: String?, message: String
  ) -> [String]? {
    let isPassing = status == 429 || status >= 500 || refusal == "paused"
    guard !isPassing else { return nil }
    pending.removeAll { $0.isSameVote(as: answer) }
    let isCurrent = answer.isTo(question)
    switch (status, refusal) {
    case (202, _):
      if isCurrent { isAnswered = true }
      return [isCurrent ? "Received." : "Your answer to question \(answer.number) has arrived."]
    case (_, "already-answered"):
      if isCurrent { isAnswered = true }
      return ["An answer of yours had already arrived. It counts."]
    case (_, "not-open"):
      absences.mark(answer.number, .away)
      return ["\(Absences.closedWhileAway([answer.number])) Your answer came too late."]
    default:
      return [isCurrent ? message : "Question \(answer.number): \(message)"]
    }
  }
}
