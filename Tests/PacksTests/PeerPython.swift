import Foundation
import Testing

/// Python as a second opinion. Where it or a module is missing the test is skipped aloud, and on a
/// machine that builds for everybody (`CI` is set) it fails.
enum PeerPython {
  /// What a script prints, given a text on its standard input; nil where it cannot be run.
  static func run(_ script: String, modules: [String], input: String) throws -> String? {
    let imports = modules.map { "import \($0)\n" }.joined()
    guard try launch(imports, input: "").status == 0 else {
      let words = "python3 with \(modules.joined(separator: ", ")) is not here"
      if ProcessInfo.processInfo.environment["CI"] != nil {
        Issue.record("\(words), which CI needs")
      } else {
        print("skipped: \(words)")
      }
      return nil
    }
    let result = try launch(imports + script, input: input)
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  private static func launch(
    _ script: String, input: String
  ) throws -> (status: Int32, output: String, errors: String) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("factcheck-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String, _ text: String) throws -> FileHandle {
      let url = folder.appendingPathComponent(name)
      try Data(text.utf8).write(to: url)
      return try FileHandle(forUpdating: url)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    let output = try file("output", "")
    let errors = try file("errors", "")
    process.standardInput = try file("input", input)
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
    }
    return (process.terminationStatus, try text("output"), try text("errors"))
  }
}
