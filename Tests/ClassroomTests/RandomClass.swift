import Classroom
import Quiz

/// A class that does whatever comes to mind: everything it was told and everything that was
/// acknowledged is kept.
struct RandomClass {
  var lesson: Lesson
  var generator: SeededGenerator
  var journal: [JournalEntry]
  /// Answers that were acknowledged, as they have to stand in the journal.
  var acknowledged: [LessonAction] = []
  /// What reached pages, in order; the student is nil for the projector. With it the questions that
  /// the page may know the key of, by what was done and not by what was sent.
  var told: [(student: Int?, event: LessonEvent, known: Set<String>)] = []
  /// Questions that the teacher has revealed, and those that students answered on their own.
  private var revealed: Set<String> = []
  private var answered: [Int: Set<String>] = [:]
  var refusals = 0
  /// Whether keys are mended.
  var amends = true
  private var now = 0
  private var timers: [LessonTimer: Int] = [:]
  private var tokens: [TokenDigest] = []

  init(_ settings: LessonSettings, pack: Pack, seed: UInt64, dealSeed: UInt64? = nil) throws {
    generator = SeededGenerator(seed: seed)
    lesson = try Lessons.lesson(settings, pack: pack, seed: dealSeed ?? seed)
    journal = [.opened(lesson.header)]
  }

  mutating func run(_ count: Int) {
    for _ in 0..<count { act() }
  }

  mutating func perform(_ step: LessonStep) {
    if let entry = step.entry { note(entry) }
    for effect in step.effects {
      switch effect {
      case .everyone(let event):
        for student in lesson.roster.students.indices { tell(student, event) }
        tell(nil, event)
      case .each(let event):
        for student in lesson.roster.students.indices { tell(student, event.event(for: student)) }
        tell(nil, event.forWatchers)
      case .snapshot:
        for student in lesson.roster.students.indices {
          tell(student, lesson.state(of: student, at: now))
        }
        tell(nil, lesson.watcherState(at: now))
      case .student(let student, let event): tell(student, event)
      case .watchers(let event): tell(nil, event)
      case .arm(let timer, let due): timers[timer] = due
      case .disarm(let timer): timers[timer] = nil
      case .host, .endToken: break
      }
    }
  }

  private mutating func note(_ entry: JournalEntry) {
    journal.append(entry)
    switch entry {
    case .action(_, .reveal):
      revealed.formUnion([lesson.currentSlot.map(lesson.questionID(ofSlot:)) ?? ""])
    case .action(_, .answer(let student, let question, _))
    where lesson.settings.pace == .selfPaced:
      answered[student, default: []].insert(question)
    default: break
    }
  }

  private mutating func tell(_ student: Int?, _ event: LessonEvent) {
    told.append((student, event, revealed.union(student.flatMap { answered[$0] } ?? [])))
  }

  private mutating func act() {
    now += generator.next(below: 1_500)
    for (timer, due) in timers.sorted(by: { $0.value < $1.value }) where due <= now {
      timers[timer] = nil
      for step in lesson.timer(timer, at: now) { perform(step) }
    }
    do {
      switch generator.next(below: 30) {
      case 0...1: try join()
      case 2...16: try answer()
      case 17: try dispute()
      case 18:
        if !tokens.isEmpty {
          try turn(tokens[generator.next(below: tokens.count)])
        }
      case 19...24: if let step = lesson.nextStep, step != .end { try apply(step) }
      case 25:
        if let student = lesson.roster.students.indices.first {
          let number = student + generator.next(below: lesson.roster.students.count)
          tell(number, lesson.state(of: number, at: now))
          tell(nil, lesson.watcherState(at: now))
        }
      default: try teach()
      }
    } catch {
      refusals += 1
    }
  }

  private mutating func apply(_ action: LessonAction) throws(LessonRefusal) {
    perform(try lesson.apply(action, at: now))
  }

  private mutating func join() throws(LessonRefusal) {
    let token = TokenDigest(of: "t\(tokens.count)-\(generator.next(below: 1 << 30))")
    let name = "Kid \(generator.next(below: 60))"
    let code = generator.next(below: 8) == 0 ? "ABC235" : lesson.header.code.text
    let admission = try lesson.join(JoinRequest(name: name, code: code), token: token, at: now)
    tokens.append(token)
    perform(admission.step)
    tell(admission.student, lesson.state(of: admission.student, at: now))
    for _ in 0..<2 where lesson.settings.pace == .selfPaced && lesson.phase == .running {
      try turn(token)
    }
  }

  private mutating func turn(_ token: TokenDigest) throws(LessonRefusal) {
    let page = lesson.page(of: try lesson.student(token))
    perform(try lesson.advance(page, token: token, at: now))
  }

