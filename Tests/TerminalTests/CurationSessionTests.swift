import Foundation
import Quiz
import Terminal
import Testing
import Text

/// A desk without files: what was saved is kept, and errors can be ordered.
private final class Saved {
  var saves: [[Int: Question]] = []
  var failures: [CurationFailure?] = []
  var reloaded: Pack?
  var texts: [String] = []
}

private struct Desk: CurationDesk {
  let saved: Saved

  func findings(on index: Int, in pack: Pack) -> [String] {
    pack.questions[index].hint == nil ? ["hint: there is none [missing-hint]"] : []
  }

  func context(of citation: Citation, in pack: Pack) -> PassageContext? {
    guard citation.description == "gazette#p6" else { return nil }
    return PassageContext(
      before: [.init(number: 5, text: "The day before, the bridge had been inspected.")],
      paragraph: .init(
        number: 6, text: "On Monday the mayor called the closure “a day of shame”, and left."),
      range: 10..<56, after: [.init(number: 7, text: "Nobody\u{1B}[31m answered.")],
      warning: "paragraph 4 moved to 6 in gazette.txt")
  }

  func fields(of question: Question, in pack: Pack) -> [CurationField] {
    [
      CurationField(name: "ask", text: question.stem),
      CurationField(name: "hint", text: question.hint ?? "", note: "a few words", isOptional: true),
    ]
  }

  func question(_ question: Question, in pack: Pack, with texts: [String: String]) -> CurationEdit {
    var question = question
    if let stem = texts["ask"] {
      if stem.isEmpty { return .wrong(["'ask' is empty"]) }
      question.stem = stem
    }
    if let hint = texts["hint"] { question.hint = hint.isEmpty ? nil : hint }
    return .question(question)
  }

  func text(of question: Question, in pack: Pack) -> String { question.stem }

  func question(from text: String, in pack: Pack) -> CurationEdit {
    if text.isEmpty { return .dropped }
    if text.hasPrefix("!") { return .wrong(["q:1:1: error: no\n  !x\n  ^"]) }
    var question = pack.questions[0]
    question.stem = text
    return .question(question)
  }

  func edited(_ text: String) -> (text: String?, problem: String) {
    saved.texts.isEmpty ? (nil, "There is no editor.") : (saved.texts.removeFirst(), "")
  }

  func save(_ questions: [Int: Question]) throws(CurationFailure) -> String? {
    if let failure = saved.failures.isEmpty ? nil : saved.failures.removeFirst() { throw failure }
    saved.saves.append(questions)
    return "The layout was not kept."
  }

  func reload() -> Pack? { saved.reloaded }
}

@Suite struct CurationSessionTests {
  static var pack: Pack {
    var pack = HarbourPack.pack
    for index in pack.questions.indices where index != 3 { pack.questions[index].status = .draft }
    return pack
  }

  private func curate(
    _ lines: [Line], width: Int = 80, isInteractive: Bool = true, painter: Painter = .plain,
    glyphs: Glyphs = .unicode, filter: CurationFilter = CurationFilter(),
    prepare: (Saved) -> Void = { _ in }
  ) throws -> (text: String, session: CurationSession, saved: Saved) {
    let url = FileManager.default.temporaryDirectory.appending(path: "curate-\(UUID()).txt")
    defer { try? FileManager.default.removeItem(at: url) }
    #expect(FileManager.default.createFile(atPath: url.path, contents: nil))
    let file = try FileHandle(forWritingTo: url)
    let output = Output(descriptor: file.fileDescriptor)
    let saved = Saved()
    prepare(saved)
    var session = CurationSession(
      curation: Curation(pack: Self.pack, filter: filter), desk: Desk(saved: saved),
      reader: EchoingReader(lines, output: output, isInteractive: isInteractive), output: output,
      screen: { CurationScreen(painter: painter, glyphs: glyphs, width: width) },
      next: { "factcheck \($0.left > 0 ? "curate" : "play") bridge" })
    session.run()
    output.flush()
    try file.close()
    return (try String(contentsOf: url, encoding: .utf8), session, saved)
  }

  private func texts(_ lines: String...) -> [Line] { lines.map(Line.text) }

