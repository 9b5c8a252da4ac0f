import Classroom
import Quiz
import Synchronization
import Text

/// What is typed at a student's place, and answers on their way.
extension Seat {
  /// Returns once there is something that a line from a pipe could be for, or the session is over:
  /// an answer is for the next question that opens.
  func waitForTurn(of line: String) async {
    let typed = Normalisation.normalise(Gate.line(line, limit: 2_000))
    while true {
      let view = view
      let isTurn =
        if !view.isKnown {
          false
        } else if typed.hasPrefix(":dispute") {
          view.phase == "revealed"
        } else if typed.hasPrefix(":") {
          true
        } else if typed.isEmpty {
          !view.isSelfPaced || !view.asks
        } else {
          view.asks
        }
      if isTurn && !view.isSending || isOver || view.hasFinished { return }
      try? await Task.sleep(for: .milliseconds(50))
    }
  }

  /// Returns once the lesson is over for this student, and what they sent has arrived.
  func waitForEnd() async {
    while !isOver, !view.hasFinished || !view.pending.isEmpty {
      try? await Task.sleep(for: .milliseconds(50))
    }
  }

  func obey(_ line: String) async {
    switch StudentLine(line, in: view) {
    case .answer(let answer):
      state.withLock { state in
        state.view.send(answer)
        keep(&state)
      }
      console.show(prompt: prompt)
      await deliver()
    case .dispute(let question, let why): await dispute(question, why)
    case .next(let request):
      let body: JSON =
        request.after.map { ["after": .string($0)] } ?? ["card": .number(Double(request.card ?? 0))]
      let reply = try? await client.post("/api/next", body, token: token)
      guard let reply else {
        return console.say(["No answer from the host's computer: press Enter again."])
      }
      if reply.status == 202 { await waitForPage(behind: request) }
    case .score: console.say([view.standingLine])
    case .help: console.say(SeatPrompt.help)
    case .quit:
      console.say(["You have left. The same command brings you back to your place."])
      state.withLock { $0.hasLeft = true }
    case .nothing(let why): if !why.isEmpty { console.say([why]) }
    }
  }

  /// Returns once the page that was turned to is there, which comes by another way than the reply:
  /// another Enter would turn the page that is still shown. Two seconds at the most.
  private func waitForPage(behind request: NextRequest) async {
    for _ in 0..<100 where !isOver && view.nextRequest == request {
      try? await Task.sleep(for: .milliseconds(20))
    }
  }

  private func dispute(_ question: String, _ why: String) async {
    let body: JSON = ["question": .string(question), "why": .string(why)]
    guard let reply = try? await client.post("/api/disputes", body, token: token) else {
      return console.say(["Not sent: there is no connection. Type it again."])
    }
    console.say([
      reply.status == 202 ? "Sent. The host sees how many disagree." : reply.message
    ])
  }

  // MARK: Answers on their way

  /// Sends what is on its way, one after the other, until there is nothing left or no network; then
  /// it is tried again by and by.
  func deliver() async {
    while let answer = take() {
      let reply = try? await client.post("/api/answers", answer.body, token: token)
      let (lines, wait) = state.withLock { state -> ([String], Int?) in
        state.isSending = false
        let settled = reply.flatMap { reply in
          state.view.settle(
            answer, status: reply.status, refusal: reply.body["refusal"]?.string,
            message: reply.message)
        }
        if let settled {
          state.failures = 0
          keep(&state)
          return (settled, nil)
        }
        state.failures += 1
        let why = reply?.message ?? "No answer from the host's computer."
        let isNews = state.failures == 1
        return (
          isNews ? ["\(why) Your answer is kept and sent again."] : [],
          Self.backoff(state.failures)
        )
      }
      console.say(lines)
      console.show(prompt: prompt)
      guard let wait else { continue }
      Task {
        try? await Task.sleep(for: .milliseconds(wait))
        await deliver()
      }
      return
    }
  }

  /// The answer to send now; nil where there is none, or one is being sent.
  private func take() -> PendingAnswer? {
    state.withLock { state in
      guard !state.isSending, !state.view.isOver, let answer = state.view.pending.first else {
        return nil
      }
      state.isSending = true
      return answer
    }
  }
}
