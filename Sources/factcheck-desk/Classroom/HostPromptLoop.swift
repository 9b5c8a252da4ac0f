import Classroom
import Quiz
import Terminal
import Text

/// The teacher's prompt, or the lines that are piped in.
struct HostPromptLoop {
  private let session: LiveSession
  private let console: HostConsole
  private let keyboard: Keyboard
  private let isKept: Bool

  init(_ session: LiveSession, _ console: HostConsole, _ keyboard: Keyboard, isKept: Bool) {
    self.session = session
    self.console = console
    self.keyboard = keyboard
    self.isKept = isKept
  }

  /// Reads commands until the session has ended or failed, or, where it goes by itself, until there
  /// are none.
  ///
  /// - Returns: false where the teacher has left a session that goes on.
  func run() -> Bool {
    var ends = 0
    while true {
      let (lesson, hasFailed) = Blocking.wait { [session] in
        (await session.lesson, await session.failure != nil)
      }
      guard lesson.phase != .ended, !hasFailed else { return true }
      let candidates = HostCandidates(lesson)
      let line = keyboard.follow(
        {
          Blocking.wait { [session] in
            HostPrompt.text(for: await session.lesson, at: await session.now)
          }
        },
        completing: Completions(options: candidates.commands, arguments: candidates.arguments))
      switch line {
      case .text(let text):
        ends = 0
        obey(text)
      case .interrupted:
        ends = 0
        console.say(["To end the session for everybody: end"])
      case .end where console.isInteractive:
        // A terminal that is gone says nothing but this.
        ends += 1
        guard ends == 1 else { return false }
        obey("end")
      case .end:
        if lesson.settings.pace == .teacher { perform(.end) }
        return true
      }
    }
  }

  private func obey(_ text: String) {
    let lesson = Blocking.wait { [session] in await session.lesson }
    guard lesson.phase != .ended else { return }
    do {
      let command = try HostLine.read(text, in: lesson)
      guard isSure(of: command, lesson) else { return }
      switch command {
      case .step:
        guard let action = lesson.nextStep else {
          return console.say(["There is nothing to do but wait; 'end' ends the session."])
        }
        perform(action)
      case .act(.undo):
        let kicked = lesson.kickToUndo
        if perform(.undo), let kicked { readmit(kicked, lesson) }
      case .act(let action): perform(action)
      case .readmit(let student): readmit(student, lesson)
      case .screen: console.say([ScreenLink.line(to: session)])
      case .who: console.say(HostListing.who(in: lesson))
      case .peek: console.say([HostListing.peek(in: lesson) ?? "There is no question."])
      case .export: export(lesson)
      case .help: console.say(Self.help)
      }
    } catch {
      console.say([ClassroomWording.sentence(for: error)])
    }
  }

  /// Asks before what cannot well be guessed back, at a terminal.
  private func isSure(of command: HostCommand, _ lesson: Lesson) -> Bool {
    guard console.isInteractive,
      let question = ClassroomWording.question(before: command, in: lesson)
    else { return true }
    guard case .text(let answer) = keyboard.ask(question + "> ") else { return false }
    let typed = Normalisation.normalise(answer).lowercased()
    return typed == "y" || typed == "yes"
  }

  /// Answers whether it was done; why not is said.
  @discardableResult
  private func perform(_ action: LessonAction) -> Bool {
    let session = session
    let sentence = Blocking.wait { () -> String? in
      do {
        try await session.perform(action)
        return nil
      } catch let refusal as LessonRefusal {
        return ClassroomWording.sentence(for: refusal)
      } catch {
        return "The journal cannot be written; nothing was done."
      }
    }
    if let sentence { console.say([sentence]) }
    return sentence == nil
  }

  private func readmit(_ student: Int, _ lesson: Lesson) {
    var generator = SystemRandomNumberGenerator()
    let pass = ReadmissionPass.random(using: &generator)
    guard perform(.readmit(student: student, pass: pass.digest)) else { return }
    let session = session
    let address = Blocking.wait { await session.address }
    let name = lesson.roster.students[student].name.text
    console.say([
      "\(name) may join again now, once, with the pass \(pass.text) in place of the code;",
      "or by \(address)/j/\(pass.text). What was answered is theirs again.",
    ])
  }

  private func export(_ lesson: Lesson) {
    guard isKept else { return console.say(["A rehearsal keeps nothing to export."]) }
    do {
      console.say(["Report: \(try SessionReports.write(lesson))"])
    } catch {
      _ = ErrorPrinter.status(of: error)
    }
  }

  private static var help: [String] {
    HostCommand.all.map { command in
      let call = command.argument.isEmpty ? command.word : "\(command.word) \(command.argument)"
      return "  " + call + String(repeating: " ", count: max(1, 24 - call.utf8.count))
        + command.summary
    } + ["  Enter does the step that the prompt names; QUESTION is its number or its id."]
  }
}
