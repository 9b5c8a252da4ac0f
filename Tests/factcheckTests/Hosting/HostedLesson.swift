import TerminalTesting

/// A lesson of ten numbers: the key of question k is 100 + k.
struct HostedLesson {
  static let code = "K7M2QX"
  static let count = 10

  let folder: String
  let port: Int

  var caller: Caller { Caller(port: port) }

  init(in folder: borrowing Folder) throws {
    self.folder = folder.path
    port = try Caller.freePort()
    _ = try folder.write(Self.pack, to: "numbers.yaml")
  }

  var arguments: [String] {
    [
      "host", "\(folder)/numbers.yaml", "--port", "\(port)", "--address", "127.0.0.1", "--code",
      Self.code, "--seed", "7",
    ]
  }

  var environment: [String: String] { ["XDG_DATA_HOME": folder] }

  /// Starts the host behind pipes, waits until it takes connections, and opens the projector's page:
  /// the key is what that sends.
  func start(_ more: String...) throws -> (program: Program, key: String) {
    try start(more)
  }

  func start(_ more: [String]) throws -> (program: Program, key: String) {
    let program = try Program(arguments + more, environment: environment)
    while let line = try program.line() {
      if let mark = line.firstRange(of: "/screen#link=") {
        return (program, try caller.openScreen(String(line[mark.upperBound...])))
      }
    }
    throw Caller.Failure(description: try program.finish().errors)
  }

  func report(_ more: String...) throws -> Program.Outcome {
    try Program.run(["report"] + more, environment: environment)
  }

  /// The built program at a terminal of its own, joining.
  func student(_ more: String...) throws -> PseudoTerminal {
    try PseudoTerminal(
      path: BuiltProgram.path("factcheck"),
      arguments: ["join", "http://127.0.0.1:\(port)/j/\(Self.code)"] + more,
      environment: ["XDG_STATE_HOME": "\(folder)/student"], columns: 100)
  }

  /// The files of the places that the student's computer remembers.
  func seats() throws -> [String] {
    try Folder(path: folder + "/student/factcheck/seats").names()
  }

  private static var pack: String {
    var text = """
      factcheck: 1
      id: numbers
      title: Numbers
      sources:
        gazette:
          label: the Gazette
          brief: A town counts what it has.
          passages:
            p1: {note: A list of counts.}
      questions:

      """
    for number in 1...count {
      text += """
          - id: count-\(number)
            kind: number
            ask: How many of kind \(number) are there?
            answer: \(100 + number)
            unit: pieces
            cites: [gazette#p1]
            why: The list gives the count of kind \(number).

        """
    }
    return text
  }

  /// The key of a question by its id.
  static func key(_ question: String) -> String {
    "\(100 + (Int(question.split(separator: "-").last ?? "") ?? 0))"
  }
}
