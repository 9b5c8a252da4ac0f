import Classroom
import Quiz
import Testing
import Text

@Suite struct NamesTests {
  @Test(arguments: [
    ("Ana", "ana"), ("Ana", " A n a "), ("Ana", "\u{0410}n\u{0430}"), ("Bob", "B0b"),
    ("Ian", "lan"), ("Ian", "1an"), ("NINA", "\u{39D}ina"), ("Вера", "ВЕРА"), ("Straße", "STRASSE"),
    ("Ana", "\u{FF21}na"), ("Zoé", "Zoe\u{301}"), ("Ana", "A\u{200D}na"), ("Νίκος", "ΝΊΚΟΣ"),
    ("Max", "М\u{430}\u{445}"),
  ])
  func `two names that look alike are one`(one: String, other: String) throws {
    var lesson = try Lessons.inOrder()
    _ = try lesson.join(JoinRequest(name: one, code: "ABC234"), token: Lessons.token(0), at: 0)
    do {
      _ = try lesson.join(JoinRequest(name: other, code: "ABC234"), token: Lessons.token(1), at: 0)
      Issue.record("\(other) was let in beside \(one)")
    } catch {
      guard case .nameTaken(let free) = error else { throw error }
      #expect(free.text.hasSuffix(" 2"))
      _ = try lesson.join(
        JoinRequest(name: free.text, code: "ABC234"), token: Lessons.token(1), at: 0)
    }
  }

  @Test(arguments: [
    ("Ana", "Anna"), ("Eva", "Ena"), ("Zoé", "Zoe"), ("Ben 1", "Ben 2"), ("Noah", "Nora"),
    ("Mia", "Mira"), ("李明", "李民"),
  ])
  func `two names that do not look alike are two`(one: String, other: String) throws {
    var lesson = try Lessons.inOrder()
    for (number, name) in [one, other].enumerated() {
      _ = try lesson.join(
        JoinRequest(name: name, code: "ABC234"), token: Lessons.token(number), at: 0)
    }
    #expect(lesson.roster.students.count == 2)
  }

  @Test func `names that no screen should show are refused with their reason`() throws {
    let bad: [(String, PlayerName.Fault)] = [
      ("", .empty), ("   ", .empty), ("\u{200D}", .empty), ("\u{FE0F}", .empty),
      ("A\u{1B}[2J", .forbidden("\u{1B}")), ("A\u{202E}na", .forbidden("\u{202E}")),
      ("A\u{2067}na", .forbidden("\u{2067}")), ("A\nna", .forbidden("\n")),
      ("A\u{200B}na", .forbidden("\u{200B}")), ("A\u{E000}", .forbidden("\u{E000}")),
      ("A\u{2028}b", .forbidden("\u{2028}")),
      (String(repeating: "a", count: 33), .tooLong),
      (String(repeating: "a", count: 5_000), .tooLong),
      ("Z" + String(repeating: "\u{301}", count: 20), .piledMarks),
      ("Z" + String(repeating: "\u{301}", count: 500), .tooLong),
    ]
    for (typed, fault) in bad {
      #expect(throws: fault, "\(typed.debugDescription)") { try PlayerName(typed) }
      #expect(!ClassroomWording.sentence(for: fault).isEmpty)
    }
  }

