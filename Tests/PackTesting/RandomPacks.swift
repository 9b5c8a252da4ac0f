package import Quiz
import Text

/// Sound packs made of a seed, with as many of a format's traps in their texts as will fit.
package struct RandomPacks {
  private var random: SeededGenerator
  private var serial = 0
  private var taken: Set<String> = []
  private let traps: [String]

  /// - Parameter traps: texts that a format may take for something else.
  package init(seed: UInt64, traps: [String] = Self.yamlTraps) {
    random = SeededGenerator(seed: seed)
    self.traps = traps
  }

  package static let yamlTraps = [
    "no", "Yes", "~", "null", "true", "11:05", "2025", "1e3", "0x1F", "2025-02-03", ".5", "+1",
    "-1", "1_000", "@home", "& so", "* star", "! bang", "% cent", "# hash", "a # b", "a: b", "a:",
    ": b", "- a", "-", "?", "? a", "[a]", "{a: b}", "a, b", "'", "''", "\"", "\\", "\\n", "|", ">",
    "|-", "`tick`", "=", "<<", "...", "---", "a\nb", "\n", "a\n\n b\n", " a", "a ", "\t", "a\tb",
    "\u{7}", "\u{0}", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{202E}abc",
    "\u{A0}", "\u{200B}", "é", "e\u{301}", "日本語", "👩‍👩‍👧", "🇫🇷", "\u{10FFFF}", "«quoted»",
    "“said”", "a  b", "1200", "1,200", "12:30:45", "on", "OFF", "y", "N", "e", "a:b", "http://a",
    "#", "a#b", "key: [x, y]", "%TAG", "!!str a", "*", "&a", "\r", "a\r\nb", "0o17", "1.", "1 2",
  ]

  private mutating func chance(_ percent: Int) -> Bool { random.next(below: 100) < percent }

  private mutating func pick<T>(_ values: [T]) -> T { values[random.next(below: values.count)] }

  /// A text that is not blank.
  package mutating func text() -> String {
    var parts: [String] = []
    for _ in 0...random.next(below: 3) { parts.append(pick(traps)) }
    if chance(10) { parts.append(String(repeating: "long words of prose ", count: 12) + "end") }
    let joined = parts.joined(separator: pick(["", " ", "x"]))
    return joined.utf8.allSatisfy { [0x20, 0x0A, 0x09].contains($0) } ? joined + "a" : joined
  }

  /// A text unlike all others of the pack.
  package mutating func unique() -> String {
    while true {
      serial += 1
      let text = chance(50) ? "\(text())\(serial)" : "\(serial)\(text())"
      // `1` and `1.2` are as long a text as `11.` and `2`, and the gate may make two texts one.
      if taken.insert(Gate.line(text)).inserted { return text }
    }
  }

  package mutating func identifier() -> String {
    serial += 1
    return pick(["a", "no", "q", "2025", "x-y", "null", "1e3"]) + "-\(serial)"
  }

  private mutating func maybe<T>(_ value: (inout Self) -> T) -> T? {
    chance(40) ? value(&self) : nil
  }

  private mutating func uniques(_ range: ClosedRange<Int>) -> [String] {
    let count = range.lowerBound + random.next(below: range.count)
    return (0..<count).map { _ in unique() }
  }

  private mutating func date() -> PartialDate? {
    PartialDate(pick(["2025", "2025-02", "2025-02-03", "0099-12", "2024-02-29"]))
  }

  package mutating func pack() -> Pack {
    let sources = (0..<random.next(below: 4)).map { _ in source() }
    let labels = sources
    return Pack(
      id: identifier(), version: 1 + random.next(below: 9), title: text(),
      description: chance(60) ? text() : "", contentNote: maybe { $0.text() }, language: text(),
      license: maybe { $0.text() }, sources: sources,
      questions: (0..<random.next(below: 12)).map { _ in question(labels) })
  }

  private mutating func source() -> Source {
    let published: Publication =
      if let date = date(), chance(70) {
        chance(50) ? .stated(date) : .inferred(date, how: text())
      } else { .notStated }
    return Source(
      id: identifier(), label: unique(), outlet: maybe { $0.text() },
      headline: maybe { $0.text() }, published: published,
      url: maybe { _ in "https://example.org/a?b=c#d,e" }, file: maybe { _ in "no: [1].txt" },
      digest: maybe { Digest(of: $0.text()).description }, brief: maybe { $0.text() },
      passages: (1...(1 + random.next(below: 4))).map { passage($0) })
  }

  private mutating func passage(_ number: Int) -> Passage {
    let note = maybe { $0.text() }
    return Passage(
      id: "p\(number)" + (chance(30) ? "b" : ""), paragraph: number,
      range: maybe { $0.random.next(below: 9) }.map { $0..<$0 + 5 }, note: note,
      quote: note == nil || chance(30) ? text() : nil,
      digest: maybe { Digest(of: $0.text()).description })
  }

  private mutating func question(_ sources: [Source]) -> Question {
    let cited = sources.filter { _ in chance(50) }
    let citations = cited.map { Citation(source: $0.id, passage: pick($0.passages).id) }
    var about = cited
    if chance(20) { about = sources.reversed().filter { _ in chance(50) } }
    let lowered = form(about, sources)
    let status: Question.Status =
      citations.isEmpty ? .unsourced : pick([.accepted, .draft, .rejected])
    return Question(
      id: identifier(), kind: lowered.kind, stem: lowered.stem, statement: lowered.statement,
      form: lowered.form, verdict: lowered.verdict, about: about.map(\.id), citations: citations,
      explanation: status == .accepted || chance(50) ? text() : "", hint: maybe { $0.text() },
      fact: maybe { $0.identifier() }, difficulty: 1 + random.next(below: 3),
      tags: (0..<random.next(below: 3)).map { chance(30) ? "speaker:a\($0)" : "no\($0)" },
      seconds: maybe { 1 + $0.random.next(below: 3600) }, status: status,
      corrections: (0..<(chance(20) ? 2 : 0)).compactMap { _ in
        date().map { Question.Correction(date: $0, was: text(), why: text()) }
      }, from: maybe { $0.identifier() },
      rejection: status == .rejected ? maybe { $0.text() } : nil)
  }

  private struct Made {
    var kind: String
    var stem: String
    var statement: String?
    var form: Form
    var verdict: Verdict?
  }

  private mutating func form(_ about: [Source], _ sources: [Source]) -> Made {
    let labels = about.map(\.label)
    switch random.next(below: sources.count > 1 ? 9 : 8) {
    case 0:
      let claim = text()
      let verdict = pick(Verdict.allCases)
      let key = Verdict.options.firstIndex(of: verdict.words) ?? 0
      return Made(
        kind: "claim", stem: Composed.claim(claim, labels), statement: claim,
        form: .choice(Choice(options: Verdict.options, key: key, arrangement: .fixed)),
        verdict: verdict)
    case 1:
      return Made(
        kind: "choice", stem: text(), form: .choice(Choice(options: uniques(3...6), key: 0)))
    case 2:
      let keys = uniques(1...4)
      return Made(
        kind: "select", stem: text(),
        form: .selection(
          Selection(options: keys + uniques(1...4), keys: Array(keys.indices))))
    case 3:
      let value = pick([0, -1, 1200, 0.1, 1.5e-7, 1e21, -12345.678, 1e15, 123_456_789_012])
      return Made(
        kind: "number", stem: text(),
        form: .number(NumberKey(value: value, tolerance: pick([0, 0.5, 10]), unit: text())))
    case 4:
      return Made(kind: "text", stem: text(), form: .text(TextKey(accepted: uniques(1...4))))
    case 5:
      return Made(kind: "order", stem: text(), form: .ordering(Ordering(items: uniques(3...8))))
    case 6:
      return Made(
        kind: "match", stem: text(), form: .matching(matching(prompts: uniques(2...8))))
    case 7:
      let said = chance(30) ? "“\(text())”" : text() + "z"
      return Made(
        kind: "who-said", stem: Composed.whoSaid(said, labels), statement: said,
        form: .choice(Choice(options: uniques(3...6), key: 0)))
    default:
      return Made(
        kind: "sources-differ", stem: text(),
        form: .matching(matching(prompts: sources.map(\.label))))
    }
  }

  private mutating func matching(prompts: [String]) -> Matching {
    let options = uniques(2...2)
    let key = prompts.indices.map { $0 < 2 ? $0 : random.next(below: 2) }
    return Matching(prompts: prompts, options: options + uniques(0...2), key: key)
  }
}

/// Stems as the kinds compose them, put together here a second time.
package enum Composed {
  package static func claim(_ claim: String, _ labels: [String]) -> String {
    let openings = [
      "Going by the sources", "According to \(labels.first ?? "")",
      "Going by both sources of the case",
    ]
    let opening =
      labels.count < openings.count ? openings[labels.count] : "Going by the sources of the case"
    return "\(opening), is this supported, refuted or not stated? \(claim)"
  }

  package static func whoSaid(_ said: String, _ labels: [String]) -> String {
    var list = labels.dropLast().joined(separator: ", ")
    if let last = labels.last { list += (list.isEmpty ? "" : " and ") + last }
    let who = labels.isEmpty ? "Who" : "Who, according to \(list),"
    return who + ("“\"‘'«„".contains(said.first ?? " ") ? " said: \(said)" : " said that \(said)?")
  }
}
