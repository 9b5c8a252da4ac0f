import Quiz

/// The shape in which a model answers, as JSON Schema within the part that constrained decoders
/// share: every member required, none added, no union, no reference.
enum DraftSchema {
  static let name = "quiz_items"
  static let kinds = ["claim", "choice", "number", "who-said", "text"]

  /// For an answer of at most `count` items from the paragraphs given.
  static func schema(count: Int, paragraphs: [Int]) -> JSON {
    let text: JSON = ["type": "string"]
    let members: [(name: String, value: JSON)] = [
      // The passage first: a model writes in this order, and what it has copied guides the rest.
      ("paragraph", ["type": "integer", "enum": .array(paragraphs.map { .number(Double($0)) })]),
      ("quote", text),
      ("kind", ["type": "string", "enum": .array(kinds.map { .string($0) })]),
      ("text", text),
      ("options", ["type": "array", "items": text, "maxItems": 5]),
      ("key", text),
      ("wrong", text),
      ("right", text),
      ("unit", text),
      ("why", text),
      ("difficulty", ["type": "integer", "enum": [1, 2, 3]]),
    ]
    let item: JSON = [
      "type": "object",
      "properties": .object(members.map { JSON.Member($0.name, $0.value) }),
      "required": .array(members.map { .string($0.name) }),
      "additionalProperties": false,
    ]
    return [
      "type": "object",
      "properties": [
        "items": ["type": "array", "items": item, "maxItems": .number(Double(count))]
      ],
      "required": ["items"],
      "additionalProperties": false,
    ]
  }
}
