import Classroom
import Quiz
import Testing

@Suite struct HostTests {
  private func lesson() throws -> Lesson {
    var lesson = try Lessons.inOrder()
    for (number, name) in ["Ana Maria", "Ana", "Ben", "Benno", "Zoé"].enumerated() {
      _ = try lesson.join(
        JoinRequest(name: name, code: "ABC234"), token: Lessons.token(number), at: 0)
    }
    try lesson.perform(.open, .reveal, .next)
    return lesson
  }

  @Test func `every command is read, by its word or a beginning that no other has`() throws {
    let lesson = try lesson()
    let ben = try PlayerName("Benjamin")
    let lines: [(String, HostCommand)] = [
      ("", .step), ("   ", .step), ("open", .act(.open)), ("o", .act(.open)),
      ("CLOSE", .act(.close)),
      ("rev", .act(.reveal)), ("next", .act(.next)), (":next", .act(.next)), ("n", .act(.next)),
      ("sk", .act(.skip)), ("pau", .act(.pause)), ("res", .act(.resume)),
      ("more", .act(.more(seconds: 30))),
      ("more 45", .act(.more(seconds: 45))), ("ag", .act(.again)),
      ("show 1", .act(.show(question: "lorries"))), ("show lor", .act(.show(question: "lorries"))),
      ("who", .who), ("peek", .peek), ("b", .act(.board)),
      ("kick ana maria", .act(.kick(student: 0))),
      ("kick Ana", .act(.kick(student: 1))), ("kick ben", .act(.kick(student: 2))),
      ("kick BENN", .act(.kick(student: 3))), ("readmit zoé", .readmit(student: 4)),
      ("rename Ben Benjamin", .act(.rename(student: 2, ben))),
      ("rename Ana Maria Benjamin", .act(.rename(student: 0, ben))),
      ("rename \"Ana\" \"Benjamin\"", .act(.rename(student: 1, ben))),
      ("lock", .act(.lock)), ("unl", .act(.unlock)),
      ("accept 1 1,100", .act(.accept(question: "lorries", .number(1100)))),
      ("rekey cause n", .act(.rekey(question: "cause", .option("not stated")))),
      ("rekey 2 not stated", .act(.rekey(question: "cause", .option("not stated")))),
      ("void 5", .act(.void(question: "order"))), ("und", .act(.undo)), ("export", .export),
      ("end", .act(.end)), ("quit", .act(.end)), ("help", .help), ("?", .help),
      (
        "tally s 4 refuted 12",
        .act(
          .tally(
            question: "cause",
            [.init(.option("supported"), 4), .init(.option("refuted"), 12)]))
      ),
    ]
    for (line, command) in lines {
      #expect(try HostLine.read(line, in: lesson) == command, "\(line)")
    }
  }

  @Test func `every command of the help is one`() throws {
    let lesson = try lesson()
    for command in HostCommand.all {
      let arguments = [
        "QUESTION": "1", "NAME": "Ben", "OLD NEW": "Ben Bea", "QUESTION ANSWER": "1 5",
        "a 12 b 9": "s 12 r 9", "[SECONDS]": "10", "": "",
      ]
      let argument = try #require(arguments[command.argument])
      let line = "\(command.word) \(argument)"
      let read = try HostLine.read(line, in: lesson)
      #expect(read == .help ? command.word == "help" : true, "\(line)")
      #expect(read != .step)
    }
  }

