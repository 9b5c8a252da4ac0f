import Glibc
import TerminalTesting
import Testing

/// The host on a computer that is in several networks: one that a test makes, with bridges that lead
/// nowhere.
@Suite struct NetworksTests {
  private static let networks = """
    ip link add wlan0 type bridge && ip addr add 192.168.7.2/24 dev wlan0 && \
    ip link set wlan0 up && ip link add docker0 type bridge && \
    ip addr add 172.17.0.1/16 dev docker0 && ip link set docker0 up && ip link set lo up && \
    exec "$@"
    """

  /// Runs a program where those networks are; nil where that is not to be had.
  private func run(_ arguments: [String], _ environment: [String: String]) throws -> PseudoTerminal?
  {
    let start = ["-rn", "/bin/sh", "-c", Self.networks, "sh"]
    let path = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"].merging(environment) { $1 }
    let trial = try PseudoTerminal(
      path: "/usr/bin/unshare", arguments: start + ["true"], environment: path)
    guard try trial.waitForExit() == .exited(0) else {
      // A container may forbid it, on a machine that builds for everybody too.
      print("skipped: no network of one's own here: \(trial.output)")
      return nil
    }
    return try PseudoTerminal(
      path: "/usr/bin/unshare", arguments: start + arguments, environment: path, columns: 100)
  }

  @Test(arguments: [("\r", "192.168.7.2"), ("2\r", "172.17.0.1"), ("172.17.0.1\r", "172.17.0.1")])
  func `the teacher is asked which network the phones are in`(typed: String, address: String)
    throws
  {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let arguments = [
        BuiltProgram.path("factcheck"), "host", "\(folder.path)/numbers.yaml", "--port", "8080",
        "--rehearse",
      ]
      guard let host = try run(arguments, lesson.environment) else { return }
      try host.expect("Which network are the phones in?")
      try host.expect("  1  192.168.7.2  (wlan0)")
      try host.expect("  2  172.17.0.1  (docker0)")
      try host.expectPrompt("Number [Enter = 1]> ")
      try host.send("3\r")
      try host.expect("Type a number from 1 to 2.")
      try host.expectPrompt("Number [Enter = 1]> ")
      try host.send(typed)
      try host.expect("Students: http://\(address):8080/j/")
      try host.expectPromptEnd()
      try host.send("end\r")
      try host.expect("(y/n)")
      try host.send("y\r")
      #expect(try host.waitForExit() == .exited(0))
    }
  }

  @Test func `nobody is asked who has said it, or leaves at the question`() throws {
    try Folder.temporary { folder in
      let lesson = try HostedLesson(in: folder)
      let arguments = [
        BuiltProgram.path("factcheck"), "host", "\(folder.path)/numbers.yaml", "--rehearse",
      ]
      guard let said = try run(arguments + ["--address", "10.1.2.3"], lesson.environment),
        let left = try run(arguments, lesson.environment)
      else { return }
      try said.expect("Students: http://10.1.2.3:8080/j/")
      #expect(!said.output.contains("Which network"))
      try left.expectPrompt("Number [Enter = 1]> ")
      try left.send("\u{4}")
      #expect(try left.waitForExit() == .exited(1))
    }
  }
}
