package import Quiz

/// A question as a student's terminal was sent it.
package struct PromptedQuestion: Hashable, Sendable {
  package let id: String
  /// Its place in the lesson, from 1.
  package let number: Int
  /// How many questions the lesson has.
  package let of: Int
  package let stem: String
  /// 2 for a vote after discussion.
  package let vote: Int
  /// What letters mean here.
  package let sheet: AnswerSheet
  /// Ids that may be named as the source that says so.
  package let sources: [String]
  /// Whether one may say how sure one is.
  package let asksCertainty: Bool
  /// Whether one may name the source that says so.
  package let asksSource: Bool
  /// Seconds that were left when it was sent; nil where there is no limit.
  package let remaining: Double?
  /// `draft` or `unsourced`; nil for an accepted one.
  package let status: String?

  /// - Parameter card: the ids of the case's sources, which may be named everywhere.
  init?(_ json: JSON, card: [String]) {
    guard let id = json["id"]?.string, let number = json["number"]?.int else { return nil }
    self.id = id
    self.number = number
    of = json["of"]?.int ?? number
    stem = json["stem"]?.string ?? ""
    vote = json["vote"]?.int ?? 1
    sheet = AnswerSheet(wire: json)
    let named = json["sources"]?.array?.compactMap { $0["id"]?.string }
    sources = named ?? card
    asksCertainty = json["asksCertainty"] == true
    asksSource = json["asksSource"] == true
    remaining =
      if case .number(let seconds)? = json["remaining"] { seconds } else { nil }
    status = json["status"]?.string
  }

  /// Whether it is the same question in the same vote: then only its time has changed.
  func isSameAsking(as other: PromptedQuestion?) -> Bool {
    id == other?.id && vote == other?.vote
  }
}

extension AnswerSheet {
  /// The form of a question as it goes over the wire.
  fileprivate init(wire json: JSON) {
    let options = json["options"]?.array?.compactMap { $0["text"]?.string } ?? []
    self =
      switch json["form"]?.string {
      case "choice": options == Verdict.options ? .verdict : .choice(options)
      case "selection": .selection(options)
      case "number": .number(unit: json["unit"]?.string ?? "")
      case "ordering": .ordering(options)
      case "matching":
        .matching(
          prompts: json["items"]?.array?.compactMap(\.string) ?? [], options: options)
      default: .text
      }
  }
}
