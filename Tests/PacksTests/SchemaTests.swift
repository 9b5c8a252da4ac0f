import Testing

@testable import Packs

/// The JSON Schema and the reader are made of the same keys; Python's jsonschema says whether they
/// agree on packs with one thing changed.
struct SchemaTests {
  @Test func `the schema and the reader agree on every key of every kind`() throws {
    let mutants = Kinds.all.flatMap { Mutants.all(of: $0) }
    #expect(mutants.count > 1000)
    let packs = JSON.array(mutants.map(\.pack)).pretty()
    let script = """
      import sys
      schema, packs = json.load(sys.stdin)
      jsonschema.Draft202012Validator.check_schema(schema)
      judge = jsonschema.Draft202012Validator(schema)
      print("".join("y" if judge.is_valid(pack) else "n" for pack in packs))
      """
    guard
      let output = try PeerPython.run(
        script, modules: ["json", "jsonschema"], input: "[\(PackSchema.json()), \(packs)]")
    else { return }
    let judgements = output.filter { "yn".contains($0) }.map { $0 == "y" }
    try #require(judgements.count == mutants.count)
    for (mutant, isValid) in zip(mutants, judgements) {
      let reading = PackReader.read(Array(mutant.pack.pretty().utf8), path: "a")
      let words = reading.diagnostics.map(DiagnosticPrinter.headline)
      #expect((reading.pack != nil) == isValid, "\(mutant.change): \(words)")
    }
    // Agreement would be worth nothing if one of the two answers never came.
    #expect(judgements.contains(true))
    #expect(judgements.contains(false))
  }

  @Test func `the schema is the same text every time and names every key`() {
    let schema = PackSchema.json()
    #expect(schema == PackSchema.json())
    #expect(schema.contains("https://json-schema.org/draft/2020-12/schema"))
    for key in Kinds.all.flatMap(\.keys) {
      #expect(schema.contains("\"\(key.name)\": {"))
      #expect(schema.contains(key.summary))
    }
  }
}

/// Sound packs with one question, and what becomes of them when one thing is changed.
enum Mutants {
  static func all(of kind: any Kind) -> [(change: String, pack: JSON)] {
    let sound = pack(kind)
    var mutants = [(change: "\(kind.name) as it is", pack: sound)]
    for (path, keys) in records(kind) {
      for key in keys {
        let at = path + [key.name]
        for (name, value) in replacements where !decidesElsewhere(key, value) {
          mutants.append(("\(kind.name) \(at) = \(name)", sound.setting(at, to: value)))
        }
        if let list = sound.value(at: at), case .array(let values) = list, let first = values.first,
          key.type != .questions, key.type != .corrections, key.type != .range
        {
          let twice = JSON.array([first, first])
          mutants.append(("\(kind.name) \(at) twice", sound.setting(at, to: twice)))
        }
      }
      let unknown = sound.setting(path + ["unheard-of"], to: "x")
      mutants.append(("\(kind.name) \(path) with an unknown key", unknown))
    }
    for status in ["draft", "rejected", "unsourced", "accepted", "other"] {
      let changed = sound.setting(["questions", "0", "status"], to: .string(status))
      mutants.append(("\(kind.name) \(status)", changed))
      for key in ["why", "cites"] {
        let lacking = changed.setting(["questions", "0", key], to: nil)
        mutants.append(("\(kind.name) \(status) without \(key)", lacking))
      }
      let reasoned = changed.setting(["questions", "0", "rejected"], to: "Too easy.")
      mutants.append(("\(kind.name) \(status) with a reason for rejecting", reasoned))
    }
    return mutants
  }

  /// What each key is set to; nil takes it out.
  private static let replacements: [(String, JSON?)] = [
    ("nothing", nil), ("[]", []), ("{}", [:]), ("a sign", "x!"), ("7", 7), ("true", true),
    ("a blank", " "), ("a list in a list", [["a"]]), ("a mapping in a list", [["a": "b"]]),
    ("a year", 2025), ("a fraction", .number(-1.5)),
  ]

