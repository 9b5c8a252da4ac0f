import Quiz

/// Why the body of a request says nothing.
package enum RequestFault: Error, Hashable, Sendable {
  /// More bytes than any request needs.
  case tooLarge(limit: Int)
  case notJSON
  case notAnObject
  case missing(String)
  /// A member of another type than it must have.
  case wrongType(String, expected: String)

  /// Its name in interfaces.
  package var code: String {
    switch self {
    case .tooLarge: "too-large"
    case .notJSON: "not-json"
    case .missing("name"), .wrongType("name", _): "bad-name"
    case .wrongType("certainty", _): "bad-certainty"
    case .notAnObject, .missing, .wrongType: "not-understood"
    }
  }

  /// The HTTP status that goes with it.
  package var status: Int {
    switch self {
    case .tooLarge: 413
    case .notJSON: 400
    case .notAnObject, .missing, .wrongType: 422
    }
  }
}

/// `POST /api/players`.
package struct JoinRequest: Hashable, Sendable {
  /// Empty where names are generated.
  package var name: String
  /// The session's code, or a pass that lets one student in again.
  package var code: String
  /// Nil where there are no teams, or any will do.
  package var team: String?
  /// Random, from the page: asking again with the same one is no second student.
  package var attempt: String?

  package init(name: String, code: String, team: String? = nil, attempt: String? = nil) {
    self.name = name
    self.code = code
    self.team = team
    self.attempt = attempt
  }

  package init(decoding body: some Sequence<UInt8>) throws(RequestFault) {
    let request = try RequestBody(body)
    name = try request.optionalText("name") ?? ""
    code = try request.text("code")
    team = try request.optionalText("team")
    attempt = try request.optionalHex("attempt")
  }
}

/// `POST /api/screens`.
package struct ScreenRequest: Hashable, Sendable {
  /// What the host's link carries.
  package var link: String
  /// Random, from the page: asking again with the same one opens no second page.
  package var attempt: String

  package init(link: String, attempt: String) {
    self.link = link
    self.attempt = attempt
  }

  package init(decoding body: some Sequence<UInt8>) throws(RequestFault) {
    let request = try RequestBody(body)
    link = try request.text("link")
    guard let attempt = try request.optionalHex("attempt") else { throw .missing("attempt") }
    self.attempt = attempt
  }
}

/// `POST /api/answers`.
package struct AnswerRequest: Hashable, Sendable {
  /// Its id.
  package var question: String
  /// As on the answer line, without certainty and source.
  package var answer: String
  /// Percent, 0 to 100.
  package var certainty: Int?
  /// Ids of the sources named.
  package var cites: [String]
  /// 1 for the first vote, 2 for the second.
  package var vote: Int

  package init(
    question: String, answer: String, certainty: Int? = nil, cites: [String] = [], vote: Int = 1
  ) {
    self.question = question
    self.answer = answer
    self.certainty = certainty
    self.cites = cites
    self.vote = vote
  }

  package init(decoding body: some Sequence<UInt8>) throws(RequestFault) {
    let request = try RequestBody(body)
    question = try request.text("question")
    answer = try request.text("answer")
    certainty = try request.optionalInt("certainty")
    cites = try request.texts("cites")
    vote = try request.optionalInt("vote") ?? 1
    guard (1...100).contains(vote) else {
      throw .wrongType("vote", expected: "a number from 1 to 100")
    }
  }
}

/// `POST /api/disputes`.
package struct DisputeRequest: Hashable, Sendable {
  /// Its id.
  package var question: String
  /// In the student's words.
  package var why: String

  package init(question: String, why: String) {
    self.question = question
    self.why = why
  }

  package init(decoding body: some Sequence<UInt8>) throws(RequestFault) {
    let request = try RequestBody(body)
    question = try request.text("question")
    why = try request.text("why")
  }
}

/// `POST /api/next`: what was on the page, so that a page that is turned twice is turned once.
package struct NextRequest: Hashable, Sendable {
  /// The question that the student goes on from; nil before one.
  package var after: String?
  /// The number of the case whose card was on the page, 0 before the first; nil on a question, and
  /// for either of the two where it is not said.
  package var card: Int?

  package init(after: String? = nil, card: Int? = nil) {
    self.after = after
    self.card = card
  }

  package init(decoding body: some Sequence<UInt8>) throws(RequestFault) {
    let request = try RequestBody(body)
    after = try request.optionalText("after")
    card = try request.optionalInt("card")
  }
}

/// `POST /api/step`: what was on the screen, so that one step asked for twice is taken once.
package struct StepRequest: Hashable, Sendable {
  /// Its name, as pages are sent it.
  package var phase: String
  /// Its id.
  package var question: String?

  package init(decoding body: some Sequence<UInt8>) throws(RequestFault) {
    let request = try RequestBody(body)
    phase = try request.text("phase")
    question = try request.optionalText("question")
  }
}

/// The members of a body. Those nobody asks for do no harm; null is as good as nothing.
private struct RequestBody {
  /// Bytes of the longest body.
  static let limit = 16 * 1_024

  private let json: JSON

  init(_ body: some Sequence<UInt8>) throws(RequestFault) {
    let bytes = Array(body.prefix(Self.limit + 1))
    guard bytes.count <= Self.limit else { throw .tooLarge(limit: Self.limit) }
    do {
      json = try JSONReader.value(of: bytes)
    } catch {
      throw .notJSON
    }
    guard case .object = json else { throw .notAnObject }
  }

  private func value(_ name: String) -> JSON? {
    json[name] == .null ? nil : json[name]
  }

  func text(_ name: String) throws(RequestFault) -> String {
    guard let text = try optionalText(name) else { throw .missing(name) }
    return text
  }

  func optionalText(_ name: String) throws(RequestFault) -> String? {
    guard let value = value(name) else { return nil }
    guard let text = value.string else { throw .wrongType(name, expected: "text") }
    return text
  }

  /// 128 bits as hexadecimal digits.
  func optionalHex(_ name: String) throws(RequestFault) -> String? {
    guard let text = try optionalText(name) else { return nil }
    guard Token(text) != nil else { throw .wrongType(name, expected: "32 hexadecimal digits") }
    return text
  }

  func optionalInt(_ name: String) throws(RequestFault) -> Int? {
    guard let value = value(name) else { return nil }
    guard let int = value.int else { throw .wrongType(name, expected: "a whole number") }
    return int
  }

  func texts(_ name: String) throws(RequestFault) -> [String] {
    guard let value = value(name) else { return [] }
    let texts = value.array?.compactMap(\.string)
    guard let texts, texts.count == value.array?.count else {
      throw .wrongType(name, expected: "a list of texts")
    }
    return texts
  }
}
