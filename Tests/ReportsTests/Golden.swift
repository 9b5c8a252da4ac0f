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
      try Data(text.utf8).write(to: url, options: .atomic)
    }
    // As bytes, since reading as text drops a byte order mark.
    let approved = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    #expect(text == approved, "\(name) differs", sourceLocation: sourceLocation)
  }
}
