import ModelProposer
import Packs
import Quiz
import ScriptedModel
import Testing

/// An article of our own, and what a model may say of it.
enum Harbour {
  static let lines = [
    "Ardmore quay closed after divers find cracks",
    "Divers found 14 cracks in Ardmore quay on 3 May 2024, and Ardmore Town Council closed it "
      + "while masons, pilots and fishermen waited on the slipway for news of their berths.",
    "Ardmore Town Council turned away 40 barges of stone from Kellin in May 2024.",
    "Peter Lind built Ardmore quay with stone from Kellin in 1968.",
    "Harbour master Anna Horvat measured 14 cracks with a laser. Mayor Martha Doe opened Kellin "
      + "lighthouse in 1972.",
    "Engineer Peter Lind asked for 12 anchors in June 2024.",
  ]

  /// A run of the program, and where it wrote.
  struct Run {
    var outcome: Program.Outcome
    var folder: Folder

    func pack() throws -> Pack {
      try #require(
        PackReader.read(Array(try folder.text(of: "pack.yaml").utf8), path: "pack.yaml").pack)
    }
  }

  /// Generates from an article beside a server that answers so.
  static func generate(
    _ options: String..., article: [String] = lines,
    _ answers: @escaping @Sendable (Int, ScriptedServer.Received) -> ScriptedServer.Answer,
    _ look: (Run) throws -> Void
  ) async throws {
    try await ScriptedServer.with(answers) { server in
      try Folder.temporary { folder in
        let outcome = try run(folder, article: article, port: server.port, options)
        try look(Run(outcome: outcome, folder: folder))
      }
    }
  }

  static func run(
    _ folder: Folder, article: [String] = lines, port: Int, _ options: [String] = []
  ) throws -> Program.Outcome {
    try folder.write(Roof.text(article), to: "harbour.txt")
    return try Program.run(
      ["generate", "harbour.txt", "-o", "pack.yaml", "--model", "scripted"]
        + ["--model-url", "http://127.0.0.1:\(port)/v1"] + options,
      environment: [ModelKey.variable: "sk-12345"], in: folder.path)
  }

  /// The pack that comes without a model.
  static func alone() throws -> String {
    try Folder.temporary { folder in
      try folder.write(Roof.text(lines), to: "harbour.txt")
      let outcome = try Program.run("generate", "harbour.txt", "-o", "pack.yaml", in: folder.path)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try folder.text(of: "pack.yaml")
    }
  }

  static let barges: ModelJSON = [
    "paragraph": 3,
    "quote": "Ardmore Town Council turned away 40 barges of stone from Kellin in May 2024.",
    "kind": "number",
    "text": "How many barges of stone from Kellin did Ardmore Town Council turn away in May 2024?",
    "options": [], "key": "40", "wrong": "", "right": "", "unit": "barges", "why": "",
    "difficulty": 2,
  ]

  static let quay = item([
    ("paragraph", 4), ("quote", .string(lines[3])), ("kind", "choice"), ("key", "Peter Lind"),
    ("text", "Who built Ardmore quay with stone from Kellin in 1968?"),
    ("options", ["Peter Lind", "Anna Horvat", "Martha Doe"]), ("unit", ""),
  ])

  /// The right item with some members changed.
  static func item(_ changes: [(String, ModelJSON)]) -> ModelJSON {
    guard case .object(var members) = barges else { return barges }
    for (name, value) in changes {
      members.removeAll { $0.name == name }
      members.append(.init(name, value))
    }
    return .object(members)
  }

  static func items(_ items: ModelJSON...) -> String { Self.items(items) }

  static func items(_ items: [ModelJSON]) -> String {
    let answer: ModelJSON = ["items": .array(items)]
    return answer.text
  }
}
