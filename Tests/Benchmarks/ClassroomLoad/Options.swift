/// What the command line asks for: `ClassroomLoad MODE --port N --code CODE --key KEY …`.
struct Options {
  var mode = ""
  var port = 0
  /// What students join with.
  var code = ""
  /// The host's secret, to take steps with.
  var key = ""
  var students = 10_000
  /// Questions that are asked.
  var rounds = 3
  /// Answers come evenly spread over this time.
  var milliseconds = 2_000
  /// Connections that a class's answers share, where they do.
  var connections = 64
  /// Of the host, whose memory is read; 0 for none.
  var process = 0
  /// Ids of the peer's questions; 0 where the peer is not asked.
  var questions = 5

  struct Mistake: Error, CustomStringConvertible {
    let description: String
  }

  init(_ arguments: [String]) throws {
    guard let mode = arguments.first else { throw Mistake(description: "which mode?") }
    self.mode = mode
    var rest = arguments.dropFirst()
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { throw Mistake(description: "\(name) of what?") }
      switch name {
      case "--port": port = try Self.number(name, value)
      case "--code": code = value
      case "--key": key = value
      case "--students": students = try Self.number(name, value)
      case "--rounds": rounds = try Self.number(name, value)
      case "--milliseconds": milliseconds = try Self.number(name, value)
      case "--connections": connections = try Self.number(name, value)
      case "--process": process = try Self.number(name, value)
      case "--questions": questions = try Self.number(name, value)
      default: throw Mistake(description: "there is no \(name)")
      }
    }
  }

  private static func number(_ name: String, _ value: String) throws -> Int {
    guard let number = Int(value), number >= 0 else {
      throw Mistake(description: "\(name) takes a number, not \(value)")
    }
    return number
  }
}