  static let script: [Line] = [
    "?", "a", "r", "says who", "e hint", "A mayor did.", "", "u", "u", "l", "g sel", "r",
    "says who",
    "A number", "y", "f claim @courier all", "E", "p", "f", "n", "nonsense", "g", "e zzz", "f zzz",
    "A", "n", "A match", "y", "q",
  ].map(Line.text)

  @Test(arguments: [40, 80])
  func `a session looks as it was approved`(width: Int) throws {
    let (text, _, _) = try curate(Self.script, width: width)
    try Golden.expect(text, is: "curate-\(width).txt")
    for line in text.split(separator: "\n") {
      let isPrompt = line.contains("> ") || line.hasSuffix(">")
      #expect(isPrompt || Width.of(String(line)) <= width, "\(line)")
    }
  }

  @Test func `without colour nothing else changes, and in ASCII all is plain`() throws {
    let plain = try curate(Self.script).text
    let coloured = try curate(Self.script, painter: Painter(colour: true)).text
    #expect(coloured != plain)
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    let ascii = try curate(Self.script, glyphs: .ascii).text
    let odd = ascii.unicodeScalars.filter { !$0.isASCII && !"“”‘’".unicodeScalars.contains($0) }
    #expect(odd.isEmpty, "\(Set(odd))")
    #expect(ascii.contains(">>the mayor called"))
    #expect(!plain.contains("\u{1B}"))
  }

  @Test func `what is shown as decided was saved before`() throws {
    let (text, session, saved) = try curate(texts("a", "r too easy", "u", "q"))
    #expect(saved.saves.count == 3)
    var pack = Self.pack
    for save in saved.saves { for (index, question) in save { pack.questions[index] = question } }
    #expect(pack == session.curation.pack)
    #expect(text.contains("Accepted lorries."))
    #expect(text.contains("Rejected frost."))
    #expect(text.contains("Taken back: frost."))
    #expect(text.contains("1 accepted, 0 rejected, 0 edited, 5 left undecided."))
    #expect(text.components(separatedBy: "The layout was not kept.").count == 2)
  }

  @Test func `what could not be saved was not decided`() throws {
    let (text, session, saved) = try curate(texts("a", "a", "q")) {
      $0.failures = [.other("no space is left"), nil]
    }
    #expect(text.contains("no space is left. Nothing was changed."))
    #expect(saved.saves.count == 1)
    #expect(session.curation.tally.accepted == 1)
  }

  @Test func `a pack that somebody else changed is read again, or left`() throws {
    var other = Self.pack
    other.questions[0].status = .rejected
    let (text, session, saved) = try curate(texts("n", "a", "", "a", "u", "u", "q")) {
      $0.failures = [.changedMeanwhile]
      $0.reloaded = other
    }
    #expect(text.contains("Somebody else changed the pack"))
    #expect(session.curation.pack.questions[0].status == .rejected)
    #expect(saved.saves.count == 2)
    #expect(text.contains("There is nothing to take back."))
    let stopped = try curate(texts("a", "s", "a")) { $0.failures = [.changedMeanwhile] }
    #expect(stopped.session.hasFailed)
    #expect(stopped.saved.saves.isEmpty)
  }

  @Test func `an empty line does what the prompt says`() throws {
    let (text, session, _) = try curate(texts("", "e hint", "Look.", "", "q"))
    #expect(text.contains("[Enter = accept]> "))
    #expect(session.curation.pack.questions[1].status == .accepted)
    #expect(session.curation.pack.questions[1].from == "frost")
    #expect(session.tally.edited == 1)
    let all = try curate(texts("A", "y", ""), filter: CurationFilter())
    #expect(all.text.contains("Nothing is left undecided."))
    #expect(all.text.contains("[Enter = quit]> "))
    #expect(all.text.contains("factcheck play bridge"))
  }

  @Test func `Ctrl-C gives up a line, a reason, an edit and a question, and Ctrl-D leaves`() throws
  {
    let (_, session, saved) = try curate(
      [.interrupted] + texts("r") + [.interrupted] + texts("e") + [.text("new"), .interrupted]
        + texts("A number") + [.interrupted] + texts("E") + [.end])
    #expect(saved.saves.isEmpty)
    #expect(session.curation.pack == Self.pack)
    #expect(!session.hasFailed)
  }

