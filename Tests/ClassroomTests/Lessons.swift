import Classroom
import Quiz

/// Lessons that tests play in, with a clock of their own.
enum Lessons {
  static var code: SessionCode {
    get throws {
      guard let code = SessionCode("ABC-234") else { throw Fault.noLesson }
      return code
    }
  }

  static func lesson(
    _ settings: LessonSettings = LessonSettings(), pack: Pack = harbour, seed: UInt64 = 7,
    rounds: [LessonHeader.Round]? = nil
  ) throws -> Lesson {
    let deal = Dealer.deal(pack, count: 20, seed: seed)
    var header = LessonHeader(
      session: "test", code: try code, started: "2025-03-01", pack: pack, packDigest: "sha256:0",
      seed: seed, settings: settings, deal: deal)
    if let rounds { header.rounds = rounds }
    guard let lesson = Lesson(header, pack: pack) else { throw Fault.noLesson }
    return lesson
  }

  enum Fault: Error {
    case noLesson
  }

  /// A lesson of the harbour's questions in the order they are written.
  static func inOrder(_ settings: LessonSettings = LessonSettings()) throws -> Lesson {
    try lesson(
      settings,
      rounds: [
        .init(sources: ["gazette", "courier"], questions: ["lorries", "cause", "colour"]),
        .init(sources: ["courier"], questions: ["ferry", "order"]),
      ])
  }

  static func token(_ number: Int) -> TokenDigest { TokenDigest(of: "token \(number)") }

  static let harbour = Pack(
    id: "harbour", title: "The harbour",
    sources: [
      Source(
        id: "gazette", label: "the Harbour Gazette", brief: "The bridge was closed.",
        passages: [Passage(id: "p1", paragraph: 1, note: "A count of lorries.")]),
      Source(
        id: "courier", label: "the Courier", brief: "The ferries were full.",
        passages: [Passage(id: "p2", paragraph: 2, note: "The ferry master speaks.")]),
    ],
    questions: [
      Question(
        id: "lorries", kind: "number", stem: "How many lorries a day?",
        form: .number(NumberKey(value: 1200, unit: "lorries")), about: ["gazette"],
        citations: [Citation(source: "gazette", passage: "p1")], explanation: "It counts 1,200."),
      Question(
        id: "cause", kind: "claim", stem: "Frost caused the crack.",
        form: .choice(Choice(options: Verdict.options, key: 1, arrangement: .fixed)),
        verdict: .refuted, about: ["courier"],
        citations: [Citation(source: "courier", passage: "p2")], explanation: "He says rust."),
      Question(
        id: "colour", kind: "choice", stem: "Which colour has the ferry?",
        form: .choice(Choice(options: ["red", "green", "blue"], key: 2)), about: ["courier"],
        citations: [Citation(source: "courier", passage: "p2")], explanation: "It is blue.",
        seconds: 20),
      Question(
        id: "ferry", kind: "text", stem: "What is the ferry called?",
        form: .text(TextKey(accepted: ["Marigold"])), about: ["courier"],
        citations: [Citation(source: "courier", passage: "p2")], explanation: "A flower."),
      Question(
        id: "order", kind: "order", stem: "Which came first?",
        form: .ordering(Ordering(items: ["crack", "closure", "queue"])), about: ["courier"],
        citations: [Citation(source: "courier", passage: "p2")], explanation: "As told."),
    ])
}

extension Lesson {
  /// Lets so many students in at time 0.
  mutating func letIn(_ count: Int) throws {
    for number in 0..<count {
      _ = try join(
        JoinRequest(name: "Student \(number + 1)", code: header.code.text),
        token: Lessons.token(number), at: elapsed)
    }
  }

  /// Turns a student's pages to the next question, in a self-paced lesson.
  mutating func turn(_ student: Int, at time: Int? = nil) throws -> [LessonStep] {
    var steps: [LessonStep] = []
    repeat {
      steps.append(
        try advance(
          page(of: student), token: Lessons.token(student), at: time ?? elapsed + 200))
    } while steps.last?.events == ["card"]
    return steps
  }

  /// The page before a student, as it asks for the next one.
  func page(of student: Int) -> NextRequest {
    let state = try? JSONReader.value(of: state(of: student).body)
    if let question = state?["question"]?["id"]?.string { return NextRequest(after: question) }
    return NextRequest(card: state?["card"]?["number"]?.int ?? 0)
  }

  /// Does several things, a second apart.
  mutating func perform(_ actions: LessonAction...) throws {
    for action in actions { _ = try apply(action, at: elapsed + 1_000) }
  }

  @discardableResult
  mutating func say(
    _ text: String, by student: Int, to question: String, at time: Int? = nil, sure: Int? = nil,
    citing cites: [String] = [], vote: Int = 1
  ) throws(LessonRefusal) -> Receipt {
    try answer(
      AnswerRequest(question: question, answer: text, certainty: sure, cites: cites, vote: vote),
      token: Lessons.token(student), at: time ?? elapsed + 100)
  }
}

extension Lesson.Receipt {
  /// Nil where the answer was there already.
  var step: LessonStep? {
    if case .taken(let step) = self { step } else { nil }
  }
}

extension LessonEffect {
  /// Nil where it is another effect.
  var personal: PersonalEvent? {
    if case .each(let event) = self { event } else { nil }
  }
}

extension LessonStep {
  /// What one student's page is told, in order; a snapshot aside.
  func events(for student: Int) -> [LessonEvent] {
    effects.compactMap { effect in
      switch effect {
      case .everyone(let event), .student(student, let event): event
      case .each(let event): event.event(for: student)
      default: nil
      }
    }
  }

  /// What the projector is told, in order; a snapshot aside.
  var forWatchers: [LessonEvent] {
    effects.compactMap { effect in
      switch effect {
      case .everyone(let event), .watchers(let event): event
      case .each(let event): event.forWatchers
      default: nil
      }
    }
  }

  /// The events for everybody, by name.
  var events: [String] {
    effects.compactMap { effect in
      switch effect {
      case .everyone(let event), .student(_, let event), .watchers(let event):
        event.name
      case .each(let event): event.name
      default: nil
      }
    }
  }
}

extension LessonEvent {
  var text: String { String(decoding: body, as: UTF8.self) }
}
