import NIOCore

/// What came of a class's answers to one question.
struct Answering {
  let times = Times()
  let outcomes = Counts()
  var seconds = 0.0

  var acknowledged: Int { outcomes.count("202") }
}

extension SchoolClass {
  /// Everybody answers, evenly spread over a time, each over a connection of their own that is made
  /// for it: a phone's browser seldom has one left from the question before.
  func answer(_ question: String, within milliseconds: Int) async -> Answering {
    var answering = Answering()
    let started = NIODeadline.now()
    let (times, outcomes) = (answering.times, answering.outcomes)
    let (server, tokens) = (server, tokens)
    await withTaskGroup(of: Void.self) { group in
      for (student, token) in tokens.enumerated() {
        let due = started + .microseconds(Int64(milliseconds * 1_000 * student / tokens.count))
        let early = (due - .now()).nanoseconds
        if early > 500_000 { try? await Task.sleep(for: .nanoseconds(early)) }
        group.addTask {
          let sent = NIODeadline.now()
          do {
            let reply = try await server.ask(
              Requests.answer(101 + student % 3, to: question, token: token), from: student
            ).get()
            if reply.status == 202 { times.note(sent.elapsed) }
            outcomes.note("\(reply.status)")
          } catch {
            outcomes.note("\(error)")
          }
        }
      }
    }
    answering.seconds = started.elapsed.seconds
    return answering
  }
}
