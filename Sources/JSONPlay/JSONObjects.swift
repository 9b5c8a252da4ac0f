import Quiz
import Text

/// An object with its event's name among its members.
struct Named<Object: Encodable>: Encodable {
  var event: String
  var object: Object

  private enum Key: String, CodingKey { case event }

  func encode(to encoder: any Encoder) throws {
    try object.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(event, forKey: .event)
  }
}

struct RoundObject: Encodable {
  var number: Int
  var of: Int
  var sources: [SourceObject]
}

struct HintObject: Encodable {
  var id: String
  var hint: String
}

struct PassagesObject: Encodable {
  var id: String
  var citations: [CitationObject]
}

struct DisputeObject: Encodable {
  var id: String
  var why: String
}

struct CorrectionObject: Encodable {
  var id: String
  var total: Double
}

struct RefusalObject: Encodable {
  var refusal: String
  var message: String
}

/// A line that another program sends.
struct Request: Decodable {
  var answer: String?
  var certainty: Int?
  var cites: [String]?
  var command: String?
  /// For `void` and `rekey`: the question's id.
  var question: String?
  var why: String?

  /// The action it asks for; nil for a command that is none.
  func action(
    in game: Game, on presentation: Presentation, after milliseconds: Int
  ) throws(Misreading) -> GameAction? {
    guard let command else {
      let text = Normalisation.normalise(Gate.line(answer ?? ""))
      guard !text.isEmpty else { throw .empty }
      let ids = presentation.sources.map(\.id)
      var sources: [String] = []
      for cite in cites ?? [] {
        sources.append(try AnswerLine.source(Self.id(cite), among: ids))
      }
      return .answer(
        Answer(
          try ResponseReader.read(text, on: presentation.sheet), certainty: certainty,
          cites: sources),
        milliseconds: milliseconds)
    }
    switch command {
    case "hint": return .hint
    case "source": return .source
    case "skip": return .skip(milliseconds: milliseconds)
    case "quit", "end": return .end
    case "dispute": return .dispute(Gate.line(why ?? ""))
    case "void": return .void(question: question ?? presentation.id)
    case "rekey":
      let id = question ?? presentation.id
      let item = game.pack.questions.first { $0.id == id }
      let sheet = item.map { AnswerSheet($0, seed: game.seed) } ?? presentation.sheet
      return .rekey(question: id, try ResponseReader.read(Gate.line(answer ?? ""), on: sheet))
    default: return nil
    }
  }
}

extension Request {
  /// A source's id, with or without the `@` of the answer line.
  fileprivate static func id(_ cite: String) -> String {
    (cite.hasPrefix("@") ? String(cite.dropFirst()) : cite).lowercased()
  }
}

extension Refusal {
  /// The refusal's name in interfaces.
  var code: String {
    switch self {
    case .gameHasEnded: "ended"
    case .doesNotFit: "does-not-fit"
    case .certaintyOutOfRange: "certainty-out-of-range"
    case .negativeTime: "negative-time"
    case .noSuchSource: "no-such-source"
    case .noHint: "no-hint"
    case .noPassage: "no-passage"
    case .nothingToDispute: "nothing-to-dispute"
    case .notInThisGame: "not-in-this-game"
    case .alreadyVoid: "already-void"
    }
  }
}