  @Test func `names of every script stay as they are, spaces put in order`() throws {
    let names = [
      "Ana", "O'Brien", "<img src=x onerror=…>", "=SUM(A1)", "ไทย", "نام", "किरण", "李明", "👩‍🚀 Ana",
      "Nguyễn",
      String(repeating: "ü", count: 32),
    ]
    for name in names { #expect(try PlayerName(name).text == name) }
    #expect(try PlayerName("  Ana   Maria ").text == "Ana Maria")
  }

  @Test func `six hundred students of one name each get a free one`() throws {
    var lesson = try Lessons.inOrder()
    var name = String(repeating: "x", count: 32)
    for number in 0..<600 {
      let token = Lessons.token(number)
      do {
        _ = try lesson.join(JoinRequest(name: name, code: "ABC234"), token: token, at: 0)
      } catch {
        guard case .nameTaken(let free) = error else { throw error }
        name = free.text
        _ = try lesson.join(JoinRequest(name: name, code: "ABC234"), token: token, at: 0)
      }
      name = String(repeating: "x", count: 32)
    }
    #expect(lesson.roster.students.count == 600)
    #expect(lesson.roster.students.allSatisfy { $0.name.text.count <= 32 })
  }

  @Test func `generated names are two friendly words, each its own, the same in every replay`()
    throws
  {
    var names: [[String]] = []
    for _ in 0..<2 {
      var lesson = try Lessons.inOrder(LessonSettings(naming: .generated))
      try lesson.letIn(1_500)
      names.append(lesson.roster.students.map(\.name.text))
    }
    #expect(names[0] == names[1])
    #expect(Set(names[0]).count == 1_500)
    #expect(names[0].prefix(1_100).allSatisfy { $0.split(separator: " ").count == 2 })
  }

  @Test func `codes have six characters that nobody mistakes, and are read as people type them`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let code = SessionCode.random(using: &generator).text
      #expect(code.count == 6)
      #expect(!code.contains { "0O1IL".contains($0) })
      #expect(SessionCode(" \(code.lowercased().prefix(3))-\(code.suffix(3))")?.text == code)
    }
    #expect(SessionCode("ABC10L") == nil)
    #expect(SessionCode("ABC2345") == nil)
    #expect(SessionCode("") == nil)
  }

  @Test func `tokens are 128 bits of the generator given, and only their digest is kept`() throws {
    struct Counting: RandomNumberGenerator {
      var count: UInt64 = 0
      mutating func next() -> UInt64 {
        count += 1
        return count
      }
    }
    var generator = Counting()
    let token = Token.random(using: &generator)
    #expect(token.text == "00000000000000010000000000000002")
    #expect(generator.count == 2)
    #expect(Token(token.text) == token)
    #expect(Token("00") == nil)
    #expect(Token(String(repeating: "G", count: 32)) == nil)
    let entry = JournalEntry.action(at: 0, .join(name: try PlayerName("Ana"), token: token.digest))
    #expect(!String(decoding: entry.encoded, as: UTF8.self).contains(token.text))
  }

  @Test func `readmit ends the old token, lets in once, and keeps what was answered`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(2)
    try lesson.perform(.open)
    try lesson.say("1200", by: 0, to: "lorries")
    let pass = try #require(ReadmissionPass("ABCD-EFGH-23"))
    let step = try lesson.apply(.readmit(student: 0, pass: pass.digest), at: 0)
    #expect(step.effects.contains(.endToken(Lessons.token(0))))
    #expect(throws: LessonRefusal.unknownToken) { try lesson.student(Lessons.token(0)) }
    let back = try lesson.join(
      JoinRequest(name: "anything", code: "abcdefgh23"), token: Lessons.token(9), at: 0)
    #expect(back.student == 0)
    #expect(back.name.text == "Student 1")
    #expect(throws: LessonRefusal.wrongCode) {
      try lesson.join(
        JoinRequest(name: "Eve", code: "abcdefgh23"), token: Lessons.token(8), at: 0)
    }
    #expect(throws: LessonRefusal.alreadyAnswered(given: "1200")) {
      try lesson.say("5", by: 9, to: "lorries")
    }
    try lesson.perform(.reveal)
    #expect(lesson.scores.totals == [100, 0])
  }

  @Test(arguments: LessonSettings.Naming.allCases)
  func `nobody takes a readmitted student's place by their name`(naming: LessonSettings.Naming)
    throws
  {
    var lesson = try Lessons.inOrder(LessonSettings(naming: naming))
    try lesson.letIn(2)
    let name = lesson.roster.students[0].name
    let pass = try #require(ReadmissionPass("ABCDEFGH23"))
    _ = try lesson.apply(.readmit(student: 0, pass: pass.digest), at: 0)
    let byName = JoinRequest(name: name.text, code: "ABC234")
    if naming == .own {
      #expect(throws: LessonRefusal.self) {
        try lesson.join(byName, token: Lessons.token(7), at: 0)
      }
    } else {
      #expect(try lesson.join(byName, token: Lessons.token(7), at: 0).student == 2)
    }
    let byPass = JoinRequest(name: "", code: "abcd efgh 23")
    #expect(try lesson.join(byPass, token: Lessons.token(8), at: 0).student == 0)
    // The same attempt again: only its acknowledgement was lost.
    let again = try lesson.join(byPass, token: Lessons.token(8), at: 0)
    #expect(again.student == 0 && again.step.entry == nil)
    #expect(throws: LessonRefusal.wrongCode) {
      try lesson.join(byPass, token: Lessons.token(9), at: 0)
    }
  }

  @Test func `lock keeps newcomers out and a wrong code everybody`() throws {
    var lesson = try Lessons.inOrder()
    #expect(throws: LessonRefusal.wrongCode) {
      try lesson.join(JoinRequest(name: "Ana", code: "ABC235"), token: Lessons.token(0), at: 0)
    }
    try lesson.perform(.lock)
    #expect(throws: LessonRefusal.locked) { try lesson.letIn(1) }
    try lesson.perform(.unlock)
    try lesson.letIn(1)
    #expect(throws: LessonRefusal.notLocked) { try lesson.apply(.unlock, at: 0) }
  }

  @Test func `rename frees the old name and takes no one else's`() throws {
    var lesson = try Lessons.inOrder()
    try lesson.letIn(2)
    #expect(throws: LessonRefusal.self) {
      try lesson.apply(.rename(student: 0, try PlayerName("student 2")), at: 0)
    }
    try lesson.perform(.rename(student: 0, try PlayerName("Ana")))
    try lesson.perform(.rename(student: 0, try PlayerName("ANA")))
    try lesson.perform(.rename(student: 1, try PlayerName("Student 1")))
    #expect(lesson.roster.students.map(\.name.text) == ["ANA", "Student 1"])
  }
}
