import PackTesting
import Quiz
import Testing

@testable import Packs

/// Questions changed within a file that somebody wrote.
struct QuestionPatcherTests {
  static let file = """
    # A pack of mine.
    factcheck: 1
    id: bridge     # short
    title: The bridge
    sources:
      post: {label: the Post, passages: {p1: {note: A note.}, p2: {note: Another.}}}
    questions:
      # about lorries
      - id: lorries
        kind: number
        ask: "How many lorries?"   # keep
        answer: 1200   # counted
        unit: lorries
        cites: [post#p1]
        why: >
          The Post says so,
          in its words.

        # how hard
        difficulty: 3
        status: draft   # by machine
      # about the crack

      - kind: claim
        id: crack
        claim: Frost caused the crack.
        verdict: not-stated
        cites: [post#p2]
        status: draft
        tags: [core]
      - {id: flow, kind: text, ask: Who?, answer: Ida, cites: [post#p1], why: So., status: draft}
    """

  private func patch(
    _ file: String = file, _ change: (inout Pack) -> Void
  ) throws -> (text: String, kept: PackPatcher.Kept) {
    let reading = PackReader.read(Array(file.utf8), path: "a")
    let old = try #require(reading.pack, "\(reading.diagnostics)")
    var pack = old
    change(&pack)
    let changed = pack.questions.indices.filter { pack.questions[$0] != old.questions[$0] }
    let (bytes, kept) = PackPatcher.patched(reading, questions: changed, toRead: pack)
    #expect(PackReader.read(bytes, path: "a").pack == pack)
    return (String(decoding: bytes, as: UTF8.self), kept)
  }

  @Test func `accepting takes one line out, or says it in full where a comment hangs on it`() throws
  {
    let (text, kept) = try patch {
      $0.questions[0].status = .accepted
      $0.questions[1].status = .accepted
      $0.questions[1].explanation = "So it says."
    }
    #expect(kept == .layout)
    var wanted = Self.file.replacing(
      "status: draft   # by machine", with: "status: accepted   # by machine")
    wanted = wanted.replacing(
      "cites: [post#p2]\n    status: draft\n", with: "cites: [post#p2]\n    why: So it says.\n")
    #expect(text == wanted)
  }

  @Test func `rejecting adds a line below the status`() throws {
    let (text, kept) = try patch {
      $0.questions[0].status = .rejected
      $0.questions[0].rejection = "Who counts lorries?"
    }
    #expect(kept == .layout)
    let status = "    status: rejected   # by machine\n    rejected: Who counts lorries?\n"
    #expect(text == Self.file.replacing("    status: draft   # by machine\n", with: status))
  }

  @Test func `a value is changed and all around it stays`() throws {
    let (text, kept) = try patch {
      $0.questions[0].explanation = "Otherwise."
      $0.questions[0].form = .number(NumberKey(value: 1300, tolerance: 5, unit: "lorries"))
      $0.questions[0].id = "trucks"
      $0.questions[0].from = "lorries"
    }
    #expect(kept == .layout)
    for line in [
      "  - id: trucks\n", "    ask: \"How many lorries?\"   # keep\n",
      "    answer: 1300   # counted\n    tolerance: 5\n",
      "    why: Otherwise.\n    fact: lorries\n\n    # how hard\n",
      "    status: draft   # by machine\n    from: lorries\n  # about the crack\n",
    ] {
      #expect(text.contains(line), "\(line) in \(text)")
    }
  }

  @Test func `a question in braces is written anew and its neighbours stay`() throws {
    let (text, kept) = try patch { $0.questions[2].status = .accepted }
    #expect(kept == .otherQuestions)
    #expect(text.hasPrefix(Self.file.prefix { $0 != "{" }))
    #expect(text.contains("# about the crack\n\n  - kind: claim\n"))
    #expect(
      text.hasSuffix(
        "  - id: flow\n    kind: text\n    ask: Who?\n    answer: Ida\n    cites: [post#p1]\n    why: So.\n    difficulty: 2\n"
      ))
  }

  @Test func `where nothing can be kept the pack is written anew`() throws {
    let flow = """
      {factcheck: 1, id: a, title: A, sources: {p: {label: P, passages: {p1: {note: N}}}},
       questions: [{id: q, kind: text, ask: Who?, answer: Ida, cites: [p#p1], status: draft}]}
      """
    let (_, kept) = try patch(flow) { $0.questions[0].status = .rejected }
    #expect(kept == .nothing)
    let aliases = Self.file.replacing("claim: Frost", with: "claim: &c Frost")
      .replacing("    tags: [core]\n", with: "    why: *c\n")
    let (text, again) = try patch(aliases) {
      $0.questions[1].stem = $0.questions[1].stem.replacing("Frost", with: "Heat")
      $0.questions[1].statement = "Heat caused the crack."
    }
    #expect(again != .layout)
    #expect(text.contains("Heat caused the crack."))
  }

  @Test(arguments: ["\r\n", "\n"])
  func `line ends and a file without its last one are no obstacle`(end: String) throws {
    let file = Self.file.replacing("\n", with: end)
    let (text, kept) = try patch(file) {
      $0.questions[0].status = .accepted
      $0.questions[1].hint = "Cold."
    }
    #expect(kept == .layout)
    #expect(text.contains("# about the crack"))
    let short = String(
      Self.file.prefix(upTo: try #require(Self.file.firstRange(of: "\n  - {")).lowerBound))
    let (last, stillKept) = try patch(short) {
      $0.questions[1].tags = ["core", "frost"]
      $0.questions[1].from = "c"
    }
    #expect(stillKept == .layout)
    #expect(last.hasSuffix("    from: c\n    tags: [core, frost]\n"))
  }

  /// Everything that two questions may differ in, in the writer's own layout.
  @Test(arguments: 0..<30)
  func `a pack of anything at all is patched key by key, comments and all`(seed: UInt64) throws {
    var (one, other) = (RandomPacks(seed: seed), RandomPacks(seed: seed + 5000))
    var pack = one.pack()
    guard pack.questions.count > 2 else { return }
    let file = PackWriter.write(pack).split(separator: "\n").map { line in
      line.hasPrefix("  - ") ? "  # before \(line.dropFirst(8))\n\(line)" : String(line)
    }.joined(separator: "\n")
    let reading = PackReader.read(Array(file.utf8), path: "a")
    guard reading.pack == pack else { return }
    for index in stride(from: 0, to: pack.questions.count, by: 2) {
      var question = pack.questions[index]
      question.explanation = other.text()
      question.hint = index % 4 == 0 ? other.text() : nil
      question.tags = ["x\(index)"]
      if question.status == .accepted || question.status == .draft {
        question.status = .rejected
        question.rejection = other.text()
      }
      pack.questions[index] = question
    }
    let changed = Array(stride(from: 0, to: pack.questions.count, by: 2))
    let (bytes, kept) = PackPatcher.patched(reading, questions: changed, toRead: pack)
    #expect(kept == .layout, "seed \(seed)")
    #expect(PackReader.read(bytes, path: "a").pack == pack)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.split(separator: "\n").count { $0.hasPrefix("  # before ") } == pack.questions.count)
  }
}
