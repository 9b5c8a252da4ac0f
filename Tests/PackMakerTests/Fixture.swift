import Files

/// Files beside the tests.
enum Fixture {
  static func text(_ name: String, file: String = #filePath) -> String {
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    do {
      return String(decoding: try FileBytes.read("/\(folder)/\(name)"), as: UTF8.self)
    } catch {
      fatalError("\(name): \(error)")
    }
  }
}
