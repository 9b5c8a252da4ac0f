/// Why a model could not be asked. Texts in it come from the server, without the key, and have yet
/// to pass the gate of whoever prints them.
package enum ModelError: Error, Hashable, Sendable {
  /// No connection: no such host, no route, or broken off; `reason` is the system's.
  case unreachable(host: String, reason: String)
  /// Nothing listens at the port.
  case refused(host: String)
  /// The connection was not there in time.
  case connectTimedOut(after: Duration)
  /// The answer was not complete in time.
  case timedOut(after: Duration)
  /// An answer with a status that is no success; the beginning of its body.
  case http(status: Int, body: String)
  /// A 404, which servers send for a model that they do not have.
  case unknownModel(name: String, body: String)
  /// The server sends elsewhere. It is not followed: the key is not for others.
  case redirected(status: Int, to: String?)
  /// An answer of more than so many bytes, once unpacked.
  case tooLarge(limit: Int)
  /// What came is no chat completion; its beginning.
  case notAChat(body: String)
  /// A completion without a choice, or without text in it.
  case noChoice
  /// The model declined; its words.
  case declined(String)
  /// The answer was cut off at the length allowed.
  case cutOff
  /// No JSON of the shape asked for in the model's answer; its beginning.
  case noJSON(answer: String)
  /// The context leaves no room for any paragraph; tokens.
  case contextTooSmall(context: Int)
  case cancelled

  /// Whether the same request may fare better a little later.
  var isPassing: Bool {
    switch self {
    case .unreachable, .refused, .connectTimedOut: true
    case .http(let status, _): status == 429 || status == 408 || (500..<600).contains(status)
    default: false
    }
  }
}