  @Test func `a wrong edit can go on with what was typed, or be dropped`() throws {
    let (text, session, _) = try curate(texts("e ask", "", "", "Better?", "e ask", "", "d", "q"))
    #expect(text.contains("'ask' is empty"))
    #expect(session.curation.pack.questions[0].stem == "Better?")
    let editor = try curate(texts("E", "", "q")) { $0.texts = ["!x", "Other?"] }
    #expect(editor.text.contains("q:1:1: error: no\n     !x\n     ^\n"))
    #expect(editor.session.curation.pack.questions[0].stem == "Other?")
    let dropped = try curate(texts("E", "q")) { $0.texts = [""] }
    #expect(dropped.text.contains("dropped"))
  }

  @Test func `a field begins as it is, and Tab knows reasons, ids and kinds`() throws {
    let probe = ProbingReader(
      ScriptedReader(texts("r x y", "r", "x y", "e", "Ask?", "", "q"), isInteractive: true))
    let null = open("/dev/null", O_WRONLY)
    defer { close(null) }
    var session = CurationSession(
      curation: Curation(pack: Self.pack), desk: Desk(saved: Saved()), reader: probe,
      output: Output(descriptor: null),
      screen: { CurationScreen(painter: .plain, glyphs: .ascii, width: 80) })
    session.run()
    #expect(probe.reader.edited == ["Who called the closure a day of shame?", ""])
    #expect(session.curation.pack.questions[2].stem == "Ask?")
    let reasons = try #require(probe.reader.completions.first { $0.options == ["x y"] })
    #expect(reasons.candidates(before: "x").words == ["x y"])
    let main = probe.reader.completions[0]
    #expect(main.candidates(before: "g fr").words == ["frost"])
    #expect(main.candidates(before: "A who").words == ["who-said"])
    #expect(main.candidates(before: "f claim @cou").words == ["@courier"])
    #expect(main.candidates(before: "e h").words == ["hint"])
    #expect(main.candidates(before: "acc").words == ["accept", "accept-all"])
  }

  @Test func `commands from a pipe ask nothing, and stop where one cannot be carried out`() throws {
    let (text, session, saved) = try curate(
      texts("", "a", "A number", "a"), isInteractive: false)
    #expect(!text.contains("> "))
    #expect(saved.saves.count == 1)
    #expect(session.hasFailed)
    let bare = try curate(texts("r", "a"), isInteractive: false)
    #expect(bare.session.curation.pack.questions[0].rejection == nil)
    #expect(bare.session.tally.accepted == 1)
    let done = try curate(texts("A", "a", "a"), isInteractive: false)
    #expect(done.saved.saves.count == 1)
    #expect(!done.session.hasFailed)
    let edited = try curate(
      texts("e", "", "A hint.", "a", "e hint", "-"), isInteractive: false)
    #expect(edited.session.curation.pack.questions[0].hint == "A hint.")
  }
}

/// Shows prompts and lines as a terminal would.
private struct EchoingReader: LineReader {
  var reader: ScriptedReader
  let output: Output
  var isInteractive: Bool { reader.isInteractive }

  init(_ lines: [Line], output: Output, isInteractive: Bool) {
    reader = ScriptedReader(lines, isInteractive: isInteractive)
    self.output = output
  }

  mutating func read(prompt: String, completing: Completions) -> Line {
    let line = reader.read(prompt: prompt, completing: completing)
    if isInteractive {
      if case .text(let text) = line { output.line(prompt + text) } else { output.line(prompt) }
    }
    return line
  }
}

/// Lets a test look at what a session asked.
private final class ProbingReader: LineReader {
  var reader: ScriptedReader
  var isInteractive: Bool { reader.isInteractive }

  init(_ reader: ScriptedReader) { self.reader = reader }

  func read(prompt: String, completing: Completions) -> Line {
    reader.read(prompt: prompt, completing: completing)
  }

  func read(prompt: String, completing: Completions, editing text: String) -> Line {
    reader.read(prompt: prompt, completing: completing, editing: text)
  }
}
