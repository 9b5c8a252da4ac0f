import Foundation
import Records

/// A folder of its own for one test's database.
final class TemporaryRecords {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  var path: String { folder + "/records.sqlite" }

  func open(patience: Double = 5) throws -> Records {
    try Records(path: path, patience: patience)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }
}
