import Glibc
import Quiz
import Testing

/// What a killed program leaves of its curating, and what the next one does with it.
@Suite struct CurateKilledTests {
  @Test func `what a killed program left beside the pack goes after a while`() throws {
    try Folder.temporary { folder in
      let path = try folder.write(TwentyDrafts.text, to: "drafts.yaml")
      let old = try folder.write("half", to: ".factcheck-1-1")
      try folder.write("half", to: ".factcheck-1-2")
      var times = [timeval(tv_sec: time(nil) - 3600, tv_usec: 0), timeval()]
      times[1] = times[0]
      utimes(old, times)
      #expect(try Program.run("curate", path, input: "q\n").status == 0)
      #expect(try folder.names().sorted() == [".factcheck-1-2", "drafts.yaml"])
    }
  }

  /// Lines of the session with what each one says when it is done.
  private static let script: [(line: String, acknowledgement: String)] = (1...20).map { number in
    number % 3 == 0
      ? ("r reason \(number)\n", "Rejected draft-\(number).")
      : ("a\n", "Accepted draft-\(number).")
  }

  /// Fifty sessions, each killed at another moment: after so many acknowledgements, while the next
  /// decisions are on their way.
  @Test(arguments: 0..<50)
  func `what was acknowledged survives kill -9 at any moment`(moment: Int) throws {
    try Folder.temporary { folder in
      let path = try folder.write(TwentyDrafts.text, to: "drafts.yaml")
      let program = try Program(["curate", path])
      for step in Self.script { program.send(step.line) }
      var random = SeededGenerator(seed: UInt64(moment))
      let wanted = random.next(below: Self.script.count)
      var acknowledged = 0
      while acknowledged < wanted, let line = try program.line() {
        if line.contains(Self.script[acknowledged].acknowledgement) { acknowledged += 1 }
      }
      // Anywhere within the writing that follows.
      usleep(UInt32(random.next(below: 4000)))
      program.kill()
      while let line = try program.line() {
        if acknowledged < Self.script.count,
          line.contains(Self.script[acknowledged].acknowledgement)
        {
          acknowledged += 1
        }
      }
      let pack = try TwentyDrafts.pack(in: folder)
      for number in 1...20 {
        let question = pack.questions[number]
        let isRejected = number % 3 == 0
        let decided: Question.Status = isRejected ? .rejected : .accepted
        if number <= acknowledged {
          #expect(question.status == decided)
          #expect(question.rejection == (isRejected ? "reason \(number)" : nil))
        } else {
          #expect(question.status == .draft || question.status == decided)
        }
      }
      // The next session goes on where this one ended.
      let left = pack.questions.count { $0.status == .draft }
      if left > 0 {
        let next = try Program.run("curate", path, input: "q\n").output
        #expect(next.contains("\(left) draft"))
      }
    }
  }
}