  /// Without its sources a citation does not resolve, which only the reader can tell.
  private static func decidesElsewhere(_ key: Key, _ value: JSON?) -> Bool {
    switch (key.type, value) {
    case (.sources, nil), (.passages, nil): return true
    case (.sources, .object(let members)?), (.passages, .object(let members)?):
      return members.isEmpty
    // A name in lower case that a schema takes for a number.
    case (.identifier, .number(let number)?): return number < 0
    default: return false
    }
  }

  private static func records(_ kind: any Kind) -> [([String], [Key])] {
    [
      ([], CommonKeys.pack),
      (["sources", "gazette"], CommonKeys.source),
      (
        ["sources", "gazette", "passages", "p4"],
        [CommonKeys.note, CommonKeys.range, CommonKeys.digest]
      ),
      (["sources", "courier", "published"], CommonKeys.publication),
      (["questions", "0"], CommonKeys.question + kind.keys),
      (["questions", "0", "corrected", "0"], CommonKeys.correction),
    ]
  }

  private static func pack(_ kind: any Kind) -> JSON {
    let digest = JSON.string("sha256:" + String(repeating: "0f", count: 32))
    let question: [(key: String, value: JSON)] =
      [
        ("id", "one"), ("kind", .string(kind.name)), ("about", ["gazette", "courier"]),
        ("cites", ["gazette#p4"]), ("why", "So it says."), ("hint", "Look."), ("fact", "a-fact"),
        ("difficulty", 2), ("tags", ["core", "speaker:mayor"]), ("seconds", 30),
        ("corrected", [["date": "2025-02-03", "was": "b", "why": "c"]]), ("from", "two"),
      ] + kind.keys.map { ($0.name, value(of: $0)) }
    return [
      "factcheck": 1, "id": "a-pack", "version": 2, "title": "A pack", "description": "D",
      "content-note": "N", "language": "en", "license": "CC0",
      "sources": [
        "gazette": [
          "label": "the Gazette", "outlet": "Gazette", "headline": "H", "published": "2025-02",
          "url": "https://example.org/a", "file": "a.txt", "digest": digest, "brief": "B",
          "passages": ["p4": ["note": "N", "range": [0, 4], "digest": digest]],
        ],
        "courier": [
          "label": "the Courier", "published": ["inferred": "2025", "how": "so"],
          "passages": ["p2b": ["quote": "Q"]],
        ],
      ],
      "questions": [.object(question)],
    ]
  }

  /// A sound value; no two keys of a kind have the same text.
  private static func value(of key: Key) -> JSON {
    switch key.type {
    case .number: return 12
    case .word(let words): return .string(words[0])
    case .texts(let counts):
      return .array((0..<max(2, counts.lowerBound)).map { .string("\(key.name) \($0)") })
    case .pairs: return ["left": "a", "right": "b"]
    case .valuesBySource: return ["gazette": "40", "courier": "60"]
    default: return .string("the \(key.name)")
    }
  }
}

extension JSON {
  /// The value at a path of keys and indices.
  func value(at path: [String]) -> JSON? {
    guard let first = path.first else { return self }
    let rest = Array(path.dropFirst())
    switch self {
    case .object(let members): return members.first { $0.key == first }?.value.value(at: rest)
    case .array(let values): return Int(first).flatMap { values[$0].value(at: rest) }
    default: return nil
    }
  }

  /// With the value at a path set, or taken out where it is nil.
  func setting(_ path: [String], to value: JSON?) -> JSON {
    guard let first = path.first else { return value ?? self }
    let rest = Array(path.dropFirst())
    switch self {
    case .object(var members):
      let index = members.firstIndex { $0.key == first }
      if rest.isEmpty {
        members.removeAll { $0.key == first }
        if let value { members.insert((first, value), at: min(index ?? .max, members.count)) }
      } else if let index {
        members[index].value = members[index].value.setting(rest, to: value)
      }
      return .object(members)
    case .array(var values):
      if let index = Int(first) { values[index] = values[index].setting(rest, to: value) }
      return .array(values)
    default: return self
    }
  }
}
