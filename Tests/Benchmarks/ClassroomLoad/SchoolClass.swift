import NIOCore

/// A class of students in a hosted session, and its teacher's key.
struct SchoolClass {
  let server: Server
  let options: Options
  let hearing = Hearing()
  private(set) var tokens: [String] = []

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  init(_ server: Server, _ options: Options) {
    self.server = server
    self.options = options
  }

  /// Everybody joins, and then follows the events from a page of their own.
  mutating func gather() async throws {
    let started = NIODeadline.now()
    tokens = try await joined()
    let joined = started.elapsed
    try await InTurns.run(tokens.count, atOnce: 200) { [server, hearing, tokens] student in
      let welcomed = server.group.any().makePromise(of: Void.self)
      let channel = try await server.connect(from: student) {
        EventReader(hearing, welcomed: welcomed)
      }.get()
      try await channel.writeAndFlush(Requests.get("/api/events", token: tokens[student])).get()
      try await welcomed.futureResult.get()
    }
    let all = started.elapsed.seconds
    say(
      "\(tokens.count) students: joined in \(joined.seconds.shown) s, "
        + "all pages open after \(all.shown) s")
  }

  private func joined() async throws -> [String] {
    let count = options.students
    let calls = try await Calls(server, min(count, options.connections))
    let (code, names) = (options.code, Int.random(in: 0...999_999))
    let tokens = try await calls.each(count) { student in
      Requests.post(
        "/api/players", #"{"name":"Student \#(names)-\#(student)","code":"\#(code)"}"#)
    }.replies.map { reply in
      guard reply.status == 201, let token = reply.text("token") else {
        throw Failure(description: "not let in: \(reply.status) \(String(buffer: reply.body))")
      }
      return token
    }
    calls.hangUp()
    return tokens
  }

  // MARK: The teacher

  /// Where the lesson stands.
  func state() async throws -> Reply {
    try await server.ask(
      Requests.get("/api/state?view=screen", token: options.key), from: 0
    ).get()
  }

  /// Takes the next step.
  func step() async throws {
    let state = try await state()
    let id = state.question.map { #","question":"\#($0)""# } ?? ""
    let body = #"{"phase":"\#(state.text("phase") ?? "")"\#(id)}"#
    let reply = try await server.ask(
      Requests.post("/api/step", body, token: options.key), from: 0
    ).get()
    guard reply.status == 202 else {
      throw Failure(description: "no step: \(reply.status) \(String(buffer: reply.body))")
    }
  }

  /// Takes steps until the one that opens a question, and waits until everybody has heard of it.
  func openQuestion() async throws -> (id: String, heard: Times) {
    var heard = Times()
    for _ in 0..<8 where try await state().text("phase") != "open" {
      heard = hearing.expect("question")
      try await step()
    }
    let state = try await state()
    guard state.text("phase") == "open", let id = state.question else {
      throw Failure(description: "no question opens: \(String(buffer: state.body))")
    }
    await wait { heard.count >= tokens.count }
    return (id, heard)
  }

  /// Closes and reveals the question that is open, and waits until everybody has seen it.
  func reveal() async throws -> Times {
    try await step()
    let heard = hearing.expect("reveal")
    try await step()
    await wait { heard.count >= tokens.count }
    return heard
  }

  /// Ten seconds at the most.
  private func wait(until isDone: () -> Bool) async {
    for _ in 0..<2_000 where !isDone() { try? await Task.sleep(for: .milliseconds(5)) }
  }
}
