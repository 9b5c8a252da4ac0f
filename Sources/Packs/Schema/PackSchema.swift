import Quiz

/// The JSON Schema (draft 2020-12) of packs, for editors: made of the same keys as the reader goes
/// by. What takes the whole pack to tell, such as citations that resolve, is the reader's alone.
package enum PackSchema {
  /// The schema, the same text every time.
  package static func json() -> String { schema.pretty() + "\n" }

  private static var schema: JSON {
    let head: [(key: String, value: JSON)] = [
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("title", "factcheck pack"),
      ("description", "A question bank derived from articles, format 1."),
    ]
    let definitions: JSON = .object([
      ("source", record(CommonKeys.source)), ("passage", passage),
      ("publication", record(CommonKeys.publication)),
      ("correction", record(CommonKeys.correction)), ("question", question),
    ])
    guard case .object(let body) = record(CommonKeys.pack) else { return .object(head) }
    return .object(head + body + [("$defs", definitions)])
  }

  /// A mapping with exactly these keys.
  private static func record(_ keys: [Key]) -> JSON {
    .object([
      ("type", "object"),
      ("properties", .object(keys.map { ($0.name, property($0)) })),
      ("required", .array(keys.filter(\.isRequired).map { .string($0.name) })),
      ("additionalProperties", false),
    ])
  }

  private static func property(_ key: Key) -> JSON {
    guard case .object(let members) = value(key.type) else { return value(key.type) }
    return .object([("description", .string(key.summary))] + members)
  }

  private static var passage: JSON {
    guard case .object(let members) = record(CommonKeys.passage) else { return [:] }
    return .object(
      members + [("anyOf", [["required": ["note"]], ["required": ["quote"]]])])
  }

  /// The common keys, and by the kind those of its own.
  private static var question: JSON {
    var properties = CommonKeys.question.map { ($0.name, property($0)) }
    let names = Kinds.all.map(\.name)
    for index in properties.indices where properties[index].0 == CommonKeys.kind.name {
      properties[index].1 = [
        "description": .string(CommonKeys.kind.summary), "enum": .array(names.map(JSON.string)),
      ]
    }
    let required: JSON = .array([CommonKeys.id, CommonKeys.kind].map { .string($0.name) })
    return .object([
      ("type", "object"), ("properties", .object(properties)), ("required", required),
      ("allOf", .array(Kinds.all.map(branch) + support)), ("unevaluatedProperties", false),
    ])
  }

  private static func branch(_ kind: any Kind) -> JSON {
    let name: JSON = ["const": .string(kind.name)]
    let own = kind.keys.map { (key: $0.name, value: property($0)) }
    let required = kind.keys.filter(\.isRequired).map { JSON.string($0.name) }
    return [
      "if": ["properties": .object([(CommonKeys.kind.name, name)]), "required": ["kind"]],
      "then": [
        "description": .string(kind.summary), "properties": .object(own),
        "required": .array(required),
      ],
    ]
  }

  /// Citations may be missing from an unsourced question, explanations from any but an accepted
  /// one; a reason for rejecting stands only where it was rejected.
  private static var support: [JSON] {
    let unsourced = JSON.string(Question.Status.unsourced.rawValue)
    let accepted = JSON.string(Question.Status.accepted.rawValue)
    let rejected = JSON.string(Question.Status.rejected.rawValue)
    return [
      [
        "if": ["properties": ["status": ["const": unsourced]], "required": ["status"]],
        "else": ["properties": ["cites": ["minItems": 1]], "required": ["cites"]],
      ],
      [
        "if": ["properties": ["status": ["const": accepted]]],
        "then": ["required": ["why"]],
      ],
      [
        "if": ["required": ["rejected"]],
        "then": ["properties": ["status": ["const": rejected]], "required": ["status"]],
      ],
    ]
  }

  private static func value(_ type: KeyType) -> JSON {
    switch type {
    case .text: return text
    case .identifier: return spelt(Spelling.identifierPattern)
    case .number(let least):
      var number: [(key: String, value: JSON)] = [("type", "number")]
      if let least { number.append(("minimum", .number(least))) }
      return ["anyOf": [.object(number), spelt(Spelling.numberPattern, "string")]]
    case .integer(let range):
      let integer: JSON = [
        "type": "integer", "minimum": .number(Double(range.lowerBound)),
        "maximum": .number(Double(range.upperBound)),
      ]
      return ["anyOf": [integer, spelt(Spelling.integerPattern, "string")]]
    case .date: return date
    case .digest: return spelt(Spelling.digestPattern, "string")
    case .url: return spelt(Spelling.urlPattern, "string")
    case .fileName: return spelt(Spelling.fileNamePattern, ["string", "number", "boolean"])
    case .word(let words): return ["enum": .array(words.map(JSON.string))]
    case .texts(let counts): return list(of: text, counts)
    case .tags(let counts): return list(of: spelt(Spelling.tagPattern), counts)
    case .sourceIDs(let counts): return list(of: spelt(Spelling.identifierPattern), counts)
    case .citations(let counts):
      return list(of: spelt(Spelling.citationPattern, "string"), counts)
    case .pairs(let counts): return mapping(to: text, counts)
    case .valuesBySource(let counts):
      return mapping(to: text, counts, names: Spelling.identifierPattern)
    case .publication:
      return ["anyOf": [date, ["$ref": "#/$defs/publication"]]]
    case .range:
      return list(of: ["type": "integer", "minimum": 0], 2...2, unique: false)
    case .corrections: return ["type": "array", "items": ["$ref": "#/$defs/correction"]]
    case .passages: return named("passage", Spelling.passagePattern)
    case .sources: return named("source", Spelling.identifierPattern)
    case .questions:
      return [
        "type": "array", "maxItems": .number(Double(Limits().questions)),
        "items": ["$ref": "#/$defs/question"],
      ]
    }
  }

  /// Any scalar: the reader takes figures and truth values as they are written.
  private static let text: JSON = [
    "type": ["string", "number", "boolean"], "pattern": "[^ \\t\\n]",
    "maxLength": .number(Double(Limits().characters)),
  ]

  /// A year alone is a number to an editor.
  private static let date: JSON = [
    "anyOf": [
      spelt(Spelling.datePattern, "string"),
      ["type": "integer", "minimum": 1000, "maximum": 9999],
    ]
  ]

  /// A text of a spelling; without a type figures and truth values pass too,
  /// which YAML may take it for.
  private static func spelt(
    _ pattern: String, _ type: JSON = ["string", "integer", "boolean"]
  ) -> JSON {
    ["type": type, "pattern": .string(pattern)]
  }

  private static func list(
    of items: JSON, _ counts: ClosedRange<Int>, unique: Bool = true
  ) -> JSON {
    .object(
      [("type", "array"), ("items", items)]
        + (counts.lowerBound > 0 ? [("minItems", .number(Double(counts.lowerBound)))] : [])
        + [("maxItems", .number(Double(counts.upperBound)))]
        + (unique ? [("uniqueItems", true)] : []))
  }

  private static func mapping(
    to values: JSON, _ counts: ClosedRange<Int>, names: String = "[^ \\t\\n]"
  ) -> JSON {
    [
      "type": "object", "additionalProperties": values,
      "propertyNames": ["pattern": .string(names)],
      "minProperties": .number(Double(counts.lowerBound)),
      "maxProperties": .number(Double(counts.upperBound)),
    ]
  }

  private static func named(_ definition: String, _ pattern: String) -> JSON {
    [
      "type": "object", "propertyNames": ["pattern": .string(pattern)],
      "additionalProperties": ["$ref": .string("#/$defs/\(definition)")],
    ]
  }
}
