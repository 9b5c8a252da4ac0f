import Articles
import Quiz

/// How a model is held to the shape of its answer, the firmest way first.
package enum OutputMode: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// `response_format` with a JSON Schema: the server lets nothing else be written.
  case jsonSchema
  /// `response_format` for JSON, the schema beside it, as llama-cpp-python and others have it.
  case jsonObjectWithSchema
  /// `response_format` for JSON of any shape, the schema in the prompt.
  case jsonObject
  /// The schema in the prompt alone.
  case plain

  var next: OutputMode? { OutputMode(rawValue: rawValue + 1) }

  package static func < (a: OutputMode, b: OutputMode) -> Bool { a.rawValue < b.rawValue }
}

/// The body of a request for a chat completion.
struct ChatRequest {
  var model: String
  var prompt: Prompt
  var mode: OutputMode
  var schema: JSON
  var answerTokens: Int
  var seed: UInt32
  /// Parameters that the server said it does not take.
  var without: Set<String> = []

  /// Parameters that a server can do without.
  static let optional = ["max_tokens", "temperature", "seed"]

  var json: JSON {
    var members: [JSON.Member] = [
      .init("model", .string(model)),
      .init(
        "messages",
        [
          ["role": "system", "content": .string(prompt.system)],
          ["role": "user", "content": .string(prompt.user)],
        ]),
      .init("stream", false),
      .init("max_tokens", .number(Double(answerTokens))),
      .init("temperature", .number(0.2)),
      .init("seed", .number(Double(seed))),
    ]
    switch mode {
    case .jsonSchema:
      members.append(
        .init(
          "response_format",
          [
            "type": "json_schema",
            "json_schema": [
              "name": .string(DraftSchema.name), "strict": true, "schema": schema,
            ],
          ]))
    case .jsonObjectWithSchema:
      members.append(.init("response_format", ["type": "json_object", "schema": schema]))
    case .jsonObject: members.append(.init("response_format", ["type": "json_object"]))
    case .plain: break
    }
    return .object(members.filter { !without.contains($0.name) })
  }

  /// What a refusal says that the server does not take. Some answer with a 500 where they mean
  /// 400; of those only what names the format counts.
  static func complaint(_ error: ModelError) -> Complaint? {
    guard case .http(let status, let body) = error, [400, 422, 500, 501].contains(status) else {
      return nil
    }
    let words = body.lowercased()
    let format = ["response_format", "json_schema", "json_object", "grammar", "guided"]
    if format.contains(where: { words.contains($0) }) { return .format }
    guard status < 500 else { return nil }
    return optional.first { words.contains($0) }.map { .parameter($0) }
  }

  enum Complaint: Hashable {
    case format
    case parameter(String)
  }
}