  private mutating func answer() throws(LessonRefusal) {
    guard !tokens.isEmpty, lesson.count > 0 else { return }
    let place = generator.next(below: tokens.count)
    var slot = lesson.currentSlot ?? generator.next(below: lesson.count)
    if generator.next(below: 10) == 0 { slot = generator.next(below: lesson.count) }
    let request = AnswerRequest(
      question: lesson.questionID(ofSlot: slot),
      answer: text(for: slot, by: (try? lesson.student(tokens[place])) ?? -1),
      certainty: generator.next(below: 3) == 0 ? generator.next(below: 103) : nil,
      cites: generator.next(below: 4) == 0 ? ["s\(generator.next(below: 4))"] : [],
      vote: vote(on: slot))
    // A bad network sends twice.
    for _ in 0...(generator.next(below: 4) == 0 ? 1 : 0) {
      switch try lesson.answer(request, token: tokens[place], at: now) {
      case .known: break
      case .taken(let step):
        if case .action(_, let action)? = step.entry { acknowledged.append(action) }
        perform(step)
      }
    }
    let student = try lesson.student(tokens[place])
    if generator.next(below: 4) == 0 { tell(student, lesson.state(of: student, at: now)) }
  }

  /// The vote that is open on a slot.
  private func vote(on slot: Int) -> Int {
    guard lesson.currentSlot == slot else { return 1 }
    let state = try? JSONReader.value(of: lesson.watcherState().body)
    return state?["question"]?["vote"]?.int ?? 1
  }

  private mutating func text(for slot: Int, by student: Int) -> String {
    switch lesson.sheet(slot) {
    case .verdict: return ["s", "refuted", "n", "true"][generator.next(below: 4)]
    case .choice(let options): return options[generator.next(below: options.count)]
    case .selection: return ["a", "a c", "b,d", "z"][generator.next(below: 4)]
    case .number: return "\(generator.next(below: 5) + 40)"
    case .text: return "typed by \(student)."
    case .ordering: return ["a b c d", "d c b a", "b a d c", "a b"][generator.next(below: 4)]
    case .matching: return ["1a 2b 3c", "1c 2a 3b", "1a"][generator.next(below: 3)]
    }
  }

  private mutating func dispute() throws(LessonRefusal) {
    guard !tokens.isEmpty, lesson.count > 0 else { return }
    perform(
      try lesson.dispute(
        DisputeRequest(
          question: lesson.questionID(ofSlot: generator.next(below: lesson.count)), why: "hm"),
        token: tokens[generator.next(below: tokens.count)], at: now))
  }

  private mutating func teach() throws(LessonRefusal) {
    let slot = generator.next(below: max(1, lesson.count))
    let id = lesson.questionID(ofSlot: slot)
    let student = generator.next(below: max(1, lesson.roster.students.count))
    let choice = generator.next(below: 24)
    if !amends, (14...20).contains(choice) { return }
    switch choice {
    case 0: try apply(.skip)
    case 1: try apply(.pause)
    case 2...3: try apply(.resume)
    case 4: try apply(.more(seconds: generator.next(below: 40)))
    case 5...7: try apply(.again)
    case 8: try apply(.show(question: id))
    case 9: try apply(.board)
    case 10: try apply(.kick(student: student))
    case 11: try readmit(student)
    case 12:
      guard let name = try? PlayerName("New \(generator.next(below: 99))") else { return }
      try apply(.rename(student: student, name))
    case 13: try apply(generator.next(below: 3) == 0 ? .lock : .unlock)
    case 14: try apply(.void(question: id))
    case 15...16: try apply(.rekey(question: id, other(slot)))
    case 17: try apply(.accept(question: id, other(slot)))
    case 18...20: try apply(.undo)
    default: try apply([.open, .close, .reveal, .next, .card][generator.next(below: 5)])
    }
  }

  private mutating func readmit(_ student: Int) throws(LessonRefusal) {
    let text = "ABCDEFGH2\(3 + generator.next(below: 7))"
    guard let pass = ReadmissionPass(text) else { return }
    try apply(.readmit(student: student, pass: pass.digest))
    guard generator.next(below: 2) == 0 else { return }
    let token = TokenDigest(of: "back \(generator.next(below: 1 << 30))")
    perform(try lesson.join(JoinRequest(name: "", code: text), token: token, at: now).step)
    tokens.append(token)
  }

  private mutating func other(_ slot: Int) -> Response {
    switch lesson.question(slot).form {
    case .choice(let choice):
      return .option(choice.options[generator.next(below: choice.options.count)])
    case .selection(let selection): return .options([selection.options[1]])
    case .number: return .number(Double(generator.next(below: 5) + 40))
    case .text: return .text("mended \(generator.next(below: 5)) for \(slot)")
    case .ordering(let ordering): return .order(ordering.items.reversed())
    case .matching(let matching): return .pairs(matching.prompts.map { _ in matching.options[0] })
    }
  }
}
