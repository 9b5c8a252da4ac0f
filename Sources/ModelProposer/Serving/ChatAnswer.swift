import Quiz

/// The text of a chat completion.
struct ChatAnswer: Hashable {
  var text: String
  /// Whether it ends where the length allowed did.
  var isCutOff: Bool

  /// Reads a completion, or the events of one that was streamed unasked.
  init(_ body: [UInt8]) throws(ModelError) {
    if Self.isEventStream(body) {
      self = try Self.streamed(body)
      return
    }
    guard let json = try? JSONReader.value(of: body) else {
      throw .notAChat(body: Self.beginning(of: body))
    }
    guard let choices = json["choices"]?.array else {
      throw .notAChat(body: Self.beginning(of: body))
    }
    guard let choice = choices.first, let message = choice["message"] else { throw .noChoice }
    if let refusal = message["refusal"]?.string, !refusal.isEmpty {
      throw .declined(String(refusal.prefix(200)))
    }
    guard let text = message["content"]?.string, !text.isEmpty else { throw .noChoice }
    self.init(text: text, isCutOff: choice["finish_reason"]?.string == "length")
  }

  private init(text: String, isCutOff: Bool) {
    self.text = text
    self.isCutOff = isCutOff
  }

  /// The beginning of a body, for messages.
  static func beginning(of body: some Sequence<UInt8>, limit: Int = 300) -> String {
    String(decoding: Array(body.prefix(limit)), as: UTF8.self)
  }

  private static func isEventStream(_ body: [UInt8]) -> Bool {
    let start = body.drop(while: { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 })
    return start.starts(with: "data:".utf8) || start.starts(with: "event:".utf8)
  }

  /// Server-sent events, each with a piece of the text.
  private static func streamed(_ body: [UInt8]) throws(ModelError) -> ChatAnswer {
    var answer = ChatAnswer(text: "", isCutOff: false)
    // A stream that just ends was broken off.
    var isEnded = false
    for line in body.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      guard line.starts(with: "data:".utf8) else { continue }
      let data = line.dropFirst(5).drop(while: { $0 == 0x20 })
      if data.elementsEqual("[DONE]".utf8) {
        isEnded = true
        break
      }
      guard let event = try? JSONReader.value(of: data) else {
        throw .notAChat(body: beginning(of: body))
      }
      guard let choice = event["choices"]?.array?.first else { continue }
      if let piece = choice["delta"]?["content"]?.string { answer.text += piece }
      if let reason = choice["finish_reason"]?.string {
        isEnded = true
        answer.isCutOff = reason == "length"
      }
    }
    guard isEnded else { throw .notAChat(body: beginning(of: body)) }
    guard !answer.text.isEmpty else { throw .noChoice }
    return answer
  }
}
