/// A pack with harmful characters in every text that the reader takes, each text marked.
struct HostilePack {
  /// The file's text.
  private(set) var text = ""
  /// How many texts there are; each holds `zz`, its number and `zz`.
  private(set) var count = 0

  /// What could end up in an output: a colour that the program never uses, a title, a bell,
  /// backspaces, delete, C1 controls, and bidirectional overrides and isolates. Written as YAML
  /// escapes, since YAML takes few of them as they are.
  private static let poison =
    #"\x1b[45;5m\x1b]0;t\x07\x08\x7f\x9b45m\x90\x85\u202a\u202b\u202c\u202d\u202e"#
    + #"\u2066\u2067\u2068\u2069\r\x01"#

  /// The same characters in a command line or an answer.
  static let typed =
    "zz\u{1B}[45;5m\u{1B}]0;t\u{7}\u{8}\u{7F}\u{9B}45m\u{90}\u{85}\u{202A}\u{202E}\u{2066}\u{2069}"

  init() {
    text = """
      factcheck: 1
      id: hostile
      title: \(next())
      description: \(next())
      content-note: \(next())
      license: \(next())
      sources:
        one:
          label: \(next())
          outlet: \(next())
          headline: \(next())
          file: \(next())
          published: {inferred: 2025-02, how: \(next())}
          brief: \(next())
          passages:
            p1: {note: \(next())}
            p2: {quote: \(next())}
        two:
          label: \(next())
          brief: \(next())
          passages:
            p1: {note: \(next())}
      questions:
        - id: a-claim
          kind: claim
          claim: \(next())
          verdict: refuted
          \(rest())
          corrected: [{date: 2025-03-01, was: \(next()), why: \(next())}]
        - {id: a-choice, kind: choice, ask: \(next()), answer: \(next()), others: [\(next()), \(next())],
           \(flow())}
        - {id: a-select, kind: select, ask: \(next()), answers: [\(next()), \(next())],
           others: [\(next())], \(flow())}
        - {id: a-number, kind: number, ask: \(next()), answer: 12, tolerance: 1, unit: \(next()),
           \(flow())}
        - {id: a-text, kind: text, ask: \(next()), answer: \(next()), also: [\(next())], \(flow())}
        - {id: an-order, kind: order, ask: \(next()), items: [\(next()), \(next()), \(next())],
           \(flow())}
        - {id: a-match, kind: match, ask: \(next()), pairs: {\(next()): \(next()), \(next()): \(next())},
           others: [\(next())], \(flow())}
        - {id: who-said, kind: who-said, statement: \(next()), speaker: \(next()),
           others: [\(next()), \(next())], \(flow())}
        - {id: they-differ, kind: sources-differ, ask: \(next()),
           values: {one: \(next()), two: \(next())}, others: [\(next())], \(flow())}

      """
  }

  private mutating func next() -> String {
    count += 1
    return "\"zz\(count)zz \(Self.poison) word\""
  }

  /// The keys that every question has.
  private mutating func flow() -> String {
    "cites: [one#p1, one#p2, two#p1], why: \(next()), hint: \(next())"
  }

  private mutating func rest() -> String {
    "cites: [one#p1, one#p2, two#p1]\n    why: \(next())\n    hint: \(next())"
  }

  /// The numbers of the marked texts that an output shows.
  static func marks(in output: String) -> Set<Int> {
    Set(output.matches(of: /zz(\d+)zz/).compactMap { Int($0.output.1) })
  }

  /// The harmful characters of an output, for which a pipe has no use at all.
  static func harm(in output: String) -> [Unicode.Scalar] {
    output.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  /// The harmful characters of what a terminal got, without what belongs there: carriage returns,
  /// the program's own colours, and Readline's bracketed paste, erasing and moving to the right.
  static func harm(onTerminal output: String) -> [Unicode.Scalar] {
    let own = #/\x{1B}\[(?:0|1|2|3|4|3[1-6])m|\x{1B}\[\?2004[hl]|\x{1B}\[K|\x{1B}\[\d*C/#
    return harm(in: output.replacing(own, with: "")).filter { $0 != "\r" }
  }
}
