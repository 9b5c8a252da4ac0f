import NIOCore

/// Strangers who mean harm while a class goes on, one kind after the other.
struct Hostile {
  let server: Server
  let options: Options

  func run() async throws {
    var school = SchoolClass(server, options)
    try await school.gather()
    try await report("nobody else", school)
    for attack in Attack.allCases {
      let crowd = Crowd(server)
      let task = Task { await crowd.attack(attack) }
      // Time for the crowd to be there.
      for _ in 0..<80 where crowd.seen.count("connected") < attack.size {
        try await Task.sleep(for: .milliseconds(250))
      }
      try await Task.sleep(for: .seconds(1))
      try await report("\(attack.rawValue)", school)
      task.cancel()
      await task.value
      say("  the crowd: \(crowd.seen.summary)")
      await crowd.goAway()
      try await Task.sleep(for: .milliseconds(500))
    }
    if school.hearing.lost.count("line") > 0 { say("lost: \(school.hearing.lost.summary)") }
    if let peak = Memory.peak(of: options.process) { say("memory: \(peak / 1_024) MB at the most") }
  }

  private func report(_ name: String, _ school: SchoolClass) async throws {
    let (id, heard) = try await school.openQuestion()
    let answering = await school.answer(id, within: 1_000)
    let revealed = try await school.reveal()
    say(
      "\(name): question reached \(heard.count), p99 \(heard.quantile(0.99).shown) ms; answers "
        + "\(answering.outcomes.summary), p99 \(answering.times.quantile(0.99).shown) ms; "
        + "reveal reached \(revealed.count)")
  }
}

enum Attack: String, CaseIterable {
  case idle = "connections that send nothing"
  case slowHeads = "heads of a byte a second"
  case slowBodies = "bodies of a byte a second"
  case attempts = "20,000 connection attempts"
  case deafReaders = "readers that never read"
  case deafAskers = "askers that never read a reply"

  /// How many are there before the class is asked.
  var size: Int {
    switch self {
    case .idle: 4_000
    case .slowHeads, .slowBodies: 1_000
    case .attempts: 20_000
    case .deafReaders, .deafAskers: 300
    }
  }
}
