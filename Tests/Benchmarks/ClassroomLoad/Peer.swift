import NIOCore

/// PyPI's webquiz, asked for as many answers as it takes: the same students, connections and
/// generator as in `rate`.
struct Peer {
  let server: Server
  let options: Options

  func run() async throws {
    let calls = try await Calls(server, options.connections)
    let names = Int.random(in: 0...999_999)
    let students = try await calls.each(options.students) { student in
      Requests.post("/api/register", #"{"username":"Student \#(names)-\#(student)"}"#)
    }.replies.map { reply in
      let body = String(buffer: reply.body)
      guard let start = body.firstRange(of: #""user_id": ""#)?.upperBound else {
        throw SchoolClass.Failure(description: "not registered: \(reply.status) \(body)")
      }
      return String(body[start...].prefix { $0.isNumber })
    }
    for question in 1...options.rounds {
      let times = Times()
      let outcome = try await calls.each(students.count, timing: times) { student in
        Requests.post(
          "/api/submit-answer",
          #"{"user_id":"\#(students[student])","question_id":\#(question),"#
            + #""selected_answer":\#(student % 3)}"#)
      }
      let taken = outcome.replies.count { $0.status == 200 }
      say(
        "rate \(question): \(Int(Double(taken) / outcome.seconds)) answers a second, \(taken) taken; "
          + times.summary)
    }
  }
}
