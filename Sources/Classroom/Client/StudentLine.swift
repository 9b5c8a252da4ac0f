package import Quiz
import Text

/// What a line typed in a student's terminal asks for.
package enum StudentLine: Hashable, Sendable {
  case answer(PendingAnswer)
  /// Disagreement with what was revealed last.
  case dispute(question: String, why: String)
  /// The next page, where everybody turns their own.
  case next(NextRequest)
  case score
  case help
  case quit
  /// It asks for nothing that could be done now; why.
  case nothing(String)

  /// Reads a line as the prompt of a game does, so that the same line means the same in both.
  package init(_ line: String, in view: StudentView) {
    let typed = Normalisation.normalise(Gate.line(line, limit: 2_000))
    if typed.isEmpty {
      let turns = view.isSelfPaced && !view.asks && !view.hasFinished
      self = turns ? .next(view.nextRequest) : .nothing("")
      return
    }
    let sheet = view.question?.sheet ?? .number(unit: "")
    let sources = view.question?.sources ?? []
    do {
      switch try AnswerLine.read(typed, on: sheet, sources: sources) {
      case .command(let command): self = Self.command(command, view)
      case .answer(let answer):
        guard view.asks, let question = view.question else {
          self = .nothing(view.whyNoAnswer)
          return
        }
        self = .answer(PendingAnswer(answer, to: question))
      }
    } catch {
      let isCommand = typed.hasPrefix(":")
      self = .nothing(view.asks || isCommand ? error.sentence : view.whyNoAnswer)
    }
  }

  private static func command(_ command: Command, _ view: StudentView) -> StudentLine {
    switch command {
    case .dispute(let why):
      view.revealed.map { .dispute(question: $0, why: why) }
        ?? .nothing("Nothing was revealed yet that you could disagree with.")
    case .score: .score
    case .help: .help
    case .quit: .quit
    case .hint, .source, .skip: .nothing("That is for playing alone; here everybody gets the same.")
    }
  }

  /// Names of the commands that mean something here.
  package static let commands = ["dispute", "score", "help", "quit"]
}

/// An answer on its way: kept until the server has taken or refused it.
package struct PendingAnswer: Hashable, Sendable {
  /// The id.
  package let question: String
  /// For what is told of it alone.
  package let number: Int
  /// 1, or 2 for a vote after discussion.
  package let vote: Int
  /// As on the answer line, by the letters that were shown.
  package let answer: String
  /// Percent; nil where none was given.
  package let certainty: Int?
  /// Ids of the sources named.
  package let cites: [String]

  init(_ answer: Answer, to question: PromptedQuestion) {
    self.question = question.id
    number = question.number
    vote = question.vote
    self.answer = question.sheet.line(for: answer.response)
    certainty = answer.certainty
    cites = answer.cites
  }

  /// What was kept as ``kept``; nil for anything else.
  package init?(_ json: JSON) {
    guard let question = json["question"]?.string, let number = json["number"]?.int,
      let answer = json["answer"]?.string
    else { return nil }
    self.question = question
    self.number = number
    vote = json["vote"]?.int ?? 1
    self.answer = answer
    certainty = json["certainty"]?.int
    cites = json["cites"]?.array?.compactMap(\.string) ?? []
  }

  /// The body of `POST /api/answers`.
  package var body: JSON { .object(members) }

  /// What a file keeps of it.
  package var kept: JSON { .object(members + [.init("number", .number(Double(number)))]) }

  private var members: [JSON.Member] {
    var members: [JSON.Member] = [
      .init("question", .string(question)), .init("answer", .string(answer)),
      .init("vote", .number(Double(vote))),
    ]
    if let certainty { members.append(.init("certainty", .number(Double(certainty)))) }
    if !cites.isEmpty { members.append(.init("cites", .array(cites.map { .string($0) }))) }
    return members
  }

  /// Whether both answer the same vote on the same question, so that one takes the other's place.
  package func isSameVote(as other: PendingAnswer) -> Bool {
    question == other.question && vote == other.vote
  }

  func isTo(_ question: PromptedQuestion?) -> Bool {
    self.question == question?.id && vote == question?.vote
  }
}
