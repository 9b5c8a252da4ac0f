import Packs
import Quiz
import TerminalTesting
import Testing

/// A player with a home of their own, in which games are kept.
struct KeptPlay {
  let folder: Folder
  let pack: String

  init(in folder: Folder) throws {
    self.folder = folder
    pack = try folder.starter()
    cache = try folder.havingRead(pack)
  }

  private let cache: [String: String]

  var environment: [String: String] {
    cache.merging(["XDG_DATA_HOME": folder.path + "/data", "FACTCHECK_RECORDS": "on"]) { $1 }
  }

  /// The database's path.
  var path: String { folder.path + "/data/factcheck/records.sqlite" }

  func run(_ arguments: String..., input: String = "") throws -> Program.Outcome {
    try Program.run(arguments, input: input, environment: environment)
  }

  /// A terminal in which a game of the pack is played.
  func terminal(_ arguments: String...) throws -> PseudoTerminal {
    try PseudoTerminal(
      path: BuiltProgram.path("factcheck"), arguments: ["play", pack] + arguments,
      environment: environment)
  }

  /// What is kept, answer by answer.
  func answers() throws -> [JSON] {
    let outcome = try run("records", "export", "--answers")
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try outcome.output.split(separator: "\n").map { try JSON(String($0)) }
  }

  func stats() throws -> JSON { try JSON(try run("stats", "--json").output) }

  /// Rehearses a game of the pack.
  func rehearsal(seed: UInt64) throws -> Rehearsal {
    let pack = try #require(
      PackReader.read(Array(StarterPack.text.utf8), path: "pack.yaml").pack)
    return try Rehearsal(pack, seed: seed)
  }
}
