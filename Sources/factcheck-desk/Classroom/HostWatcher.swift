import Classroom
import Quiz
import Terminal

/// Tells the teacher what happens while they type, or while nobody types at all.
struct HostWatcher {
  private let session: LiveSession
  private let console: HostConsole

  init(_ session: LiveSession, _ console: HostConsole) {
    self.session = session
    self.console = console
  }

  /// Runs until the session has ended or failed.
  func run() async {
    let (session, console) = (session, console)
    let lonely = Task {
      if let sentence = await session.nobodyCame() { console.say([sentence]) }
    }
    defer { lonely.cancel() }
    var shown: Lesson.Phase?
    for await news in await session.news() {
      let lesson = await session.lesson
      switch news {
      case .changed:
        if lesson.phase != shown {
          shown = lesson.phase
          console.say(HostScreen.lines(for: lesson))
        }
        console.show(prompt: HostPrompt.text(for: lesson, at: await session.now))
      case .notice(let notice):
        if let sentence = ClassroomWording.sentence(for: notice, in: lesson) {
          console.say([sentence])
        }
      case .screenOpened:
        console.say(["The projector's page is open; 'screen' prints a link for another."])
      case .ended:
        console.say(HostScreen.lines(for: lesson))
        if console.isInteractive { console.show(prompt: "The session has ended [Enter]> ") }
        return
      case .failed(let failure):
        console.say(ClassroomWording.sentences(for: failure))
        if console.isInteractive { console.show(prompt: "The session is held no more [Enter]> ") }
        return
      }
    }
  }
}

/// What the teacher's terminal shows of each phase. No key before the reveal.
enum HostScreen {
  static func lines(for lesson: Lesson) -> [String] {
    switch lesson.phase {
    case .card(let round):
      let sources = lesson.deal.rounds[round].sources.compactMap(lesson.pack.source)
      return ["", "Case \(round + 1) of \(lesson.deal.rounds.count)"]
        + sources.map { "  \($0.label), \($0.published.words)" }
    case .open(let slot):
      let question = lesson.question(slot)
      let options = lesson.sheet(slot).options.enumerated().map {
        "  \(AnswerSheet.letter($0))  \($1)"
      }
      return ["", "\(slot + 1)/\(lesson.count)  \(question.stem)"] + options
    case .revealed(let slot):
      return HostListing.peek(in: lesson).map { ["", $0] + shares(slot, lesson) } ?? []
    case .ended: return ["", "The session has ended."]
    case .waiting, .closed, .board, .running: return []
    }
  }

  private static func shares(_ slot: Int, _ lesson: Lesson) -> [String] {
    lesson.shares(slot).map { share in
      let percent = Int((share.share * 100).rounded())
      return "  " + String(repeating: " ", count: percent < 10 ? 2 : percent < 100 ? 1 : 0)
        + "\(percent)%  \(share.text)"
    } + ["  \(lesson.question(slot).explanation)"]
  }
}
