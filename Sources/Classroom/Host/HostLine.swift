import Quiz
import Text

/// Reads the teacher's lines.
package enum HostLine {
  /// - Throws: a ``HostMisreading``, upon which nothing is done.
  package static func read(
    _ line: String, in lesson: Lesson
  ) throws(HostMisreading) -> HostCommand {
    let line = Normalisation.normalise(Gate.line(line, limit: 2_000))
    guard !line.isEmpty else { return .step }
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    let word = try word(parts[0])
    let rest = parts.count > 1 ? parts[1] : ""
    if let argument = HostCommand.all.first(where: { $0.word == word })?.argument {
      if argument.isEmpty, !rest.isEmpty { throw .takesNothing(word) }
      if !argument.isEmpty, !argument.hasPrefix("["), rest.isEmpty {
        throw .needs(command: word, argument: argument)
      }
    }
    if let plain = plain[word] { return plain }
    let names = HostNames(lesson)
    switch word {
    case "more":
      guard !rest.isEmpty else { return .act(.more(seconds: 30)) }
      guard let seconds = Int(rest) else { throw .notANumber(rest) }
      return .act(.more(seconds: seconds))
    case "show": return .act(.show(question: try lesson.questionID(ofSlot: slot(rest, lesson))))
    case "void": return .act(.void(question: try lesson.questionID(ofSlot: slot(rest, lesson))))
    case "kick": return .act(.kick(student: try names.student(rest)))
    case "readmit": return .readmit(student: try names.student(rest))
    case "rename":
      let (student, name) = try names.renaming(rest)
      return .act(.rename(student: student, name))
    case "tally": return .act(try tally(rest, lesson))
    case "accept", "rekey":
      let (slot, response) = try key(rest, word, lesson)
      let id = lesson.questionID(ofSlot: slot)
      return .act(
        word == "accept"
          ? .accept(question: id, response) : .rekey(question: id, response))
    default: return .help
    }
  }

  private static let plain: [String: HostCommand] = [
    "open": .act(.open), "close": .act(.close), "reveal": .act(.reveal), "next": .act(.next),
    "skip": .act(.skip), "pause": .act(.pause), "resume": .act(.resume), "again": .act(.again),
    "board": .act(.board), "lock": .act(.lock), "unlock": .act(.unlock), "undo": .act(.undo),
    "end": .act(.end), "screen": .screen, "who": .who, "peek": .peek, "export": .export,
    "help": .help,
  ]

  /// The command of a word, or of the beginning of one.
  private static func word(_ typed: String) throws(HostMisreading) -> String {
    var typed = typed.lowercased()
    if typed.hasPrefix(":"), typed.count > 1 { typed.removeFirst() }
    if typed == "?" { return "help" }
    if typed == "quit" || typed == "exit" { return "end" }
    let words = HostCommand.all.map(\.word)
    if words.contains(typed) { return typed }
    let matches = words.filter { $0.hasPrefix(typed) }
    guard matches.count <= 1 else { throw .ambiguous(typed, matches) }
    guard let match = matches.first else {
      throw .unknown(typed, closest: EditDistance.closest(to: typed, among: words))
    }
    return match
  }

  /// A question by its number on the screen, its id, or the beginning of its id.
  private static func slot(_ text: String, _ lesson: Lesson) throws(HostMisreading) -> Int {
    let typed = text.lowercased()
    if let number = Int(typed) {
      guard (1...max(1, lesson.count)).contains(number), lesson.count > 0 else {
        throw .noSuchQuestion(text, count: lesson.count)
      }
      return number - 1
    }
    if let slot = lesson.slot(ofQuestion: typed) { return slot }
    let matches = (0..<lesson.count).filter { lesson.questionID(ofSlot: $0).hasPrefix(typed) }
    guard matches.count <= 1 else {
      throw .ambiguousQuestion(text, matches.map { lesson.questionID(ofSlot: $0) })
    }
    guard let match = matches.first else { throw .noSuchQuestion(text, count: lesson.count) }
    return match
  }

  private static func key(
    _ text: String, _ command: String, _ lesson: Lesson
  ) throws(HostMisreading) -> (Int, Response) {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { throw .needs(command: command, argument: "QUESTION ANSWER") }
    let slot = try slot(parts[0], lesson)
    return (slot, try response(parts[1], on: lesson.sheet(slot)))
  }

  private static func response(
    _ text: String, on sheet: AnswerSheet
  ) throws(HostMisreading) -> Response {
    do {
      return try ResponseReader.read(text, on: sheet)
    } catch {
      throw .answer(error)
    }
  }

  /// `a 12 b 9 c 7`: what hands were raised for, and how many.
  private static func tally(
    _ text: String, _ lesson: Lesson
  ) throws(HostMisreading) -> LessonAction {
    guard let slot = lesson.currentSlot else { throw .noQuestionAtHand }
    var counts: [LessonAction.HandCount] = []
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      // A number that is asked for is an answer before it is a count.
      guard !words.isEmpty, let count = Int(word) else {
        words.append(word)
        continue
      }
      let response = try response(words.joined(separator: " "), on: lesson.sheet(slot))
      counts.append(LessonAction.HandCount(response, count))
      words = []
    }
    guard words.isEmpty, !counts.isEmpty else {
      throw .needs(command: "tally", argument: "a 12 b 9")
    }
    return .tally(question: lesson.questionID(ofSlot: slot), counts)
  }
}

extension Lesson {
  /// The id of a slot's question.
  package func questionID(ofSlot slot: Int) -> String { questions[slot].id }
}