  @Test func `a letter means the option that was shown with it`() throws {
    var lesson = try lesson()
    try lesson.perform(.reveal, .next)
    let options = lesson.sheet(2).options
    for (index, option) in options.enumerated() {
      let letter = AnswerSheet.letter(index)
      #expect(
        try HostLine.read("rekey colour \(letter)", in: lesson)
          == .act(.rekey(question: "colour", .option(option))))
    }
  }

  @Test func `a question's number on the screen goes before an id that is a number`() throws {
    var pack = Lessons.harbour
    pack.questions[0].id = "2"
    let lesson = try Lessons.lesson(
      pack: pack, rounds: [.init(sources: ["gazette", "courier"], questions: ["2", "cause"])])
    #expect(try HostLine.read("void 2", in: lesson) == .act(.void(question: "cause")))
    #expect(try HostLine.read("void 1", in: lesson) == .act(.void(question: "2")))
  }

  @Test func `what is no command is said to be none, with what was meant`() throws {
    let lesson = try lesson()
    let lines: [(String, HostMisreading)] = [
      ("revael", .unknown("revael", closest: "reveal")),
      ("sing", .unknown("sing", closest: nil)),
      ("re", .ambiguous("re", ["reveal", "resume", "readmit", "rename", "rekey"])),
      ("kick", .needs(command: "kick", argument: "NAME")),
      ("rekey 1", .needs(command: "rekey", argument: "QUESTION ANSWER")),
      ("open 3", .takesNothing("open")), ("show 9", .noSuchQuestion("9", count: 5)),
      ("void 0", .noSuchQuestion("0", count: 5)), ("show x", .noSuchQuestion("x", count: 5)),
      ("show c", .ambiguousQuestion("c", ["cause", "colour"])),
      ("kick Bem", .noSuchStudent("Bem", closest: "Ben")),
      ("kick be", .ambiguousStudent("be", ["Ben", "Benno"])),
      ("more ten", .notANumber("ten")),
      ("rekey 1 many", .answer(.notANumber("many"))),
      ("rename Ben A\u{200B}", .name(.forbidden("\u{200B}"))),
      ("tally 12", .needs(command: "tally", argument: "a 12 b 9")),
    ]
    for (line, fault) in lines {
      #expect(throws: fault, "\(line)") { try HostLine.read(line, in: lesson) }
      #expect(!ClassroomWording.sentence(for: fault).isEmpty)
    }
  }

  @Test func `the prompt says where the lesson stands and what Enter does`() throws {
    var lesson = try Lessons.inOrder(LessonSettings(seconds: 60))
    try lesson.letIn(28)
    var prompts: [String] = []
    func note() { prompts.append(HostPrompt.text(for: lesson, at: lesson.elapsed)) }
    note()
    try lesson.perform(.card)
    note()
    try lesson.perform(.open)
    for student in 0..<21 {
      try lesson.say("1", by: student, to: "lorries", at: lesson.elapsed + 100)
    }
    note()
    try lesson.perform(.pause)
    note()
    try lesson.perform(.resume, .close)
    note()
    try lesson.perform(.again)
    note()
    try lesson.perform(.reveal)
    note()
    try lesson.perform(.next, .reveal, .next, .reveal)
    note()
    try lesson.perform(.next, .reveal, .next, .reveal)
    note()
    try lesson.perform(.board)
    note()
    try lesson.perform(.end)
    note()
    #expect(
      prompts == [
        "28 joined [Enter = case card]> ", "case 1 of 2 [Enter = open question 1]> ",
        "1/5 open, 21 of 28 answered, 58 s left [Enter = close]> ",
        "1/5 paused, 21 of 28 answered [Enter = resume]> ",
        "1/5 closed, 21 of 28 answered [Enter = reveal]> ",
        "1/5 open again, 0 of 28 answered, 60 s left [Enter = close]> ",
        "1/5 revealed [Enter = question 2]> ", "3/5 revealed [Enter = case card]> ",
        "5/5 revealed [Enter = board]> ", "board [Enter = end]> ", "ended> ",
      ])
    #expect(prompts.allSatisfy { $0.hasSuffix("> ") })
  }

  @Test func `kick, void, rekey and end ask first, and nothing else does`() throws {
    let lesson = try lesson()
    let asking = HostCommand.all.map(\.word).filter { word in
      let line =
        [
          "kick": "kick Ben", "readmit": "readmit Ben", "rename": "rename Ben Bea",
          "show": "show 1", "void": "void 1", "rekey": "rekey 1 5", "accept": "accept 1 5",
          "tally": "tally s 1",
        ][word] ?? word
      guard let command = try? HostLine.read(line, in: lesson) else { return false }
      return ClassroomWording.question(before: command, in: lesson) != nil
    }
    #expect(asking == ["kick", "void", "rekey", "end"])
  }

  @Test func `the key stands at no prompt, only behind peek`() throws {
    var lesson = try lesson()
    try lesson.perform(.reveal, .next)
    #expect(HostListing.peek(in: lesson) == "3/5: blue")
    #expect(!HostPrompt.text(for: lesson, at: 0).contains("blue"))
    #expect(!HostListing.who(in: lesson).joined().contains("blue"))
  }

  @Test func `who tells who has answered and who has not`() throws {
    var lesson = try lesson()
    try lesson.say("r", by: 2, to: "cause")
    #expect(
      HostListing.who(in: lesson) == [
        "Answered (1): Ben", "Not yet (4): Ana Maria, Ana, Benno, Zoé",
      ])
  }

  @Test func `Tab has commands, names and questions to offer`() throws {
    let candidates = HostCandidates(try lesson())
    #expect(candidates.commands.contains("readmit"))
    #expect(candidates.arguments["kick"]?.contains("Zoé") == true)
    #expect(candidates.arguments["void"]?.contains("lorries") == true)
    #expect(candidates.arguments["void"]?.contains("5") == true)
  }

  @Test func `a correction is told to the teacher in a sentence`() throws {
    var lesson = try lesson()
    let step = try lesson.apply(.rekey(question: "lorries", .number(5)), at: 0)
    let sentences = step.effects.compactMap { effect -> String? in
      if case .host(let notice) = effect {
        ClassroomWording.sentence(for: notice, in: lesson)
      } else {
        nil
      }
    }
    #expect(sentences == ["Question 1 has the key '5', not '1,200 lorries'; 0 totals changed."])
  }
}
