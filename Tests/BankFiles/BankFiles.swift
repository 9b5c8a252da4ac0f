internal import FoundationEssentials

/// Where the bank stands in the repository, and the articles it was made from where they are at
/// hand: a folder `shared/articles` beside the repository or further up.
package enum BankFiles {
  /// The repository's folder.
  package static let repository = ancestors(of: #filePath).first {
    FileManager.default.fileExists(atPath: $0 + "/Package.swift")
  }

  /// The paths of the bank's packs.
  package static let packs: [String] = {
    guard let repository else { return [] }
    let folder = repository + "/questions"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
  }()

  /// The folder of the articles; nil where it is not here, since they are not ours to give.
  package static let articles = ancestors(of: #filePath).map { $0 + "/shared/articles" }.first {
    FileManager.default.fileExists(atPath: $0)
  }

  /// Each article's name and bytes.
  package static func articleFiles() throws -> [(name: String, bytes: [UInt8])] {
    guard let articles else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: articles).sorted().map {
      ($0, try bytes(of: "\(articles)/\($0)"))
    }
  }

  package static func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }

  /// The folders that a file stands in, the innermost first.
  private static func ancestors(of path: String) -> [String] {
    var parts = path.split(separator: "/").dropLast()
    var folders: [String] = []
    while !parts.isEmpty {
      folders.append("/" + parts.joined(separator: "/"))
      parts.removeLast()
    }
    return folders
  }
}
