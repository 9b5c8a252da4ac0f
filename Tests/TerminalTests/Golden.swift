import Foundation
import Testing

/// Compares text with a file that was read and approved; `RECORD_SNAPSHOTS=1` writes it anew.
enum Golden {
  static func expect(
    _ text: String, is name: String, file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appending(path: "Golden")
    let url = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    let approved = try String(contentsOf: url, encoding: .utf8)
    #expect(text == approved, "\(name) differs", sourceLocation: sourceLocation)
  }
}
