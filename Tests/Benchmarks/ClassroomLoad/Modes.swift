import Glibc
import NIOCore

/// What can be measured of a host.
struct Modes {
  let server: Server
  let options: Options

  /// A whole class of many: delivery, answers spread over some time, memory.
  func load() async throws {
    var school = SchoolClass(server, options)
    try await school.gather()
    for round in 1...options.rounds {
      let (id, heard) = try await school.openQuestion()
      say("question \(round) reached \(heard.count): \(heard.summary)")
      let answering = await school.answer(id, within: options.milliseconds)
      say(
        "answers \(round): \(answering.outcomes.summary), all after "
          + "\(answering.seconds.shown) s; \(answering.times.summary)")
      let counted = try await school.state().number("answered") ?? 0
      if counted != answering.acknowledged { say("but \(counted) are counted") }
      let revealed = try await school.reveal()
      say("reveal \(round) reached \(revealed.count): \(revealed.summary)")
    }
    if school.hearing.lost.count("line") > 0 { say("lost: \(school.hearing.lost.summary)") }
    printMemory()
  }

  /// A class of usual size over connections that are kept.
  func small() async throws {
    var school = SchoolClass(server, options)
    try await school.gather()
    let calls = try await Calls(server, school.tokens.count)
    let times = Times()
    for _ in 1...options.rounds {
      let (id, _) = try await school.openQuestion()
      try await InTurns.run(school.tokens.count, atOnce: .max) { [tokens = school.tokens] student in
        try await Task.sleep(for: .milliseconds(.random(in: 0...1_000)))
        let sent = NIODeadline.now()
        let reply = try await calls.ask(
          Requests.answer(101, to: id, token: tokens[student]), over: student
        ).get()
        times.note(sent.elapsed)
        if reply.status != 202 { say("refused: \(String(buffer: reply.body))") }
      }
      _ = try await school.reveal()
    }
    say("\(times.count) answers of \(school.tokens.count) students: \(times.summary)")
  }

  /// As many answers a second as the host takes, over connections that are kept.
  func rate() async throws {
    var school = SchoolClass(server, options)
    try await school.gather()
    for round in 1...options.rounds {
      let (id, _) = try await school.openQuestion()
      let calls = try await Calls(server, options.connections)
      let times = Times()
      let tokens = school.tokens
      let before = processorTimes
      let outcome = try await calls.each(tokens.count, timing: times) { student in
        Requests.answer(101 + student % 3, to: id, token: tokens[student])
      }
      let taken = outcome.replies.count { $0.status == 202 }
      say(
        "rate \(round): \(Int(Double(taken) / outcome.seconds)) answers a second, \(taken) taken; "
          + times.summary)
      let (host, own) = (processorTimes.host - before.host, processorTimes.own - before.own)
      say(
        "  an answer takes \(host / 1_000 / tokens.count) us of the host's processor time, "
          + "\(own / 1_000 / tokens.count) of the generator's")
      calls.hangUp()
      _ = try await school.reveal()
    }
    printMemory()
  }

  /// In nanoseconds, so far.
  private var processorTimes: (host: Int, own: Int) {
    (
      Memory.processorTime(of: options.process), Memory.processorTime(of: Int(getpid()))
    )
  }

  func printMemory() {
    guard let peak = Memory.peak(of: options.process) else { return }
    let allowed = 60 * 1_024 + 60 * options.students
    say("memory: \(peak / 1_024) MB at the most (at most \(allowed / 1_024))")
  }
}
