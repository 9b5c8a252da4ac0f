package import Quiz

/// A classroom session as one value: who is there, what was asked, what was answered, how it was
/// scored.
///
/// It knows no clock, no network and no disk. The shell tells it what was done and when, keeps the
/// entry of the step that comes back, and then performs the step's effects. The same header, pack
/// and actions give the same lesson. Times are milliseconds of the lesson, by a clock that only
/// goes forward; a lesson that is resumed goes on from ``elapsed``.
package struct Lesson: Sendable {
  /// What was agreed on before it began.
  package let header: LessonHeader
  /// As it may be shown, with the author's keys.
  package let pack: Pack
  /// The questions as they are asked, their options in order.
  package let deal: Deal
  /// What is on the screen.
  package internal(set) var phase: Phase = .waiting
  /// Who takes part.
  package internal(set) var roster: Roster
  /// What has been revealed so far, by the keys as they stand.
  package internal(set) var scores = Scoreboard()
  /// Everything the teacher mended, what was taken back too.
  package internal(set) var trail: [Amendment] = []
  /// The time of the last action.
  package internal(set) var elapsed = 0

  var polls: [Poll]
  var keyings: [Keying]
  /// What each question sends before its reveal; made once.
  let questions: [OpenQuestion]
  /// Slots by question id.
  private let slots: [String: Int]
  /// Slots in the order they were revealed, for points are added up in that order.
  var revealed: [Int] = []
  /// The slot that was opened last; -1 before the first.
  var position = -1
  /// The round whose card was shown last; -1 before the first.
  var shownRound = -1
  var undoable: [Undoable] = []

  var pausedAt: Int?
  /// Milliseconds of all pauses that are over.
  var pauses = 0
  /// When the open question was opened and when it closes, in milliseconds without the pauses.
  var openedAt = 0
  var deadline: Int?
  /// Where each student is in a self-paced lesson; empty in others.
  var cursors: [Cursor] = []

  // Not part of the record: what was told to whom last.
  var tally = Coalescing()
  var stepDue: Int?
  /// When the next of the students' own questions closes, by the lesson's time; and up to when,
  /// without the pauses, that was told.
  var ownDue: Int?
  var ownClosed = 0
  var paces: [RateLimit] = []
  var shared = SharedState()

  /// Where the lesson stands.
  package enum Phase: Hashable, Sendable {
    case waiting
    case card(round: Int)
    case open(Int)
    case closed(Int)
    case revealed(Int)
    case board
    /// Self-paced: every student is somewhere else.
    case running
    case ended
  }

  enum Undoable: Hashable, Sendable {
    /// Index in the trail.
    case amendment(Int)
    case kick(Int)
  }

  /// A student's place in a self-paced lesson.
  struct Cursor: Hashable, Sendable {
    var slot: Int
    var stage: Stage
    /// In milliseconds without the pauses.
    var openedAt: Int

    enum Stage: Hashable, Sendable {
      /// Before the first page is turned.
      case beginning
      /// At the card of the case that the question stands in.
      case card
      case question
    }
  }

  /// Nil where the pack lacks a question of the header's.
  package init?(_ header: LessonHeader, pack: Pack) {
    let pack = pack.gated
    let rounds = header.rounds.map { ($0.sources, $0.questions) }
    guard let deal = Deal(rounds: rounds, in: pack) else { return nil }
    self.header = header
    self.pack = pack
    self.deal = deal
    roster = Roster(teams: header.settings.teams.count)
    polls = Array(repeating: Poll(), count: deal.slots.count)
    keyings = deal.slots.map { Keying(pack.questions[$0.question].form) }
    questions = deal.slots.indices.map { slot in
      OpenQuestion(slot: slot, of: deal, in: pack, header: header)
    }
    slots = Dictionary(
      zip(questions.map(\.id), questions.indices), uniquingKeysWith: { first, _ in first })
    refresh()
  }

  package var settings: LessonSettings { header.settings }

  /// Questions of the lesson.
  package var count: Int { deal.slots.count }

  /// Whether the time of the open question stands still.
  package var isPaused: Bool { pausedAt != nil }

  /// The question of a slot, with the author's key.
  package func question(_ slot: Int) -> Question {
    pack.questions[deal.slots[slot].question]
  }

  /// The slot of a question's id, or nil.
  package func slot(ofQuestion id: String) -> Int? {
    slots[id]
  }

  /// The question as it was shown, so that letters mean what was shown.
  package func sheet(_ slot: Int) -> AnswerSheet { questions[slot].sheet }

  /// The question that is open, closed or revealed; nil in every other phase.
  package var currentSlot: Int? {
    switch phase {
    case .open(let slot), .closed(let slot), .revealed(let slot): slot
    case .waiting, .card, .board, .running, .ended: nil
    }
  }

  /// The question that comes next; nil after the last.
  package var upcoming: Int? {
    (position + 1..<max(position + 1, count)).first {
      polls[$0].stage == .unopened && !keyings[$0].isVoid
    }
  }

  /// A session time without the pauses.
  func active(_ now: Int) -> Int {
    now - pauses - (pausedAt.map { max(0, now - $0) } ?? 0)
  }
}
